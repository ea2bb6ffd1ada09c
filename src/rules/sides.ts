import { familyRoles, studentRoles, type PersonRole } from '../model/people.js';

/** The sides of a plan: whose it is, who answers for them at home, and everybody else. */
export type Side = 'student' | 'family' | 'school';

/** Says which side of a plan a role stands on. */
export function sideOf(role: PersonRole): Side {
  if (studentRoles.includes(role)) return 'student';
  return familyRoles.includes(role) ? 'family' : 'school';
}
