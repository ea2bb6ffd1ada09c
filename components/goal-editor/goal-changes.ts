import type { RecordChange, RecordPath } from '../../src/edits/edit.js';
import { positionAt, type Position } from '../../src/edits/order.js';
import type { JsonObject } from '../../src/model/json.js';
import type { Goal, Step } from '../../src/model/goal.js';

/** Adds a goal after the others. */
export function addGoal(goals: readonly Goal[], id: string): readonly RecordChange[] {
  return addAt(['goals', id], positionAt(goals, goals.length), { status: 'active' });
}

/** Adds a step after the others. */
export function addStep(goalId: string, steps: readonly Step[], id: string): readonly RecordChange[] {
  return addAt(['goals', goalId, 'steps', id], positionAt(steps, steps.length), {});
}

/** Where the siblings' own positions are broken, they are mended in the same step. */
function addAt(record: RecordPath, position: Position, fields: JsonObject): readonly RecordChange[] {
  const add: RecordChange = { type: 'add', record, order: position.order, fields };
  return position.neighbours ? [add, { type: 'move', record, ...position }] : [add];
}

/** Moves a goal one place up or down; undefined where there is no such place. */
export function moveGoal(goals: readonly Goal[], id: string, by: 1 | -1): RecordChange | undefined {
  const to = goals.findIndex((goal) => goal.id === id) + by;
  if (to < 0 || to >= goals.length) return undefined;
  const others = goals.filter((goal) => goal.id !== id);
  return { type: 'move', record: ['goals', id], ...positionAt(others, to) };
}

/** Marks a record as removed, or takes the mark off. */
export function markRemoved(record: RecordPath, value: boolean): RecordChange {
  return { type: 'tick', record, field: 'removed', value };
}
