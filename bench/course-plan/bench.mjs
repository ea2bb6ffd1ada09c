// The course plan beside a board by hand, a bare Lit board, libraries for dragging, and timelines.

import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { fromRoot } from '../../tools/lib/root.mjs';
import { bundlePages } from '../lib/bundles.mjs';
import { slowDown } from '../lib/main-thread.mjs';
import { serve } from '../lib/server.mjs';
import { contenders } from './contenders.mjs';
import { inspectAll } from './inspect.mjs';
import { measureTimes } from './measure.mjs';
import { makeCourses } from './plan.mjs';
import { aimTable, checkTable, findingTable, problemList, ratioTable, timeTable } from './report.mjs';

export const title = 'Course plan: 8 years × 3 terms × 8 courses';

const names = { ours: 'course plan', bareLit: 'bare Lit' };
const withCheck = [names.ours, 'course plan, four rule sets'];
const dataAddress = '/data.json';
const loadText = () => `The machine's load was ${loadavg()[0].toFixed(1)}`;

/** The plan and the catalog it is made of, as every page gets them. */
async function readData() {
  const catalog = JSON.parse(await readFile(fromRoot('demo', 'catalog', 'courses.json'), 'utf8'));
  return JSON.stringify({ catalog, courses: makeCourses(catalog) });
}

export async function run({ openPage, rounds }) {
  const pages = await bundlePages(Object.values(contenders).map(({ entry }) => entry));
  const files = new Map(Object.values(pages).flatMap((page) => [...page.files]));
  const server = await serve(files.set(dataAddress, await readData()));
  try {
    const urls = Object.fromEntries(
      Object.entries(contenders).map(([name, { entry }]) => [name, server.origin + pages[entry].url]),
    );
    const bench = { openPage, urls, dataUrl: server.origin + dataAddress };
    const findings = await inspectAll(bench);
    const load = loadText();
    const visits = await measureTimes(bench, rounds);
    return [
      `${load} before the rounds. ${loadText()} after them.`,
      `### Main-thread time without style and layout, over the board by hand, at ${slowDown}× slow-down\n\n${ratioTable(visits, 'script')}`,
      `### All main-thread time\n\n${ratioTable(visits, 'all')}`,
      `### Milliseconds, medians\n\n${timeTable(visits)}`,
      problemList(visits),
      `### What is no matter of time\n\n${findingTable(findings)}`,
      `### The check beside the redraw\n\n${checkTable(visits, withCheck)}`,
      `### What the course plan was to reach\n\n${aimTable(visits, findings, names)}`,
    ];
  } finally {
    await server.close();
  }
}
