// Opens tabs, does the steps in them, and reads what they cost.

import { minus, shuffled, timeReader } from '../lib/main-thread.mjs';
import { contenders } from './contenders.mjs';

/** A Chromebook's screen. */
const viewport = { width: 1366, height: 768 };
const moves = [0, 1, 2, 3, 4, 5];
const adds = [0, 1, 2];
const waits = [0, 1, 2, 3, 4, 5];
/** Dragged after the others were moved. */
const draggedMove = 6;
const dragSteps = 12;

/** What is done with every contender, in this order; some things several times. */
const plan = [
  { step: 'load' },
  { step: 'prepare' },
  { step: 'open' },
  ...waits.map(() => ({ step: 'nothing' })),
  ...moves.map((number) => ({ step: 'move', number })),
  ...moves.map((number) => ({ step: 'check', number })),
  ...adds.map((number) => ({ step: 'add', number })),
  { step: 'drag', number: draggedMove },
  { step: 'rest' },
  { step: 'close', isFree: true },
  { step: 'prepare', isFree: true },
  { step: 'open', as: 'again' },
];

/** Opens a tab that loads nothing yet. */
export async function openTab({ openPage }) {
  const page = await openPage('page.mjs');
  await page.setViewport(viewport);
  return page;
}

/** What a step needs to know. */
const givenTo = ({ urls, dataUrl }, name, number) => ({
  ...{ url: urls[name], dataUrl, number, ruleSetCount: contenders[name].ruleSetCount },
});

/** Drags with a mouse that is pressed, moved and let go as a person's is. */
export async function drag(page, number) {
  const { from, to } = await page.evaluate((at) => window.bench.dragPoints(at), number);
  await page.mouse.move(from.x, from.y);
  return {
    async go() {
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: dragSteps });
      // A hand rests before it lets go, and some libraries need that.
      await page.evaluate(() => window.bench.step('nothing'));
      await page.mouse.move(to.x + 1, to.y + 1);
      await page.mouse.up();
      return page.evaluate((at) => window.bench.dragged(at), number);
    },
  };
}

/** Gets everything ready for a step, and gives what carries it out. */
async function ready(page, step, given) {
  if (step === 'drag') return drag(page, given.number);
  await page.evaluate((...of) => window.bench.before(...of), step, given);
  return { go: () => page.evaluate((...of) => window.bench.step(...of), step, given) };
}

/** Does one step; gives what it cost, and what was wrong. */
export async function take(page, bench, { name, step, number, readTime }) {
  const { go } = await ready(page, step, givenTo(bench, name, number));
  const start = await readTime();
  const problem = await go();
  return { ...minus(await readTime(), start), problem };
}

/** Does all steps in a new tab. */
async function visit(bench, name) {
  const page = await openTab(bench);
  const readTime = await timeReader(page);
  const costs = {};
  for (const { step, number, as = step, isFree } of plan) {
    const cost = await take(page, bench, { name, step, number, readTime });
    if (!isFree) (costs[as] ??= []).push(cost);
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
