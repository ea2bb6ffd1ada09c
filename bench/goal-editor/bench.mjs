import { medianInterval, median, table } from '../lib/figures.mjs';

export const title = 'Goal editor: goals with 2 steps, 5 benchmarks and 10 entries each';

const contenders = { byHand: 'plain DOM calls', bareLit: 'bare Lit', ours: 'goal editor' };
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
  const openings = {};
  const typing = {};
  const note = (times, name, value) => (times[name] ??= []).push(value);
  for (let round = 0; round < Math.ceil(rounds / 4); round += 1) {
    for (const [kind, name] of Object.entries(contenders))
      note(openings, `${name}, 40 goals`, await page.evaluate((one) => window.bench.open(one, 40), kind));
    for (const [kind, count] of [...sizes.map((size) => ['ours', size]), ['bareLit', 10], ['bareLit', 400]])
      note(
        typing,
        `${contenders[kind]}, ${count} goals`,
        await page.evaluate((...of) => window.bench.type(...of), kind, count, presses),
      );
  }
  return [
    '### Opening, at 4× slow-down\n',
    ratios(openings),
    '### One key press to the redrawn page, at 4× slow-down\n',
    ratios(typing),
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
