import { goalHelpDictionary } from '../../../src/i18n/goal-help/dictionary.js';
import { aboutView } from './about.view.js';
import { hintsView } from './hints.view.js';
import { helpStyles } from './help.styles.js';
import { skillsView } from './skills.view.js';
import { goalStarters } from './starters.view.js';

/** How this part of the goal editor is drawn. */
export const views = {
  /** Questions that may help with a goal; none of them blocks anything. */
  hints: hintsView,
  /** Beginnings of sentences, for a goal that has no words yet. */
  starters: goalStarters,
  /** The skills a goal builds: a set of ticks, or words to read. */
  skillChoices: skillsView,
  /** What the student can do, and what helps. */
  about: aboutView,
};

export const dictionary = goalHelpDictionary;
export const styles = helpStyles;
