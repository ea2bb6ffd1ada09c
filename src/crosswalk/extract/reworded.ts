import type { IepItem } from '../../model/iep.js';
import { findAlike, wordCounts } from './alike.js';
import type { ExtractItem } from './extract.js';

/** A new item, and the former one it takes the place of. */
export type Pair = readonly [item: ExtractItem, former: IepItem];

/** Two texts count as one that was reworded from here on: four words of five. */
const alike = 0.8;
/** … unless another text comes this near to either of them. */
const margin = 0.1;

/** How alike a new item and a former one are. */
interface Candidate {
  readonly pair: Pair;
  readonly score: number;
}

/**
 * Pairs items of one section that share at least four words of five ({@link findAlike} says 0.8 or more),
 * where no other pair of either comes within 0.1 of that. What is not clear stays apart: a link that is
 * gone is seen and made again, one that hangs on another thing is not.
 */
export function rewordedPairs(items: readonly ExtractItem[], former: readonly IepItem[]): readonly Pair[] {
  const sections = new Set(items.map(({ section }) => section));
  return [...sections].flatMap((section) => {
    const find = findAlike(former.filter((old) => old.section === section));
    const own = items.filter((item) => item.section === section);
    return clearPairs(own.flatMap((item) => candidatesOf(item, find(wordCounts(item.words)))));
  });
}

function candidatesOf(item: ExtractItem, found: ReadonlyMap<IepItem, number>): readonly Candidate[] {
  return [...found].flatMap(([old, score]): Candidate[] =>
    score > alike - margin ? [{ pair: [item, old], score }] : [],
  );
}

function clearPairs(candidates: readonly Candidate[]): readonly Pair[] {
  const bySide = new Map<ExtractItem, Candidate[]>();
  for (const each of candidates)
    for (const side of each.pair) {
      const known = bySide.get(side);
      if (known) known.push(each);
      else bySide.set(side, [each]);
    }
  const isClear = (each: Candidate): boolean =>
    each.score >= alike &&
    each.pair.every((side) =>
      bySide.get(side)?.every((other) => other === each || other.score <= each.score - margin),
    );
  return candidates.filter(isClear).map(({ pair }) => pair);
}
