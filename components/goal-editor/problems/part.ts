import { goalProblemsDictionary } from '../../../src/i18n/goal-problems/dictionary.js';
import { problemsStyles } from './problems.styles.js';
import { problemViews } from './problems.view.js';

/** How this part of the goal editor is drawn. */
export const views = {
  /** What waits for an answer in one goal, or in the document as a whole. */
  problems: problemViews,
};

export const dictionary = goalProblemsDictionary;
export const styles = problemsStyles;
