// `npm run bench`: measures side by side in one browser and prints tables as Markdown.
//
//   node bench/run.mjs              every bench
//   node bench/run.mjs storage      this one alone
//   node bench/run.mjs --rounds=10  a shorter run; 40 rounds where absent
//
// A bench is a folder with a bench.mjs that exports `title` and `run({ openPage, rounds })`;
// run gives a list of parts of the report. openPage(file) bundles a script and opens a page with it.
// One that exports `needsBrowser = false` runs without.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ensureInstalled } from '../tools/lib/install.mjs';
import { fromRoot } from '../tools/lib/root.mjs';
import { run } from '../tools/lib/run.mjs';

const defaultRounds = 40;

const readJson = (...file) => JSON.parse(readFileSync(fromRoot('bench', ...file), 'utf8'));

/** Whether the other libraries are there in the versions that are wanted now. */
function hasRivals() {
  if (!existsSync(fromRoot('bench', 'node_modules', '.package-lock.json'))) return false;
  const { packages } = readJson('node_modules', '.package-lock.json');
  const wanted = Object.entries(readJson('package.json').dependencies);
  return wanted.every(([name, version]) => packages[`node_modules/${name}`]?.version === version);
}

/** The other libraries lie apart, so that nobody installs them who does not measure. */
async function installRivals() {
  if (hasRivals()) return;
  const { code, output } = await run('npm', ['ci'], { cwd: fromRoot('bench') });
  if (code !== 0) throw new Error(output);
}

function chooseBenches(wanted) {
  const all = readdirSync(fromRoot('bench')).filter((name) =>
    existsSync(fromRoot('bench', name, 'bench.mjs')),
  );
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new Error(`No bench is called ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  return wanted.length > 0 ? wanted : all;
}

function readArguments() {
  const given = process.argv.slice(2);
  const rounds = given.find((each) => each.startsWith('--rounds='))?.slice(9);
  return { wanted: given.filter((each) => !each.startsWith('--')), rounds: Number(rounds ?? defaultRounds) };
}

async function main() {
  const { wanted, rounds } = readArguments();
  await ensureInstalled();
  await installRivals();
  const { BenchBrowser } = await import('./lib/browser.mjs');
  for (const name of chooseBenches(wanted)) {
    const bench = await import(`./${name}/bench.mjs`);
    const browser = bench.needsBrowser === false ? undefined : await BenchBrowser.start();
    try {
      const date = new Date().toISOString().slice(0, 10);
      const where = (await browser?.version()) ?? `Node ${process.version}`;
      console.log(`## ${bench.title}\n\n${date}, ${where}, ${rounds} rounds.\n`);
      const openPage = (file) => browser?.openPage(fromRoot('bench', name, file));
      for (const part of await bench.run({ openPage, rounds })) console.log(`${part}\n`);
    } finally {
      await browser?.close();
    }
  }
}

await main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
