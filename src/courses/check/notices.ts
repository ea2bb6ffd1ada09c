import type { PlannedCourse } from '../../model/planned-course.js';
import type { GraduationPlan } from '../graduation-plan.js';
import { standingOf } from './course-standing.js';
import type { CheckAnswer, CourseMarks, CourseNotice } from './graduation-check.js';
import { gradeIn } from './time-order.js';

/** What notices follow from. */
export interface NoticeQuestion {
  readonly plan: GraduationPlan;
  readonly courses: readonly PlannedCourse[];
  readonly marks?: CourseMarks;
  readonly cohortGraduationYear?: number;
}

/**
 * What to know about courses that count, in their order: one whose content was modified may not count for a regular
 * diploma, as what helps a student learn never does; one from before grade 9 may need the school's word.
 */
export function noticesFor(question: NoticeQuestion, answer: CheckAnswer): readonly CourseNotice[] {
  const { plan, courses, marks = {}, cohortGraduationYear } = question;
  if (question.marks === undefined && cohortGraduationYear === undefined) return [];
  const nothing = new Set(answer.uncounted.map(({ course }) => course));
  return courses.flatMap((course): readonly CourseNotice[] => {
    if (nothing.has(course.id) || standingOf(course).standing === undefined) return [];
    const isModified = Object.hasOwn(marks, course.id) && marks[course.id] === 'modified';
    const grade = gradeIn(course.schoolYear, cohortGraduationYear);
    return [
      ...(isModified && plan.kind === 'diploma' ? [notice(course, 'mayNotCount')] : []),
      ...(grade !== undefined && grade < 9 ? [notice(course, 'beforeGrade9')] : []),
    ];
  });
}

function notice(course: PlannedCourse, kind: CourseNotice['kind']): CourseNotice {
  return { course: course.id, kind };
}
