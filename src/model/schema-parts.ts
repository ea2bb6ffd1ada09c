import * as v from 'valibot';

/** A line of text. */
export const line = v.pipe(
  v.string('needs a text'),
  v.trim(),
  v.minLength(1, 'needs a text that is not empty'),
  v.maxLength(500, 'needs a text of at most 500 letters'),
);

const needsLanguages =
  'needs words in English, under “en”, and in other languages by their codes, such as “es”';
const languageCode = /^[a-z]{2,3}(-[A-Za-z\d]+)*$/;

/** Words in English, and in other languages by their codes. */
export function inLanguages<T extends v.GenericSchema<string>>(text: T) {
  return v.pipe(
    v.objectWithRest({ en: text }, text, needsLanguages),
    v.check((words) => Object.keys(words).every((code) => languageCode.test(code)), needsLanguages),
  );
}

/** A label: English, and other languages by their codes. */
export const label = inLanguages(line);

/** A list with something in it. */
export function list<T extends v.GenericSchema>(schema: T, most = 50) {
  return v.pipe(
    v.array(schema, 'needs a list'),
    v.minLength(1, 'needs a list that is not empty, or must be left out'),
    v.maxLength(most, `needs a list of at most ${most}`),
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
