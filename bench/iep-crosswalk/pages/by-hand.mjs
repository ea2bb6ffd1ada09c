// The floor: plain DOM calls; one row is made anew when it changes.

import { look } from '../look.mjs';
import { linked, showInPage } from './rows.mjs';

function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

const words = (tag, className, text) => make(tag, className, text);

function makeEntry({ text, facts }) {
  const line = make('li', '', words('p', 'words', text));
  if (facts.length > 0) line.append(make('p', 'facts', ...facts.map((fact) => words('span', '', fact))));
  return line;
}

function makeCell({ side, otherwise, entries }) {
  const cell = make('td', 'cell', words('p', 'side', side));
  if (otherwise) cell.append(words('p', 'help', otherwise));
  if (entries.length > 0) cell.append(make('ul', 'entries', ...entries.map(makeEntry)));
  return cell;
}

function makeMore({ summary, pairs }) {
  const list = pairs.map(([term, meaning]) =>
    make('div', '', words('dt', '', term), words('dd', '', meaning)),
  );
  return make('details', '', words('summary', '', summary), make('dl', '', ...list));
}

function makeStands({ standing, why, button, more }) {
  const cell = make('td', 'stands', words('p', 'standing', standing));
  for (const text of why) cell.append(words('p', 'help', text));
  if (button) cell.append(words('button', '', button));
  if (more.summary) cell.append(makeMore(more));
  return cell;
}

export function makeRow(row) {
  const head = make('th', '', words('p', 'name', row.name), words('p', 'help', row.sentence));
  const line = make('tr', 'line', head, makeStands(row), ...row.cells.map(makeCell));
  line.dataset.item = row.id;
  if (row.talk) line.append(make('td', 'talk-cell', make('details', '', words('summary', '', row.talk))));
  return line;
}

let table;
let close;
let rows;
const allOf = (selector) => [...(table?.querySelectorAll(selector) ?? [])];

export const page = {
  root: () => table,
  rows: () => allOf('.line'),
  elements: () => allOf('*').length,
  entries: () => allOf('.entries > li').length,
  isAllOpen: () => true,
  open(data) {
    ({ rows } = data);
    const heads = ['About', 'How they stand', 'Plan', 'IEP'].map((name) => words('th', '', name));
    const body = make('tbody', '', ...rows.map(makeRow));
    table = make('table', '', make('thead', '', make('tr', '', ...heads)), body);
    const style = make('style', '', look);
    close = showInPage(make('div', '', style, words('h1', '', 'Two plans'), table));
  },
  close: () => close(),
  link(pair) {
    const after = linked(rows, pair);
    const place = after.findIndex((row, at) => row !== rows[at]);
    rows = after;
    allOf('.line')[place].replaceWith(makeRow(rows[place]));
  },
};
