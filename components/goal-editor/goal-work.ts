import type { RecordChange } from '../../src/edits/edit.js';
import { inOrder } from '../../src/edits/order.js';
import { recordAt } from '../../src/edits/record-access.js';
import type { GoalWords } from '../../src/i18n/goals/dictionary.js';
import { makeId } from '../../src/model/ids.js';
import type { Json } from '../../src/model/json.js';
import type { Plan } from '../../src/model/plan.js';
import { wantedValue, type Problem, type ProblemAnswer } from '../../src/store/problem.js';
import type { EditResult, Store, UndoResult } from '../../src/store/store.js';
import type { DayFault } from '../shared/day.js';
import type { EditDetail } from '../shared/edit-event.js';
import type { FocusKeeper } from '../shared/focus-keeper.js';
import type { LiveRegion } from '../shared/live-region.js';
import type { CardStates, RefusedReason } from './card-state.js';
import { addGoal, addStep, markRemoved, moveGoal } from './goal-changes.js';
import { fieldKeyOf, type FieldOf, type GoalDeeds } from './goal-deeds.js';

/** What the deeds are carried out with. */
export interface GoalWorkParts {
  readonly store: () => Store | undefined;
  readonly words: () => GoalWords;
  readonly cards: CardStates;
  readonly live: LiveRegion;
  readonly focus: FocusKeeper;
  /** Asks the host; false where the host wants the change not to be made. */
  readonly ask: (detail: EditDetail) => boolean;
}

type Outcome = EditResult | { readonly status: 'prevented' };

/** Carries out what a person asks for: an edit, one sentence about it, and focus where it belongs. */
export class GoalWork implements GoalDeeds {
  readonly #parts: GoalWorkParts;
  /** What was removed last, until the next deed. */
  #lastRemoved: readonly string[] | undefined;

  constructor(parts: GoalWorkParts) {
    this.#parts = parts;
  }

  /** The sentence about what was removed last, as long as it still is. */
  get removedNote(): string | undefined {
    const path = this.#lastRemoved;
    const body = this.#body;
    if (!path || !body || recordAt(body, path)?.removed !== true) return undefined;
    const { removedNote, stepRemovedNote } = this.#parts.words();
    return path.length > 2 ? stepRemovedNote : removedNote;
  }

  /** Another plan, or another person: what was removed is not theirs to undo. */
  forget(): void {
    this.#lastRemoved = undefined;
  }

  readonly write = (goalId: string, of: FieldOf, was: string, value: string): boolean => {
    const outcome = this.#change({ type: 'text', ...of, was, value });
    this.#parts.cards.noteRefused(goalId, fieldKeyOf(of), value, refusalOf(outcome));
    return this.#isKept(outcome, of, value);
  };

  readonly set = (goalId: string, of: FieldOf, was: Json, value: Json): boolean => {
    const outcome = this.#change({ type: 'set', ...of, was, value });
    return this.#isKeptOrTakenBack(goalId, outcome, of, value);
  };

  readonly tick = (goalId: string, of: FieldOf, value: boolean): void => {
    const outcome = this.#change({ type: 'tick', ...of, value });
    this.#isKeptOrTakenBack(goalId, outcome, of, value);
  };

