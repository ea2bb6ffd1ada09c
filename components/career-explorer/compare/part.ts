import { compareView } from './compare.view.js';

export { careerCompareDictionary as dictionary } from '../../../src/i18n/career-compare/dictionary.js';
export { compareStyles as styles } from './compare.styles.js';

/** How it is drawn. */
export const views = { compareView };
