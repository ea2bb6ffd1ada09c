import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ExternalFilterModule,
  ModuleRegistry,
  PaginationModule,
  QuickFilterModule,
  RowApiModule,
  RowAutoHeightModule,
} from 'ag-grid-community';
import { columns, loadRows } from './columns.mjs';
import { gridControls } from './grid-controls.mjs';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  ColumnApiModule,
  ExternalFilterModule,
  PaginationModule,
  QuickFilterModule,
  RowApiModule,
  RowAutoHeightModule,
]);

/** Only the columns that all contenders search in. */
const searchedColumns = ['title', 'sentence'];

const definitions = [
  ...columns.map(({ key, label, text }) => ({
    colId: key,
    headerName: label,
    flex: key === 'sentence' || key === 'title' ? 2 : 1,
    wrapText: true,
    autoHeight: true,
    valueGetter: ({ data }) => data[key]?.label ?? data[key],
    valueFormatter: ({ data }) => text(data),
    ...(!searchedColumns.includes(key) && { getQuickFilterText: () => '' }),
  })),
  { colId: 'names', field: 'names', hide: true },
];

export async function open() {
  const rows = await loadRows();
  let education = '';
  const { grid, write } = gridControls(rows, {
    search: (text) => api.setGridOption('quickFilterText', text),
    filter: (value) => {
      education = value;
      api.onFilterChanged();
    },
    sort: () => api.applyColumnState({ state: [{ colId: 'pay', sort: 'desc' }] }),
  });
  const api = createGrid(grid, {
    columnDefs: definitions,
    rowData: rows,
    domLayout: 'autoHeight',
    pagination: true,
    paginationPageSize: 50,
    paginationPageSizeSelector: false,
    includeHiddenColumnsInQuickFilter: true,
    isExternalFilterPresent: () => education !== '',
    doesExternalFilterPass: ({ data }) => data.education.value === education,
    onModelUpdated: ({ api: model }) => write(model.getDisplayedRowCount()),
  });
}
