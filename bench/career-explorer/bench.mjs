// The career explorer beside a page written by hand, a bare Lit table, grids and search libraries.

import { existsSync } from 'node:fs';
import { build } from '../../tools/build.mjs';
import { fromRoot } from '../../tools/lib/root.mjs';
import { builtFiles, bundlePages } from '../lib/bundles.mjs';
import { slowDown } from '../lib/main-thread.mjs';
import { serve } from '../lib/server.mjs';
import { weighEverything, weighPage } from './bundles.mjs';
import { contenders } from './contenders.mjs';
import { measureHeaps, measureTimes } from './measure.mjs';
import { aimList, costTable, problemList, ratioTable, timeTable } from './report.mjs';
import { expectedOf, readRows } from './rows.mjs';

export const title = 'Career explorer: 1,011 occupations';

const ours = 'career explorer';
const model = 'bare Lit';
const dataPages = { rows: 'data-rows', explorer: 'data-explorer' };
const entryOfData = (name) => `bench/career-explorer/pages/${name}.mjs`;

/** Builds the package; other parts of it may be unfinished as long as the explorer is there. */
async function buildPackage() {
  const problem = await build();
  if (problem && !existsSync(fromRoot(contenders[ours].entry))) throw new Error(problem);
  if (problem) console.warn(`The package was built with complaints:\n${problem}\n`);
}

/** Weighs what each contender had loaded for its first view. */
async function weighAll(pages, visits) {
  const weights = {};
  for (const [name, { entry }] of Object.entries(contenders))
    weights[name] = await weighPage(entry, loadedBy(pages, visits, name));
  const everything = await weighEverything(contenders[ours].entry);
  return { weights, everything };
}

function loadedBy(pages, visits, name) {
  const { entryOf } = pages[contenders[name].entry];
  return visits[name][0].scripts.map(entryOf).filter((source) => source !== undefined);
}

export async function run({ openPage, rounds }) {
  await buildPackage();
  const sources = [
    ...Object.values(contenders).map(({ entry }) => entry),
    ...Object.values(dataPages).map(entryOfData),
  ];
  const pages = await bundlePages(sources, { tsconfigRaw: builtFiles });
  const rows = await readRows();
  const files = new Map(Object.values(pages).flatMap((page) => [...page.files]));
  const server = await serve(files.set('/rows.json', JSON.stringify(rows)));
  try {
    const urlOf = (source) => server.origin + pages[source].url;
    const mapped = (record, source) =>
      Object.fromEntries(Object.entries(record).map(([name, each]) => [name, urlOf(source(each))]));
    const bench = {
      openPage,
      urls: mapped(contenders, ({ entry }) => entry),
      dataUrls: mapped(dataPages, entryOfData),
      expected: expectedOf(rows),
    };
    const visits = await measureTimes(bench, rounds);
    const heaps = await measureHeaps(bench);
    const { weights, everything } = await weighAll(pages, visits);
    return [
      `### Main-thread time over the page by hand, at ${slowDown}× slow-down\n\n${ratioTable(visits, 'all')}`,
      `### The same without style and layout: mostly script\n\n${ratioTable(visits, 'script')}`,
      `### Milliseconds of the first table, medians\n\n${timeTable(visits)}`,
      problemList(visits),
      `### Memory, code (Brotli, without the data) and what each can do\n\n${costTable(heaps, weights)}`,
      `### What the explorer was to reach\n\n${aimList({ visits, heaps, weights, everything }, { ours, model })}`,
    ];
  } finally {
    await server.close();
  }
}
