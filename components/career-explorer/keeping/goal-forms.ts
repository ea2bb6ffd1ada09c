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

/** The forms that make goals of careers. Words that were not sent stay on this device, and open a form again. */
export class GoalForms {
  readonly #parts: GoalFormParts;
  #open: string | undefined;
  #faulty: string | undefined;
  /** Forms that were closed with words in them. */
  readonly #shut = new Set<string>();

  constructor(parts: GoalFormParts) {
    this.#parts = parts;
  }

  isOpen(name: CareerName): boolean {
    return this.#open === keyOf(name) || (this.isBegun(name) && !this.#shut.has(keyOf(name)));
  }

  /** Says whether words wait in the form. */
  isBegun(name: CareerName): boolean {
    return this.#unsent(name) !== undefined;
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
    this.#shut.delete(keyOf(name));
    this.#parts.focus.want(`words.${keyOf(name)}`);
  }

  /** Closes a form. Its words stay, for whoever opens it again. */
  close(name: CareerName): void {
    if (this.wordsOf(name).trim()) this.#shut.add(keyOf(name));
    else this.write(name, undefined);
    this.#close();
    this.#parts.changed();
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
    this.#close();
    this.write(name, undefined);
    this.#parts.focus.want(`goal.${keyOf(name)}`);
  }

  /** Another plan, or another person: what was opened and closed is none of theirs. */
  forget(): void {
    this.#close();
    this.#shut.clear();
  }

  #close(): void {
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
