// The built-in pack as the rows a page would get from a server, and what each step must find in them.

import { pathToFileURL } from 'node:url';
import { fromRoot } from '../../tools/lib/root.mjs';
import { typed, wantedEducation } from './contenders.mjs';

const fromBuilt = (file) => import(pathToFileURL(fromRoot('dist', 'src', file)).href);

/** Reads all rows from A to Z, with the words the explorer has for their figures. */
export async function readRows() {
  const { builtInCareers } = await fromBuilt('careers/built-in.js');
  const { educationLevels } = await fromBuilt('careers/career-pack.js');
  const { growthBand } = await fromBuilt('careers/facets.js');
  const { careerDictionary } = await fromBuilt('i18n/careers/dictionary.js');
  const words = careerDictionary.en;
  const table = await builtInCareers.table();
  const { sentence } = await builtInCareers.texts('en');
  const names = await builtInCareers.names();
  const unlessBlank = (value) => (Number.isNaN(value) ? null : value);
  const option = (labels, value = 'unknown') => ({ value, label: labels[value] ?? 'Not published' });
  const rows = table.title.map((title, row) => ({
    title,
    pay: unlessBlank(table.wage[row]),
    education: option(words.education, educationLevels[table.education[row]]),
    growth: unlessBlank(table.growth[row]),
    band: option(words.growth, growthBand(table.growth[row])),
    openings: unlessBlank(table.openings[row]),
    preparation: option(words.zone, table.zone[row] ? String(table.zone[row]) : undefined),
    sentence: sentence[row],
    names: names[row].replaceAll(';', '; '),
  }));
  const { compare } = new Intl.Collator('en', { numeric: true });
  return rows.sort((one, other) => compare(one.title, other.title));
}

/** How many rows each step must find, and a text that must stand in the first one shown. */
export function expectedOf(rows) {
  const includes = ({ title, names, sentence }) =>
    `${title}\n${names}\n${sentence}`.toLowerCase().includes(typed);
  const most = Math.max(...rows.map(({ pay }) => pay ?? 0));
  const found = rows.filter(includes);
  return {
    open: { found: rows.length, first: rows[0].sentence },
    type: { found: found.length, first: found[0].title },
    filter: { found: rows.filter(({ education }) => education.value === wantedEducation).length, first: '' },
    sort: { found: rows.length, first: `$${most.toLocaleString('en-US')}` },
  };
}
