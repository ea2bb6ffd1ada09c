import type { CareerIndex, CareerTable } from './career-parts.js';
import { facetIds, type CareerResults, type CareerWish, type FacetId } from './career-wish.js';
import {
  countBoth,
  eachFacet,
  emptyMask,
  facetRows,
  hasRow,
  pathwayRows,
  setRow,
  type CareerGroup,
  type FacetRows,
  type OptionRows,
  type RowMask,
} from './facets.js';
import { rowOrders, type RowOrders } from './sort.js';

/** A table made ready to be browsed: rows of every option, and orders as they are asked for. */
export interface PreparedCareers {
  readonly table: CareerTable;
  readonly facets: FacetRows;
  readonly orders: RowOrders;
  /** The rows of a pathway, by its id. */
  readonly pathway: (id: string) => RowMask;
}

/** How a table is to be browsed, where that is not in English by the 16 clusters alone. */
export interface BrowseOptions {
  /** Clusters of another framework, which become further options of the cluster facet. */
  readonly groups?: readonly CareerGroup[];
  /** Titles as they are shown; where one is empty, the table's stands in. */
  readonly titles?: readonly string[];
  /** Whose alphabet titles are sorted by, such as `es`. */
  readonly language?: string;
}

/** Makes a table ready to be browsed. Do it once for each table, and again when the language changes. */
export function prepareCareers(
  table: CareerTable,
  index: CareerIndex,
  { groups = [], titles = [], language = 'en' }: BrowseOptions = {},
): PreparedCareers {
  const pathways = new Map<string, RowMask>();
  return {
    table,
    facets: facetRows(table, index, groups),
    orders: rowOrders(
      table,
      titles.length > 0 ? table.title.map((title, row) => titles[row] || title) : table.title,
      language,
    ),
    pathway: (id) => {
      let rows = pathways.get(id);
      if (!rows) {
        rows = pathwayRows(table, id);
        pathways.set(id, rows);
      }
      return rows;
    },
  };
}

/**
 * Answers a wish. Within a facet any chosen option will do; all facets count together. An option's
 * count says how many rows there would be with this option alone in its facet.
 *
 * A pathway counts as chosen in the cluster facet: options of that facet are counted without it, for
 * choosing one leaves it (see `chooseOption`).
 *
 * @param found rows a search found, best first; undefined where nothing was searched for
 */
export function browse(
  careers: PreparedCareers,
  found: readonly number[] | undefined,
  wish: CareerWish,
): CareerResults {
  const { facets } = careers;
  const chosen = chosenRows(careers, wish);
  const all = foundRows(careers, found);
  const listed = meet(all, Object.values(chosen));
  return {
    rows: sortedRows(careers, found, wish, listed),
    // Counted when somebody looks at them: filters are folded most of the time.
    options: eachFacet((facet) => {
      const rows = chosen[facet]
        ? meet(
            all,
            facetIds.flatMap((id) => (id === facet ? [] : (chosen[id] ?? []))),
          )
        : listed;
      const values = wish.chosen[facet] ?? [];
      return facets[facet].map(({ value, rows: mine }) => ({
        value,
        count: countBoth(rows, mine),
        isChosen: values.includes(value),
      }));
    }),
  };
}

/**
 * Says how many rows there would be in each of some pathways, if it were chosen in place of the
 * clusters and the pathway of a wish.
 */
export function pathwayCounts(
  careers: PreparedCareers,
  found: readonly number[] | undefined,
  wish: CareerWish,
  pathways: readonly string[],
): readonly number[] {
  const { cluster: _, ...others } = chosenRows(careers, wish);
  const rows = meet(foundRows(careers, found), Object.values(others));
  return pathways.map((id) => countBoth(rows, careers.pathway(id)));
}

/** Chooses an option of a facet, or takes it back. A pathway is left when clusters change. */
export function chooseOption(wish: CareerWish, facet: FacetId, value: string, isChosen: boolean): CareerWish {
  const others = (wish.chosen[facet] ?? []).filter((other) => other !== value);
  const chosen = { ...wish.chosen, [facet]: isChosen ? [...others, value] : others };
  return { ...wish, chosen, pathway: facet === 'cluster' ? undefined : wish.pathway };
}

/** The rows each facet lets in, for the facets in which something is chosen. */
function chosenRows(careers: PreparedCareers, wish: CareerWish): Partial<Record<FacetId, RowMask>> {
  const chosen: Partial<Record<FacetId, RowMask>> = {};
  for (const id of facetIds) {
    const rows = joined(careers.facets[id], wish.chosen[id] ?? []);
    if (rows) chosen[id] = rows;
  }
  if (wish.pathway === undefined) return chosen;
  const pathway = careers.pathway(wish.pathway);
  chosen.cluster = chosen.cluster ? meet(chosen.cluster, [pathway]) : pathway;
  return chosen;
}

/** The rows of any of some options, or undefined where none of them is an option: that narrows nothing. */
function joined(options: readonly OptionRows[], values: readonly string[]): RowMask | undefined {
  const masks = options.filter(({ value }) => values.includes(value)).map(({ rows }) => rows);
  const [first, ...others] = masks;
  if (!first) return undefined;
  return first.map((word, place) => others.reduce((sum, mask) => sum | (mask[place] ?? 0), word));
}

/** The rows that are in all of some masks. */
function meet(rows: RowMask, masks: readonly RowMask[]): RowMask {
  return rows.map((word, place) => masks.reduce((rest, mask) => rest & (mask[place] ?? 0), word));
}

function foundRows({ table }: PreparedCareers, found: readonly number[] | undefined): RowMask {
  const rows = table.code.length;
  const mask = emptyMask(rows);
  // Bits after the last row are in no option's mask, and are never asked for.
  if (!found) return mask.fill(-1);
  for (const row of found) setRow(mask, row);
  return mask;
}

/** The best match is first however the list is turned, for nobody looks for the worst. */
function sortedRows(
  { orders }: PreparedCareers,
  found: readonly number[] | undefined,
  { sort, isDescending }: CareerWish,
  listed: RowMask,
): number[] {
  const isByFit = sort === 'fit';
  const order = isByFit && found ? found : orders(isByFit ? 'title' : sort, !isByFit && isDescending);
  const rows: number[] = [];
  for (const row of order) if (hasRow(listed, row)) rows.push(row);
  return rows;
}
