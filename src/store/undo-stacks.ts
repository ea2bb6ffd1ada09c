import { fieldKey, type AddCount, type RecordPath } from '../edits/edit.js';
import type { DoneChange, UndoStep } from './undo.js';

/** At most this many steps can be taken back. */
const mostSteps = 200;

/** Remembers what this session did, in steps that end at a rest or when a field is left. */
export class UndoStacks {
  #undo: UndoStep[] = [];
  #redo: UndoStep[] = [];
  #isGrowing = false;

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Ends the step that typing was going into. */
  rest(): void {
    this.#isGrowing = false;
  }

  /** Remembers a step; typing or counting on in the same field goes into the step before. */
  did(step: UndoStep): void {
    this.#redo = [];
    const grown = this.#isGrowing ? grow(this.#undo.at(-1), step) : undefined;
    if (grown) this.#undo.pop();
    // What was added and taken away again is no step: undo would do nothing.
    this.#isGrowing = !isNothing(grown);
    if (this.#isGrowing) this.#undo = [...this.#undo, grown ?? step].slice(-mostSteps);
  }

  /** A record was emptied for good: no step takes back anything in it. */
  forget(record: RecordPath): void {
    const rest = (steps: readonly UndoStep[]) =>
      steps.map((step) => outside(step, record)).filter(({ length }) => length > 0);
    this.#undo = rest(this.#undo);
    this.#redo = rest(this.#redo);
  }

  takeUndo(): UndoStep | undefined {
    this.#isGrowing = false;
    return this.#undo.pop();
  }

  takeRedo(): UndoStep | undefined {
    this.#isGrowing = false;
    return this.#redo.pop();
  }

  undid(step: UndoStep): void {
    this.#redo.push(step);
  }

  redid(step: UndoStep): void {
    this.#undo.push(step);
  }
}

/** What of a step is about other records than this one and those in it. */
export function outside(step: UndoStep, record: RecordPath): UndoStep {
  return step.filter(({ change }) => !liesIn(change.record, record));
}

/** Says whether a path is that of a record, or of one in it. */
export function liesIn(path: RecordPath, record: RecordPath): boolean {
  return path.length >= record.length && record.every((key, place) => path[place] === key);
}

function grow(step: UndoStep | undefined, next: UndoStep): UndoStep | undefined {
  const [before, after] = [step?.[0], next[0]];
  if (!before || !after || step?.length !== 1 || next.length !== 1) return undefined;
  const change = continued(before, after);
  return change && [{ change, edits: [...before.edits, ...after.edits] }];
}

function continued(before: DoneChange, after: DoneChange): DoneChange['change'] | undefined {
  const [a, b] = [before.change, after.change];
  if (fieldKey(a) !== fieldKey(b)) return undefined;
  if (a.type === 'text' && b.type === 'text') return a.value === b.was ? { ...a, value: b.value } : undefined;
  if (a.type === 'set' && b.type === 'set') return { ...a, value: b.value };
  if (a.type === 'count.add' && b.type === 'count.add') return added(a, b);
  return undefined;
}

function added(a: AddCount, b: AddCount): AddCount | undefined {
  const amount = a.amount + b.amount;
  return Number.isSafeInteger(amount) ? { ...a, amount } : undefined;
}

function isNothing(step: UndoStep | undefined): boolean {
  const change = step?.[0]?.change;
  return change?.type === 'count.add' && change.amount === 0;
}
