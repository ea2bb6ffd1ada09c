import * as v from 'valibot';
import { deepFreeze, isForbiddenKey, keepEqualParts } from '../model/json.js';
import { text } from '../model/record-spec.js';
import type { JournalEntry } from './journal/journal.js';

/** Words in boxes whose "Send" was not pressed, by the name of the box. Immutable. */
export type Unsent = Readonly<Record<string, string>>;

/** Nothing stands in any box. */
export const noUnsent: Unsent = Object.freeze({});

const longestName = 200;
const wordsForm = text().schema;
const blankLine = '\n\n';

/** Says whether a box may have this name: a short string that no object has by nature. */
export function isBoxName(name: unknown): boolean {
  return typeof name === 'string' && name.length <= longestName && !isForbiddenKey(name) && !(name in {});
}

/** The name of the box a row of the journal is from: the row is kept under its writer and that. */
export function boxOf(rowId: string): string {
  return rowId.slice(rowId.indexOf(' ') + 1);
}

/** Keeps words under a name, or forgets them; words that no text could hold are refused. */
export function withUnsent(unsent: Unsent, name: string, words = ''): Unsent {
  if (!isBoxName(name) || !v.is(wordsForm, words)) return unsent;
  const { [name]: _former, ...others } = unsent;
  return settled(unsent, words === '' ? others : { ...others, [name]: words });
}

/**
 * Adds the words that gone tabs left. Where two wrote in the same box, both stand in it, a blank line
 * between them and this tab's own last: the person finds everything in the one place they know, and
 * no element has to look for words under other names. A paragraph that both have stands once, for a
 * tab that slept and the one that took its journal over hold the same words.
 */
export function withJournaledUnsent(unsent: Unsent, journaled: readonly JournalEntry[]): Unsent {
  const all: Record<string, string> = { ...unsent };
  for (const { kind, id, item } of journaled) {
    if (kind !== 'unsent') continue;
    const own = all[boxOf(id)]?.split(blankLine) ?? [];
    const others = item.split(blankLine).filter((paragraph) => !own.includes(paragraph));
    all[boxOf(id)] = [...others, ...own].join(blankLine);
  }
  return settled(unsent, all);
}

function settled(before: Unsent, next: Unsent): Unsent {
  return deepFreeze(keepEqualParts(before, next));
}
