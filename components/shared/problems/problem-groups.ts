import type { Problem } from '../../../src/store/problem.js';

const none: readonly Problem[] = Object.freeze([]);

/**
 * Sorts problems by the item they are about, such as a goal. An item whose problems are the same gets
 * the same list again, so that it is not redrawn for another's sake.
 */
export class ProblemGroups {
  readonly #itemOf: (problem: Problem) => string;
  #problems: readonly Problem[] = none;
  #byItem: ReadonlyMap<string, readonly Problem[]> = new Map();

  /** `itemOf` gives the id of the item a problem is about; empty where it is about none. */
  constructor(itemOf: (problem: Problem) => string) {
    this.#itemOf = itemOf;
  }

  /** Takes the problems as they are now. */
  sort(problems: readonly Problem[]): void {
    if (problems === this.#problems) return;
    this.#problems = problems;
    const next = new Map<string, Problem[]>();
    for (const problem of problems) {
      const id = this.#itemOf(problem);
      next.set(id, [...(next.get(id) ?? []), problem]);
    }
    const kept = [...next].map(([id, list]) => [id, this.#sameList(id, list)] as const);
    this.#byItem = new Map(kept);
  }

  of(itemId: string): readonly Problem[] {
    return this.#byItem.get(itemId) ?? none;
  }

  /** The problems of everything but these items. */
  except(itemIds: ReadonlySet<string>): readonly Problem[] {
    return this.#problems.filter((problem) => !itemIds.has(this.#itemOf(problem)));
  }

  #sameList(id: string, list: readonly Problem[]): readonly Problem[] {
    const before = this.of(id);
    const isSame = before.length === list.length && before.every((problem, index) => problem === list[index]);
    return isSame ? before : list;
  }
}
