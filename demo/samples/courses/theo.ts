import type { WhatIfDraft } from '../../../stories/fixtures/what-if-copies.js';
import { now, other, passed, taken, type CourseDraft } from './sample-course.js';

/** Eighteen units earned, three more this year, and a further year if he wants it. */
export const theosCourses: readonly CourseDraft[] = [
  taken(2024, '000301-000302', 'High School English 1-2', passed('B')),
  other(2024, 'Foundations of math', '02', 1000, passed('C+')),
  taken(2024, '001236-001237', 'Biology of the Living Earth 1-2', passed('C')),
  taken(2024, '001404-001405', 'ENS 1-2', passed('A')),
  taken(2024, '000345-000346', 'Drama 1-2', passed('A')),
  other(2024, 'Employability skills 1', '22', 1000, passed('A')),
  taken(2025, '000310-000311', 'High School English 3-4', passed('B')),
  other(2025, 'Math for everyday life', '02', 1000, passed('B-')),
  other(2025, 'Earth science', '03', 1000, passed('C+')),
  taken(2025, '001301-001302', 'World History', passed('B')),
  taken(2025, '001120-001121', 'Concert Choir 1-2', passed('A')),
  other(2025, 'Employability skills 2', '22', 1000, passed('A')),
  other(2026, 'Stories and essays', '01', 1000, passed('B')),
  other(2026, 'Money math', '02', 1000, passed('B')),
  taken(2026, '001376-001377', 'US History 1-2', passed('B-')),
  other(2026, 'Computer applications', '10', 1000, passed('B')),
  taken(2026, '000347-000348', 'Drama 3-4', passed('A')),
  other(2026, 'Employability skills 3', '22', 1000, passed('A')),
  other(2027, 'Reading aloud', '01', 1000, now),
  other(2027, 'Math at work', '02', 1000, now),
  other(2027, 'Employability skills 4', '22', 1000, now),
  taken(2028, '001842-001843', 'Library & Info. Science Teaching Asst 1-2'),
  taken(2028, '001817-001818', 'Work Experience 1-2'),
  taken(2028, '000349-000350', 'Drama 5-6'),
];

/** What a diploma would still take: two years, with the voices in both of them. */
export const theosWhatIf: WhatIfDraft = {
  ...{ name: 'theotwoyears', title: 'Stay two more years', on: '2026-11-12' },
  graduationPlan: 'sc-diploma-2027',
  changed: {
    'Library & Info. Science Teaching Asst 1-2': { schoolYear: 2029 },
    'Work Experience 1-2': { schoolYear: 2029 },
  },
  added: [
    other(2028, 'Radio and sound production', '11', 1000),
    taken(2028, '001012-001013', 'Integrated Math 1a-1b'),
    taken(2028, '001393', 'Civics'),
    taken(2028, '001398', 'Economics', { term: 'springSemester' }),
    taken(2029, '000880-000881', 'Principles of Biomedical Sciences 1-2'),
    other(2029, 'Environmental science', '03', 1000),
    other(2029, 'Personal finance', '19', 500),
  ],
};
