/** What a list of occupations can be narrowed by. */
export const facetIds = ['cluster', 'education', 'wage', 'growth', 'zone', 'interest'] as const;
export type FacetId = (typeof facetIds)[number];

/** What a list can be sorted by; `fit` is the order the search found, best first. */
export const sortKeys = ['fit', 'title', 'wage', 'education', 'growth', 'openings', 'zone'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What a person wants to see. */
export interface CareerWish {
  /** What was typed into the search field. */
  readonly text: string;
  /** Only this pathway, by id. */
  readonly pathway: string | undefined;
  /** The chosen options of each facet, by value: any of them will do; all facets count together. */
  readonly chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  readonly sort: SortKey;
  readonly isDescending: boolean;
}

/** One option of a facet. */
export interface FacetOption {
  /** What is kept in a wish, such as a cluster's id, `bachelor`, `60000` or `unknown`. */
  readonly value: string;
  /** How many occupations would be listed with this option, whatever else is chosen in its facet. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** What answers a wish. */
export interface CareerResults {
  /** Rows, in order. */
  readonly rows: readonly number[];
  readonly options: Readonly<Record<FacetId, readonly FacetOption[]>>;
}

/** Everything, in the order of titles. */
export const everything: CareerWish = Object.freeze({
  text: '',
  pathway: undefined,
  chosen: Object.freeze({}),
  sort: 'title',
  isDescending: false,
});
