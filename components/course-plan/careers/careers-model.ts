import type { CourseCareersWords } from '../../../src/i18n/course-careers/dictionary.js';
import type { Plan } from '../../../src/model/plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { CourseContext } from '../course-context.js';
import type { CourseItemState } from '../course-deeds.js';

/** All that the section about where courses lead shows. */
export interface CareersModel {
  readonly context: CourseContext;
  readonly words: CourseCareersWords;
  readonly courses: readonly PlannedCourse[];
  readonly careers: Plan['careers'];
  readonly itemOf: (id: string) => CourseItemState;
}
