// A page by plain DOM calls: a search field, a filter, a table of 50 rows. How it finds is handed in.

import { columns, facets, loadRows, optionsOf } from './columns.mjs';
import { look } from './look.mjs';

const limit = 50;

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Rows that stay in the page: only their texts change. Gives what writes the list into them. */
function tableBody() {
  const body = make('tbody');
  const made = [];
  const addRow = () => {
    const texts = columns.map(() => document.createTextNode(''));
    made.push({ element: make('tr', {}, ...texts.map((text) => make('td', {}, text))), texts });
  };
  const write = (rows) => {
    while (made.length < rows.length) addRow();
    for (const [place, { element, texts }] of made.entries()) {
      const row = rows[place];
      if (!row) element.remove();
      else if (!element.isConnected) body.append(element);
      if (row) columns.forEach(({ text }, column) => writeText(texts[column], text(row)));
    }
  };
  return { body, write };
}

function writeText(node, text) {
  if (node.data !== text) node.data = text;
}

/** One list to choose from, for those who count nothing. */
function educationSelect(rows, choose) {
  const options = optionsOf(rows, 'education').map(({ value, label }) => make('option', { value }, label));
  const select = make('select', {}, make('option', { value: '' }, 'All'), ...options);
  select.addEventListener('change', () => choose(select.value));
  return make('label', {}, 'Usual education ', select);
}

/** Boxes with counts, made once; their counts are written anew. */
function facetBoxes(rows, choose) {
  const boxes = facets.map(({ key, label }) => {
    const options = optionsOf(rows, key).map((option) => {
      const box = make('input', { type: 'checkbox', name: key, value: option.value });
      box.addEventListener('change', () => choose(key, option.value, box.checked));
      const count = make('span');
      return { key, value: option.value, count, label: make('label', {}, box, ` ${option.label} `, count) };
    });
    return {
      options,
      fieldset: make('fieldset', {}, make('legend', {}, label), ...options.map((each) => each.label)),
    };
  });
  const all = boxes.flatMap(({ options }) => options);
  return {
    element: make('div', {}, ...boxes.map(({ fieldset }) => fieldset)),
    write: (counts) =>
      all.forEach(({ key, value, count }) => (count.textContent = `(${counts(key, value)})`)),
  };
}

/**
 * Shows the page.
 *
 * @param {(rows: object[]) => (wish: { text: string, chosen: Record<string, string[]>, isByPay: boolean }) =>
 *   { rows: object[], total?: number, counts?: (facet: string, value: string) => number }} prepare
 * @param {{ hasFacets?: boolean }} [options] boxes with counts in place of one list
 */
export async function openPage(prepare, { hasFacets = false } = {}) {
  const all = await loadRows();
  const find = prepare(all);
  const wish = { text: '', chosen: {}, isByPay: false };
  const count = make('p', { class: 'count' });
  const { body, write } = tableBody();
  const draw = () => {
    const found = find(wish);
    write(found.rows.slice(0, limit));
    count.textContent = `${found.total ?? found.rows.length} jobs`;
    boxes?.write(found.counts);
  };
  const choose = (key, value, isChosen) => {
    const others = (wish.chosen[key] ?? []).filter((each) => each !== value);
    wish.chosen = { ...wish.chosen, [key]: isChosen ? [...others, value] : others };
    draw();
  };
  const boxes = hasFacets ? facetBoxes(all, choose) : undefined;
  const search = make('input', { type: 'search', 'aria-label': 'Search' });
  search.addEventListener('input', () => {
    wish.text = search.value.trim().toLowerCase();
    draw();
  });
  const filter =
    boxes?.element ??
    educationSelect(all, (value) => {
      wish.chosen = value ? { education: [value] } : {};
      draw();
    });
  document.body.append(
    make('style', {}, look),
    search,
    filter,
    count,
    make('table', {}, tableHead(wish, draw), body),
  );
  draw();
}

function tableHead(wish, draw) {
  const heads = columns.map(({ key, label }) => {
    const button = make('button', { 'data-sort': key }, label);
    button.addEventListener('click', () => {
      wish.isByPay = key === 'pay';
      draw();
    });
    return make('th', {}, button);
  });
  return make('thead', {}, make('tr', {}, ...heads));
}
