import type { CareerTable } from './career-parts.js';
import type { SortKey } from './career-wish.js';

/** The rows of a table in order of a key. */
export type RowOrder = Uint16Array;

/** Gives all rows in an order; each order is made once, when it is first asked for. */
export type RowOrders = (key: Exclude<SortKey, 'fit'>, isDescending: boolean) => RowOrder;

/**
 * Prepares the orders of a table. Blanks come last in either direction, and ties go by title, from A
 * to Z in either direction. In the order of openings, figures that belong to another occupation come
 * before the blanks: see `openingsOrder`.
 *
 * @param titles what is shown as each row's title
 * @param language whose alphabet it is, such as `es`
 */
export function rowOrders(table: CareerTable, titles: readonly string[], language: string): RowOrders {
  const made = new Map<string, RowOrder>();
  const isAsKept = language.startsWith('en') && titles.every((title, row) => title === table.title[row]);
  const byTitle = once(() => (isAsKept ? table.byTitle : titleOrder(titles, language)));
  return (key, isDescending) => {
    const name = key + String(isDescending);
    let order = made.get(name);
    if (!order) made.set(name, (order = orderOf(key, isDescending)));
    return order;
  };

  function orderOf(key: Exclude<SortKey, 'fit'>, isDescending: boolean): RowOrder {
    if (key === 'title') return isDescending ? byTitle().slice().reverse() : byTitle();
    if (key === 'openings') return openingsOrder(table, byTitle().slice(), isDescending);
    const values = sortValues(table, key);
    const direction = isDescending ? -1 : 1;
    // A stable sort of what is in title order leaves ties in title order.
    return byTitle()
      .slice()
      .sort((a, b) => compareValues(values[a] ?? NaN, values[b] ?? NaN, direction));
  }
}

/**
 * Sorts rows by their openings in place; ties stay as they are. Openings that are published for several
 * occupations together rank once, with the first of them by code, whose own they are where they are
 * anybody's: else one figure would fill the top of a list. The others follow, and blanks come last.
 */
export function openingsOrder<T extends number[] | RowOrder>(
  table: CareerTable,
  rows: T,
  isDescending: boolean,
): T {
  const { openings } = table;
  const owners = new Map<string, number>();
  for (const row of rows) {
    const figure = publishedFigure(table, row);
    const other = owners.get(figure);
    if (other === undefined || codeOf(table, row) < codeOf(table, other)) owners.set(figure, row);
  }
  const ranks = new Uint8Array(table.code.length);
  for (const row of rows)
    ranks[row] = Number.isNaN(openings[row]) ? 2 : Number(owners.get(publishedFigure(table, row)) !== row);
  const direction = isDescending ? -1 : 1;
  rows.sort(
    (a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || ((openings[a] ?? 0) - (openings[b] ?? 0) || 0) * direction,
  );
  return rows;
}

function codeOf({ code }: CareerTable, row: number): string {
  return code[row] ?? '';
}

/** Names a published record: nobody else has the same openings, growth and pay to the dollar. */
function publishedFigure(table: CareerTable, row: number): string {
  const wage = table.wage[row] ?? NaN;
  // Without pay there is too little to tell by; occupations of one SOC code share its record.
  const last = Number.isNaN(wage) ? codeOf(table, row).slice(0, 7) : wage;
  return `${table.openings[row]} ${table.growth[row]} ${last}`;
}

/** Gives the rows of titles from A to Z, numbers by their size. A pack has fewer than 65,536. */
export function titleOrder(titles: readonly string[], language: string): RowOrder {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return Uint16Array.from(titles.keys()).sort((a, b) => compare(titles[a] ?? '', titles[b] ?? ''));
}

function compareValues(a: number, b: number, direction: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return (a - b) * direction;
}

/** Gives the column of a key as numbers; blanks are `NaN`. */
function sortValues(
  table: CareerTable,
  key: Exclude<SortKey, 'fit' | 'title' | 'openings'>,
): ArrayLike<number> {
  if (key === 'education') return Float64Array.from(table.education, (level) => (level < 0 ? NaN : level));
  if (key === 'zone') return Float64Array.from(table.zone, (zone) => zone || NaN);
  return table[key];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
