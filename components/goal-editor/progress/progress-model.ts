import type { GoalProgressWords } from '../../../src/i18n/goal-progress/dictionary.js';
import type { CardModel } from '../goal-card.view.js';

/** What the views of this part are drawn from. */
export type ProgressModel = CardModel & { readonly words: GoalProgressWords };
