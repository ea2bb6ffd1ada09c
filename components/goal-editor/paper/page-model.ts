import type { PlanPage } from '../../../src/exchange/print-model.js';
import type { GoalExperienceWords } from '../../../src/i18n/goal-experience/dictionary.js';
import type { GoalPaperWords } from '../../../src/i18n/goal-paper/dictionary.js';
import type { Plan } from '../../../src/model/plan.js';
import type { CardContext } from '../card-context.js';
import type { GoalSupports } from '../supports/goal-supports.js';

/** All that stands on the page. */
export interface PageModel {
  readonly context: CardContext;
  readonly page: PlanPage;
  /** The plan that is printed. */
  readonly plan: Plan;
  readonly words: GoalPaperWords;
  readonly experienceWords: GoalExperienceWords;
  /** What an IEP says helps; undefined unless whoever prints may see it and asked for it. */
  readonly beside?: GoalSupports | undefined;
}
