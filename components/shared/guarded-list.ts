import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import {
  clearPart,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

/** One entry of a list: who it is, what it is made from, and how it is drawn. */
export interface GuardedItem {
  readonly key: string;
  /** The entry is drawn anew only when one of these is another object than before. */
  readonly from: readonly unknown[];
  readonly draw: () => unknown;
}

interface Entry {
  readonly part: ChildPart;
  readonly from: readonly unknown[];
}

type Entries = ReadonlyMap<string, Entry>;

/** `repeat` with a guard for each entry: without it, one key press walks the templates of all. */
class GuardedListDirective extends Directive {
  #entries: Entries = new Map();

  override render(_items: readonly GuardedItem[]): unknown {
    return noChange;
  }

  override update(list: ChildPart, [items]: [readonly GuardedItem[]]): unknown {
    // The list consists of parts of its own; what stood here before goes, once.
    if (this.#entries.size === 0) {
      clearPart(list);
      setCommittedValue(list, []);
    }
    const before = this.#entries;
    const parts = hasOrder(before, items)
      ? [...before.values()].map(({ part }) => part)
      : place(list, before, items);
    const entries = new Map<string, Entry>();
    for (const [index, part] of parts.entries()) {
      const item = items[index];
      if (!item) continue;
      if (isOther(before.get(item.key)?.from, item.from)) setChildPartValue(part, item.draw());
      entries.set(item.key, { part, from: item.from });
    }
    this.#entries = entries;
    return noChange;
  }
}

/** Says whether these are the same entries in the same places. */
function hasOrder(entries: Entries, items: readonly GuardedItem[]): boolean {
  const keys = entries.keys();
  return entries.size === items.length && items.every(({ key }) => key === keys.next().value);
}

/** Brings the parts into the order of the items, and takes those away that are in it no more. */
function place(list: ChildPart, entries: Entries, items: readonly GuardedItem[]): readonly ChildPart[] {
  const kept = new Set(items.map(({ key }) => key));
  for (const [key, { part }] of entries) if (!kept.has(key)) removePart(part);
  let next: ChildPart | undefined;
  // From the last to the first, because a part is inserted in front of another.
  const placed = items.toReversed().map(({ key }) => {
    next = insertPart(list, next, entries.get(key)?.part);
    return next;
  });
  return placed.reverse();
}

function isOther(before: readonly unknown[] | undefined, after: readonly unknown[]): boolean {
  return before?.length !== after.length || before.some((one, index) => one !== after[index]);
}

/**
 * Draws a list of which each entry is guarded by what it is made from. A change of one entry touches
 * that entry alone, however long the list is; an entry that moves keeps its elements.
 */
export const guardedList = directive(GuardedListDirective);
