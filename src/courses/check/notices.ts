import type { PlannedCourse } from '../../model/planned-course.js';
import type { GraduationPlan } from '../graduation-plan.js';
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
  const notices: CourseNotice[] = [];
  for (const course of courses) {
    if (nothing.has(course.id)) continue;
    const isModified = Object.hasOwn(marks, course.id) && marks[course.id] === 'modified';
    if (isModified && plan.kind === 'diploma') notices.push(notice(course, 'mayNotCount'));
    const grade = gradeIn(course.schoolYear, cohortGraduationYear);
    if (grade !== undefined && grade < 9) notices.push(notice(course, 'beforeGrade9'));
  }
  return notices;
}

function notice(course: PlannedCourse, kind: CourseNotice['kind']): CourseNotice {
  return { course: course.id, kind };
}
