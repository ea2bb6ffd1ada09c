// Opens tabs, does the steps in them, and reads what they cost.

import { median } from '../lib/figures.mjs';
import { minus, shuffled, timeReader } from '../lib/main-thread.mjs';
import { contenders, typed } from './contenders.mjs';

/** What is done with every contender, in this order. */
const steps = ['open', 'rest', 'nothing', 'focus', 'type', 'filter', 'sort'];
const heapRounds = 3;

/** A Chromebook's screen. */
const viewport = { width: 1366, height: 768 };

/** Does all steps in a new tab; gives for each what it cost, and what was wrong. */
async function visit({ openPage, urls, expected }, name) {
  const page = await openPage('page.mjs');
  await page.setViewport(viewport);
  const readTime = await timeReader(page);
  const around = (when, step) =>
    page.evaluate((...of) => window.bench.around(...of), name, when, step, expected.open);
  const costs = {};
  let last;
  let scripts;
  for (const step of steps) {
    await around('before', step);
    if (step === 'rest') await page.waitForNetworkIdle({ idleTime: 100 });
    // All that follows the first view counts, from its end on.
    const before = step === 'rest' ? last : await readTime();
    const problem = await page.evaluate(
      (...of) => window.bench.step(...of),
      ...[name, step, step === 'nothing' ? typed.length + 1 : urls[name], expected[step]],
    );
    last = await readTime();
    costs[step] = { ...minus(last, before), problem };
    // What comes in an idle moment is not loaded for the first view.
    scripts ??= await page.evaluate(() => window.bench.scripts());
    await around('after', step);
  }
  await page.close();
  return { costs, scripts };
}

/** Does the steps with everybody in every round. */
export async function measureTimes(bench, rounds) {
  const names = Object.keys(contenders);
  const visits = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of shuffled(names)) visits[name].push(await visit(bench, name));
  return visits;
}

/** Bytes that live on the page's heap. Those of typed arrays lie beside it. */
async function heapReader(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  return async () => {
    // What is only weakly held goes with the second collection.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
}

/** What lives on the heap after the first view, and after a search, beside what an empty tab has. */
async function heapOf({ openPage, urls, expected }, name) {
  const page = await openPage('page.mjs');
  await page.setViewport(viewport);
  const read = await heapReader(page);
  const empty = await read();
  const step = (which) =>
    page.evaluate((...of) => window.bench.step(...of), name, which, urls[name], expected[which]);
  await step('open');
  await page.waitForNetworkIdle({ idleTime: 100 });
  const shown = (await read()) - empty;
  await step('rest');
  await step('focus');
  await step('type');
  const searched = (await read()) - empty;
  await page.close();
  return { shown, searched };
}

async function heapOfData({ openPage }, url) {
  const page = await openPage('page.mjs');
  const read = await heapReader(page);
  const empty = await read();
  await page.evaluate((address) => window.bench.load(address), url);
  const bytes = (await read()) - empty;
  await page.close();
  return bytes;
}

/** Several times, for what the browser itself keeps varies a little. */
async function repeated(read) {
  const values = [];
  for (let round = 0; round < heapRounds; round += 1) values.push(await read());
  return values;
}

/** Median bytes: with data after the first view, of the views alone, and with data after a search. */
export async function measureHeaps(bench) {
  const data = {};
  for (const [name, url] of Object.entries(bench.dataUrls))
    data[name] = median(await repeated(() => heapOfData(bench, url)));
  const heaps = {};
  for (const [name, { data: kind }] of Object.entries(contenders)) {
    const values = await repeated(() => heapOf(bench, name));
    const shown = median(values.map((value) => value.shown));
    const searched = median(values.map((value) => value.searched));
    heaps[name] = { shown, views: shown - data[kind], searched };
  }
  return heaps;
}
