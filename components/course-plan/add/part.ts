import { addPanel } from './add-panel.view.js';
import { gapPanel } from './gap.view.js';

/** How classes are added: to a part of a year, in place of one to be chosen, and to fill a gap. */
export const views = { addPanel, gapPanel };

export { courseAddDictionary as dictionary } from '../../../src/i18n/course-add/dictionary.js';
export { addStyles as styles } from './add.styles.js';
