import { today } from '../shared/day.js';
import type { ActivityAnswer, InterestNotes, PageAnswers } from './career-keeping.js';

/** What was said to activities where no plan keeps it: there until the page is closed. */
export class PageInterests implements InterestNotes {
  readonly isKept = false;
  readonly #changed: () => void;
  answers: Readonly<Record<string, ActivityAnswer>> = {};
  date: string | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Goes on with what was said before the page was reloaded. */
  recall({ answers, date }: PageAnswers): void {
    this.answers = answers;
    this.date = date;
  }

  readonly answer = (activity: string, answer: ActivityAnswer | undefined): void => {
    const { [activity]: _, ...others } = this.answers;
    this.answers = answer ? { ...others, [activity]: answer } : others;
    this.date ??= today();
    this.#changed();
  };

  readonly startOver = (): void => {
    this.answers = {};
    this.date = undefined;
    this.#changed();
  };
}
