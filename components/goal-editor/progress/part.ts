import {
  goalProgressDictionary,
  type GoalProgressWords,
} from '../../../src/i18n/goal-progress/dictionary.js';
import type { CardModel } from '../goal-card.view.js';
import { benchmarksView } from './benchmarks.view.js';
import { progressView } from './entries.view.js';
import { putBackSteps } from './put-back.view.js';
import { stepMore, type StepMoreModel } from './step-more.view.js';

/** How this part of the goal editor is drawn. */
export const views = {
  /** How far to get in each school year. */
  benchmarks: (model: CardModel & { readonly words: GoalProgressWords }): unknown => benchmarksView(model),
  /** What happened, with a measure where the student wants one. */
  progress: (model: CardModel & { readonly words: GoalProgressWords }): unknown => progressView(model),
  /** What is rarely needed of one step. */
  stepMore: (model: StepMoreModel): unknown => stepMore(model),
  /** The steps that were removed. */
  removedSteps: (model: CardModel & { readonly words: GoalProgressWords }): unknown => putBackSteps(model),
};

export const dictionary = goalProgressDictionary;
export { progressStyles as styles } from './progress.styles.js';
