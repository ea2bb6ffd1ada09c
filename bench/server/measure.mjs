// Lets clients work side by side for a while, and counts.

import { setTimeout as wait } from 'node:timers/promises';
import { shuffled } from '../lib/main-thread.mjs';

/** What every contender can do. */
export const deeds = ['open', 'save', 'list'];

/**
 * Lets each of so many clients do one thing after another until the time is over; what is under way then is
 * finished and counted, and so is the time it takes.
 */
async function work(deed, clients, ms) {
  const latencies = [];
  const begin = performance.now();
  const one = async (number) => {
    // They do not begin in one millisecond.
    await wait((number / clients) * 20);
    while (performance.now() - begin < ms) {
      const start = performance.now();
      await deed(number);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => one(number)));
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  const seconds = (performance.now() - begin) / 1000;
  return { each: latencies.length / seconds, middle: at(0.5), late: at(0.95) };
}

/** Measures everybody in every round, in another order each time. */
export async function measure(contenders, { rounds, clients, ms }) {
  const names = Object.keys(contenders);
  const visits = Object.fromEntries(names.map((name) => [name, []]));
  const steps = clients.flatMap((count) => deeds.map((deed) => ({ count, deed })));
  for (const name of names) for (const deed of deeds) await work(contenders[name][deed], 8, ms);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) visits[name].push({});
    for (const { count, deed } of steps)
      for (const name of shuffled(names))
        visits[name][round][`${deed} ${count}`] = await work(contenders[name][deed], count, ms);
  }
  return visits;
}
