import type { PlannedCourse, WhatIf } from '../model/planned-course.js';

/** Courses by id, as a plan and a what-if hold them. */
export type CoursesById = Readonly<Record<string, PlannedCourse>>;

const joined = new WeakMap<PlannedCourse, { readonly real: PlannedCourse; readonly made: PlannedCourse }>();

/** Says whether a course is over: what came of it is the school's word, in every plan alike. */
export function isDone({ state }: PlannedCourse): boolean {
  return state === 'completed';
}

/** Says whether a record is there: neither removed nor emptied. */
export function isThere(course: PlannedCourse | undefined): course is PlannedCourse {
  return course !== undefined && course.removed !== true && course.purged !== true;
}

/**
 * The courses of a what-if as they are shown. A course of a what-if has the id of the plan's course it was
 * copied from; where that one is done, it is shown as it is, and so is the school's word on a transfer.
 * What did not change is the same object as before.
 */
export function whatIfCourses(real: CoursesById = {}, own: WhatIf['courses'] = {}): CoursesById {
  const shown: Record<string, PlannedCourse> = {};
  for (const course of Object.values(own)) {
    const other = real[course.id];
    if (isThere(course)) shown[course.id] = isThere(other) ? withSchoolsWord(course, other) : course;
  }
  for (const course of Object.values(real)) if (isThere(course) && isDone(course)) shown[course.id] = course;
  return shown;
}

function withSchoolsWord(course: PlannedCourse, real: PlannedCourse): PlannedCourse {
  const confirmation = real.confirmation ?? null;
  if ((course.confirmation ?? null) === confirmation) return course;
  const known = joined.get(course);
  if (known?.real === real) return known.made;
  const made = { ...course, confirmation };
  joined.set(course, { real, made });
  return made;
}
