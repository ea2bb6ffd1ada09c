import type { CareerDetails, CareerIndex, CareerTable } from './career-parts.js';
import { isInCluster } from './facets.js';

/** The occupations of a guide, by row. */
export interface GuideRows {
  /** Those with figures of their own, in the order of their openings, the most first. */
  readonly own: readonly number[];
  /**
   * Those whose figures are published for a group alone, in the order of the group's openings: such a
   * figure says nothing about their place among the others.
   */
  readonly grouped: readonly number[];
}

/**
 * Gives the occupations that need the most new people in a year, as the printed cluster guides list
 * them. Blanks are left out; ties go by title.
 *
 * @param from the clusters and pathways the guide is of, by id
 * @param most how many with figures of their own at most
 * @param mostGrouped how many of the others at most
 */
export function guideRows(
  table: CareerTable,
  details: CareerDetails,
  index: CareerIndex,
  from: readonly string[],
  { most = 25, mostGrouped = 12 } = {},
): GuideRows {
  const places = index.clusters.flatMap(({ id }, place) => (from.includes(id) ? [place] : []));
  const openingsOf = (row: number) => table.openings[row] ?? NaN;
  const isOwn = (row: number) => details.of(row).figuresOf === undefined;
  // A stable sort of what is in title order leaves ties in title order.
  const rows = Array.from(table.byTitle)
    .filter((row) => !Number.isNaN(openingsOf(row)))
    .filter(
      (row) =>
        places.some((place) => isInCluster(table, row, place)) ||
        table.pathways[row]?.some((id) => from.includes(id)),
    )
    .sort((a, b) => openingsOf(b) - openingsOf(a));
  return {
    own: rows.filter(isOwn).slice(0, most),
    grouped: rows.filter((row) => !isOwn(row)).slice(0, mostGrouped),
  };
}
