import { jobView } from './job.view.js';

export { careerJobDictionary as dictionary } from '../../../src/i18n/career-job/dictionary.js';
export { jobStyles as styles } from './job.styles.js';

/** How it is drawn. */
export const views = { jobView };
