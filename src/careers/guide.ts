import type { CareerIndex, CareerTable } from './career-parts.js';
import { isInCluster } from './facets.js';

/**
 * Gives the occupations of a cluster that need the most new people in a year, most first, as the printed
 * cluster guide lists them. Blanks are left out; ties go by title.
 *
 * @param most how many at most
 */
export function guideRows(table: CareerTable, index: CareerIndex, clusterId: string, most = 25): number[] {
  const place = index.clusters.findIndex(({ id }) => id === clusterId);
  const openings = (row: number) => table.openings[row] ?? NaN;
  const { compare } = new Intl.Collator('en', { numeric: true });
  return Array.from(table.code.keys())
    .filter((row) => place >= 0 && isInCluster(table, row, place) && !Number.isNaN(openings(row)))
    .sort((a, b) => openings(b) - openings(a) || compare(table.title[a] ?? '', table.title[b] ?? ''))
    .slice(0, most);
}
