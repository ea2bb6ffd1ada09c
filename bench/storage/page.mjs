// Runs inside the page.

import { contenders, variants } from './contenders.mjs';
import { editPlan, makePlan } from './plan.mjs';

const savesPerRound = 10;
const loadsPerRound = 10;

/** Each round in another order, so that nobody always comes after the same one. */
function shuffled(list) {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}

/** A name that all libraries take. */
const databaseName = (label, name) => `${label}-${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');

async function openAll(openers, label) {
  const opened = [];
  for (const [name, open] of Object.entries(openers)) {
    const database = databaseName(label, name);
    const store = await open(database);
    await store.save(makePlan());
    opened.push({ name, database, open, store, plan: makePlan(), times: [] });
  }
  return opened;
}

/** Measures a piece of work of every contender in every round; the first three rounds warm up. */
async function inRounds(opened, rounds, work) {
  for (const each of opened) each.times = [];
  for (let round = -3; round < rounds; round += 1) {
    for (const each of shuffled(opened)) {
      const time = await work(each);
      if (round >= 0) each.times.push(time);
    }
  }
  return Object.fromEntries(opened.map(({ name, times }) => [name, times]));
}

let edits = 0;

async function saveSome(each) {
  const start = performance.now();
  for (let count = 0; count < savesPerRound; count += 1) {
    each.plan = editPlan(each.plan, (edits += 1));
    await each.store.save(each.plan);
  }
  return (performance.now() - start) / savesPerRound;
}

async function loadSome(each) {
  const start = performance.now();
  for (let count = 0; count < loadsPerRound; count += 1) await each.store.load();
  return (performance.now() - start) / loadsPerRound;
}

async function openAndLoad(each) {
  await each.store.close();
  const start = performance.now();
  each.store = await each.open(each.database);
  await each.store.load();
  return performance.now() - start;
}

/** What comes back must be what was saved, or the figures mean nothing. */
async function checkKept(opened) {
  for (const { name, plan, store } of opened) {
    const kept = await store.load();
    if (kept.gen !== plan.gen) throw new Error(`${name} gave back another plan.`);
  }
}

window.measure = async (rounds) => {
  const opened = await openAll(contenders, 'compare');
  const saving = await inRounds(opened, rounds, saveSome);
  await checkKept(opened);
  const loading = await inRounds(opened, rounds, loadSome);
  const opening = await inRounds(opened, Math.ceil(rounds / 2), openAndLoad);
  const tried = await openAll(variants, 'variant');
  const writing = await inRounds(tried, rounds, saveSome);
  return { bytes: JSON.stringify(makePlan()).length, saving, loading, opening, writing };
};

window.prepareCount = async (name) => {
  const store = await contenders[name](databaseName('count', name));
  await store.save({ count: 0 });
  await store.close();
};

/** Adds one as often as told, as fast as it goes, and says how each attempt ended. */
window.addMany = async (name, times) => {
  const store = await contenders[name](databaseName('count', name));
  const ends = { saved: 0, refused: 0, conflicts: 0 };
  for (let count = 0; count < times; count += 1) {
    const end = await store.add();
    if (end === 'refused') ends.refused += 1;
    else ends.saved += 1;
    if (typeof end === 'number') ends.conflicts += end;
  }
  await store.close();
  return ends;
};

window.readCount = async (name) => {
  const store = await contenders[name](databaseName('count', name));
  const { count } = await store.load();
  await store.close();
  return count;
};

window.contenderNames = Object.keys(contenders);
