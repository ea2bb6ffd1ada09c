// Runs the Node tests through node:test, TypeScript by way of tsx.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { testFiles } from '../lib/files.mjs';
import { groupFiles } from '../lib/node-groups.mjs';
import { runNode } from '../lib/run.mjs';

const reporter = './tools/lib/node-reporter.mjs';

/** A whole run tries the same cases each time: it answers for the change, not for luck. Named files try new ones. */
const wholeRunSeed = '2026';

/** A file that hangs fails by its name, and the others count; the slowest takes a minute or two on a busy machine. */
const longestFileMs = 600_000;

function nodeArguments(files, counts, isDetailed) {
  return [
    ...['--import', 'tsx', '--import', './tools/lib/seeded-properties.mjs', '--test'],
    `--test-concurrency=${availableParallelism()}`,
    `--test-timeout=${longestFileMs}`,
    ...(isDetailed ? ['--test-reporter=spec', '--test-reporter-destination=stdout'] : []),
    ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${counts}`],
    ...files,
  ];
}

/** A run that died before it could report counts as one failure. */
async function readCounts(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: '' };
  }
}

// What runs aside may go on: it takes one processor, and these tests wait for what happens, not for a time.
export const nodeStep = {
  name: 'node',
  async run({ files: wanted }) {
    const files = await testFiles('node', wanted);
    if (files.length === 0) return { passed: 0, failed: 0, note: 'no test files' };
    const folder = await mkdtemp(path.join(tmpdir(), 'ilp-elements-'));
    const counts = path.join(folder, 'node.json');
    const isDetailed = wanted.length > 0;
    const { SEED = isDetailed ? undefined : wholeRunSeed } = process.env;
    const env = { NODE_NO_WARNINGS: '1', ...(SEED === undefined ? {} : { SEED }) };
    const given = isDetailed ? files : await groupFiles(files, availableParallelism());
    const { code, output } = await runNode(nodeArguments(given, counts, isDetailed), { env });
    const { passed, failed, skipped, failures } = await readCounts(counts);
    await rm(folder, { recursive: true, force: true });
    const skips = skipped > 0 ? `, ${skipped} skipped` : '';
    return {
      passed,
      failed: code === 0 ? failed : Math.max(1, failed),
      note: `${files.length} files, ${passed} passed, ${failed} failed${skips}`,
      output: [output, isDetailed ? '' : failures].filter(Boolean).join('\n'),
      show: isDetailed,
    };
  },
};
