import type { ItemState } from '../shared/deeds/item-state.js';
import type { PlanDeeds } from '../shared/deeds/plan-deeds.js';
import type { SectionName } from './goal-parts.js';

/** What a card shows beside its record. */
export type CardState = ItemState<SectionName>;

/** What the views of the goal editor can ask for. */
export interface GoalDeeds extends PlanDeeds<SectionName> {
  /** Moves a private goal into the plan, where others can read it. */
  readonly share: (goalId: string) => void;
}
