import type { FocusKeeper } from '../../shared/focus-keeper.js';
import type { CareerName } from './career-changes.js';
import { keyOf } from './goal-form.view.js';
import type { KeepingWork } from './keeping-work.js';

/** What the forms are carried out with. */
export interface GoalFormParts {
  readonly work: KeepingWork;
  readonly focus: Pick<FocusKeeper, 'want'>;
  readonly changed: () => void;
  readonly say: (what: 'beginning') => void;
  /** The part of life such a goal belongs to; null where the state has none for careers. */
  readonly domain: () => string | null;
}

/** The forms that make goals of careers. Words that were not sent stay on this device, and keep a form open. */
export class GoalForms {
  readonly #parts: GoalFormParts;
  #open: string | undefined;
  #faulty: string | undefined;

  constructor(parts: GoalFormParts) {
    this.#parts = parts;
  }

  isOpen(name: CareerName): boolean {
    return this.#open === keyOf(name) || this.#unsent(name) !== undefined;
  }

  /** Says whether somebody tried to make a goal without words. */
  isFaulty(name: CareerName): boolean {
    return this.#faulty === keyOf(name);
  }

  wordsOf(name: CareerName): string {
    return this.#unsent(name) ?? '';
  }

  open(name: CareerName): void {
    this.#open = keyOf(name);
    this.#parts.focus.want(`words.${keyOf(name)}`);
  }

  close(name: CareerName): void {
    this.forget();
    this.write(name, undefined);
    this.#parts.focus.want(`make.${keyOf(name)}`);
  }

  /** Keeps what stands in the box; says whether it could be kept. */
  write(name: CareerName, words: string | undefined): boolean {
    this.#parts.work.keepUnsent(unsentName(name), words);
    // An empty box that is being written in stays open.
    if (words !== undefined) this.#open = keyOf(name);
    if (words) this.#faulty = undefined;
    this.#parts.changed();
    return this.wordsOf(name) === (words ?? '');
  }

  /** Puts a beginning behind what is written, on a line of its own. */
  begin(name: CareerName, beginning: string): void {
    const written = this.wordsOf(name).trimEnd();
    if (!written.endsWith(beginning)) this.write(name, written ? `${written}\n${beginning}` : beginning);
    this.#parts.say('beginning');
    this.#parts.focus.want(`words.${keyOf(name)}`);
  }

  /** Makes the goal; without words it says so, and nothing that was written is lost. */
  send(name: CareerName): void {
    const studentWords = this.wordsOf(name).trim();
    const domain = this.#parts.domain();
    if (!studentWords) {
      this.#faulty = keyOf(name);
      this.#parts.focus.want(`words.${keyOf(name)}`);
      return;
    }
    const fields = { studentWords, status: 'active', ...(domain === null ? {} : { domain }) };
    if (!this.#parts.work.makeGoal(name, fields)) return;
    this.forget();
    this.write(name, undefined);
    this.#parts.focus.want(`goal.${keyOf(name)}`);
  }

  /** Closes what has no words in it. */
  forget(): void {
    this.#open = undefined;
    this.#faulty = undefined;
  }

  #unsent(name: CareerName): string | undefined {
    return this.#parts.work.unsent(unsentName(name));
  }
}

function unsentName(name: CareerName): string {
  return `goal-of:${keyOf(name)}`;
}
