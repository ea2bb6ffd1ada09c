// Runs the browser suite in every engine of this run.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureBrowsers } from '../lib/browser-install.mjs';
import { testFiles } from '../lib/files.mjs';
import { runNode } from '../lib/run.mjs';
import { gate } from '../lib/totals.mjs';

const runner = 'node_modules/@web/test-runner/dist/bin.js';

/** A first run may be slow on a small machine: three engines share it. */
const longestRunMs = 1_500_000;

/** More files than these do not fail by chance. */
const mostTriedAgain = 3;

const engineOf = { Chrome: 'chromium', Firefox: 'firefox', WebKit: 'webkit' };

const nothingRan = { passed: 0, failed: 1, skipped: 0, browsers: {}, failedFiles: [] };

/** Runs test files in engines; gives what was counted and what was said. */
async function runFiles(engines, files, more = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'ilp-elements-'));
  const counts = path.join(folder, 'browser.json');
  const env = { BROWSERS: engines.join(','), TEST_FILES: files.join(','), TEST_RESULTS: counts, ...more };
  const args = [runner, '--config', 'web-test-runner.config.mjs'];
  const { code, output } = await runNode(args, { env, limitMs: longestRunMs });
  const result = await readFile(counts, 'utf8').then(JSON.parse, () => nothingRan);
  await rm(folder, { recursive: true, force: true });
  const failed = code === 0 ? result.failed : Math.max(1, result.failed);
  return { ...result, failed, output: stripVTControlCharacters(output) };
}

/**
 * Runs what failed once more, with the machine to itself: a few files of a whole run, and no others.
 * What passes then counts as passed, and is named as unsteady with what it said at first.
 */
async function tryAgain(first) {
  const { failedFiles } = first;
  if (failedFiles.length === 0 || failedFiles.length > mostTriedAgain) return first;
  let { passed, failed, output } = first;
  for (const { file, browser, failed: count } of failedFiles) {
    const again = await runFiles([engineOf[browser]], [file]);
    output += `\n\nOnce more, alone: ${file} in ${browser}: ${again.failed === 0 ? 'passed; it is UNSTEADY' : again.output}`;
    if (again.failed > 0) continue;
    passed += count;
    failed -= count;
  }
  return { ...first, passed, failed, output, isUnsteady: true };
}

const perBrowser = (browsers) =>
  Object.entries(browsers)
    .map(([name, { passed, failed, skipped }]) => {
      const skips = skipped > 0 ? `, ${skipped} skipped` : '';
      return `${name} ${passed} passed, ${failed} failed${skips}`;
    })
    .join(' · ');

export const browserStep = {
  name: 'browser',
  async run({ files: wanted, browsers }) {
    const files = await testFiles('browser', wanted);
    if (files.length === 0 && browsers.length === 0) return { passed: 0, failed: 0, note: 'no test files' };
    const { names, problem } = await ensureBrowsers(browsers);
    if (problem) return gate(false, problem);
    console.log(`  The browser suite runs in ${names.join(', ')}.`);
    // Files that somebody names run in every engine they name, and once.
    const isWhole = wanted.length === 0 && browsers.length === 0;
    const first = await runFiles(names, files, isWhole ? { IS_WHOLE: '1' } : {});
    const result = isWhole ? await tryAgain(first) : first;
    return {
      passed: result.passed,
      failed: result.failed,
      note: `${files.length} files, ${perBrowser(result.browsers) || 'did not finish'}`,
      output: result.output,
      show: wanted.length > 0 || result.isUnsteady,
    };
  },
};
