// Joins everything into one pack in the published shape (src/careers/career-pack.ts).

import { clustersOf, pathwaysByCode } from './clusters.mjs';
import { figuresFinder, present } from './figures.mjs';
import { interestsFinder, namesFinder, relatedFinder, zoneFinder } from './onet.mjs';
import { head } from './sources.mjs';

/** Our own words about an occupation. */
function wordsOf(row) {
  if (!row) return { own: [] };
  const searchWords = (row['search words'] ?? '').split(';').filter(Boolean);
  return {
    own: row.names.split(';').filter(Boolean),
    searchWords: searchWords.length > 0 ? searchWords : undefined,
    sentence: { en: row.English, es: row.Spanish },
    spanishTitle: row['Spanish title'],
  };
}

/** The title of the O*NET database; the clusters file must mean the same occupation. */
function titlesByCode({ clusters, occupations }, faults) {
  const titles = new Map(occupations.map((row) => [row['O*NET-SOC Code'], row.Title]));
  for (const { Code: code, Occupation: name } of clusters)
    if (titles.get(code) !== name)
      faults.say(`${code}: “${name}” in the clusters, “${titles.get(code)}” in the occupations`);
  return titles;
}

/**
 * @param {ReturnType<import('./read-files.mjs').readFiles>} tables
 * @param {{ clusters: Record<string, string>[], texts: Record<string, string>[] }} own the project's own tables
 * @param {import('./faults.mjs').Faults} faults
 */
export function joinPack(tables, own, faults) {
  const titles = titlesByCode(tables, faults);
  const pathways = pathwaysByCode(tables.clusters, own.clusters, faults);
  const words = new Map(own.texts.map((row) => [row.code, row]));
  const find = {
    figures: figuresFinder(tables, faults),
    interests: interestsFinder(tables.interests, faults),
    zone: zoneFinder(tables.zones),
    related: relatedFinder(tables.related),
    names: namesFinder(tables.titles),
  };
  const occupations = [...pathways.keys()].sort().map((code) => {
    const title = titles.get(code) ?? '';
    const { own: ownNames, sentence, spanishTitle, searchWords } = wordsOf(words.get(code));
    return present({
      ...{ code, title, pathways: pathways.get(code), sentence, spanishTitle },
      names: find.names(code, title, ownNames),
      searchWords,
      ...find.figures(code),
      zone: find.zone(code),
      ...find.interests(code),
      related: find.related(code, (other) => pathways.has(other)),
    });
  });
  return { schema: 1, ...head, clusters: clustersOf(own.clusters), occupations };
}
