import { crosswalkOf } from '../../stories/fixtures/crosswalks.js';
import { theo, theosCaseManager } from '../../stories/fixtures/people.js';
import { courseId } from './courses/sample-course.js';
import { theosCourses } from './courses/theo.js';

const modified = ['Math for everyday life', 'Earth science'];

/** What his IEP team decided with him; nobody else can read it. */
export const crosswalk = crosswalkOf(theo, {
  by: theosCaseManager,
  on: '2026-09-16',
  path: { graduationPlan: 'sc-employability-credential', decidedOn: '2023-05-16' },
  marks: theosCourses.flatMap(({ title }, place) =>
    title && modified.includes(title) ? { course: courseId(theo, place), kind: 'modified' as const } : [],
  ),
});
