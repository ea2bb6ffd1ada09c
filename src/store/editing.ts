import { checkChange } from '../edits/check-change.js';
import { editId, type Change, type RecordChange } from '../edits/edit.js';
import { recordAt, specAt } from '../edits/record-access.js';
import { deepFreeze } from '../model/json.js';
import { emptyDocument } from '../model/plan.js';
import type { Viewer } from '../model/people.js';
import { mayChange } from '../rules/access.js';
import { answerChanges } from './answering.js';
import { readOnlyReason, type LiveCell } from './live-cell.js';
import { acceptBody, addEdit, type EditOutcome, type LiveDocument } from './live-document.js';
import type { Problem, ProblemAnswer } from './problem.js';
import type { EditResult, UndoResult } from './store.js';
import type { Typing } from './typing.js';
import { inverseOf, type DoneChange, type UndoStep } from './undo.js';
import { liesIn, outside, UndoStacks } from './undo-stacks.js';
import { withUnsent } from './unsent.js';

/** What editing works with. */
export interface EditingParts {
  readonly cell: LiveCell;
  readonly typing: Typing;
  readonly viewer: Viewer;
  readonly canWrite: boolean;
}

type Kept = 'applied' | 'unchanged' | 'set-aside';

/** Turns what a person does into edits of the live document, and takes it back. */
export class Editing {
  readonly #parts: EditingParts;
  readonly #stacks = new UndoStacks();
  /** Edits that were ever in question: taking one back would take back what never happened. */
  readonly #everAside = new Set<string>();
  /** The document as the last edit left it. */
  #left: LiveDocument | undefined;

  constructor(parts: EditingParts) {
    this.#parts = parts;
  }

  get canUndo(): boolean {
    return this.#stacks.canUndo;
  }

  get canRedo(): boolean {
    return this.#stacks.canRedo;
  }

