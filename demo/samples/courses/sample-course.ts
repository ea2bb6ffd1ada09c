import type { PlannedCourse, Viewer } from 'ilp-elements/core';
import { fixtureId, recordsOf, type FieldsOf, type RecordDraft } from '../../../stories/fixtures/plans.js';

/** A course as a sample writes it down. */
export type CourseDraft = RecordDraft<FieldsOf<PlannedCourse>>;

type More = Partial<CourseDraft>;

/** A course of the catalog by its code: two halves all year where the code has two parts. */
export function taken(schoolYear: number, course: string, title: string, more: More = {}): CourseDraft {
  return {
    kind: 'catalog',
    ...{ course, title, schoolYear },
    term: course.includes('-') ? 'yearRound' : 'fallSemester',
    state: 'planned',
    ...more,
  };
}

/** A course that the catalog does not have, by its SCED subject area; `null` where it is still open. */
export function other(
  schoolYear: number,
  title: string,
  subject: string | null,
  credits: number,
  more: More = {},
): CourseDraft {
  return {
    kind: 'custom',
    ...{ title, subject, credits, schoolYear },
    term: credits < 1000 ? 'fallSemester' : 'yearRound',
    state: 'planned',
    ...more,
  };
}

/** Done and passed, with this mark. */
export function passed(mark: string, more: More = {}): More {
  return { state: 'completed', result: 'pass', mark, ...more };
}

/** Being taken now. */
export const now: More = { state: 'inProgress' };

/** The id of a sample student's course, counted from 0. */
export function courseId({ id }: Viewer, index: number): string {
  return fixtureId('course', `${id}coursex${index}`);
}

/** The courses of a sample student by id, in the order given. */
export function coursesOf(student: Viewer, drafts: readonly CourseDraft[]) {
  return recordsOf<FieldsOf<PlannedCourse>>(student, 'course', `${student.id}course`, drafts);
}
