import type { RecordPath } from '../../../src/edits/edit.js';
import type { ProblemWords } from '../../../src/i18n/problems/dictionary.js';
import type { Locale } from '../../../src/i18n/locale.js';
import type { JsonObject } from '../../../src/model/json.js';
import type { Problem, ProblemAnswer } from '../../../src/store/problem.js';

/** A field of a record, and the words its problem is shown in. */
export interface ProblemField {
  readonly words: ProblemWords;
  readonly record: RecordPath;
  readonly field: string | undefined;
}

/** A value in words: `isTheirs` where these are a person's own. */
export interface ShownValue {
  readonly text: string;
  readonly isTheirs: boolean;
}

/** What a question can ask for. */
export interface ProblemDeeds {
  readonly answer: (problem: Problem, answer: ProblemAnswer) => void;
  /** Opens or closes the box for a new version. */
  readonly writeNew: (problem: Problem, isOpen: boolean) => void;
  /** Keeps what is written there, before it is decided on. */
  readonly draftAnswer: (problem: Problem, draft: string | undefined) => void;
}

/** A record as a notice names it. */
export interface NamedRecord {
  readonly name: string;
  /** What this person wrote in it; empty where that is nothing. */
  readonly written: string;
}

/** What an element tells of its document, so that questions about it can be asked. */
export interface ProblemContext {
  readonly locale: Locale;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  /** Who can read what is written here, in a sentence. */
  readonly readers: string;
  /** The button that goes back from a new version. */
  readonly cancel: string;
  readonly deeds: ProblemDeeds;
  readonly recordAt: (path: RecordPath) => JsonObject | undefined;
  /** What a person is called; undefined is somebody. */
  readonly personName: (id: string | undefined) => string;
  readonly fieldName: (of: ProblemField) => string;
  readonly valueInWords: (of: ProblemField, value: unknown) => ShownValue;
  /** Names a record that is not shown any more; undefined where it needs no name. */
  readonly recordGone?: (record: RecordPath) => NamedRecord | undefined;
  readonly spellcheck: (field: string | undefined) => 'true' | 'false';
}
