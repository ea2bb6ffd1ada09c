import type { Goal } from '../../src/model/goal.js';
import type { GoalWords } from '../../src/i18n/goals/dictionary.js';
import type { Store } from '../../src/store/store.js';
import type { DragOrder, DragOrderOptions } from '../shared/drag/drag-order.js';
import type { sharingChanges } from './goal-content.js';
import type { GoalDesk } from './goal-desk.js';
import type { GoalSharing } from './goal-sharing.js';
import { idInPlan, sharedAs } from './shared-goal.js';

interface Sharing {
  readonly goals: GoalSharing;
  readonly changesOf: typeof sharingChanges;
}

/** What the extras work with. */
export interface GoalExtrasParts extends DragOrderOptions {
  /** What takes part in sharing has arrived, or did not. */
  readonly changed: () => void;
}

/** What most people never need: it is loaded when a handle is pressed, or a private goal is there. */
export class GoalExtras {
  readonly #parts: GoalExtrasParts;
  #order: DragOrder | undefined;
  #sharing: Sharing | undefined;
  #state: 'unasked' | 'asked' | 'failed' = 'unasked';

  constructor(parts: GoalExtrasParts) {
    this.#parts = parts;
  }

  /** Begins to drag; without the file of it, the keys and buttons remain. */
  async drag(event: PointerEvent, handle: HTMLElement): Promise<void> {
    const file = await import('./lazy.js').catch(() => undefined);
    this.#order ??= file && new file.DragOrder(this.#parts);
    this.#order?.begin(event, handle);
  }

  /** Looks after goals that are in the draft and in the plan; loads what it takes with the first private goal. */
  async settle(plan: Store | undefined, draft: Store | undefined): Promise<void> {
    if (!plan || !draft) return;
    // Not in the middle of the redraw that asks for it: it may change the draft.
    await Promise.resolve();
    if (!this.#sharing && Object.keys(draft.snapshot.body?.goals ?? {}).length > 0) await this.#load();
    this.#sharing?.goals.settle(plan, draft);
  }

  /**
   * Shares a private goal: one step in the plan; the draft is looked after when that is saved. Gives
   * false while what it takes has not arrived.
   */
  share(goalId: string, plan: GoalDesk, draft: GoalDesk, { said }: GoalWords): boolean {
    const goal = draft.body.goals?.[goalId];
    if (!goal || !this.#sharing) return false;
    const changes = this.#sharing.changesOf(goal, plan.body.goals);
    const after = { say: said.goalShared, focus: `${idInPlan(goalId)}.studentWords` };
    if (changes.length > 0 && plan.work.make(changes, after)) this.#sharing.goals.note(goal);
    return true;
  }

  /**
   * Says whether a private goal is shown in the plan by now, with all that is written in it. Without
   * what it takes to compare them, both are shown.
   */
  isMoved(goal: Goal, plan: GoalDesk, draft: GoalDesk): boolean {
    const shared = sharedAs(plan.body, goal.id);
    if (!shared || !draft.snapshot) return false;
    return this.#sharing?.goals.isMoved(goal, shared, draft.snapshot) ?? this.#state !== 'failed';
  }

  /** The element went out of the page, or shows another plan. */
  rest(): void {
    this.#order?.cancel();
    this.#sharing?.goals.rest();
  }

  async #load(): Promise<void> {
    if (this.#state === 'asked') return;
    const before = this.#state;
    this.#state = 'asked';
    const file = await import('./lazy.js').catch(() => undefined);
    if (file) this.#sharing = { goals: new file.GoalSharing(), changesOf: file.sharingChanges };
    // A file that did not arrive is asked for again at the next change.
    else this.#state = 'failed';
    if (file || before !== 'failed') this.#parts.changed();
  }
}
