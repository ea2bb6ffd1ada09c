import { ownFieldsOfCourse, valueOf, type CourseField } from '../../../src/courses/compare-plans.js';
import { isThere, type CoursesById } from '../../../src/courses/what-if.js';
import type { RecordChange, RecordPath } from '../../../src/edits/edit.js';
import { compareOrder, inOrder } from '../../../src/edits/order.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import type { PlannedCourse, WhatIf } from '../../../src/model/planned-course.js';
import type { Plan } from '../../../src/model/plan.js';
import { addLast, markRemoved } from '../../shared/record-changes.js';

/** At most so many plans are tried at once: what can still be held apart, and saved. */
export const mostWhatIfs = 5;

/** So many removed ones can be brought back; older ones are emptied, for each is as large as a plan. */
const mostRemoved = 3;

/** What is copied. */
export interface PlanCopy {
  /** Of the new what-if. */
  readonly id: string;
  readonly title: string;
  /** The what-if it begins as; undefined for the plan itself. */
  readonly from: WhatIf | undefined;
}

/**
 * Makes a what-if of the plan, or of another what-if, in one step. Its courses keep their ids: by them
 * the two are compared later, and what the school decided about a course holds in both.
 */
export function copyChanges(
  { courses: real = {}, whatIfs }: Pick<Partial<Plan>, 'courses' | 'whatIfs'>,
  { id, title, from }: PlanCopy,
): readonly RecordChange[] {
  const record = ['whatIfs', id];
  const aim = from?.graduationPlan ?? null;
  const fields = { ...(title ? { title } : {}), ...(aim === null ? {} : { graduationPlan: aim }) };
  const source = Object.values(from ? (from.courses ?? {}) : real).filter(({ purged }) => purged !== true);
  const removed = inOrder(whatIfs, 'removed');
  // Behind the removed ones too, so that their order stays that in which they were made.
  const siblings = [...inOrder(whatIfs), ...removed].sort(compareOrder);
  return [
    ...addLast(record, siblings, fields),
    ...source.flatMap((course) => copyOf([...record, 'courses', course.id], course, from ? real : undefined)),
    ...removed
      .slice(0, -mostRemoved)
      .map((old): RecordChange => ({ type: 'purge', record: ['whatIfs', old.id] })),
  ];
}

/** How many courses a step copies. */
export function copiedCount(changes: readonly RecordChange[]): number {
  const isRemoval = (change: RecordChange) => change.type === 'tick' && change.field === 'removed';
  const added = changes.filter(({ type, record }) => type === 'add' && record.length > 2).length;
  return added - changes.filter(isRemoval).length;
}

/**
 * A copy of a course. One of a what-if is added as the plan has it and then changed, so that the copy
 * knows what was changed; `real` is the plan's courses then.
 */
function copyOf(
  record: RecordPath,
  course: PlannedCourse,
  real: CoursesById | undefined,
): readonly RecordChange[] {
  const { order } = course;
  const other = real?.[course.id];
  // What was taken out of the what-if is taken out of its copy, too; of the plan, nothing is to be said.
  if (!isThere(course) && !isThere(other)) return [];
  const isWritten = (field: CourseField) => isThere(other) && course.wrote?.[field] !== undefined;
  const begun = new Map(
    ownFieldsOfCourse.map((field) => [field, valueOf(isWritten(field) && other ? other : course, field)]),
  );
  const written = ownFieldsOfCourse.filter((field) => valueOf(course, field) !== begun.get(field));
  return [
    { type: 'add', record, order, fields: filled(begun) },
    ...written.map((field) => fieldChange(record, field, begun.get(field) ?? null, valueOf(course, field))),
    ...(isThere(course) ? [] : [markRemoved(record, true)]),
  ];
}

/** Gives the fields of a course that hold something. */
export function filled(values: Iterable<readonly [string, Json]>): JsonObject {
  return Object.fromEntries([...values].filter(([, value]) => value !== null && value !== ''));
}

/** The change of a field of a course: its note is a text, all others are values. */
export function fieldChange(record: RecordPath, field: CourseField, was: Json, value: Json): RecordChange {
  if (field !== 'note') return { type: 'set', record, field, was, value };
  return { type: 'text', record, field, was: textOf(was), value: textOf(value) };
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : '';
}
