import { courseDetailsDictionary } from '../../../src/i18n/course-details/dictionary.js';
import type { DetailsModel } from './details-model.js';
import { detailsView } from './details.view.js';

/** How the details of a course are drawn. */
export const views = {
  details: (model: DetailsModel): unknown => detailsView(model),
};

export const dictionary = courseDetailsDictionary;
export { detailsStyles as styles } from './details.styles.js';
