import { reviewSection } from './review.view.js';

/** How this part of the course plan is drawn. */
export const views = { reviewSection };

export { dictionary, styles } from '../../shared/review/part.js';
