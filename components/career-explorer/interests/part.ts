import { interestsView } from './interests.view.js';

export { careerInterestDictionary as dictionary } from '../../../src/i18n/career-interests/dictionary.js';
export type { CareerInterestWords as InterestWords } from '../../../src/i18n/career-interests/dictionary.js';
export { interestsStyles as styles } from './interests.styles.js';

/** How it is drawn. */
export const views = { interestsView };
