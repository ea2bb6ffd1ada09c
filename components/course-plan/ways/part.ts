import { finishLink } from './finish.view.js';
import { plansView } from './plans.view.js';
import { yearsView } from './years.view.js';

/** How other plans and the ways to finish school are drawn. */
export const views = { plansView, finishLink, yearsView };

export { courseWaysDictionary as dictionary } from '../../../src/i18n/course-ways/dictionary.js';
export { waysStyles as styles } from './ways.styles.js';
