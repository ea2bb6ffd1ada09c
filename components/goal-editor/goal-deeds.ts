import type { RecordPath } from '../../src/edits/edit.js';
import type { Json } from '../../src/model/json.js';
import type { Problem, ProblemAnswer } from '../../src/store/problem.js';
import type { DayFault } from '../shared/day.js';

/** What the views can ask for. The element carries it out; views never touch the store. */
export interface GoalDeeds {
  /** Changes a text; says whether it was kept. */
  readonly write: (goalId: string, field: FieldOf, was: string, value: string) => boolean;
  /** Changes a value; says whether it was kept. */
  readonly set: (goalId: string, field: FieldOf, was: Json, value: Json) => boolean;
  readonly tick: (goalId: string, field: FieldOf, value: boolean) => void;
  readonly addGoal: () => void;
  readonly moveGoal: (goalId: string, by: 1 | -1) => void;
  readonly removeGoal: (goalId: string) => void;
  readonly restoreGoal: (goalId: string) => void;
  readonly addStep: (goalId: string) => void;
  readonly removeStep: (goalId: string, stepId: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly answer: (problem: Problem, answer: ProblemAnswer) => void;
  /** Opens or closes the box for a new version. */
  readonly writeNew: (problem: Problem, isOpen: boolean) => void;
  /** Keeps what is written there, before it is decided on. */
  readonly draftAnswer: (problem: Problem, draft: string | undefined) => void;
  readonly reportDay: (goalId: string, key: string, fault: DayFault | undefined) => void;
  readonly showMore: (goalId: string, isOpen: boolean) => void;
}

/** A field of a goal or of a record in it. */
export interface FieldOf {
  readonly record: RecordPath;
  readonly field: string;
}

/** Names a field within the element; the key of its focus, its label and its notes. */
export function fieldKeyOf({ record, field }: FieldOf): string {
  return [...record.slice(1).filter((part) => part !== 'steps'), field].join('.');
}
