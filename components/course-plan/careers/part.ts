import { courseCareersDictionary } from '../../../src/i18n/course-careers/dictionary.js';
import type { CareersModel } from './careers-model.js';
import { careersSection } from './careers.view.js';

/** How it is drawn where courses lead. */
export const views = {
  careers: (model: CareersModel): unknown => careersSection(model),
};

export const dictionary = courseCareersDictionary;
export { careersStyles as styles } from './careers.styles.js';
