// Who is compared. Read here and in the page.

const page = (name) => ({ entry: `bench/iep-crosswalk/pages/${name}.mjs` });

/** The panel whose cells all others show. */
export const ours = 'panel';
export const bareLit = 'bare Lit';

/** The first is what all are compared with. */
export const contenders = {
  'by hand': page('by-hand'),
  [bareLit]: page('bare-lit'),
  [ours]: page('panel'),
  'Tabulator 6.5.3': page('tabulator'),
};
