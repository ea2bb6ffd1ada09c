import type { RecordChange, RecordPath } from '../../../src/edits/edit.js';
import { inOrder } from '../../../src/edits/order.js';
import { recordAt, specAt } from '../../../src/edits/record-access.js';
import type { DeedSaid, DeedWords } from '../../../src/i18n/deeds/en.js';
import { makeId } from '../../../src/model/ids.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { documentRecord } from '../../../src/model/plan.js';
import type { RecordBase } from '../../../src/model/record-spec.js';
import { wantedValue, type Problem, type ProblemAnswer } from '../../../src/store/problem.js';
import type { Store, UndoResult } from '../../../src/store/store.js';
import type { EditDetail } from '../edit-event.js';
import type { FieldFault } from '../field-value.js';
import type { FocusKeeper } from '../focus-keeper.js';
import type { LiveRegion } from '../live-region.js';
import { askHost } from './ask-host.js';
import type { ItemStates, RefusedReason } from './item-state.js';
import { addLast, markRemoved, placeAmong } from '../record-changes.js';
import {
  fieldKeyOf,
  itemIdOf,
  type Afterwards,
  type FieldOf,
  type PlanDeeds,
  type RemovalWords,
} from './plan-deeds.js';
import { isDone, refusalOf, takenBackFor, type Outcome } from './work-outcome.js';

/** The words of what is done. */
export type WorkWords = Pick<DeedWords, 'takenBack'> & {
  readonly said: DeedSaid & { readonly movedTo: (place: number, count: number) => string };
};

/** What the deeds are carried out with. */
export interface PlanWorkParts<Section extends string = string> {
  readonly store: () => Store | undefined;
  readonly words: () => WorkWords;
  readonly states: ItemStates<Section>;
  readonly live: Pick<LiveRegion, 'say'>;
  readonly focus: Pick<FocusKeeper, 'want' | 'reveal'>;
  /** Asks the host about a record; false where the host wants the change not to be made. */
  readonly ask: (detail: EditDetail) => boolean;
  /** Loads what a section needs. */
  readonly load: (section: Section) => void;
  /** Says what was undone between two states of the document. */
  readonly undone: (before: object | undefined, after: object | undefined) => string;
}

/** A record that was removed, and the sentence about it. */
export interface LastRemoved {
  readonly path: RecordPath;
  readonly note: string;
  /** Somebody else removed it: undo does not bring it back. */
  readonly isElsewhere?: boolean;
}

/** Carries out what a person asks for in one document: an edit, one sentence about it, and focus where it belongs. */
export class PlanWork<Section extends string = string> implements PlanDeeds<Section> {
  readonly #parts: PlanWorkParts<Section>;
  /** What was removed last, until the next deed. */
  #lastRemoved: LastRemoved | undefined;
  /** A sentence that stays in view until the next deed. */
  #note: string | undefined;

  constructor(parts: PlanWorkParts<Section>) {
    this.#parts = parts;
  }

  /** What was removed last, as long as it still is. */
  get lastRemoved(): LastRemoved | undefined {
    const last = this.#lastRemoved;
    const body = this.#body;
    return last && body && recordAt(body, last.path)?.removed === true ? last : undefined;
  }

  /** Tells of a record that went while the person was in it: somebody else removed it, or another page. */
  noteRemovedElsewhere(path: RecordPath, note: string): void {
    this.#lastRemoved = { path, note, isElsewhere: true };
    this.#parts.live.say(note);
  }

  /** The sentence about a deed that could not be done, until the next. */
  get note(): string | undefined {
    return this.#note;
  }

  /** Another plan, or another person: what was removed is not theirs to undo. */
  forget(): void {
    this.#lastRemoved = undefined;
    this.#note = undefined;
  }

  readonly write = (of: FieldOf, was: string, value: string): boolean => {
    const outcome = this.#change([{ type: 'text', ...of, was, value }]);
    this.#parts.states.noteRefused(of, value, refusalOf(outcome));
    return this.#isKept(outcome, of, value);
  };

