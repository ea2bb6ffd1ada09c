import { familyRoles, planStaffRoles, studentRoles, type PersonRole } from '../../model/people.js';
import { commonGoalDomains, type GoalDomainGroup, type PackLabel } from '../goal-domains.js';
import type { PackSource } from '../pack-source.js';
import type { AgreeAgainRule, ReviewRule } from '../state-pack.js';

/**
 * Those who answer for the student outside school. The student does, from the age at which the rights
 * of the parents pass on (34 CFR 300.520).
 */
export const familySide: readonly PersonRole[] = [...familyRoles, 'adultStudent'];

/** Where no source asks for more: the student asks, the school answers, the family reads. */
export const commonReviews: readonly ReviewRule[] = [
  { kind: 'submitted', by: studentRoles },
  { kind: 'returned', by: planStaffRoles },
  { kind: 'acknowledged', by: familySide },
];

/**
 * Where no source asks for more or less: what somebody agreed to is which classes there are, and what
 * they aim at. A class in the place of another is both, one that came and one that went.
 */
export const commonAgreeAgain: AgreeAgainRule = {
  changes: ['graduationPlan', 'courseAdded', 'courseRemoved', 'courseReplaced'],
};

/** The areas of postsecondary goals in an IEP (34 CFR 300.320(b)). */
export const afterHighSchool: readonly GoalDomainGroup[] = commonGoalDomains.slice(1);

/** The federal rule on goals for after high school. */
export const transitionRule: PackSource = {
  citation: '34 CFR 300.320(b)',
  link: 'https://serr.disabilityrightsca.org/print-chapter-10/',
  readOn: '2026-11-22',
  edition: 'as told there on October 10, 2024',
};

/** A kind of goal for after high school, wherever it leads. */
export const careerDomains = ['career', 'employment'] as const;
export const studyDomains = ['education', 'training'] as const;

/** What was not sure about things a source asks for without a grade. */
export const noGrade: PackLabel = {
  en: 'The source names no grade for this. It is asked for by the end of grade 12.',
  es: 'La fuente no nombra un grado para esto. Se pide antes del fin del grado 12.',
};

/** Something the school keeps outside the plan. */
export const elsewhere = { kind: 'elsewhere' } as const;

/** Classes for each year of high school. */
export const allYears = { kind: 'courses', from: 9, to: 12 } as const;

/** Any time in high school, where a source says no more. */
export const highSchool = { from: 9, by: 12 } as const;
