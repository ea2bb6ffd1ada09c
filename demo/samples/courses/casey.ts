import { casey, caseysCounselor } from '../../../stories/fixtures/people.js';
import { madeBy } from '../../../stories/fixtures/plans.js';
import { courseId, now, other, passed, taken, type CourseDraft } from './sample-course.js';

type More = Partial<CourseDraft>;

/** Credits as California counts them: five for a semester. */
function fromCalifornia(
  schoolYear: number,
  title: string,
  subject: string,
  californian: number,
  mark: string,
  confirmation: 'confirmed' | 'toBeConfirmed',
): CourseDraft {
  const { credits: _, ...course } = other(schoolYear, title, subject, 0);
  const transfer: More = {
    method: 'transferCredit',
    school: 'A high school in California',
    sourceCredits: californian * 1000,
    sourceUnit: 'fivePerSemester',
    confirmation,
    // The school says so, not the student.
    wrote: { confirmation: madeBy(caseysCounselor, '2026-11-06') },
  };
  return { ...course, term: 'yearRound', ...passed(mark), ...transfer };
}

/** 62.5 Californian credits, of which the new school has said yes to 27.5; nine-week terms now. */
export const caseysCourses: readonly CourseDraft[] = [
  fromCalifornia(2026, 'English 9', '01', 10, 'B+', 'confirmed'),
  fromCalifornia(2026, 'Integrated Math 1', '02', 10, 'A', 'confirmed'),
  fromCalifornia(2026, 'Physical education', '08', 5, 'B', 'confirmed'),
  fromCalifornia(2027, 'Chemistry', '03', 2.5, 'A-', 'confirmed'),
  fromCalifornia(2026, 'Biology', '03', 10, 'A', 'toBeConfirmed'),
  fromCalifornia(2026, 'World history', '04', 10, 'B', 'toBeConfirmed'),
  fromCalifornia(2026, 'Spanish 1', '24', 10, 'B+', 'toBeConfirmed'),
  fromCalifornia(2026, 'Stagecraft', '05', 5, 'A', 'toBeConfirmed'),
  other(2027, 'English 10', '01', 500, { ...now, term: 'secondQuarter' }),
  other(2027, 'Integrated Math 2', '02', 500, { ...now, term: 'secondQuarter' }),
  other(2027, 'Theater lighting', '05', 250, { term: 'thirdQuarter' }),
  other(2027, 'English 10', '01', 500, { term: 'fourthQuarter' }),
  other(2027, 'Integrated Math 2', '02', 500, { term: 'fourthQuarter' }),
  other(2027, 'Chemistry', '03', 750, { term: 'thirdQuarter' }),
  other(2027, 'Fitness', '08', 500, { term: 'summer', method: 'onlineCredit' }),
  taken(2028, '000387-000388', 'American Literature 1-2'),
  taken(2028, '001018-001019', 'Integrated Math 3a-3b'),
  taken(2028, '001376-001377', 'US History 1-2'),
  taken(2028, '001248-001249', 'Physics of the Universe'),
  taken(2028, '001262-001263', 'AP Physics C: Mechanics 1a-1b', {
    state: 'alternate',
    alternateFor: courseId(casey, 18),
  }),
  taken(2028, '000340-000341', 'Technical Production for Theater 1-2'),
  taken(2028, '000472-000473', 'Spanish 3-4'),
  taken(2029, '000393-000394', 'World Literature 1-2'),
  taken(2029, '001064-001065', 'AP Statistics 1-2'),
  taken(2029, '001393', 'Civics'),
  taken(2029, '000342-000343', 'Technical Production for Theater 3-4'),
  other(2029, 'A health class', '08', 500, { kind: 'placeholder', term: 'springSemester' }),
];
