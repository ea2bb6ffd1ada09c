import { FilterModule, FormatModule, PageModule, SortModule, Tabulator } from 'tabulator-tables';
import look from 'tabulator-tables/dist/css/tabulator.min.css';
import { columns, includesText, loadRows } from './columns.mjs';
import { gridControls } from './grid-controls.mjs';

Tabulator.registerModule([FilterModule, FormatModule, PageModule, SortModule]);

const definitions = columns.map(({ key, label, text }) => ({
  field: key,
  title: label,
  sorter: 'number',
  sorterParams: { alignEmptyValues: 'bottom' },
  widthGrow: key === 'sentence' || key === 'title' ? 2 : 1,
  variableHeight: true,
  formatter: (cell) => text(cell.getData()),
}));

export async function open() {
  const rows = await loadRows();
  const wish = { text: '', education: '' };
  const isIn = (row) =>
    (!wish.education || row.education.value === wish.education) &&
    (!wish.text || includesText(row, wish.text));
  const want = (change) => {
    Object.assign(wish, change);
    table.setFilter(isIn);
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
  const { grid, write } = gridControls(rows, {
    search: (text) => want({ text }),
    filter: (education) => want({ education }),
    sort: () => table.setSort('pay', 'desc'),
  });
  const table = new Tabulator(grid, {
    data: rows,
    columns: definitions,
    layout: 'fitColumns',
    pagination: true,
    paginationSize: 50,
  });
  table.on('tableBuilt', () => write(rows.length));
  table.on('dataFiltered', (_, found) => write(found.length));
}
