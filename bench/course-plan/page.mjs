// Runs inside a tab: loads one contender, does what a student does, and says what is wrong with what is shown.

import { holdIdleWork, painted, rest, settled } from '../lib/in-tab.mjs';
import { watchNodesIn } from './node-watch.mjs';
import { graduationYear, movesIn, placesToAdd, timeline } from './plan.mjs';

const letIdleWorkGo = holdIdleWork();
const restMs = 50;
const saveLimitMs = 10_000;
let page;
let data;
let place;
let readNodes;

const nothing = async () => undefined;

/** A course that nobody has yet. */
const newCourse = (key, number) => ({
  ...{ id: `new-${number}`, title: 'Chess', key, subject: '22', credits: 500, state: 'planned' },
});

function openProblem(count) {
  const shown = page.count();
  if (shown !== count) return `shows ${shown} courses, not ${count}`;
  return page.problem?.();
}

/** Where something is pressed or let go, in the window. */
function middleOf(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The term a course lies in, and its place there. */
function placeIn(id) {
  const all = [...(page.term?.(page.placeOf(id))?.querySelectorAll('[data-item]') ?? [])];
  return `${page.placeOf(id)} ${all.indexOf(page.card(id))}`;
}

/** What is measured. */
const steps = {
  async load({ url }) {
    ({ page } = await import(url));
    await page.loadMore?.();
  },
  async prepare({ dataUrl, ruleSetCount }) {
    const given = await (await fetch(dataUrl)).json();
    data = { ...given, timeline, graduationYear, ruleSetCount };
    await page.prepare?.(data);
    await rest(restMs);
  },
  async open() {
    page.open(data);
    return settled(() => openProblem(data.courses.length));
  },
  /** What doing nothing costs. */
  nothing: painted,
  async move({ number }) {
    const move = movesIn(data.courses)[number];
    page.move(move);
    return settled(() =>
      page.placeOf(move.id) === move.to ? undefined : `leaves ${move.id} in ${page.placeOf(move.id)}`,
    );
  },
  async add({ number }) {
    const before = page.count();
    page.add(newCourse(placesToAdd[number], number));
    return settled(() => openProblem(before + 1));
  },
  /** The check by itself, as if a course that was moved lay where it came from. */
  async check({ number }) {
    page.check?.(movesIn(data.courses)[number]);
    return painted();
  },
  /** What follows by itself: saving, and what idle moments are asked for. */
  async rest() {
    await letIdleWorkGo();
    const end = performance.now() + saveLimitMs;
    while (page.isSaved && !page.isSaved() && performance.now() < end) await rest(restMs);
    return page.isSaved && !page.isSaved() ? 'is not saved' : undefined;
  },
  close: async () => page.close(),
};

/** What comes before a step, and is not measured. */
const before = {
  async move({ number }) {
    const move = movesIn(data.courses)[number];
    // Whoever moves a course sees it: nobody scrolls to it in what is measured.
    page.card?.(move.id)?.scrollIntoView({ block: 'center' });
    await page.aim?.(move);
    await painted();
  },
  async add({ number }) {
    await page.aimAdd?.(newCourse(placesToAdd[number], number));
    await painted();
    await rest(restMs);
  },
};

window.bench = {
  /** Does one step; gives what is wrong with what is shown then, if anything. */
  step: async (step, given) => steps[step](given),
  before: async (step, given) => (before[step] ?? nothing)(given),
  count: () => page.count(),
  elements: () => page.elements(),
  /** Where a course is taken and where it is let go, to drag it into the term of a move. */
  async dragPoints(number) {
    const { id, to } = movesIn(data.courses)[number];
    const handle = page.handle(id);
    const target = page.isLine ? page.handle(data.courses.find(({ key }) => key === to).id) : page.term(to);
    handle.scrollIntoView({ block: 'center', inline: 'center' });
    await painted();
    const from = middleOf(handle);
    return { from, to: { ...middleOf(target), y: from.y } };
  },
  /** Whether a course lies where a move would put it. */
  isMoved(number) {
    const { id, to } = movesIn(data.courses)[number];
    return page.placeOf(id) === to;
  },
  dragged: (number) => settled(() => (window.bench.isMoved(number) ? undefined : 'was not dragged there')),
  /** Focuses what moves a course by keys; says whether it takes the focus. */
  focusHandle(number) {
    const { id } = movesIn(data.courses)[number];
    const handle = page.handle(id);
    place = placeIn(id);
    handle.focus();
    return page.root().activeElement === handle;
  },
  /** Whether a course lies where it lay when its handle was focused. */
  isAsBefore: (number) => placeIn(movesIn(data.courses)[number].id) === place,
  watchNodes() {
    readNodes = watchNodesIn(page.root());
  },
  touchedNodes: () => readNodes(),
};

document.documentElement.lang = 'en';
