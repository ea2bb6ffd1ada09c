import type { CareerTable } from './career-parts.js';
import type { SortKey } from './career-wish.js';

/** The rows of a table in order of a key. */
export type RowOrder = Uint16Array | Uint32Array;

/** Gives all rows in an order; each order is made once, when it is first asked for. */
export type RowOrders = (key: Exclude<SortKey, 'fit'>, isDescending: boolean) => RowOrder;

/**
 * Prepares the orders of a table. Blanks come last in either direction, and ties go by title, from A
 * to Z in either direction.
 *
 * @param titles what is shown as each row's title
 * @param language whose alphabet it is, such as `es`
 */
export function rowOrders(table: CareerTable, titles: readonly string[], language: string): RowOrders {
  const made = new Map<string, RowOrder>();
  const byTitle = once(() => titleOrder(titles, language));
  return (key, isDescending) => {
    const name = key + String(isDescending);
    let order = made.get(name);
    if (!order) made.set(name, (order = orderOf(key, isDescending)));
    return order;
  };

  function orderOf(key: Exclude<SortKey, 'fit'>, isDescending: boolean): RowOrder {
    if (key === 'title') return isDescending ? byTitle().slice().reverse() : byTitle();
    const values = sortValues(table, key);
    const direction = isDescending ? -1 : 1;
    // A stable sort of what is in title order leaves ties in title order.
    return byTitle()
      .slice()
      .sort((a, b) => compareValues(values[a] ?? NaN, values[b] ?? NaN, direction));
  }
}

function titleOrder(titles: readonly string[], language: string): RowOrder {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const rows = Array.from(titles.keys()).sort((a, b) => compare(titles[a] ?? '', titles[b] ?? ''));
  return titles.length > 0xffff ? Uint32Array.from(rows) : Uint16Array.from(rows);
}

function compareValues(a: number, b: number, direction: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return (a - b) * direction;
}

/** Gives the column of a key as numbers; blanks are `NaN`. */
function sortValues(table: CareerTable, key: Exclude<SortKey, 'fit' | 'title'>): ArrayLike<number> {
  if (key === 'education') return Float64Array.from(table.education, (level) => (level < 0 ? NaN : level));
  if (key === 'zone') return Float64Array.from(table.zone, (zone) => zone || NaN);
  return table[key];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
