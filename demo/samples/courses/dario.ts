import { dario } from '../../../stories/fixtures/people.js';
import { courseId, now, other, taken, type CourseDraft } from './sample-course.js';

/** Honors history now; half a credit of PE to earn back in summer; the later years are open. */
export const dariosCourses: readonly CourseDraft[] = [
  taken(2027, '000301-000302', 'High School English 1-2', now),
  other(2027, 'Honors World History', '04', 1000, now),
  taken(2027, '001012-001013', 'Integrated Math 1a-1b', now),
  taken(2027, '001236-001237', 'Biology of the Living Earth 1-2', now),
  taken(2027, '000998-000999', 'Digital Media Productions 1-2', now),
  other(2027, 'Physical education', '08', 500, {
    state: 'completed',
    result: 'incomplete',
    note: 'I broke my wrist in September.',
  }),
  other(2027, 'Physical education', '08', 500, {
    term: 'summer',
    method: 'creditRecovery',
    repeats: courseId(dario, 5),
  }),
  taken(2028, '000310-000311', 'High School English 3-4'),
  taken(2028, '001016-001017', 'Integrated Math 2a-2b'),
  taken(2028, '001246-001247', 'Chemistry in the Earth System 1-2'),
  taken(2028, '001301-001302', 'World History'),
  taken(2028, '000996-000997', 'Digital Media Productions 3-4'),
  other(2029, 'An English class', '01', 1000, { kind: 'placeholder' }),
  taken(2029, '001376-001377', 'US History 1-2'),
  taken(2029, '001018-001019', 'Integrated Math 3a-3b'),
  taken(2029, '000470-000471', 'Spanish 1-2'),
  other(2030, 'An English class', '01', 1000, { kind: 'placeholder' }),
];
