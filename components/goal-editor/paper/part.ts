import { goalPaperDictionary } from '../../../src/i18n/goal-paper/dictionary.js';
import { paperStyles } from './paper.styles.js';
import { paperNotes } from './paper.view.js';
import { takeAlong } from './take-along.js';

/** How this part of the goal editor is drawn, and what its buttons do. */
export const views = {
  /** What somebody should know before they print or download. */
  paper: paperNotes,
  /** Prints the plan, or gives it as a file. */
  takeAlong,
};

export const dictionary = goalPaperDictionary;

export const styles = paperStyles;
