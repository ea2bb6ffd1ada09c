import { goalMoreDictionary } from '../../../src/i18n/goal-more/dictionary.js';
import { filterChoices } from './filter.view.js';
import { moreFields } from './more-fields.view.js';
import { moreStyles } from './more.styles.js';
import { removedGoals } from './removed.view.js';
import { shareView } from './share.view.js';
import { undoneWords } from './undone.js';

/** How this part of the goal editor is drawn. */
export const views = {
  /** Part of life, dates, where a goal stands: its rarely needed fields. */
  moreFields,
  /** Who will read a private goal, and the button that shares it. */
  share: shareView,
  /** Two choices of which goals to show. */
  filterChoices,
  /** The goals that were removed, each with a way back. */
  removedGoals,
  /** Says what was undone. */
  undoneWords,
};

export const dictionary = goalMoreDictionary;
export const styles = moreStyles;
