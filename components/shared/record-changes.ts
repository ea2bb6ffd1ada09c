import type { RecordChange, RecordPath } from '../../src/edits/edit.js';
import { positionAt, type Ordered, type Position } from '../../src/edits/order.js';
import type { JsonObject } from '../../src/model/json.js';

/** Adds a record after its siblings. Where their own positions are broken, they are mended in the same step. */
export function addLast(
  record: RecordPath,
  siblings: readonly Ordered[],
  fields: JsonObject,
): readonly RecordChange[] {
  const position: Position = positionAt(siblings, siblings.length);
  const add: RecordChange = { type: 'add', record, order: position.order, fields };
  return position.neighbours ? [add, { type: 'move', record, ...position }] : [add];
}

/**
 * Gives a record the place `to` (counted from 0) among the siblings that are shown; those that are
 * not, such as filtered ones, keep their places between the others.
 */
export function placeAmong(
  record: RecordPath,
  siblings: readonly Ordered[],
  shown: readonly string[],
  to: number,
): RecordChange | undefined {
  const id = record.at(-1) ?? '';
  const from = shown.indexOf(id);
  if (from < 0 || to < 0 || to >= shown.length || to === from) return undefined;
  const others = siblings.filter((sibling) => sibling.id !== id);
  const shownOthers = shown.filter((each) => each !== id);
  const before = shownOthers[to - 1];
  const next = shownOthers[to];
  const index =
    before === undefined
      ? others.findIndex((sibling) => sibling.id === next)
      : others.findIndex((sibling) => sibling.id === before) + 1;
  return { type: 'move', record, ...positionAt(others, Math.max(index, 0)) };
}

/** Marks a record as removed, or takes the mark off. */
export function markRemoved(record: RecordPath, value: boolean): RecordChange {
  return { type: 'tick', record, field: 'removed', value };
}
