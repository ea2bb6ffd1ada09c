import type { GoalExperienceWords } from '../../../src/i18n/goal-experience/dictionary.js';
import type { Experience } from '../../../src/model/experience.js';
import type { CardContext } from '../card-context.js';
import type { CardState } from '../goal-deeds.js';

/** All that the part shows. */
export interface ExperiencesModel {
  readonly context: CardContext;
  readonly cardOf: (cardId: string) => CardState;
  readonly experiences: Readonly<Record<string, Experience>> | undefined;
  readonly words: GoalExperienceWords;
}

/** One experience as it is drawn. */
export interface ExperienceModel {
  readonly context: CardContext;
  readonly words: GoalExperienceWords;
  readonly card: CardState;
  readonly experience: Experience;
  /** Counted from 1 among those that are shown. */
  readonly number: number;
  readonly isLast: boolean;
  /** Those that are shown, by id, as they are when it is asked. */
  readonly shown: () => readonly string[];
}

/** The id of the line that says who can read the boxes of this part. */
export const readersId = 'readers-experience';
