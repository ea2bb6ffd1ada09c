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

async function readCounts(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, browsers: {} };
  }
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
  usesAllProcessors: true,
  async run({ files: wanted, browsers }) {
    const files = await testFiles('browser', wanted);
    if (files.length === 0 && browsers.length === 0) return { passed: 0, failed: 0, note: 'no test files' };
    const { names, problem } = await ensureBrowsers(browsers);
    if (problem) return gate(false, problem);
    console.log(`  The browser suite runs in ${names.join(', ')}.`);
    const folder = await mkdtemp(path.join(tmpdir(), 'ilp-elements-'));
    const counts = path.join(folder, 'browser.json');
    const env = {
      ...{ BROWSERS: names.join(','), TEST_FILES: files.join(','), TEST_RESULTS: counts },
      // Files that somebody names run in every engine they name.
      ...(wanted.length === 0 && browsers.length === 0 ? { IS_WHOLE: '1' } : {}),
    };
    const { code, output } = await runNode([runner, '--config', 'web-test-runner.config.mjs'], { env });
    const result = await readCounts(counts);
    await rm(folder, { recursive: true, force: true });
    return {
      passed: result.passed,
      failed: code === 0 ? result.failed : Math.max(1, result.failed),
      note: `${files.length} files, ${perBrowser(result.browsers) || 'did not finish'}`,
      output: stripVTControlCharacters(output),
      show: wanted.length > 0,
    };
  },
};
