// Saving, loading and two tabs: this project's IndexedDB storage beside others.

import { speedTable, table } from '../lib/figures.mjs';

export const title = 'Storage';
const page = 'page.mjs';
const incrementsPerTab = 100;

export async function run({ openPage, rounds }) {
  const alone = await openPage(page);
  const { bytes, saving, loading, opening, writing } = await alone.evaluate(
    (count) => globalThis.measure(count),
    rounds,
  );
  await alone.close();
  return [
    `### Saving one small edit of a plan of ${bytes} bytes\n\n${speedTable(saving)}`,
    `### Loading it\n\n${speedTable(loading)}`,
    `### Opening the database and loading it\n\n${speedTable(opening)}`,
    `### Ways of writing that were tried\n\n${speedTable(writing)}`,
    `### 200 increments from two tabs\n\n${await raceTable(openPage)}`,
  ];
}

async function raceTable(openPage) {
  const [first, second] = [await openPage(page), await openPage(page)];
  const names = await first.evaluate(() => globalThis.contenderNames);
  const rows = [];
  for (const name of names) rows.push([name, ...(await race(first, second, name))]);
  return table(['', 'kept', 'lost silently', 'refused', 'conflicts met and got over'], rows);
}

async function race(first, second, name) {
  await first.evaluate((each) => globalThis.prepareCount(each), name);
  const ends = await Promise.all(
    [first, second].map((tab) =>
      tab.evaluate((each, times) => globalThis.addMany(each, times), name, incrementsPerTab),
    ),
  );
  const kept = await first.evaluate((each) => globalThis.readCount(each), name);
  const sum = (part) => ends[0][part] + ends[1][part];
  return [kept, sum('saved') - kept, sum('refused'), sum('conflicts')];
}
