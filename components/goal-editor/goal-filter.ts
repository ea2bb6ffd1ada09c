import type { Goal, GoalStatus } from '../../src/model/goal.js';

/** Which goals a person wants to see; null where it does not matter. */
export interface GoalWish {
  readonly domain: string | null;
  readonly status: GoalStatus | null;
}

const everything: GoalWish = Object.freeze({ domain: null, status: null });

/**
 * Shows some of the goals. What does not fit is looked up when the person chooses: a goal that is
 * changed or added afterwards stays in view, for nothing may vanish under somebody's hands.
 */
export class GoalFilter {
  #wish = everything;
  #hidden: ReadonlySet<string> = new Set();

  get wish(): GoalWish {
    return this.#wish;
  }

  get isOn(): boolean {
    return this.#wish.domain !== null || this.#wish.status !== null;
  }

  /** Takes what the person wants to see from now on. */
  choose(wish: GoalWish, goals: readonly Goal[]): void {
    this.#wish = wish;
    this.#hidden = new Set(goals.filter((goal) => !this.#fits(goal)).map(({ id }) => id));
  }

  showAll(): void {
    this.choose(everything, []);
  }

  /** The goals to show; `isKept` names those that are shown in any case. */
  shown(goals: readonly Goal[], isKept: (goal: Goal) => boolean): readonly Goal[] {
    if (!this.isOn) return goals;
    return goals.filter((goal) => !this.#hidden.has(goal.id) || this.#fits(goal) || isKept(goal));
  }

  #fits(goal: Goal): boolean {
    const { domain, status } = this.#wish;
    const isOfDomain = domain === null || goal.domain === domain;
    return isOfDomain && (status === null || (goal.status ?? 'active') === status);
  }
}
