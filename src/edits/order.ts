import { generateKeyBetween } from 'fractional-indexing';
import { randomBase62 } from '../model/ids.js';
import type { RecordBase } from '../model/record-spec.js';

/** Something that has a place among its siblings. */
export type Ordered = Pick<RecordBase, 'id' | 'order'>;

/** Sorts by order key, ties by id; plain comparison, for order keys are not words. */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Gives the records of a collection in order; removed ones only when asked for. */
export function inOrder<T extends RecordBase>(
  collection: Readonly<Record<string, T>> | undefined,
  which: 'present' | 'removed' = 'present',
): T[] {
  return Object.values(collection ?? {})
    .filter((record) => (record.removed === true) === (which === 'removed') && !record.purged)
    .sort(compareOrder);
}

/** A position, and the new positions of neighbours whose own keys left no room. */
export interface Position {
  readonly order: string;
  readonly neighbours?: Readonly<Record<string, string>>;
}

/** Makes the random end of an order key, so that two people who insert at one place do not collide. */
export type OrderJitter = () => string;

/** Random characters that may end an order key: a key must not end in `0`. */
export const randomJitter: OrderJitter = () => `${randomBase62(5)}V`;

/**
 * Gives the position after `index` records of an ordered list (0: first). Where the neighbours' keys
 * are equal or broken, all keys of the list are made anew in the same step.
 */
export function positionAt(
  siblings: readonly Ordered[],
  index: number,
  jitter: OrderJitter = randomJitter,
): Position {
  const before = siblings[index - 1]?.order ?? null;
  const after = siblings[index]?.order ?? null;
  const key = keyBetween(before, after);
  if (key !== undefined) return { order: key + jitter() };
  const neighbours: Record<string, string> = {};
  let last: string | null = null;
  let order = '';
  for (let place = 0; place <= siblings.length; place += 1) {
    if (place === index) last = order = generateKeyBetween(last, null) + jitter();
    const sibling = siblings[place];
    if (!sibling) continue;
    last = generateKeyBetween(last, null);
    neighbours[sibling.id] = last;
  }
  return { order, neighbours };
}

function keyBetween(before: string | null, after: string | null): string | undefined {
  if (before !== null && after !== null && before >= after) return undefined;
  try {
    let key = generateKeyBetween(before, after);
    // `a0` lies before `a0Q`, but `a0` with a random end may not: the stem must not begin `after`.
    while (after?.startsWith(key)) key = generateKeyBetween(before, key);
    return key;
  } catch {
    return undefined; // A key that some other program broke.
  }
}
