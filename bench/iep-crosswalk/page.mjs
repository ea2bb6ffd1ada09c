// Runs inside a tab: loads one contender, shows all rows opened, links, and says what is wrong with what is shown.

import { holdIdleWork, painted, rest, settled } from '../lib/in-tab.mjs';
import { links } from './iep.mjs';
import { watchRowsIn } from './row-watch.mjs';

const letIdleWorkGo = holdIdleWork();
const restMs = 50;
const saveLimitMs = 10_000;
const openLimitMs = 5_000;
let page;
let data;
let readRows;

function openProblem() {
  if (!page.isAllOpen()) return 'has closed rows';
  if (!data) return undefined;
  const { length } = page.rows();
  if (length !== data.rows.length) return `shows ${length} rows, not ${data.rows.length}`;
  const wanted = data.rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries)).length;
  const shown = page.entries();
  return shown === wanted ? undefined : `shows ${shown} entries, not ${wanted}`;
}

const saysLinked = () => (page.root().textContent.match(/Linked/g) ?? []).length;

/** Presses “Open all” where there is such a thing, as soon as it is there. */
async function openAll() {
  if (!page.openRows) return;
  const end = performance.now() + openLimitMs;
  while (page.rows().length === 0 && performance.now() < end)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  page.openRows();
}

const steps = {
  async load({ url }) {
    ({ page } = await import(url));
    await page.loadMore?.();
  },
  async prepare({ dataUrl }) {
    data = dataUrl && (await (await fetch(dataUrl)).json());
    await page.prepare?.();
    await rest(restMs);
  },
  async open() {
    page.open(data);
    await openAll();
    return settled(openProblem);
  },
  nothing: painted,
  async link({ number }) {
    const before = saysLinked();
    page.link(links[number]);
    return settled(() => (saysLinked() > before ? undefined : 'does not say that it is linked'));
  },
  async rest() {
    await letIdleWorkGo();
    const end = performance.now() + saveLimitMs;
    while (page.isSaved && !page.isSaved() && performance.now() < end) await rest(restMs);
    return page.isSaved && !page.isSaved() ? 'is not saved' : undefined;
  },
  close: async () => page.close(),
};

window.bench = {
  step: async (step, given) => steps[step](given),
  elements: () => page.elements(),
  /** What stands in the rows, for the others to show the same. */
  readRows: () => page.readRows(),
  watchRows() {
    readRows = watchRowsIn(page.root());
  },
  changedRows: () => readRows(),
};

document.documentElement.lang = 'en';
