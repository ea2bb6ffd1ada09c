// Opens tabs, does the steps in them, and reads what they cost.

import { minus, shuffled, timeReader } from '../lib/main-thread.mjs';
import { contenders, ours } from './contenders.mjs';
import { links } from './iep.mjs';

/** A Chromebook's screen. */
const viewport = { width: 1366, height: 768 };
const waits = [0, 1, 2, 3, 4, 5];

/** What is done with every contender, in this order; some things several times. */
const plan = [
  { step: 'load' },
  { step: 'prepare' },
  { step: 'open' },
  ...waits.map(() => ({ step: 'nothing' })),
  ...links.map((_, number) => ({ step: 'link', number })),
  { step: 'rest' },
  { step: 'close', isFree: true },
  { step: 'prepare', isFree: true },
  { step: 'open', as: 'again' },
];

async function openTab({ openPage }) {
  const page = await openPage('page.mjs');
  await page.setViewport(viewport);
  return page;
}

const take = (page, { urls, dataUrl }, name, step, number) =>
  page.evaluate((...given) => window.bench.step(...given), step, { url: urls[name], dataUrl, number });

/** Does all steps in a new tab. */
async function visit(bench, name) {
  const page = await openTab(bench);
  const readTime = await timeReader(page);
  const costs = {};
  for (const { step, number, as = step, isFree } of plan) {
    const start = await readTime();
    const problem = await take(page, bench, name, step, number);
    if (!isFree) (costs[as] ??= []).push({ ...minus(await readTime(), start), problem });
  }
  await page.close();
  return costs;
}

/** Does the steps with everybody in every round. */
export async function measureTimes(bench, rounds) {
  const names = Object.keys(contenders);
  const visits = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of shuffled(names)) visits[name].push(await visit(bench, name));
  return visits;
}

/** What the panel shows with all rows opened, for the others to show the same. */
export async function readRows(bench) {
  const page = await openTab(bench);
  for (const step of ['load', 'prepare', 'open', 'rest']) await take(page, bench, ours, step);
  const rows = await page.evaluate(() => window.bench.readRows());
  await page.close();
  return rows;
}

/** What is no matter of time: elements, and what each link touches. */
export async function inspectAll(bench) {
  const findings = {};
  for (const name of Object.keys(contenders)) {
    const page = await openTab(bench);
    for (const step of ['load', 'prepare', 'open', 'rest']) await take(page, bench, name, step);
    const elements = await page.evaluate(() => window.bench.elements());
    const touched = [];
    for (const number of links.keys()) {
      await page.evaluate(() => window.bench.watchRows());
      await take(page, bench, name, 'link', number);
      touched.push(await page.evaluate(() => window.bench.changedRows()));
    }
    findings[name] = { elements, touched };
    await page.close();
  }
  return findings;
}
