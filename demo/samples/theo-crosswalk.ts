import { crosswalkOf } from '../../stories/fixtures/crosswalks.js';
import { crosswalksOf } from '../../stories/fixtures/iep-beside.js';
import { theo, theosCaseManager } from '../../stories/fixtures/people.js';
import { madeBy } from '../../stories/fixtures/plans.js';
import { courseId } from './courses/sample-course.js';
import { theosCourses } from './courses/theo.js';
import { iep } from './iep/theo.js';
import { goalPointer } from './sample.js';

const modified = ['Math for everyday life', 'Earth science'];

/** What his IEP team decided with him. */
const decided = crosswalkOf(theo, {
  by: theosCaseManager,
  on: '2026-09-16',
  path: { graduationPlan: 'sc-employability-credential', decidedOn: '2023-05-16' },
  marks: theosCourses.flatMap(({ title }, place) =>
    title && modified.includes(title) ? { course: courseId(theo, place), kind: 'modified' as const } : [],
  ),
});

const [storyHour, byHeart] = [goalPointer(theo, 0), goalPointer(theo, 1)];

/** What was linked and asked: story hour and the bear story are in both plans, the bus in the IEP alone. */
const talked = crosswalksOf({
  student: theo,
  iep,
  links: [
    { by: theo, on: '2026-10-07', plan: storyHour, item: 'Theo will work with stories', judgement: 'same' },
    { by: theosCaseManager, on: '2026-09-16', plan: storyHour, item: 'Large print' },
    { by: theosCaseManager, on: '2026-10-07', plan: byHeart, item: 'Theo will tell a story of twelve pages' },
  ],
  shared: {
    proposals: [
      {
        ...{ by: theo, on: '2026-11-03', row: 'activities', plan: storyHour },
        words: 'Write that I lead story hour every week.',
        reason: 'I do it already.',
        decision: 'yes',
        answer: 'We bring it to the meeting in January.',
        wrote: { decision: madeBy(theosCaseManager, '2026-11-05') },
      },
    ],
  },
});

/** Beside his plan; nobody but him and his case manager can read either. */
export const crosswalk = { ...talked.crosswalk, ...decided };
export const { team } = talked;
