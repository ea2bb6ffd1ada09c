import type { CareerIndex, CareerTable } from './career-parts.js';
import { isInCluster } from './facets.js';
import { openingsOrder } from './sort.js';

/**
 * Gives the occupations that need the most new people in a year, most first, as the printed cluster guides
 * list them. Blanks are left out; ties go by title. A figure that several occupations share ranks once;
 * the others follow those with figures of their own.
 *
 * @param from the clusters and pathways the guide is of, by id
 * @param most how many at most
 */
export function guideRows(
  table: CareerTable,
  index: CareerIndex,
  from: readonly string[],
  most = 25,
): number[] {
  const places = index.clusters.flatMap(({ id }, place) => (from.includes(id) ? [place] : []));
  const rows = Array.from(table.byTitle)
    .filter((row) => !Number.isNaN(table.openings[row] ?? NaN))
    .filter(
      (row) =>
        places.some((place) => isInCluster(table, row, place)) ||
        table.pathways[row]?.some((id) => from.includes(id)),
    );
  return openingsOrder(table, rows, true).slice(0, most);
}
