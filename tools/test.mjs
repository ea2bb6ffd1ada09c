// `npm test`: every gate, the Node tests and the browser suite, one line each.
//
//   --only=types,node,…       these steps alone (names: see tools/steps/index.mjs)
//   --files=path,folder,glob  these test files alone, in Node or in a browser by their names
//   --browsers=chromium,…     these engines (chromium, firefox, webkit) instead of all that are found
//
// The last line of the output is always `N passed, N failed`: gates, Node tests and browser tests.

import { testFiles } from './lib/files.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { Totals } from './lib/totals.mjs';

/** Reads `--name=a,b` into a list; empty where the flag is absent. */
function list(name) {
  const flag = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return flag
    ? flag
        .slice(name.length + 3)
        .split(',')
        .filter(Boolean)
    : [];
}

/** Names flags that mean nothing here, so that a slip of the pen does not run something else. */
function unknownFlags() {
  const known = /^--(only|files|browsers)=/;
  return process.argv.slice(2).filter((argument) => !known.test(argument));
}

/** A misspelt path must not pass for a run in which nothing failed. */
async function checkFiles(wanted) {
  const found = [...(await testFiles('node', wanted)), ...(await testFiles('browser', wanted))];
  if (wanted.length > 0 && found.length === 0) throw new Error(`No test file is ${wanted.join(' or ')}.`);
}

function chooseSteps(steps, only, files) {
  const unknown = only.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`Unknown step ${unknown.join(', ')}.`);
  if (only.length > 0) return steps.filter((step) => only.includes(step.name));
  return files.length > 0 ? steps.filter((step) => ['node', 'browser'].includes(step.name)) : steps;
}

async function main() {
  const totals = new Totals();
  const options = { files: list('files'), browsers: list('browsers') };
  const unknown = unknownFlags();
  if (unknown.length > 0) throw new Error(`Unknown argument ${unknown.join(', ')}.`);
  await ensureInstalled();
  await checkFiles(options.files);
  const { steps } = await import('./steps/index.mjs');
  const chosen = chooseSteps(steps, list('only'), options.files);
  const takeAll = async (some) => {
    for (const step of some) await totals.take(step, options);
  };
  const isAside = ({ runsAside }) => runsAside === true;
  const [aside, others] = [chosen.filter(isAside), chosen.filter((step) => !isAside(step))];
  await Promise.all([takeAll(aside), takeAll(others)]);
  return totals;
}

const totals = await main().catch((error) => {
  console.error(error.message);
  return new Totals(1);
});
process.exitCode = totals.failed > 0 ? 1 : 0;
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
