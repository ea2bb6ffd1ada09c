import { goalExperienceDictionary } from '../../../src/i18n/goal-experience/dictionary.js';
import { experiencesView } from './experiences.view.js';
import { experienceStyles } from './experience.styles.js';

/** How this part of the goal editor is drawn. */
export const views = {
  /** What the student has done, with its hours. */
  experiences: experiencesView,
};

export const dictionary = goalExperienceDictionary;

export const styles = experienceStyles;