  readonly addGoal = (): void => {
    const id = makeId('goal');
    if (!isDone(this.#change(...addGoal(inOrder(this.#body?.goals), id)))) return;
    this.#parts.focus.want(fieldKeyOf({ record: ['goals', id], field: 'studentWords' }));
    this.#say('goalAdded');
  };

  readonly addStep = (goalId: string): void => {
    const id = makeId('step');
    const steps = inOrder(this.#body?.goals?.[goalId]?.steps);
    if (!isDone(this.#change(...addStep(goalId, steps, id)))) return;
    this.#parts.focus.want(fieldKeyOf({ record: ['goals', goalId, 'steps', id], field: 'description' }));
    this.#say('stepAdded');
  };

  readonly moveGoal = (goalId: string, by: 1 | -1): void => {
    const change = moveGoal(inOrder(this.#body?.goals), goalId, by);
    if (!change || !isDone(this.#change(change))) return;
    const goals = inOrder(this.#body?.goals);
    const place = goals.findIndex(({ id }) => id === goalId) + 1;
    this.#parts.live.say(this.#parts.words().said.movedTo(place, goals.length));
  };

  readonly removeGoal = (goalId: string): void => {
    this.#remove(['goals', goalId], 'goalRemoved');
  };

  readonly removeStep = (goalId: string, stepId: string): void => {
    this.#remove(['goals', goalId, 'steps', stepId], 'stepRemoved');
  };

  readonly restoreGoal = (goalId: string): void => {
    if (!isDone(this.#change(markRemoved(['goals', goalId], false)))) return;
    this.#parts.focus.want(fieldKeyOf({ record: ['goals', goalId], field: 'studentWords' }));
    this.#say('goalRestored');
  };

  readonly undo = (): void => {
    if (this.#ask({ type: 'undo', ids: [] })) this.#sayUndo(this.#parts.store()?.undo(), 'undone');
  };

  readonly redo = (): void => {
    if (this.#ask({ type: 'redo', ids: [] })) this.#sayUndo(this.#parts.store()?.redo(), 'redone');
  };

  readonly answer = (problem: Problem, answer: ProblemAnswer): void => {
    const { record, field } = problem;
    if (!this.#ask({ type: 'answer', ids: record, ...(field === undefined ? {} : { field }) })) return;
    const result = this.#parts.store()?.answer(problem.id, answer);
    if (!result || result.status === 'refused') return;
    if (field !== undefined) this.#parts.focus.want(fieldKeyOf({ record, field }));
    this.#say('answered');
  };

  readonly writeNew = (problem: Problem, isOpen: boolean): void => {
    const mine = wantedValue(problem);
    this.draftAnswer(problem, isOpen ? (typeof mine === 'string' ? mine : '') : undefined);
    this.#parts.focus.want(isOpen ? `new-${problem.id}` : `${problem.id}.new`);
  };

  readonly draftAnswer = (problem: Problem, draft: string | undefined): void => {
    this.#parts.store()?.draftAnswer(problem.id, draft);
  };

  readonly reportDay = (goalId: string, key: string, fault: DayFault | undefined): void => {
    this.#parts.cards.noteFault(goalId, key, fault);
  };

  readonly showMore = (goalId: string, isOpen: boolean): void => {
    this.#parts.cards.change(goalId, { isOpen });
  };

  get #body(): Partial<Plan> | undefined {
    return this.#parts.store()?.snapshot.body as Partial<Plan> | undefined;
  }

  #remove(record: readonly string[], sentence: 'goalRemoved' | 'stepRemoved'): void {
    if (!isDone(this.#change(markRemoved(record, true)))) return;
    this.#lastRemoved = record;
    this.#say(sentence);
  }

  /** Makes one step of several changes; the host is asked about the first, which names the step. */
  #change(...changes: readonly RecordChange[]): Outcome {
    const store = this.#parts.store();
    const [first] = changes;
    // A field that is left because its plan is gone has nowhere to write to; nobody refused it.
    if (!store || !first) return { status: 'prevented' };
    const type = first.type as EditDetail['type'];
    const field = 'field' in first ? { field: first.field } : {};
    if (!this.#ask({ type, ids: first.record, ...field })) return { status: 'prevented' };
    return store.edit(...changes);
  }

  #ask(detail: EditDetail): boolean {
    this.#lastRemoved = undefined;
    return this.#parts.ask(detail);
  }

  /** A host that prevents a change may have made it itself. */
  #isKept({ status }: Outcome, { record, field }: FieldOf, value: Json): boolean {
    if (status !== 'refused' && status !== 'prevented') return true;
    const stored = this.#body && recordAt(this.#body, record)?.[field];
    return (stored ?? null) === value;
  }

  /** What is taken back is shown as it was, with the reason beside it. */
  #isKeptOrTakenBack(goalId: string, outcome: Outcome, of: FieldOf, value: Json): boolean {
    const { cards, live, words } = this.#parts;
    const isKept = this.#isKept(outcome, of, value);
    const refusal = isKept ? undefined : refusalOf(outcome);
    const reason = refusal === 'tooLong' ? 'readOnly' : refusal;
    cards.noteTakenBack(goalId, fieldKeyOf(of), reason);
    if (!isKept) cards.change(goalId, {});
    if (reason) live.say(words().takenBack[reason]);
    return isKept;
  }

  #say(
    sentence: 'goalAdded' | 'goalRemoved' | 'goalRestored' | 'stepAdded' | 'stepRemoved' | 'answered',
  ): void {
    this.#parts.live.say(this.#parts.words().said[sentence]);
  }

  #sayUndo(result: UndoResult | undefined, done: 'undone' | 'redone'): void {
    const { said } = this.#parts.words();
    if (result === 'done') this.#parts.live.say(said[done]);
    else if (result === 'changed-since') this.#parts.live.say(said.changedSince);
  }
}

function isDone({ status }: Outcome): boolean {
  return status === 'applied';
}

function refusalOf(outcome: Outcome): RefusedReason | undefined {
  if (outcome.status !== 'refused') return undefined;
  if (outcome.reason === 'forbidden') return 'forbidden';
  return outcome.reason === 'bad-value' ? 'tooLong' : 'readOnly';
}
