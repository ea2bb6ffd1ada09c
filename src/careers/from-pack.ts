import {
  educationLevels,
  interestAreas,
  type CareerPack,
  type InterestArea,
  type Occupation,
} from './career-pack.js';
import type {
  CareerIndex,
  CareerLanguage,
  CareerParts,
  CareerTable,
  CareerTexts,
  OccupationDetails,
} from './career-parts.js';
import { checkCareerPack } from './check-career-pack.js';
import { titleOrder } from './sort.js';

type Scores = Readonly<Record<InterestArea, number>>;

/** The places of an occupation's clusters, each once. */
function clusterPlaces({ pathways }: Occupation, places: ReadonlyMap<string, number>): readonly number[] {
  const found = pathways.map((pathway) => places.get(pathway.slice(0, pathway.indexOf('/'))) ?? -1);
  return [...new Set(found)].filter((place) => place >= 0);
}

function placesOf({ clusters }: CareerPack): ReadonlyMap<string, number> {
  return new Map(clusters.map(({ id }, place) => [id, place]));
}

/** The mean of each area over those who have scores, to two decimals; 0 where nobody has any. */
function meanScores(members: readonly Occupation[]): readonly number[] {
  const scored = members.flatMap(({ interestScores }) => (interestScores ? [interestScores] : []));
  return interestAreas.map((_, area) => {
    const sum = scored.reduce((total, scores) => total + Math.round((scores[area] ?? 0) * 1000), 0);
    return Math.round(sum / Math.max(1, scored.length) / 10) / 100;
  });
}

function indexOf(pack: CareerPack): CareerIndex {
  const { id, place, years, topCode, clusters, sources, occupations } = pack;
  const members: Occupation[][] = clusters.map(() => []);
  const places = placesOf(pack);
  for (const each of occupations) for (const found of clusterPlaces(each, places)) members[found]?.push(each);
  return {
    ...{ id, place, years, topCode, clusters, sources },
    sizes: members.map((each) => each.length),
    clusterInterests: members.map(meanScores),
  };
}

function tableOf(pack: CareerPack): CareerTable {
  const { occupations } = pack;
  const places = placesOf(pack);
  const bits = (each: Occupation) =>
    clusterPlaces(each, places).reduce((sum, place) => sum | (1 << place), 0);
  return {
    code: occupations.map(({ code }) => code),
    title: occupations.map(({ title }) => title),
    pathways: occupations.map(({ pathways }) => pathways),
    clusters: Uint32Array.from(occupations, bits),
    wage: Float64Array.from(occupations, ({ wages }) => wages?.median ?? NaN),
    growth: Float64Array.from(occupations, ({ growth }) => growth ?? NaN),
    openings: Float64Array.from(occupations, ({ openings }) => openings ?? NaN),
    education: Int8Array.from(occupations, ({ education }) =>
      education ? educationLevels.indexOf(education) : -1,
    ),
    zone: Uint8Array.from(occupations, ({ zone }) => zone ?? 0),
    interests: occupations.map(({ interests }) => interests ?? ''),
    byTitle: titleOrder(
      occupations.map(({ title }) => title),
      'en',
    ),
  };
}

function scoresOf([R, I, A, S, E, C]: readonly number[]): Scores {
  return { R: R ?? 1, I: I ?? 1, A: A ?? 1, S: S ?? 1, E: E ?? 1, C: C ?? 1 };
}

function detailsOf(each: Occupation, rows: ReadonlyMap<string, number>): OccupationDetails {
  const { wages, education, experience, training, employment, figuresOf, interestScores, related } = each;
  return {
    wages: wages ?? {},
    ...{ education, experience, training, employment, figuresOf },
    interestScores: interestScores && scoresOf(interestScores),
    related: (related ?? []).flatMap((code) => rows.get(code) ?? []),
  };
}

function textsOf({ occupations }: CareerPack, language: CareerLanguage): CareerTexts {
  return {
    sentence: occupations.map(({ sentence }) => sentence?.[language] ?? ''),
    title: occupations.map(({ spanishTitle }) => (language === 'es' && spanishTitle) || ''),
  };
}

function namesOf({ names = [], searchWords = [] }: Occupation): string {
  const shown = names.join(';');
  return searchWords.length > 0 ? `${shown};;${searchWords.join(';')}` : shown;
}

/**
 * Makes the parts the explorer asks for out of a whole pack, such as a district's own. Related
 * occupations that the pack does not have are left out.
 *
 * @throws TypeError whose message names each place that is wrong and what to do there
 */
export function careersOf(value: unknown): CareerParts {
  const pack = checkCareerPack(value);
  const { occupations } = pack;
  const nothing: Occupation = { code: '', title: '', pathways: [] };
  return {
    index: async () => indexOf(pack),
    table: async () => tableOf(pack),
    details: async () => {
      const rows = new Map(occupations.map(({ code }, row) => [code, row]));
      return { of: (row) => detailsOf(occupations[row] ?? nothing, rows) };
    },
    texts: async (language) => textsOf(pack, language),
    names: async () => occupations.map(namesOf),
  };
}
