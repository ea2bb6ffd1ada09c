import { dario, dariosCounselor } from '../../../stories/fixtures/people.js';
import { courseId, now, other, taken, type CourseDraft } from './sample-course.js';

/** Honors history now; half a credit of PE waits for his yes to a summer class; all else is planned. */
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
  other(2027, 'Physical education', '08', 500, { term: 'springSemester' }),
  other(2027, 'Fitness, in the mornings', '08', 500, {
    ...{ by: dariosCounselor, on: '2026-11-18', state: 'proposedAdd', term: 'summer' },
    ...{ method: 'creditRecovery', repeats: courseId(dario, 5) },
  }),
  taken(2028, '000310-000311', 'High School English 3-4'),
  taken(2028, '001016-001017', 'Integrated Math 2a-2b'),
  taken(2028, '001246-001247', 'Chemistry in the Earth System 1-2'),
  taken(2028, '000996-000997', 'Digital Media Productions 3-4'),
  taken(2028, '000340-000341', 'Technical Production for Theater 1-2'),
  other(2029, 'An English class', '01', 1000, { kind: 'placeholder' }),
  taken(2029, '001376-001377', 'US History 1-2'),
  taken(2029, '001018-001019', 'Integrated Math 3a-3b'),
  taken(2029, '001248-001249', 'Physics of the Universe'),
  taken(2029, '000342-000343', 'Technical Production for Theater 3-4'),
  taken(2029, '001348-001349', 'Ethnic Studies 1-2'),
  other(2030, 'An English class', '01', 1000, { kind: 'placeholder' }),
  other(2030, 'A math class', '02', 1000, { kind: 'placeholder' }),
  taken(2030, '000985-000986', 'Marketing Economics 1-2'),
  taken(2030, '001393', 'Civics'),
  taken(2030, '001398', 'Economics', { term: 'springSemester' }),
  taken(2030, '001650', 'Internship'),
  other(2030, 'A class I pick later', null, 500, { kind: 'placeholder', term: 'springSemester' }),
];
