import { idFromText } from '../../model/hashed-id.js';
import type { IepItem } from '../../model/iep.js';
import { wordsHashOf } from '../said-words.js';
import { foldedWords } from './alike.js';
import type { ExtractItem, IepExtract, NamedExtract } from './extract.js';
import { rewordedPairs, type Pair } from './reworded.js';

/** What a new extract changed, by the ids of items, each list in order. */
export interface KeptReport {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /**
   * There before and now, with other words, another name or in another section, capitals counted: just those
   * for which a judgement or a yes holds no longer. Somebody should look at their links.
   */
  readonly reworded: readonly string[];
}

/** An extract whose items have ids, and what it changed. */
export interface KeptIds {
  readonly extract: NamedExtract;
  readonly report: KeptReport;
}

type Items = Readonly<Record<string, IepItem>>;

/**
 * Gives every item of a new extract the id it had, so that links stay with it. An id of the district's own
 * is kept as it is. An item without one takes over, within its section,
 *
 * 1. the id of the former item with the same words, case and white space aside;
 * 2. else of the one it is a clear rewording of ({@link rewordedPairs});
 * 3. else a new id, which follows from section and words, and was nobody's before.
 *
 * The order of the items plays no part.
 * @param before what the IEP held until now, all of it, by id
 */
export function keepIds(before: Items, next: IepExtract): KeptIds {
  const copies = next.items.map((item) => ({ ...item }));
  const own = new Set(copies.flatMap(({ id }) => id ?? []));
  const unnamed = inOrder(copies.filter(({ id }) => id === undefined));
  const former = inOrder(Object.values(before).filter(({ id }) => !own.has(id)));
  const kept = new Map<ExtractItem, string>();
  // What is the same in every field comes first, for two items may have the same words.
  for (const pairUp of [samePairs(wholeKey), samePairs(wordsKey), rewordedPairs]) {
    const taken = new Set(kept.values());
    const items = unnamed.filter((item) => !kept.has(item));
    const free = former.filter(({ id }) => !taken.has(id));
    for (const [item, { id }] of pairUp(items, free)) kept.set(item, id);
  }
  const used = new Set([...Object.keys(before), ...own]);
  const idOf = (item: ExtractItem): string => item.id ?? kept.get(item) ?? freshId(item, used);
  for (const item of unnamed) kept.set(item, idOf(item));
  const items = copies.map((item) => ({ ...item, id: idOf(item) }));
  return { extract: { ...next, items }, report: reportOf(before, items) };
}

type Key = (item: ExtractItem) => string;
const wordsKey: Key = ({ section, words }) => JSON.stringify([section, foldedWords(words)]);
const wholeKey: Key = ({ section, words, name, date, provider, frequency, applicability }) =>
  JSON.stringify([section, foldedWords(words), name, date, provider, frequency, applicability]);

/** Sorted by what items say, so that the same items are named the same in any order. */
function inOrder<Item extends ExtractItem>(items: readonly Item[]): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: wholeKey(item) + item.words + (item.id ?? '') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

/** Pairs items of the same key, the first with the first. */
function samePairs(keyOf: Key) {
  return (items: readonly ExtractItem[], former: readonly IepItem[]): readonly Pair[] => {
    const byKey = new Map<string, IepItem[]>();
    for (const old of former) byKey.set(keyOf(old), [...(byKey.get(keyOf(old)) ?? []), old]);
    return items.flatMap((item): Pair[] => {
      const old = byKey.get(keyOf(item))?.shift();
      return old ? [[item, old]] : [];
    });
  };
}

/** Uses the id up. Two items with the same words have ids of their own. */
function freshId(item: ExtractItem, used: Set<string>): string {
  const base = wordsKey(item);
  let id = idFromText('item', base);
  for (let count = 2; used.has(id); count += 1) id = idFromText('item', `${base} ${count}`);
  used.add(id);
  return id;
}

function reportOf(before: Items, items: readonly IepItem[]): KeptReport {
  const ids = new Set(items.map(({ id }) => id));
  const former = (id: string): IepItem | undefined => (Object.hasOwn(before, id) ? before[id] : undefined);
  const isReworded = (item: IepItem): boolean => {
    const old = former(item.id);
    return old !== undefined && wordsHashOf(old) !== wordsHashOf(item);
  };
  return {
    added: [...ids].filter((id) => !former(id)).sort(),
    gone: Object.keys(before)
      .filter((id) => !ids.has(id))
      .sort(),
    reworded: items
      .filter(isReworded)
      .map(({ id }) => id)
      .sort(),
  };
}
