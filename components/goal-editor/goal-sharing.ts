import { inOrder } from '../../src/edits/order.js';
import type { Goal } from '../../src/model/goal.js';
import type { Plan } from '../../src/model/plan.js';
import { isStored } from '../../src/store/status.js';
import type { Store, StoreSnapshot } from '../../src/store/store.js';
import { markRemoved } from '../shared/record-changes.js';
import { hasSameContent } from './goal-content.js';
import { sharedAs } from './shared-goal.js';

/**
 * Looks after private goals that were added to the plan. One goes out of the draft only when storage
 * holds the plan with it, when nothing of the draft is unsaved, and when the plan was given all that
 * is written in it. Whatever happens in between, the goal is in one of them, and whoever opens both
 * next finishes what was begun.
 */
export class GoalSharing {
  /** Private goals as they were shared from here: what is written in the plan since is no difference. */
  readonly #shared = new Map<string, Goal>();
  #watched: readonly Store[] = [];
  #stops: readonly (() => void)[] = [];

  /** Remembers what was shared. */
  note(goal: Goal): void {
    this.#shared.set(goal.id, goal);
  }

  /** Says whether the plan was given all that is written in a private goal. */
  isMoved(goal: Goal, shared: Goal, draft: StoreSnapshot): boolean {
    const noted = this.#shared.get(goal.id);
    const isGiven = hasSameContent(goal, shared) || (noted !== undefined && hasSameContent(goal, noted));
    return isGiven && !isAsked(goal.id, draft);
  }

  /** Takes out of the draft what the plan was given, now or as soon as both are saved. */
  settle(plan: Store, draft: Store): void {
    const moved = this.#movedFrom(draft.snapshot, plan.snapshot);
    if (moved.length === 0) {
      this.rest();
      return;
    }
    if (![plan, draft].every(isSettled)) {
      this.#watch(plan, draft);
      return;
    }
    this.rest();
    for (const { id } of moved) {
      const record = ['goals', id];
      draft.edit(markRemoved(record, true), { type: 'purge', record });
    }
  }

  /** Looks after nothing any more, until the next call of `settle`. */
  rest(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#watched = [];
  }

  #movedFrom(draft: StoreSnapshot, plan: StoreSnapshot): readonly Goal[] {
    const { phase, body } = plan;
    if (phase !== 'open' || !body) return [];
    return inOrder(draft.body?.goals).filter((goal) => {
      const shared = sharedAs(body as Partial<Plan>, goal.id);
      return shared && this.isMoved(goal, shared, draft) && !isInQuestion(shared.id, plan);
    });
  }

  #watch(plan: Store, draft: Store): void {
    if (this.#watched[0] === plan && this.#watched[1] === draft) return;
    this.rest();
    const watched = [plan, draft];
    this.#watched = watched;
    const handleChange = () => {
      // The store is told of its own change first.
      queueMicrotask(() => {
        if (this.#watched === watched && watched.every(isSettled)) this.settle(plan, draft);
      });
    };
    this.#stops = watched.map((store) => store.subscribe(handleChange));
  }
}

function isSettled({ snapshot }: Store): boolean {
  return snapshot.phase === 'open' && snapshot.readOnly === undefined && isStored(snapshot);
}

/** Something of the goal waits for an answer, or was written and not sent. */
function isAsked(goalId: string, draft: StoreSnapshot): boolean {
  return isInQuestion(goalId, draft) || Object.keys(draft.unsent).some((name) => name.includes(goalId));
}

function isInQuestion(goalId: string, { problems }: StoreSnapshot): boolean {
  return problems.some(({ record }) => record.includes(goalId));
}
