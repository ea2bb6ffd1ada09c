// The panel of two plans beside a table by hand, a bare Lit table of the same cells, and a table library.

import { loadavg } from 'node:os';
import { bundlePages } from '../lib/bundles.mjs';
import { slowDown } from '../lib/main-thread.mjs';
import { serve } from '../lib/server.mjs';
import { contenders } from './contenders.mjs';
import { inspectAll, measureTimes, readRows } from './measure.mjs';
import { aimTable, findingTable, problemList, ratioTable, timeTable } from './report.mjs';

export const title = 'IEP crosswalk: all rows opened, 12 goals and 60 items of an IEP';

const dataAddress = '/data.json';
const loadText = () => `The machine's load was ${loadavg()[0].toFixed(1)}`;

export async function run({ openPage, rounds }) {
  const pages = await bundlePages(Object.values(contenders).map(({ entry }) => entry));
  const files = new Map(Object.values(pages).flatMap((page) => [...page.files]));
  const server = await serve(files);
  try {
    const urls = Object.fromEntries(
      Object.entries(contenders).map(([name, { entry }]) => [name, server.origin + pages[entry].url]),
    );
    const rows = await readRows({ openPage, urls });
    files.set(dataAddress, JSON.stringify({ rows }));
    const bench = { openPage, urls, dataUrl: server.origin + dataAddress };
    const findings = await inspectAll(bench);
    const load = loadText();
    const visits = await measureTimes(bench, rounds);
    return [
      `${rows.length} rows. ${load} before the rounds. ${loadText()} after them.`,
      `### Main-thread time without style and layout, over the table by hand, at ${slowDown}× slow-down\n\n${ratioTable(visits, 'script')}`,
      `### All main-thread time\n\n${ratioTable(visits, 'all')}`,
      `### Milliseconds, medians\n\n${timeTable(visits)}`,
      problemList(visits),
      `### What is no matter of time\n\n${findingTable(findings)}`,
      `### What the panel was to reach\n\n${aimTable(visits, findings)}`,
    ];
  } finally {
    await server.close();
  }
}
