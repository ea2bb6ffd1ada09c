import type { Problem } from '../../src/store/problem.js';

const none: readonly Problem[] = Object.freeze([]);

/**
 * Sorts problems by the goal they are about. A goal whose problems are the same gets the same list
 * again, so that its card is not redrawn for another's sake.
 */
export class ProblemGroups {
  #problems: readonly Problem[] = none;
  #byGoal: ReadonlyMap<string, readonly Problem[]> = new Map();

  /** Takes the problems as they are now. */
  sort(problems: readonly Problem[]): void {
    if (problems === this.#problems) return;
    this.#problems = problems;
    const next = new Map<string, Problem[]>();
    for (const problem of problems) {
      const id = goalOf(problem);
      next.set(id, [...(next.get(id) ?? []), problem]);
    }
    const kept = [...next].map(([id, list]) => [id, this.#sameList(id, list)] as const);
    this.#byGoal = new Map(kept);
  }

  of(goalId: string): readonly Problem[] {
    return this.#byGoal.get(goalId) ?? none;
  }

  /** The problems of everything but these goals. */
  except(goalIds: ReadonlySet<string>): readonly Problem[] {
    return this.#problems.filter((problem) => !goalIds.has(goalOf(problem)));
  }

  #sameList(id: string, list: readonly Problem[]): readonly Problem[] {
    const before = this.of(id);
    const isSame = before.length === list.length && before.every((problem, index) => problem === list[index]);
    return isSame ? before : list;
  }
}

/** The goal a problem is about; empty where it is about none. */
export function goalOf({ record }: Problem): string {
  return record[0] === 'goals' ? (record[1] ?? '') : '';
}
