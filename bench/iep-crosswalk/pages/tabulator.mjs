// Tabulator with the same rows; cells of several lines are made by its formatters, as its guide shows.

import { FormatModule, Tabulator } from 'tabulator-tables';
import look from 'tabulator-tables/dist/css/tabulator.min.css';
import { makeRow } from './by-hand.mjs';
import { linked, showInPage } from './rows.mjs';

Tabulator.registerModule([FormatModule]);

const titles = ['About', 'How they stand', 'Plan', 'IEP'];
/** The words and lists that a cell of the table by hand holds. */
const contentOf = (row, place) => {
  const content = document.createElement('div');
  content.append(...makeRow(row).children[place].childNodes);
  return content;
};

let table;
let grid;
let close;
let rows;
const allOf = (selector) => [...(grid?.querySelectorAll(selector) ?? [])];

export const page = {
  root: () => grid,
  rows: () => allOf('.tabulator-row'),
  elements: () => allOf('*').length,
  entries: () => allOf('.entries > li').length,
  isAllOpen: () => true,
  rowOf: (node) => node.closest('.tabulator-row')?.dataset.item,
  open(data) {
    ({ rows } = data);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    document.adoptedStyleSheets = [sheet];
    grid = document.createElement('div');
    close = showInPage(grid);
    table = new Tabulator(grid, {
      data: rows,
      index: 'id',
      layout: 'fitColumns',
      renderVertical: 'basic',
      rowFormatter: (row) => (row.getElement().dataset.item = row.getData().id),
      columns: titles.map((title, place) => ({
        ...{ title, field: `cell${place}`, variableHeight: true, headerSort: false },
        formatter: (cell) => contentOf(cell.getData(), place),
      })),
    });
  },
  close: () => close(),
  link(pair) {
    const after = linked(rows, pair);
    const place = after.findIndex((row, at) => row !== rows[at]);
    rows = after;
    const row = table.getRow(rows[place].id);
    void row.update(rows[place]).then(() => row.reformat());
  },
};
