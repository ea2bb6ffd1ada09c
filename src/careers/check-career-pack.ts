import * as v from 'valibot';
import { findForbiddenKey, isForbiddenKey } from '../model/json.js';
import {
  blankReasons,
  educationLevels,
  experienceLevels,
  figureKinds,
  trainingKinds,
  type CareerPack,
} from './career-pack.js';
import { crossFaults } from './cross-check-pack.js';

const line = v.pipe(
  v.string('needs a text'),
  v.trim(),
  v.minLength(1, 'needs a text that is not empty'),
  v.maxLength(500, 'needs a text of at most 500 letters'),
);
const notice = v.pipe(
  v.string('needs a text'),
  v.trim(),
  v.maxLength(5000, 'needs a text of at most 5,000 letters'),
);
const name = v.pipe(
  line,
  v.check((text) => !text.includes(';'), 'needs names without “;”: give each name by itself'),
);

function id(pattern: RegExp, advice: string) {
  return v.pipe(
    line,
    v.regex(pattern, advice),
    v.check((text) => !isForbiddenKey(text), 'needs another id: this one has a meaning in code'),
  );
}

const number = v.pipe(
  v.number('needs a number, or must be left out'),
  v.finite('needs a finite number, or must be left out'),
);
const count = v.pipe(number, v.minValue(0, 'needs a number that is not negative, or must be left out'));
const year = v.pipe(
  number,
  v.integer('needs a year'),
  v.minValue(1900, 'needs a year'),
  v.maxValue(2200, 'needs a year'),
);

function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `needs one of: ${options.join(', ')}`);
}

function list<T extends v.GenericSchema>(schema: T, most: number) {
  return v.pipe(
    v.array(schema, 'needs a list'),
    v.maxLength(most, `needs a list of at most ${most.toLocaleString('en')}`),
  );
}

function some<T extends v.GenericSchema>(schema: T, most: number) {
  return v.pipe(list(schema, most), v.minLength(1, 'needs a list that is not empty'));
}

const unknownField = 'is no field of a career pack: take it out, or correct its name';

function object<T extends v.ObjectEntries>(entries: T, advice = 'needs an object') {
  return v.strictObject(entries, ({ expected }) => {
    if (expected === 'never') return unknownField;
    return expected === 'Object' ? advice : 'is not there: add it';
  });
}

const words = object({ en: line, es: line }, 'needs words in English (en) and in Spanish (es)');

const cluster = object({
  id: id(/^[a-z0-9-]+$/, 'needs an id of small letters, digits and “-”'),
  name: words,
  pathways: list(
    object({
      id: id(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'needs an id such as “health/therapeutic-services”'),
      name: words,
    }),
    100,
  ),
});

const source = object({
  of: some(oneOf(figureKinds), figureKinds.length),
  publisher: line,
  title: line,
  released: v.pipe(
    line,
    v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'needs a year or a month, such as 2025 or 2025-05'),
  ),
  url: v.pipe(
    line,
    v.check(
      (url) => /^https:\/\/\S+$/i.test(url) && URL.canParse(url),
      'needs an address that begins with https://',
    ),
  ),
  license: v.exactOptional(line),
  notice: v.exactOptional(notice),
});

const wages = object({
  median: v.exactOptional(count),
  p10: v.exactOptional(count),
  p25: v.exactOptional(count),
  p75: v.exactOptional(count),
  p90: v.exactOptional(count),
  hourlyMedian: v.exactOptional(count),
  blank: v.exactOptional(oneOf(blankReasons)),
});

const score = v.pipe(
  number,
  v.minValue(1, 'needs a number from 1 to 7'),
  v.maxValue(7, 'needs a number from 1 to 7'),
);
const interests = v.pipe(
  line,
  v.check(
    (letters) => /^[RIASEC]{1,3}$/.test(letters) && new Set(letters).size === letters.length,
    'needs one to three different letters of R, I, A, S, E, C',
  ),
);

const occupation = object({
  code: id(/^\S+$/, 'needs a code without spaces'),
  title: line,
  pathways: some(line, 20),
  sentence: v.exactOptional(object({ en: v.exactOptional(line), es: v.exactOptional(line) })),
  spanishTitle: v.exactOptional(line),
  names: v.exactOptional(list(name, 50)),
  searchWords: v.exactOptional(list(name, 50)),
  wages: v.exactOptional(wages),
  education: v.exactOptional(oneOf(educationLevels)),
  experience: v.exactOptional(oneOf(experienceLevels)),
  training: v.exactOptional(oneOf(trainingKinds)),
  employment: v.exactOptional(object({ from: count, to: count })),
  growth: v.exactOptional(number),
  openings: v.exactOptional(count),
  figuresOf: v.exactOptional(object({ kind: oneOf(['combined', 'parent']), title: line })),
  zone: v.exactOptional(v.picklist([1, 2, 3, 4, 5], 'needs a whole number from 1 to 5')),
  interests: v.exactOptional(interests),
  interestScores: v.exactOptional(v.pipe(v.array(score), v.length(6, 'needs six numbers'))),
  related: v.exactOptional(list(line, 50)),
});

/** The shape of a career pack; published as `schemas/career-pack.schema.json`. */
export const packSchema = object({
  schema: v.literal(1, 'needs the number 1: this version of the toolkit reads no other schema'),
  id: line,
  place: words,
  years: object({ wages: year, growthFrom: year, growthTo: year }),
  topCode: v.exactOptional(v.pipe(number, v.minValue(1, 'needs a wage above 0, or must be left out'))),
  clusters: some(cluster, 31),
  sources: list(source, 50),
  occupations: some(occupation, 20_000),
});

function refuse(faults: readonly string[]): never {
  const more = faults.length > 20 ? [`… and ${faults.length - 20} more`] : [];
  const lines = [...faults.slice(0, 20), ...more].map((fault) => `- ${fault}`);
  throw new TypeError(['This career pack cannot be used:', ...lines].join('\n'));
}

/** Keys that reach an object's prototype, and what is nested deeper than any pack. */
function refuseDangerous(value: unknown): void {
  let dangerous: string | undefined;
  try {
    dangerous = findForbiddenKey(value);
  } catch {
    refuse(['it cannot be read: give plain JSON in the published shape']);
  }
  if (dangerous !== undefined) refuse([`it has the key “${dangerous}”: take it out`]);
}

/** Such as `occupations[3].wages.median`. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue)?.replace(/\.(\d+)/g, '[$1]') ?? 'the pack';
}

/**
 * Checks a career pack on its way in, whatever a file or a server gave. What comes out holds what a pack
 * can hold and nothing else; a field that is none is named, for it may be one that was misspelt.
 *
 * @throws TypeError whose message names each place and what to do there
 */
export function checkCareerPack(value: unknown): CareerPack {
  refuseDangerous(value);
  const result = v.safeParse(packSchema, value);
  if (!result.success) refuse(result.issues.map((issue) => `${placeOf(issue)} ${issue.message}`));
  const pack: CareerPack = result.output;
  const faults = crossFaults(pack);
  if (faults.length > 0) refuse(faults);
  return pack;
}
