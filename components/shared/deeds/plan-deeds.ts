import type { RecordChange, RecordPath } from '../../../src/edits/edit.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import type { Problem, ProblemAnswer } from '../../../src/store/problem.js';
import type { FieldFault } from '../field-value.js';
import type { RefusedReason } from './item-state.js';

/** A field of a record of the plan. */
export interface FieldOf {
  readonly record: RecordPath;
  readonly field: string;
}

/** What follows a change that was made. */
export interface Afterwards {
  /** One sentence for those who listen to the screen. */
  readonly say?: string;
  /** The `data-key` of what gets the focus. */
  readonly focus?: string;
}

/** The sentences of a removal: what is said, and what is shown beside the undo button. */
export interface RemovalWords {
  readonly said: string;
  readonly note: string;
}

/** What the views can ask for. The element carries it out; views never touch the store. */
export interface PlanDeeds<Section extends string = string> {
  /** Changes a text; says whether it was kept. */
  readonly write: (of: FieldOf, was: string, value: string) => boolean;
  /** Changes a value; says whether it was kept. */
  readonly set: (of: FieldOf, was: Json, value: Json) => boolean;
  readonly tick: (of: FieldOf, value: boolean, tag?: string) => void;
  /** Adds to a count; a negative amount takes away. Says whether it was made. */
  readonly count: (of: FieldOf, amount: number, after?: Afterwards) => boolean;
  /** Makes one step of several changes; says whether it was made. */
  readonly make: (changes: readonly RecordChange[], after?: Afterwards) => boolean;
  /** Adds a record at the end of a collection such as `['goals', id, 'steps']`; gives its id. */
  readonly add: (
    collection: RecordPath,
    fields: JsonObject,
    after?: (id: string) => Afterwards,
  ) => string | undefined;
  /** Gives a record another place among those that are shown, counted from 0. */
  readonly place: (record: RecordPath, shown: readonly string[], to: number, after?: Afterwards) => void;
  readonly remove: (record: RecordPath, words: RemovalWords) => void;
  readonly restore: (record: RecordPath, after?: Afterwards) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly answer: (problem: Problem, answer: ProblemAnswer) => void;
  /** Opens or closes the box for a new version. */
  readonly writeNew: (problem: Problem, isOpen: boolean) => void;
  /** Keeps what is written there, before it is decided on. */
  readonly draftAnswer: (problem: Problem, draft: string | undefined) => void;
  /** Keeps words that are no record yet, such as a comment before it is sent; undefined forgets them. */
  readonly keepUnsent: (name: string, words: string | undefined) => void;
  readonly reportFault: (of: FieldOf, fault: FieldFault | undefined) => void;
  /** Notes why words were not kept or sent, or that nothing is wrong with them any more. */
  readonly reportRefused: (of: FieldOf, words: string, reason: RefusedReason | undefined) => void;
  /** Opens or closes a section of an item; what it needs is loaded then. */
  readonly show: (itemId: string, section: Section, isOpen: boolean, after?: Afterwards) => void;
  /** Says a sentence to those who listen to the screen. */
  readonly say: (sentence: string) => void;
}

/** The item a record is shown on: its goal, its course, its experience, or the one single record. */
export function itemIdOf(record: RecordPath): string {
  // The courses of a what-if are shown like those of the plan, each on a card of its own.
  return (record[2] === 'courses' ? record[3] : record[1]) ?? record[0] ?? '';
}

/** Names a field within the element; the key of its focus, its label and its notes. */
export function fieldKeyOf({ record, field }: FieldOf): string {
  const ids = record.length < 2 ? record : record.filter((_, place) => place % 2 === 1);
  return [...ids, field].join('.');
}
