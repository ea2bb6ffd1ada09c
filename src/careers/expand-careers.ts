import { educationLevels, interestAreas, type CareerPack, type Occupation } from './career-pack.js';
import type { CareerDetails, CareerParts, CareerTable, CareerTexts } from './career-parts.js';

interface Loaded {
  readonly table: CareerTable;
  readonly details: CareerDetails;
  readonly en: CareerTexts;
  readonly es: CareerTexts;
  readonly names: readonly string[];
}

/** What may be left out of an occupation. */
type Optional = {
  [Key in keyof Omit<Occupation, 'code' | 'title' | 'pathways'>]: Occupation[Key] | undefined;
};

const zones = [undefined, 1, 2, 3, 4, 5] as const;

/** Keeps what is there; a blank is left out of the published shape. */
function present<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> };
function present(value: object): object {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]: [string, unknown]) => inner !== undefined && inner !== ''),
  );
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

function listed(texts: string): string[] {
  return texts.split(';').filter(Boolean);
}

function optionalOf({ table, details, en, es, names }: Loaded, row: number): Optional {
  const [shown = '', searched = ''] = (names[row] ?? '').split(';;');
  const { wages, interestScores, related, education: _, ...more } = details.of(row);
  return {
    sentence: unlessEmpty(present({ en: en.sentence[row], es: es.sentence[row] })),
    spanishTitle: es.title[row],
    names: unlessEmpty(listed(shown)),
    searchWords: unlessEmpty(listed(searched)),
    wages: unlessEmpty(wages),
    education: educationLevels[table.education[row] ?? -1],
    ...more,
    growth: finite(table.growth[row]),
    openings: finite(table.openings[row]),
    zone: zones[table.zone[row] ?? 0],
    interests: table.interests[row],
    interestScores: interestScores && interestAreas.map((area) => interestScores[area]),
    related: unlessEmpty(related.map((other) => table.code[other] ?? '')),
  };
}

/**
 * Gives any parts back in the published shape: a district starts from the built-in pack, keeps the
 * occupations it has, puts in its wages, and passes the result to the explorer.
 */
export async function expandCareers(parts: CareerParts): Promise<CareerPack> {
  const [{ sizes: _, clusterInterests: __, topCode, ...index }, table, details, en, es, names] =
    await Promise.all([
      parts.index(),
      parts.table(),
      parts.details(),
      parts.texts('en'),
      parts.texts('es'),
      parts.names(),
    ]);
  const loaded = { table, details, en, es, names };
  const occupations = table.code.map((code, row): Occupation => ({
    code,
    title: table.title[row] ?? '',
    pathways: table.pathways[row] ?? [],
    ...present(optionalOf(loaded, row)),
  }));
  return { schema: 1, ...index, ...(topCode === undefined ? {} : { topCode }), occupations };
}
