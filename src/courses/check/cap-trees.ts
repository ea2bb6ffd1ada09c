import type { OfferClass } from './demand.js';

/** The caps of one demand as a tree: what lies in a cap lies in the caps above it, too. */
export interface CapTree {
  readonly nodes: readonly CapNode[];
  /** The smallest cap each class of offers falls under, by place; the others fall under none. */
  readonly innermost: ReadonlyMap<number, number>;
  /** False where caps overlap without one lying in the other; the tighter one then holds for both. */
  readonly isExact: boolean;
}

interface CapNode {
  readonly most: number;
  /** The cap above it; undefined at the top. */
  readonly parent: number | undefined;
}

interface CapSet {
  readonly most: number;
  readonly classes: ReadonlySet<number>;
}

/** Makes the tree of the caps of a demand, over the classes of offers that are there. */
export function capTrees(caps: readonly number[], classes: readonly OfferClass[], demand: number): CapTree {
  const sets = caps.map((most, cap): CapSet => {
    const under = classes.flatMap(({ takers }, place) =>
      takers.some((taker) => taker.demand === demand && taker.caps.includes(cap)) ? [place] : [],
    );
    return { most, classes: new Set(under) };
  });
  const apart = joinCrossing(sets.filter((set) => set.classes.size > 0));
  // The largest first, so that the last one that holds something is the smallest.
  const nodes = [...apart].sort((one, other) => other.classes.size - one.classes.size);
  const innermost = new Map<number, number>();
  nodes.forEach((set, place) => {
    for (const each of set.classes) innermost.set(each, place);
  });
  return {
    nodes: nodes.map((set, place) => ({ most: set.most, parent: parentOf(nodes, set, place) })),
    innermost,
    isExact: apart.length === sets.filter((set) => set.classes.size > 0).length,
  };
}

function parentOf(nodes: readonly CapSet[], set: CapSet, place: number): number | undefined {
  const above = nodes.slice(0, place).findLastIndex((other) => isWithin(set, other));
  return above === -1 ? undefined : above;
}

/** Caps that overlap, but not one within the other, become one with the lower limit: never too much. */
function joinCrossing(sets: readonly CapSet[]): readonly CapSet[] {
  for (const [place, one] of sets.entries()) {
    const other = sets.slice(place + 1).find((each) => isCrossing(one, each));
    if (!other) continue;
    const joined = {
      most: Math.min(one.most, other.most),
      classes: new Set([...one.classes, ...other.classes]),
    };
    return joinCrossing([...sets.filter((each) => each !== one && each !== other), joined]);
  }
  return sets;
}

function isCrossing(one: CapSet, other: CapSet): boolean {
  const isOverlapping = [...one.classes].some((each) => other.classes.has(each));
  return isOverlapping && !isWithin(one, other) && !isWithin(other, one);
}

function isWithin(inner: CapSet, outer: CapSet): boolean {
  return [...inner.classes].every((each) => outer.classes.has(each));
}
