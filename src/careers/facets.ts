import { educationLevels, interestAreas } from './career-pack.js';
import type { CareerIndex, CareerTable } from './career-parts.js';
import type { FacetId } from './career-wish.js';

/** One bit for each row. All masks of a table have one length. */
export type RowMask = Uint32Array;

/** The option of a facet for occupations that have a blank there. */
export const unknownOption = 'unknown';

/** A cluster of another framework, such as `2024/health`: all that lies in some clusters or pathways. */
export interface CareerGroup {
  readonly id: string;
  /** Clusters and pathways, by id. */
  readonly from: readonly string[];
}

/** Lower bounds of the wage bands, median in US dollars a year. An option's value is the bound as text. */
export const wageBands = [0, 30_000, 45_000, 60_000, 80_000, 100_000] as const;

/**
 * Growth bands by their lower bound, percent over the years of the projection. All occupations
 * together grow by about 3 % from 2024 to 2034 (BLS Employment Projections).
 */
export const growthBands = [
  { id: 'shrinks', from: -Infinity },
  { id: 'steady', from: -1 },
  { id: 'grows', from: 3 },
  { id: 'growsFast', from: 7 },
] as const;
export type GrowthBand = (typeof growthBands)[number]['id'];

/** The five job zones as options. */
export const zoneOptions = ['1', '2', '3', '4', '5'] as const;

/** Gives the band a growth lies in, or undefined where it is blank. */
export function growthBand(growth: number): GrowthBand | undefined {
  return growthBands[growthPlace(growth)]?.id;
}

/** An option of a facet, and the rows that have it. */
export interface OptionRows {
  readonly value: string;
  readonly rows: RowMask;
}

/** The options of every facet, in the order in which they are offered. */
export type FacetRows = Readonly<Record<FacetId, readonly OptionRows[]>>;

/** Makes an empty mask for so many rows. */
export function emptyMask(rows: number): RowMask {
  return new Uint32Array(Math.ceil(rows / 32));
}

/** Makes a mask of those of `rows` rows that a test lets in. */
export function maskOf(rows: number, isIn: (row: number) => boolean): RowMask {
  const mask = emptyMask(rows);
  for (let row = 0; row < rows; row += 1) if (isIn(row)) setRow(mask, row);
  return mask;
}

/** Puts a row into a mask. */
export function setRow(mask: RowMask, row: number): void {
  mask[row >>> 5] = (mask[row >>> 5] ?? 0) | (1 << (row & 31));
}

/** Says whether a row is in a mask. */
export function hasRow(mask: RowMask, row: number): boolean {
  return ((mask[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
}

/** Counts the rows that are in both masks. */
export function countBoth(one: RowMask, other: RowMask): number {
  let count = 0;
  for (let word = 0; word < one.length; word += 1) {
    // Adds up neighbouring bits, then pairs, then nibbles; the product gathers the four bytes.
    let bits = (one[word] ?? 0) & (other[word] ?? 0);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Makes something of a facet when it is first asked for, and keeps it: most are never looked at. */
export function eachFacet<T>(make: (facet: FacetId) => T): Readonly<Record<FacetId, T>> {
  const made: Partial<Record<FacetId, T>> = {};
  const of = (facet: FacetId): T => (made[facet] ??= make(facet));
  return {
    get cluster() {
      return of('cluster');
    },
    get education() {
      return of('education');
    },
    get wage() {
      return of('wage');
    },
    get growth() {
      return of('growth');
    },
    get zone() {
      return of('zone');
    },
    get interest() {
      return of('interest');
    },
  };
}

/** Finds the rows of every option of every facet; an option for blanks is there only where one is blank. */
export function facetRows(table: CareerTable, index: CareerIndex, groups: readonly CareerGroup[]): FacetRows {
  const makers = rowMakers(table, index, groups);
  return eachFacet((facet) => makers[facet]());
}

function rowMakers(
  table: CareerTable,
  index: CareerIndex,
  groups: readonly CareerGroup[],
): Readonly<Record<FacetId, () => readonly OptionRows[]>> {
  const rows = table.code.length;
  /** A facet in which a row has one value, by its place among the options; below 0 is blank. */
  const single = (values: readonly string[], placeOf: (row: number) => number) => () =>
    optionRows(values, rows, (row, put) => {
      put(placeOf(row));
    });
  return {
    cluster: () => {
      const clusters = clusterRows(table, index);
      return [...clusters, ...groups.map((group) => groupRows(table, group, clusters))];
    },
    education: single(educationLevels, (row) => table.education[row] ?? -1),
    wage: single(wageBands.map(String), (row) => wageBand(table.wage[row])),
    growth: single(
      growthBands.map(({ id }) => id),
      (row) => growthPlace(table.growth[row]),
    ),
    zone: single(zoneOptions, (row) => (table.zone[row] ?? 0) - 1),
    interest: () =>
      optionRows(interestAreas, rows, (row, put) => {
        for (const letter of table.interests[row] ?? '') put(areas.indexOf(letter));
      }),
  };
}

/** The areas as one text: a row's letters are looked up in it. */
const areas = interestAreas.join('');

function clusterRows(table: CareerTable, index: CareerIndex): OptionRows[] {
  const ids = index.clusters.map(({ id }) => id);
  return optionRows(ids, table.code.length, (row, put) => {
    // Takes away the lowest bit until none is left: few rows lie in more than one cluster.
    for (let bits = table.clusters[row] ?? 0; bits !== 0; bits &= bits - 1)
      put(31 - Math.clz32(bits & -bits));
  });
}

/** Says whether a row lies in the cluster at a place of the index. */
export function isInCluster(table: CareerTable, row: number, place: number): boolean {
  return ((table.clusters[row] ?? 0) & (1 << place)) !== 0;
}

/** Finds the rows of a pathway. */
export function pathwayRows(table: CareerTable, id: string): RowMask {
  return maskOf(table.code.length, (row) => table.pathways[row]?.includes(id) === true);
}

function wageBand(wage = NaN): number {
  return wageBands.findLastIndex((from) => wage >= from);
}

function growthPlace(growth = NaN): number {
  return growthBands.findLastIndex(({ from }) => growth >= from);
}

function groupRows(
  table: CareerTable,
  { id, from }: CareerGroup,
  clusters: readonly OptionRows[],
): OptionRows {
  const rows = emptyMask(table.code.length);
  for (const part of from) {
    const mine = clusters.find(({ value }) => value === part)?.rows ?? pathwayRows(table, part);
    rows.forEach((word, place) => (rows[place] = word | (mine[place] ?? 0)));
  }
  return { value: id, rows };
}

/** Makes the options of a facet. `mark` puts a row into options by their places. */
function optionRows(
  values: readonly string[],
  rows: number,
  mark: (row: number, put: (place: number) => void) => void,
): OptionRows[] {
  const options = values.map((value) => ({ value, rows: emptyMask(rows) }));
  const unknown = { value: unknownOption, rows: emptyMask(rows) };
  let row = 0;
  let known = -1;
  // One function for all rows: this runs before the first list is there.
  const put = (place: number) => {
    const option = options[place];
    if (!option) return;
    setRow(option.rows, row);
    known = row;
  };
  for (; row < rows; row += 1) {
    mark(row, put);
    if (known !== row) setRow(unknown.rows, row);
  }
  return unknown.rows.some((word) => word !== 0) ? [...options, unknown] : options;
}
