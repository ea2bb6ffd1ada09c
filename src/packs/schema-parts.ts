import * as v from 'valibot';
import { linkIn } from '../model/evidence.js';
import { calendarDay } from '../model/record-spec.js';

/** A line of text. */
export const line = v.pipe(
  v.string('needs a text'),
  v.trim(),
  v.minLength(1, 'needs a text that is not empty'),
  v.maxLength(500, 'needs a text of at most 500 letters'),
);

/** A label: English, and other languages by their codes. */
export const label = v.objectWithRest(
  { en: line },
  line,
  'needs words in English, under “en”, and in other languages by their codes',
);

/** A grade, as `ilp-elements` counts them. */
export const grade = v.pipe(
  v.number('needs a grade: a number'),
  v.integer('needs a grade: a whole number'),
  v.minValue(0, 'needs a grade from 0 to 13'),
  v.maxValue(13, 'needs a grade from 0 to 13'),
);

/** A list with something in it. */
export function list<T extends v.GenericSchema>(schema: T, most = 50) {
  return v.pipe(
    v.array(schema, 'needs a list'),
    v.minLength(1, 'needs a list that is not empty, or must be left out'),
    v.maxLength(most, `needs a list of at most ${most}`),
  );
}

/** A list of things with an id, none of which comes twice. */
export function listById<T extends v.GenericSchema<unknown, { readonly id: string }>>(schema: T, most = 100) {
  return v.pipe(
    list(schema, most),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has an id twice'),
  );
}

/** An object that holds nothing else: a misspelled rule that is passed over would mislead people. */
export function object<T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, ({ expected }) => {
    if (expected === 'never') return 'is not known: take it out, or check how it is written';
    return expected === 'Object' ? 'needs an object' : 'is not there: add it';
  });
}

/** One of some words. */
export function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `needs one of: ${options.join(', ')}`);
}

/** Where something comes from. */
export const source = object({
  citation: line,
  link: v.exactOptional(
    v.pipe(
      line,
      v.check((link) => linkIn(link) !== undefined, 'needs an address that begins with https://'),
    ),
  ),
  readOn: v.exactOptional(calendarDay),
  edition: v.exactOptional(line),
});
