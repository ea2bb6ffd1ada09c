import { other, now, passed, taken, type CourseDraft } from './sample-course.js';

/** Seventeen of 23 credits with this year's; a college class in circuits; the last year is planned. */
export const wrensCourses: readonly CourseDraft[] = [
  taken(2025, '000301-000302', 'High School English 1-2', passed('B')),
  taken(2025, '001012-001013', 'Integrated Math 1a-1b', passed('A-')),
  taken(2025, '001236-001237', 'Biology of the Living Earth 1-2', passed('B+')),
  taken(2025, '001404-001405', 'ENS 1-2', passed('A')),
  other(2025, 'American Sign Language literature', '24', 1000, passed('A')),
  taken(2025, '000914-000915', 'Robotics 1-2', passed('A')),
  taken(2026, '000310-000311', 'High School English 3-4', passed('B-')),
  taken(2026, '001016-001017', 'Integrated Math 2a-2b', passed('B+')),
  taken(2026, '001246-001247', 'Chemistry in the Earth System 1-2', passed('B')),
  taken(2026, '001301-001302', 'World History', passed('B')),
  taken(2026, '000854-000855', 'Introduction to Engineering Design', passed('A')),
  taken(2026, '000515', 'Health', passed('B+')),
  taken(2026, '001407', 'ENS 4', passed('A', { term: 'springSemester' })),
  taken(2027, '000387-000388', 'American Literature 1-2', now),
  taken(2027, '001018-001019', 'Integrated Math 3a-3b', now),
  taken(2027, '001248-001249', 'Physics of the Universe', now),
  taken(2027, '001376-001377', 'US History 1-2', now),
  other(2027, 'Electrical circuits, at the community college', '20', 1000, {
    ...now,
    dualCredit: 'concurrentEnrollment',
  }),
  taken(2028, '000393-000394', 'World Literature 1-2'),
  taken(2028, '001037', 'Trigonometry', { note: 'For bending pipe.' }),
  taken(2028, '001393', 'Civics'),
  taken(2028, '001398', 'Economics', { term: 'springSemester' }),
  taken(2028, '000340-000341', 'Technical Production for Theater 1-2'),
  taken(2028, '001817-001818', 'Work Experience 1-2'),
  other(2028, 'Wiring and safety, at the community college', '20', 1000, {
    dualCredit: 'concurrentEnrollment',
  }),
  other(2028, 'Capstone', '22', 500, { term: 'springSemester' }),
];
