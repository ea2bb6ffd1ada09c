import { paperSection } from './paper.view.js';
import type { PaperModel } from './paper-model.js';
import { takeCopy } from './take-copy.view.js';

/** How courses go on paper and into files, and come from one. */
export const views = {
  paper: (model: PaperModel): unknown => paperSection(model),
  takeCopy,
};

export { coursePaperDictionary as dictionary } from '../../../src/i18n/course-paper/dictionary.js';
export { paperStyles as styles } from './paper.styles.js';
