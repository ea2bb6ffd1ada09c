// Runs inside a tab: loads one contender, does what a student does, and says what is shown after it.

import { holdIdleWork, painted, rest, settled as settle } from '../lib/in-tab.mjs';
import { contenders, typed, wantedEducation } from './contenders.mjs';

/** A search that finds this many has not searched. */
const everybody = 1000;

const contenderOf = (name) => contenders[name];

function rootOf({ tag }) {
  return tag ? document.querySelector(tag)?.shadowRoot : document;
}

const find = (contender, control) => rootOf(contender)?.querySelector(contender[control]);

/** What can be seen: rows, the number that the page says it found, and the text of the first row. */
function shownBy(contender) {
  const rows = [...(rootOf(contender)?.querySelectorAll(contender.row) ?? [])];
  const said = find(contender, 'count')?.textContent.replaceAll(',', '');
  const first = contender.first ? find(contender, 'first') : rows[0];
  return { rows: rows.length, found: Number.parseInt(said, 10), first: first?.textContent ?? '' };
}

/** Says what is wrong with what is shown; undefined where it is right. */
function problemOf(contender, step, { found, first }) {
  const shown = shownBy(contender);
  const isOwnWay = step === 'type' && contender.finds !== 'includes';
  const isRight = isOwnWay ? shown.found > 0 && shown.found < everybody : shown.found === found;
  if (!isRight) return `says ${shown.found} jobs, not ${found}`;
  const rows = Math.min(shown.found, contender.limit);
  if (shown.rows !== rows) return `shows ${shown.rows} rows, not ${rows}`;
  const text = isOwnWay ? typed : first;
  return shown.first.toLowerCase().includes(text.toLowerCase()) ? undefined : `shows “${shown.first}” first`;
}

// What a page leaves for an idle moment comes after its first view: it is held back until that is measured.
const letIdleWorkGo = holdIdleWork();

const settled = async (contender, step, expected) => settle(() => problemOf(contender, step, expected));

function setText(contender, text) {
  const field = find(contender, 'search');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Chooses the level of education, or takes it back. */
function setFilter(contender, isOn) {
  const control = find(contender, 'filter');
  if (control.localName !== 'select') return control.click();
  control.value = isOn ? wantedEducation : '';
  return control.dispatchEvent(new Event('change', { bubbles: true }));
}

async function setFold(contender, isOpen) {
  const fold = find(contender, 'fold');
  if (!fold || fold.parentElement.open === isOpen) return;
  fold.click();
  await painted();
}

/** What is measured, step by step. */
const steps = {
  /** What doing nothing costs, so many times. */
  async nothing(_, times) {
    for (let time = 0; time < times; time += 1) await painted();
  },
  async open(contender, url, expected) {
    const module = await import(url);
    if (module.open) await module.open({ limit: contender.limit });
    else document.body.append(document.createElement(contender.tag));
    return settled(contender, 'open', expected);
  },
  /** What follows the first view by itself: what idle moments are asked for, and what that loads. */
  rest: letIdleWorkGo,
  async focus(contender) {
    find(contender, 'search').focus();
    await painted();
  },
  async type(contender, _, expected) {
    for (let length = 1; length <= typed.length; length += 1) {
      setText(contender, typed.slice(0, length));
      await painted();
    }
    const problem = await settled(contender, 'type', expected);
    if (contender.restMs) await rest(contender.restMs);
    return problem;
  },
  async filter(contender, _, expected) {
    setFilter(contender, true);
    return settled(contender, 'filter', expected);
  },
  async sort(contender, _, expected) {
    find(contender, 'sort').click();
    return settled(contender, 'sort', expected);
  },
};

/** What comes before a step or after it, and is not measured. */
const around = {
  before: {
    focus: (contender) => setFold(contender, Boolean(contender.isUnfolded)),
    filter: (contender) => setFold(contender, true),
  },
  after: {
    async type(contender, expected) {
      setText(contender, '');
      await settled(contender, 'open', expected);
      await rest(contender.restMs ?? 0);
    },
    async filter(contender, expected) {
      setFilter(contender, false);
      await settled(contender, 'open', expected);
      await setFold(contender, Boolean(contender.isUnfolded));
      await rest(contender.restMs ?? 0);
    },
  },
};

window.bench = {
  /** Does one step; gives what is wrong with what is shown then, if anything. */
  step: (name, step, url, expected) => steps[step](contenderOf(name), url, expected),
  around: async (name, when, step, everything) => around[when][step]?.(contenderOf(name), everything),
  shown: (name) => shownBy(contenderOf(name)),
  /** The scripts that have been loaded. */
  scripts: () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((address) => address.startsWith('/page-')),
  /** Loads data alone. */
  load: async (url) => (await import(url)).open({}),
};
