import { PlanWork, type PlanWorkParts } from '../shared/deeds/plan-work.js';
import type { GoalDeeds } from './goal-deeds.js';
import type { SectionName } from './goal-parts.js';

/** What the deeds of the goal editor are carried out with. */
export interface GoalWorkParts extends PlanWorkParts<SectionName> {
  /** Moves a private goal into the plan. */
  readonly share: (goalId: string) => void;
}

/** Carries out what a person asks for in one document of the goal editor. */
export class GoalWork extends PlanWork<SectionName> implements GoalDeeds {
  readonly share: GoalDeeds['share'];

  constructor(parts: GoalWorkParts) {
    super(parts);
    this.share = parts.share;
  }
}
