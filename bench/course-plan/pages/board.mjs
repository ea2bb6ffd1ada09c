// A board written by hand: years, terms and cards as plain DOM, with the sums of each term and year.

import { look } from '../look.mjs';
import { creditsText, factsOf, sumOf } from './texts.mjs';

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** One course: its name, the handle that moves it, and the facts in a line. */
export function makeCard(course) {
  const handle = make('button', { type: 'button', class: 'handle', 'aria-label': `Move ${course.title}` });
  handle.append(make('span', { 'aria-hidden': 'true' }, '⠿'));
  return make(
    'li',
    { class: `course ${course.state}`, 'data-item': course.id },
    make(
      'button',
      { type: 'button', class: 'title', 'aria-expanded': 'false' },
      make('span', {}, course.title),
    ),
    handle,
    make('span', { class: 'facts' }, factsOf(course)),
  );
}

function makeTerm({ key, name }, courses, cards) {
  const sum = make('p', { class: 'facts' }, creditsText(sumOf(courses)));
  const list = make('ul', { 'aria-labelledby': `term-${key}` }, ...courses.map(({ id }) => cards.get(id)));
  const add = make(
    'button',
    { type: 'button', class: 'add' },
    make('span', { 'aria-hidden': 'true' }, '+'),
    ' Add a class',
  );
  const element = make(
    'div',
    { class: 'term', 'data-term': key },
    make('h3', { id: `term-${key}` }, name),
    sum,
    list,
    add,
  );
  return { element, list, sum };
}

/**
 * A board that holds its courses as plain records.
 *
 * @returns what is drawn, and how a course is put elsewhere or added; `list` and `card` find what was made
 */
export function makeBoard({ timeline, courses }) {
  const held = new Map(courses.map((course) => [course.id, course]));
  const cards = new Map(courses.map((course) => [course.id, makeCard(course)]));
  const terms = new Map();
  const sums = new Map();
  const inTerm = (key) => [...held.values()].filter((course) => course.key === key);
  const inYear = (year) => [...held.values()].filter((course) => course.year === year);
  const drawYear = ({ year, name, terms: own }) => {
    for (const term of own) terms.set(term.key, { ...makeTerm(term, inTerm(term.key), cards), year });
    sums.set(year, make('p', { class: 'facts' }, creditsText(sumOf(inYear(year)))));
    const drawn = own.map(({ key }) => terms.get(key).element);
    return make(
      'li',
      { class: 'year' },
      make('h2', {}, name),
      sums.get(year),
      make('div', { class: 'terms' }, ...drawn),
    );
  };
  const element = make('ol', { class: 'timeline' }, ...timeline.map(drawYear));
  const addUp = (key) => {
    const { sum, year } = terms.get(key);
    sum.textContent = creditsText(sumOf(inTerm(key)));
    sums.get(year).textContent = creditsText(sumOf(inYear(year)));
  };
  return {
    element,
    list: (key) => terms.get(key).list,
    card: (id) => cards.get(id),
    ids: (key) => inTerm(key).map(({ id }) => id),
    /** Keeps where a course lies now, and draws the sums; its card is in its place already. */
    keep(id, to) {
      const course = held.get(id);
      held.delete(id);
      held.set(id, { ...course, key: to, year: terms.get(to).year });
      addUp(course.key);
      addUp(to);
    },
    move(id, to) {
      terms.get(to).list.append(cards.get(id));
      this.keep(id, to);
    },
    add(course) {
      const whole = { ...course, year: terms.get(course.key).year };
      held.set(course.id, whole);
      cards.set(course.id, makeCard(whole));
      terms.get(course.key).list.append(cards.get(course.id));
      addUp(course.key);
      return cards.get(course.id);
    },
  };
}

/** Puts something into the page, under its heading. */
export function showInPage(content) {
  const style = make('style', {}, look);
  const main = make('main', {}, make('h1', {}, 'My courses'), content);
  document.body.append(style, main);
  return () => {
    style.remove();
    main.remove();
  };
}

/** What the bench asks of a page whose cards and terms are marked in the DOM. */
export function marked(root = () => document) {
  const card = (id) => root().querySelector(`[data-item="${id}"]`);
  return {
    root,
    count: () => root()?.querySelectorAll('[data-item]').length ?? 0,
    placeOf: (id) => card(id)?.closest('[data-term]')?.dataset.term,
    card,
    handle: (id) => card(id)?.querySelector('.handle'),
    term: (key) => root().querySelector(`[data-term="${key}"]`),
    elements: () => [...root().querySelectorAll('*')].filter((each) => !each.closest('head, style')).length,
  };
}
