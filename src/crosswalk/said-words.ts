import { idFromText } from '../model/hashed-id.js';
import type { IepItem } from '../model/iep.js';

/** What of an item is read by whoever says something about it. */
export type ReadItem = Pick<IepItem, 'section' | 'words' | 'name'>;

/** What was said about an item, with the hash of the words it was said about. */
interface Said {
  readonly wordsHash?: string | null | undefined;
}

const hashes = new WeakMap<ReadItem, string>();

/**
 * Gives the hash of what an item says: it stays with what people said about the item, and holds no word of
 * it. Forms of a letter and white space aside, other words, another name or section give another hash.
 */
export function wordsHashOf(item: ReadItem): string {
  const known = hashes.get(item);
  if (known !== undefined) return known;
  const { section, words, name = '' } = item;
  const hash = idFromText('words', JSON.stringify([section, ...[words, name].map(asRead)]));
  hashes.set(item, hash);
  return hash;
}

function asRead(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Says whether an item still says what something was said about; not where nobody noted what that was. */
export function isSaidOf({ wordsHash }: Said, item: ReadItem): boolean {
  return wordsHash !== undefined && wordsHash === wordsHashOf(item);
}
