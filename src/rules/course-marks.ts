import type { RecordChange } from '../edits/edit.js';
import { positionAt } from '../edits/order.js';
import { courseMarkId, type CourseMarkKind, type Crosswalk } from '../model/crosswalk.js';

/**
 * Gives the changes that mark a course of the plan, or take its mark off (`undefined`). The record is
 * added bare and then filled: where somebody else marks the course meanwhile, it is marked once, and
 * whoever comes second is asked where the two differ.
 */
export function markCourse(
  { courseMarks }: Pick<Crosswalk, 'courseMarks'>,
  course: string,
  kind: CourseMarkKind | undefined,
): readonly RecordChange[] {
  const id = courseMarkId(course);
  const record = ['courseMarks', id];
  const before = courseMarks?.[id];
  const isRemoved = before?.removed === true;
  if (kind === undefined)
    return before && !isRemoved ? [{ type: 'tick', record, field: 'removed', value: true }] : [];
  const changes: RecordChange[] = [];
  // Marks are shown with their courses: their own order says nothing.
  if (!before) changes.push({ type: 'add', record, order: positionAt([], 0).order, fields: {} });
  if (isRemoved) changes.push({ type: 'tick', record, field: 'removed', value: false });
  const wanted = { course, kind };
  for (const field of ['course', 'kind'] as const) {
    const was = before?.[field] ?? null;
    if (was !== wanted[field]) changes.push({ type: 'set', record, field, was, value: wanted[field] });
  }
  return changes;
}
