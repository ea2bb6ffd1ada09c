import { reviewDictionary } from '../../../src/i18n/review/dictionary.js';
import { reviewStyles } from './review.styles.js';
import { closedReviews, reviews } from './reviews.view.js';

/** How this part is drawn. */
export const views = { closedReviews, reviews };

export const dictionary = reviewDictionary;

export const styles = reviewStyles;
