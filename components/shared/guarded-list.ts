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
  /** The entry is drawn anew only when one of these is another object than before; where absent, each time. */
  readonly from?: readonly unknown[];
  readonly draw: () => unknown;
}

interface Entry {
  readonly part: ChildPart;
  readonly from: GuardedItem['from'];
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

/**
 * Brings the parts into the order of the items, and takes those away that are in it no more. As many as
 * can stay where they are: what is put elsewhere is laid out anew, and loses the focus.
 */
function place(list: ChildPart, entries: Entries, items: readonly GuardedItem[]): readonly ChildPart[] {
  const wanted = new Set(items.map(({ key }) => key));
  for (const [key, { part }] of entries) if (!wanted.has(key)) removePart(part);
  const staying = keysThatStay(entries, items);
  let next: ChildPart | undefined;
  // From the last to the first, because a part is inserted in front of another.
  const placed = items.toReversed().map(({ key }) => {
    const part = entries.get(key)?.part;
    next = part && staying.has(key) ? part : insertPart(list, next, part);
    return next;
  });
  return placed.reverse();
}

/** The most entries whose order among each other is the same as before. */
function keysThatStay(entries: Entries, items: readonly GuardedItem[]): ReadonlySet<string> {
  const places = new Map([...entries.keys()].map((key, index) => [key, index]));
  const kept = items.flatMap(({ key }) => (places.has(key) ? { key, place: places.get(key) ?? 0 } : []));
  return new Set(longestRise(kept.map((each) => each.place)).map((index) => kept[index]?.key ?? ''));
}

/** The longest run of rising numbers in a list, others between them left out; as indexes from the last to the first. */
function longestRise(numbers: readonly number[]): readonly number[] {
  // For each length, the run of it that ends lowest, as a chain of indexes.
  const runs: { readonly at: number; readonly number: number; readonly before: number }[][] = [];
  for (const [at, number] of numbers.entries()) {
    const length = runs.findLastIndex((run) => (run.at(-1)?.number ?? 0) < number) + 1;
    (runs[length] ??= []).push({ at, number, before: (runs[length - 1]?.length ?? 0) - 1 });
  }
  const rise: number[] = [];
  let last = (runs.at(-1)?.length ?? 0) - 1;
  for (const run of runs.toReversed()) {
    const step = run[last];
    if (!step) break;
    rise.push(step.at);
    last = step.before;
  }
  return rise;
}

function isOther(before: GuardedItem['from'], after: GuardedItem['from']): boolean {
  if (!before || before.length !== after?.length) return true;
  return before.some((one, index) => one !== after[index]);
}

/**
 * Draws a list of which each entry is guarded by what it is made from. A change of one entry touches
 * that entry alone, however long the list is; an entry that moves keeps its elements.
 */
export const guardedList = directive(GuardedListDirective);