  readonly set = (of: FieldOf, was: Json, value: Json): boolean => {
    const outcome = this.#change([{ type: 'set', ...of, was, value }]);
    return this.#isKeptOrTakenBack(outcome, of, value);
  };

  readonly tick = (of: FieldOf, value: boolean, tag?: string): void => {
    const outcome = this.#change([{ type: 'tick', ...of, value, ...(tag === undefined ? {} : { tag }) }]);
    if (tag === undefined) this.#isKeptOrTakenBack(outcome, of, value);
    else this.#parts.states.noteTakenBack(of, takenBackFor(outcome));
  };

  readonly count = (of: FieldOf, amount: number, after: Afterwards = {}): boolean => {
    const outcome = this.#change([{ type: 'count.add', ...of, amount }]);
    this.#parts.states.noteTakenBack(of, takenBackFor(outcome));
    if (isDone(outcome)) this.#follow(after);
    else this.#sayRefusal(outcome);
    return isDone(outcome);
  };

  readonly make = (changes: readonly RecordChange[], after: Afterwards = {}): boolean => {
    // What a button does is a step of its own, however soon after the last.
    this.#parts.store()?.rest();
    const outcome = this.#change(changes);
    if (isDone(outcome)) this.#follow(after);
    else this.#sayRefusal(outcome);
    return isDone(outcome);
  };

