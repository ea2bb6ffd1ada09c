import type { CareerParts } from './career-parts.js';
import { unpackIndex } from './packed/unpack-index.js';

const table = () => import('./packed/unpack-table.js');

const textsIn = {
  en: () => import('./packed/unpack-texts-en.js'),
  es: () => import('./packed/unpack-texts-es.js'),
};

/**
 * The pack that comes with the toolkit: 1,011 occupations of the United States. Clusters and sources are
 * there at once; each other part is loaded when it is first asked for.
 */
export const builtInCareers: CareerParts = {
  index: async () => unpackIndex(),
  table: async () => (await table()).unpackTable(unpackIndex()),
  details: async () => {
    const [{ figureRecords }, { unpackDetails }] = await Promise.all([
      table(),
      import('./packed/unpack-details.js'),
    ]);
    return unpackDetails(figureRecords());
  },
  texts: async (language) => (await textsIn[language]()).unpackTexts(),
  names: async () => (await import('./packed/unpack-names.js')).unpackNames(),
};
