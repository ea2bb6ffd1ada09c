import { medianInterval, median, table } from '../lib/figures.mjs';

export const title = 'Goal editor';

const sizes = [10, 40, 400];
const presses = 15;

/** A Chromebook's processor is several times slower than the one this runs on. */
async function slowDown(page, factor) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
}

export async function run({ openPage, rounds }) {
  const page = await openPage('page.mjs');
  await slowDown(page, 4);
  const openings = { 'plain DOM calls, 40 goals': [], 'goal editor, 40 goals': [] };
  const typing = Object.fromEntries(sizes.map((size) => [size, []]));
  for (let round = 0; round < Math.ceil(rounds / 4); round += 1) {
    openings['plain DOM calls, 40 goals'].push(await page.evaluate(() => window.bench.open('floor', 40)));
    openings['goal editor, 40 goals'].push(await page.evaluate(() => window.bench.open('ours', 40)));
    for (const size of sizes)
      typing[size].push(await page.evaluate((count, many) => window.bench.type(count, many), size, presses));
  }
  return [
    '### Opening, at 4× slow-down\n',
    ratios(openings),
    '### One key press to the redrawn page, at 4× slow-down\n',
    ratios(Object.fromEntries(sizes.map((size) => [`${size} goals`, typing[size]]))),
  ];
}

function ratios(times) {
  const [floor] = Object.values(times);
  const rows = Object.entries(times).map(([name, values]) => {
    const each = values.map((value, round) => value / floor[round]);
    const [low, high] = medianInterval(each);
    return [
      name,
      median(each).toFixed(2),
      `${low.toFixed(2)}–${high.toFixed(2)}`,
      `${median(values).toFixed(2)} ms`,
    ];
  });
  return table(['', 'time over the first row', '95 % interval', 'median'], rows);
}
