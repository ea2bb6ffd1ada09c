// What the tests of host pages share: one browser for a file, a visit that ends by itself.

import { after, before } from 'node:test';
import { browserOfFile } from './browser.mjs';
import { Visit } from './visit.mjs';

/** Opens visits for the tests of one file, and ends them with it. */
export function hostVisits() {
  let opened;
  const visits = [];
  before(async () => (opened = await browserOfFile()));
  after(async () => {
    await Promise.all(visits.map((visit) => visit.end()));
    await opened.letGo();
  });
  return async (place) => {
    const visit = await Visit.to(opened.browser, new URL(place, process.env.HOSTS_URL).href);
    visits.push(visit);
    return visit;
  };
}

/** Writes a goal, waits until it is kept, comes again, and finds it. */
export async function writesAGoalThatStays(
  visit,
  { button = 'Add a goal', saved = 'All changes are saved.' } = {},
) {
  const words = 'Run story hour';
  await visit.addGoal(button, words);
  await visit.reads(saved);
  await visit.reload();
  await visit.reads(words);
}
