import { activityWordsEn } from '../../../src/careers/activities-en.js';
import type { ActivityWords } from '../../../src/careers/activities.js';
import {
  careerInterestDictionary as own,
  type CareerInterestWords,
} from '../../../src/i18n/career-interests/dictionary.js';
import type { Dictionary } from '../../../src/i18n/dictionary.js';
import { interestsView } from './interests.view.js';

export { interestsStyles as styles } from './interests.styles.js';

/** What the screen says, with the activities: both are in one language, or neither is. */
export type InterestWords = CareerInterestWords & { readonly activities: ActivityWords };

/** The words in every language. */
export const dictionary: Dictionary<InterestWords> = {
  part: own.part,
  en: { ...own.en, activities: activityWordsEn },
  load: {
    es: async () => {
      const file = import('../../../src/careers/activities-es.js');
      return { ...(await own.load.es()), activities: (await file).activityWordsEs };
    },
  },
};

/** How it is drawn. */
export const views = { interestsView };
