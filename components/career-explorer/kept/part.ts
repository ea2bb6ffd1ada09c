import { keptView } from './kept.view.js';

export { careerKeptDictionary as dictionary } from '../../../src/i18n/career-kept/dictionary.js';
export { keptStyles as styles } from './kept.styles.js';

/** How it is drawn. */
export const views = { keptView };