  readonly add = (
    collection: RecordPath,
    fields: JsonObject,
    after: (id: string) => Afterwards = () => ({}),
  ): string | undefined => {
    const store = this.#parts.store();
    const top = store && documentRecord(store.key.kind);
    const ids = top && specAt(top, [...collection, ''])?.ids;
    if (!ids || ids === 'host') return undefined;
    const id = makeId(ids.prefix);
    const isMade = this.make(addLast([...collection, id], this.#siblings(collection), fields), after(id));
    return isMade ? id : undefined;
  };

  readonly place = (record: RecordPath, shown: readonly string[], to: number, after?: Afterwards): void => {
    const change = placeAmong(record, this.#siblings(record.slice(0, -1)), shown, to);
    const { movedTo } = this.#parts.words().said;
    if (!change || !this.make([change], after ?? { say: movedTo(to + 1, shown.length) })) return;
    // Browsers hold the place of what stayed, and the moved record has the focus.
    this.#parts.focus.reveal();
  };

  readonly remove = (path: RecordPath, { said, note }: RemovalWords): void => {
    if (!this.make([markRemoved(path, true)], { say: said })) return;
    this.#lastRemoved = { path, note };
  };

  readonly restore = (path: RecordPath, after?: Afterwards): void => {
    this.make([markRemoved(path, false)], after);
  };

  /** Steps that nothing takes back any more are passed over: a press does something or says why not. */
  readonly undo = (): UndoResult => {
    if (!this.#ask({ type: 'undo', ids: [] })) return 'done';
    const before = this.#body;
    const result = this.#untilSomething('canUndo', (store) => store.undo());
    this.#sayStep(result, this.#parts.undone(before, this.#body));
    return result;
  };

  readonly redo = (): UndoResult => {
    if (!this.#ask({ type: 'redo', ids: [] })) return 'done';
    const result = this.#untilSomething('canRedo', (store) => store.redo());
    this.#sayStep(result, this.#parts.words().said.redone);
    return result;
  };

  readonly answer = (problem: Problem, answer: ProblemAnswer): void => {
    const { record, field } = problem;
    if (!this.#ask({ type: 'answer', ids: record, ...(field === undefined ? {} : { field }) })) return;
    const result = this.#parts.store()?.answer(problem.id, answer);
    if (!result || result.status === 'refused') return;
    const focus = field === undefined ? {} : { focus: fieldKeyOf({ record, field }) };
    this.#follow({ say: this.#parts.words().said.answered, ...focus });
  };

  readonly writeNew = (problem: Problem, isOpen: boolean): void => {
    const mine = wantedValue(problem);
    this.draftAnswer(problem, isOpen ? (typeof mine === 'string' ? mine : '') : undefined);
    this.#parts.focus.want(isOpen ? `new-${problem.id}` : `${problem.id}.new`);
  };

  readonly draftAnswer = (problem: Problem, draft: string | undefined): void => {
    this.#parts.store()?.draftAnswer(problem.id, draft);
  };

  readonly keepUnsent = (name: string, words: string | undefined): void => {
    this.#parts.store()?.keepUnsent(name, words);
  };

  readonly reportFault = (of: FieldOf, fault: FieldFault | undefined): void => {
    this.#parts.states.noteFault(of, fault);
  };

  readonly reportRefused = (of: FieldOf, words: string, reason: RefusedReason | undefined): void => {
    this.#parts.states.noteRefused(of, words, reason);
  };

  readonly show = (itemId: string, section: Section, isOpen: boolean, after: Afterwards = {}): void => {
    if (isOpen) this.#parts.load(section);
    this.#parts.states.show(itemId, section, isOpen);
    this.#follow(after);
  };

  readonly say = (sentence: string): void => {
    this.#parts.live.say(sentence);
  };

  get #body(): object | undefined {
    return this.#parts.store()?.snapshot.body;
  }

  #siblings(collection: RecordPath): RecordBase[] {
    const found = this.#body && recordAt(this.#body, collection);
    return inOrder(found as Readonly<Record<string, RecordBase>> | undefined);
  }

  /** Makes one step of several changes, once the host was asked about each record. */
  #change(changes: readonly RecordChange[]): Outcome {
    const store = this.#parts.store();
    // A field that is left because its plan is gone has nowhere to write to; nobody refused it.
    if (!store || changes.length === 0) return { status: 'prevented' };
    const mayGoOn = askHost(changes, (detail) => this.#ask(detail));
    return mayGoOn ? store.edit(...changes) : { status: 'prevented' };
  }

  #ask(detail: EditDetail): boolean {
    this.forget();
    return this.#parts.ask(detail);
  }

  #follow({ say, focus }: Afterwards): void {
    if (focus !== undefined) this.#parts.focus.want(focus);
    if (say !== undefined) this.#parts.live.say(say);
  }

  /** A host that prevents a change may have made it itself. */
  #isKept({ status }: Outcome, { record, field }: FieldOf, value: Json): boolean {
    if (status !== 'refused' && status !== 'prevented') return true;
    const stored = this.#body && recordAt(this.#body, record)?.[field];
    return (stored ?? null) === value;
  }

  /** What is taken back is shown as it was, with the reason beside it. */
  #isKeptOrTakenBack(outcome: Outcome, of: FieldOf, value: Json): boolean {
    const { states } = this.#parts;
    const isKept = this.#isKept(outcome, of, value);
    states.noteTakenBack(of, isKept ? undefined : takenBackFor(outcome));
    if (!isKept) states.redraw(itemIdOf(of.record));
    if (!isKept) this.#sayRefusal(outcome);
    return isKept;
  }

  #sayRefusal(outcome: Outcome): void {
    const reason = takenBackFor(outcome);
    if (reason) this.#parts.live.say(this.#parts.words().takenBack[reason]);
  }

  #untilSomething(can: 'canUndo' | 'canRedo', step: (store: Store) => UndoResult): UndoResult {
    const store = this.#parts.store();
    let result: UndoResult = 'nothing';
    while (result === 'nothing' && store?.snapshot[can]) result = step(store);
    return result;
  }

  #sayStep(result: UndoResult, done: string): void {
    // What has the focus may have moved with what was undone.
    this.#parts.focus.reveal();
    if (result === 'done') this.#parts.live.say(done);
    else if (result === 'changed-since') this.#noteAndSay(this.#parts.words().said.changedSince);
  }

  #noteAndSay(sentence: string): void {
    this.#note = sentence;
    this.#parts.live.say(sentence);
    this.#parts.states.redraw('');
  }
}
