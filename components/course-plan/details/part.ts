import { courseDetailsDictionary } from '../../../src/i18n/course-details/dictionary.js';
import type { DetailsModel } from './details-model.js';
import { effectInWords } from './deed-effect.js';
import { detailsView } from './details.view.js';
import { leftWords } from './left-words.view.js';

/** How the details of a course are drawn. */
export const views = {
  details: (model: DetailsModel): unknown => detailsView(model),
  effectInWords,
  leftWords,
};

export const dictionary = courseDetailsDictionary;
export { detailsStyles as styles } from './details.styles.js';
