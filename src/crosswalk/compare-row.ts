import type { LinkJudgement } from '../model/crosswalk.js';
import type { IepItem } from '../model/iep.js';
import { isInside, type PresentLink } from './links.js';
import type { PlanEntry } from './plan-entries.js';
import { plainWords } from './same-words.js';

/** A thing of the plan and a thing of the IEP that belong together. */
export interface RowPair {
  /** The entry of the plan, as a JSON pointer. */
  readonly plan: string;
  /** The item of the IEP, by id. */
  readonly iepItem: string;
  /** Somebody linked them; undefined where they are in the same words alone. */
  readonly link?: { readonly judgement: LinkJudgement | undefined };
  readonly isSameWords: boolean;
}

/** What belongs together in a row, and what is left on either side. */
export interface RowComparison {
  /** In the order of their ids, whatever order they came in. */
  readonly pairs: readonly RowPair[];
  /** Entries that nothing on the other side says, as JSON pointers. */
  readonly onlyInPlan: readonly string[];
  /** Items that nothing on the other side says, by id. */
  readonly onlyInIep: readonly string[];
}

/** What of an item is compared. */
export type ComparedItem = Pick<IepItem, 'id' | 'words' | 'name'>;

/**
 * Compares the two sides of a row: links that lie in it, and equal words. A link to a record takes in what
 * lies inside it, such as the benchmarks of a goal. Where somebody has judged, the words do not count.
 */
export function compareSides(
  entries: readonly PlanEntry[],
  items: readonly ComparedItem[],
  links: readonly PresentLink[],
): RowComparison {
  const others = items.map((item) => otherSideOf(item, links));
  const pairs = entries.flatMap((entry) => {
    const words = plainWords(entry.words);
    return others.flatMap((other) => pairOf(entry.pointer, words, other));
  });
  const said = pairs.filter((pair) => !isDifferent(pair) && isSame(pair));
  const inPlan = new Set(said.map(({ plan }) => plan));
  const inIep = new Set(said.map(({ iepItem }) => iepItem));
  return {
    pairs: pairs.sort((a, b) => compareText(a.plan, b.plan) || compareText(a.iepItem, b.iepItem)),
    onlyInPlan: textsOf(entries.map(({ pointer }) => pointer)).filter((pointer) => !inPlan.has(pointer)),
    onlyInIep: textsOf(items.map(({ id }) => id)).filter((id) => !inIep.has(id)),
  };
}

/** Says whether somebody judged that the two are not the same. */
export function isDifferent({ link }: RowPair): boolean {
  return link?.judgement === 'different';
}

function isSame({ link, isSameWords: isSaid }: RowPair): boolean {
  return link?.judgement === 'same' || isSaid;
}

/** An item as every entry of the row is compared with it, made once. */
interface OtherSide {
  readonly id: string;
  readonly words: readonly string[];
  readonly links: readonly PresentLink[];
}

function otherSideOf({ id, words, name }: ComparedItem, links: readonly PresentLink[]): OtherSide {
  return {
    id,
    words: [words, name ?? ''].map(plainWords),
    links: links.filter(({ iepItem }) => iepItem === id),
  };
}

function pairOf(pointer: string, words: string, other: OtherSide): readonly RowPair[] {
  const found = other.links.filter(({ plan }) => isInside(pointer, plan));
  // The nearest link counts: one to the very entry says more than one to what it lies in.
  const link = found.reduce<PresentLink | undefined>(
    (best, each) => (best && best.plan.length >= each.plan.length ? best : each),
    undefined,
  );
  const isSaid = words !== '' && other.words.includes(words);
  if (!link && !isSaid) return [];
  const pair = { plan: pointer, iepItem: other.id, isSameWords: isSaid };
  return [link ? { ...pair, link: { judgement: link.judgement } } : pair];
}

function textsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
