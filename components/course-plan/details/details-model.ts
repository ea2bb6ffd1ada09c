import type { Goal } from '../../../src/model/goal.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { CourseDetailsWords } from '../../../src/i18n/course-details/dictionary.js';
import type { RecordPath } from '../../../src/edits/edit.js';
import type { CourseContext } from '../course-context.js';
import type { CourseItemState } from '../course-deeds.js';

/** All that the details of a course show. */
export interface DetailsModel {
  readonly context: CourseContext;
  readonly words: CourseDetailsWords;
  readonly course: PlannedCourse;
  readonly item: CourseItemState;
  /** The courses that are shown beside it, itself among them. */
  readonly courses: readonly PlannedCourse[];
  readonly goals: Readonly<Record<string, Goal>> | undefined;
  /** The ways to choose what a placeholder becomes; undefined where nobody offers any. */
  readonly choose?: (() => unknown) | undefined;
}

/** Where the record of the course lies. */
export function recordOf({ context, course }: Pick<DetailsModel, 'context' | 'course'>): RecordPath {
  return [...context.collection, course.id];
}
