// What is no matter of time: elements, what a move touches, what axe finds, and moving by keyboard.

import { readFile } from 'node:fs/promises';
import { fromRoot } from '../../tools/lib/root.mjs';
import { contenders } from './contenders.mjs';
import { drag, openTab, take } from './measure.mjs';

/** Keys that move something elsewhere: pick up, go on, drop. */
const keyWays = [
  ['Enter', 'ArrowRight', 'Enter'],
  ['Space', 'ArrowRight', 'Space'],
];
const [keyedMove, touchedMove, draggedMove] = [0, 1, 2];
/** What moves has an animation that nothing tells the end of. */
const animationMs = 500;

const waitFor = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const untimed = async () => ({ all: 0, script: 0 });

/** Opens a contender in a tab of its own, without slow-down. */
async function openContender(bench, name) {
  const page = await openTab(bench);
  const step = (which, number) => take(page, bench, { name, step: which, number, readTime: untimed });
  for (const which of ['load', 'prepare', 'open', 'rest']) await step(which);
  return { page, step };
}

/** What axe finds wrong: kinds with the number of their places, those that are serious apart. */
async function axeFindings(page) {
  await page.evaluate(await readFile(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, places: nodes.length }));
  });
  return found;
}

/** Presses keys on the handle of a course, as a person does who has come there with the tabulator. */
async function movesByKeys(page, keys) {
  const isFocused = await page.evaluate((number) => window.bench.focusHandle(number), keyedMove);
  if (!isFocused) return false;
  for (const key of keys) {
    await page.keyboard.press(key);
    await waitFor(animationMs);
  }
  return page.evaluate((number) => !window.bench.isAsBefore(number), keyedMove);
}

async function keyWayOf(bench, name) {
  for (const keys of keyWays) {
    const { page } = await openContender(bench, name);
    const hasMoved = await movesByKeys(page, keys);
    await page.close();
    if (hasMoved) return keys.join(', ');
  }
  return undefined;
}

async function inspect(bench, name) {
  const { page, step } = await openContender(bench, name);
  const elements = await page.evaluate(() => window.bench.elements());
  const violations = await axeFindings(page);
  await page.evaluate(() => window.bench.watchNodes());
  await step('move', touchedMove);
  const touched = await page.evaluate(() => window.bench.touchedNodes());
  const { go } = await drag(page, draggedMove);
  const dragProblem = await go();
  await page.close();
  return { elements, violations, touched, dragProblem, keys: await keyWayOf(bench, name) };
}

/** Looks at everybody once. */
export async function inspectAll(bench) {
  const findings = {};
  for (const name of Object.keys(contenders)) findings[name] = await inspect(bench, name);
  return findings;
}
