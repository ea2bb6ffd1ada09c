import { guideView } from './guide.view.js';

export { careerGuideDictionary as dictionary } from '../../../src/i18n/career-guide/dictionary.js';
export { guideStyles as styles } from './guide.styles.js';

/** How it is drawn. */
export const views = { guideView };
