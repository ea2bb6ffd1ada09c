/**
 * The parts people play around a plan. Names follow OneRoster roles and the IDEA team (34 CFR 300.321).
 * `adultStudent` is a student who holds the rights of 34 CFR 300.520; the rights holder is a person,
 * not a role, and is named apart from the guardian.
 */
export const personRoles = [
  'student',
  'adultStudent',
  'guardian',
  'parent',
  'actingParent',
  'designee',
  'educationalDecisionMaker',
  'counselor',
  'careerSpecialist',
  'caseManager',
  'teacher',
  'paraprofessional',
  'specialist',
  'mentor',
  'interpreter',
  'administrator',
  'agencyRepresentative',
  'schoolStaff',
] as const;

/** One of the parts people play around a plan. */
export type PersonRole = (typeof personRoles)[number];

/**
 * The part a person's words carry in the plan, which everybody around the student reads: whose work
 * shows that there is an IEP speaks there as somebody of the school.
 */
export function roleInPlan(role: PersonRole): PersonRole {
  return role === 'caseManager' ? 'schoolStaff' : role;
}

/** Whose plan it is. */
export const studentRoles: readonly PersonRole[] = ['student', 'adultStudent'];

/** Those who answer for the student at home. */
export const familyRoles: readonly PersonRole[] = [
  'parent',
  'guardian',
  'actingParent',
  'designee',
  'educationalDecisionMaker',
];

/** Those who know the student's whole plan at school. */
export const planStaffRoles: readonly PersonRole[] = [
  'counselor',
  'careerSpecialist',
  'caseManager',
  'administrator',
];

/** Who is looking: the signed-in person, as the host knows them. */
export interface Viewer {
  /** The host's id of the person; records carry it as `by`. */
  readonly id: string;
  readonly role: PersonRole;
  /** A name fit for a shared list: given name and one letter. */
  readonly name?: string;
}
