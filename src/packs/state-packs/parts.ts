import { familyRoles, planStaffRoles, studentRoles, type PersonRole } from '../../model/people.js';
import { commonGoalDomains, type GoalDomainGroup } from '../goal-domains.js';
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
