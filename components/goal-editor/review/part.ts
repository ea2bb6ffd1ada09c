import { goalReviewDictionary } from '../../../src/i18n/goal-review/dictionary.js';
import { reviewStyles } from './review.styles.js';
import { reviews } from './reviews.view.js';

/** How this part of the goal editor is drawn. */
export const views = { reviews };

export const dictionary = goalReviewDictionary;

export const styles = reviewStyles;
