// Who is compared, and how one finds their controls. Read here and in the page.

/** What everybody types, and how many keys that is. */
export const typed = 'engineer';

/** What everybody filters by: one level of education. */
export const wantedEducation = 'bachelor';

/** The controls that most pages here share. */
const plainControls = {
  search: 'input[type=search]',
  row: 'tbody tr',
  count: '.count',
  sort: '[data-sort=pay]',
};

const byHandControls = { ...plainControls, filter: 'select' };
const facetControls = { ...plainControls, filter: `input[value=${wantedEducation}]` };

/** Those who search and draw with the explorer itself. */
const explorer = {
  entry: 'dist/components/career-explorer/career-explorer.define.js',
  isBuilt: true,
  tag: 'ilp-career-explorer',
  data: 'explorer',
  limit: 25,
  search: '#search',
  row: 'tbody tr',
  count: '.count',
  sort: '[data-sort=wage]',
  filter: `input[name=education][value=${wantedEducation}]`,
  fold: 'summary[data-key=filters]',
  // The number of jobs is said a while after the last key.
  restMs: 700,
  finds: 'its own way',
  facets: 'six, with counts',
  typos: 'yes',
};

/** A page whose script lies in `pages/`. */
const page = (name, more) => ({
  entry: `bench/career-explorer/pages/${name}.mjs`,
  data: 'rows',
  limit: 50,
  finds: 'includes',
  facets: 'no; one list without counts',
  typos: 'no',
  ...byHandControls,
  ...more,
});

const bareLit = { ...facetControls, tag: 'bare-lit', facets: 'three, with counts' };

/**
 * `limit` is how many rows are shown; `finds` says whether a search must find the very rows that
 * `String.includes` does; `facets` and `typos` say what it can do. The first is what all are compared with.
 */
export const contenders = {
  'by hand': page('by-hand'),
  'bare Lit': page('bare-lit', bareLit),
  'bare Lit, 25 rows': page('bare-lit', { ...bareLit, limit: 25 }),
  'career explorer': explorer,
  'career explorer, filters open': { ...explorer, isUnfolded: true },
  'TanStack Table 9.2.4 with Lit': page('tanstack-lit', {
    ...facetControls,
    tag: 'tanstack-lit',
    facets: 'three, with counts',
  }),
  'AG Grid 36.2.0 community': page('ag-grid', {
    row: '.ag-row',
    first: '.ag-row[row-index="0"]',
  }),
  'Tabulator 6.5.3': page('tabulator', { row: '.tabulator-row' }),
  'MiniSearch 7.2.0': page('minisearch', { finds: 'its own way', typos: 'yes' }),
  'Fuse 7.5.0': page('fuse', { finds: 'its own way', typos: 'yes' }),
  'itemsjs 2.4.4': page('itemsjs', { ...facetControls, finds: 'its own way', facets: 'three, with counts' }),
};
