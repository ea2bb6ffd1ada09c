// The page of bare-lit.mjs, with TanStack Table to search, filter, count and sort.

import {
  columnFacetingFeature,
  columnFilteringFeature,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  FlexRender,
  filterFn_includesString,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  sortFn_basic,
  TableController,
  tableFeatures,
} from '@tanstack/lit-table';
import { css, html, LitElement, unsafeCSS } from 'lit';
import { columns, facets, loadRows, optionsOf, searched } from './columns.mjs';
import { look } from './look.mjs';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
});

const isOneOf = (row, id, values) => values.length === 0 || values.includes(row.getValue(id));

const shown = columns.map(({ key, label, text }) => ({
  id: key,
  header: label,
  accessorFn: (row) => row[key]?.label ?? row[key] ?? undefined,
  cell: ({ row }) => text(row.original),
  sortFn: 'basic',
  sortUndefined: 'last',
  sortDescFirst: true,
}));
const counted = facets.map(({ key }) => ({
  id: `facet-${key}`,
  accessorFn: (row) => row[key].value,
  filterFn: isOneOf,
}));
const definitions = [...shown, { id: 'names', accessorFn: ({ names }) => names }, ...counted];
const visible = columns.length;

class TanStackLit extends LitElement {
  static styles = css`
    ${unsafeCSS(look)}
  `;
  static properties = { rows: {} };
  controller = new TableController(this);

  willUpdate(changed) {
    if (changed.has('rows'))
      this.options = facets.map(({ key, label }) => ({ key, label, values: optionsOf(this.rows, key) }));
  }

  render() {
    const table = this.controller.table({
      features,
      columns: definitions,
      data: this.rows,
      globalFilterFn: 'includesString',
      getColumnCanGlobalFilter: ({ id }) => searched.includes(id),
      initialState: { pagination: { pageIndex: 0, pageSize: 50 } },
    });
    const [heads] = table.getHeaderGroups();
    return html`
      <input
        type="search"
        aria-label="Search"
        @input=${(event) => table.setGlobalFilter(event.target.value.trim())}
      />
      ${this.options.map((facet) => this.facet(table, facet))}
      <p class="count">${table.getFilteredRowModel().rows.length} jobs</p>
      <table>
        <thead>
          <tr>
            ${heads.headers.slice(0, visible).map(
              (header) => html`
                <th>
                  <button data-sort=${header.column.id} @click=${header.column.getToggleSortingHandler()}>
                    ${FlexRender({ header })}
                  </button>
                </th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${table.getRowModel().rows.map(
            (row) => html`
              <tr>
                ${row
                  .getAllCells()
                  .slice(0, visible)
                  .map((cell) => html`<td>${FlexRender({ cell })}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  facet(table, { key, label, values }) {
    const column = table.getColumn(`facet-${key}`);
    const counts = column.getFacetedUniqueValues();
    const handleChange = ({ target: { value, checked } }) => {
      const others = (column.getFilterValue() ?? []).filter((each) => each !== value);
      column.setFilterValue(checked ? [...others, value] : others);
    };
    return html`
      <fieldset @change=${handleChange}>
        <legend>${label}</legend>
        ${values.map(
          (option) => html`
            <label>
              <input type="checkbox" name=${key} value=${option.value} />
              ${option.label} (${counts.get(option.value) ?? 0})
            </label>
          `,
        )}
      </fieldset>
    `;
  }
}

customElements.define('tanstack-lit', TanStackLit);

export async function open() {
  const element = document.createElement('tanstack-lit');
  element.rows = await loadRows();
  document.body.append(element);
}