  /** Makes one step of one or more changes. */
  edit(changes: readonly RecordChange[]): EditResult {
    const reason = this.#refusal(changes);
    if (reason) return { status: 'refused', reason };
    if (this.#parts.typing.hasRested() || changes.length > 1) this.#stacks.rest();
    const { status, done } = this.#applyAll(changes, false);
    if (done.length > 0) this.#stacks.did(done);
    return { status };
  }

  /** Ends what is being typed. */
  rest(): void {
    this.#parts.typing.seal();
    this.#stacks.rest();
  }

  undo(): UndoResult {
    return this.#takeBack(this.#stacks.takeUndo(), (step) => {
      this.#stacks.undid(step);
    });
  }

  redo(): UndoResult {
    return this.#takeBack(this.#stacks.takeRedo(), (step) => {
      this.#stacks.redid(step);
    });
  }

  /** Carries out an answer; the problem is gone with it, in the same write of the journal. */
  answer(problem: Problem, answer: ProblemAnswer): EditResult {
    if (problem.kind === 'removed-document' && answer === 'mine') this.#reopen();
    const { cell } = this.#parts;
    const { live } = cell.state;
    if (!live) return { status: 'refused', reason: 'opening' };
    const changes = answerChanges(live.view, problem, answer);
    const fault = changes.map((change) => checkChange(live.top, change)).find(Boolean);
    if (fault) return { status: 'refused', reason: fault.code };
    const problems = live.problems.filter(({ id }) => id !== problem.id);
    cell.update({ live: { ...live, problems } });
    // Of a removed document nothing is left to tell it to.
    if (cell.state.phase === 'removed') return { status: 'applied' };
    if (problem.of.length > 0) this.#apply({ type: 'answer', of: problem.of }, true);
    const { status, done } = this.#applyAll(changes, true);
    this.#stacks.rest();
    if (done.length > 0) this.#stacks.did(done);
    this.#stacks.rest();
    return { status: status === 'unchanged' ? 'applied' : status };
  }

  /** Keeps the words of an answer that is not decided on yet. */
  draftAnswer(problemId: string, draft: string | undefined): void {
    const { cell } = this.#parts;
    const { live } = cell.state;
    if (!live) return;
    const problems = live.problems.map((problem) => {
      if (problem.id !== problemId) return problem;
      const { draft: _former, ...plain } = problem;
      return draft === undefined ? plain : { ...plain, draft };
    });
    cell.update({ live: { ...live, problems } });
  }

  /** Keeps words that are no part of the document: they need no right to change it. */
  keepUnsent(name: string, words: string | undefined): void {
    const { cell } = this.#parts;
    const { live, phase } = cell.state;
    if (!live || phase === 'closed') return;
    const unsent = withUnsent(live.unsent, name, words);
    if (unsent !== live.unsent) cell.update({ live: { ...live, unsent } });
  }

  /** Remembers which edits are in question. */
  noteProblems(problems: readonly Problem[]): void {
    for (const id of problems.flatMap(({ of }) => of)) this.#everAside.add(id);
  }

  #refusal(changes: readonly RecordChange[]) {
    const { cell, canWrite, viewer } = this.#parts;
    const { live } = cell.state;
    const reason = readOnlyReason(cell.state, canWrite);
    if (reason || !live) return reason ?? 'opening';
    for (const change of changes) {
      const fault = checkChange(live.top, change);
      if (fault) return fault.code;
      if (!mayChange(viewer, live.top, live.view, change)) return 'forbidden';
    }
    return undefined;
  }

  #applyAll(changes: readonly RecordChange[], apart: boolean): { status: Kept; done: UndoStep } {
    let done: UndoStep = [];
    let status: Kept = 'unchanged';
    for (const change of changes) {
      const order = this.#orderOf(change);
      const { outcome, id } = this.#apply(change, apart);
      if (outcome === 'differs' || outcome === 'gone') status = 'set-aside';
      if (outcome !== 'applied') continue;
      if (status === 'unchanged') status = 'applied';
      if (change.type === 'purge') {
        done = outside(done, change.record);
        this.#stacks.forget(change.record);
      }
      if (this.#isForGood(change) || isCarriedBy(done, change)) continue;
      done = [...done, { change, edits: [id], ...(order === undefined ? {} : { orderBefore: order }) }];
    }
    return { status, done };
  }

  /** What is written once, or emptied, nobody takes back: undo does not offer it. */
  #isForGood(change: RecordChange): boolean {
    const top = this.#parts.cell.state.live?.top;
    const isWrittenOnce = top !== undefined && specAt(top, change.record)?.isAppendOnly === true;
    return change.type === 'purge' || (change.type === 'add' && isWrittenOnce);
  }

  #orderOf(change: RecordChange): string | undefined {
    const { live } = this.#parts.cell.state;
    const order = live && recordAt(live.view, change.record)?.order;
    return change.type === 'move' && typeof order === 'string' ? order : undefined;
  }

  #apply(change: Change, apart: boolean): { outcome: EditOutcome['status']; id: string } {
    const { cell, typing } = this.#parts;
    const { live } = cell.state;
    if (!live) return { outcome: 'gone', id: '' };
    // Whatever happened to the document since the last key press ends the edit: it may be on its way.
    if (live !== this.#left) typing.seal();
    deepFreeze(change);
    let numbered = typing.number(change, apart);
    let outcome = addEdit(live, change, numbered.stamp, numbered.growing);
    const isMisfit = outcome.status === 'differs' || outcome.status === 'gone';
    if (isMisfit && numbered.growing) {
      // What was typed before still fits; only the rest is in question, under a number of its own.
      numbered = typing.number(change, true);
      outcome = addEdit(live, change, numbered.stamp);
    }
    if (outcome.status !== 'applied' && !numbered.growing) typing.seal();
    this.#left = outcome.live;
    cell.update({ live: outcome.live });
    return { outcome: outcome.status, id: editId(numbered.stamp) };
  }

  #takeBack(step: UndoStep | undefined, keep: (step: UndoStep) => void): UndoResult {
    const { cell, typing } = this.#parts;
    typing.seal();
    let result: UndoResult = 'nothing';
    const taken: DoneChange[] = [];
    for (const done of [...(step ?? [])].reverse()) {
      const { live } = cell.state;
      if (!live || done.edits.some((id) => this.#everAside.has(id))) continue;
      const inverse = inverseOf(live.view, done, (session) => typing.isOwn(session));
      if (inverse === 'changed-since') result = 'changed-since';
      if (typeof inverse === 'string' || this.#refusal([inverse])) continue;
      taken.push(...this.#applyAll([inverse], true).done);
    }
    if (taken.length > 0) keep(taken);
    return taken.length > 0 && result === 'nothing' ? 'done' : result;
  }

  /** The person wants a removed document back, with what was known of it. */
  #reopen(): void {
    const { cell } = this.#parts;
    const { live, phase } = cell.state;
    if (!live || phase !== 'removed') return;
    const { kind, id } = live.confirmed;
    const body = live.revision === 'absent' ? emptyDocument(kind, id) : live.confirmed;
    cell.update({ phase: 'open', live: acceptBody(live, body, 'absent') });
  }
}

/** What was written in a record that the same step added goes and comes back with that record. */
function isCarriedBy(step: UndoStep, { record }: RecordChange): boolean {
  return step.some(({ change }) => change.type === 'add' && liesIn(record, change.record));
}
