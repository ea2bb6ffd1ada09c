import type { ProblemWords } from '../../../src/i18n/problems/dictionary.js';

/** What a field of a record is called; undefined where it has no name of its own. */
export function nameOfField({ fields }: ProblemWords, record: string, field: string): string | undefined {
  return entryOf(fields, `${record}.${field}`) ?? entryOf(fields, field);
}

/** Reads one of our words by a key from elsewhere: own keys only. */
export function entryOf(entries: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
