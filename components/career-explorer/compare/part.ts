import { compareView } from './compare.view.js';

export { careerCompareDictionary as dictionary } from '../../../src/i18n/career-compare/dictionary.js';
export { cardsStyles as styles } from '../cards.styles.js';

/** How it is drawn. */
export const views = { compareView };
