import { fieldKey } from '../edits/edit.js';
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

  /** Remembers a step; typing on in the same field goes into the step before. */
  did(step: UndoStep): void {
    this.#redo = [];
    const grown = this.#isGrowing ? grow(this.#undo.at(-1), step) : undefined;
    if (grown) this.#undo.pop();
    this.#undo.push(grown ?? step);
    this.#undo = this.#undo.slice(-mostSteps);
    this.#isGrowing = true;
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
  return undefined;
}
