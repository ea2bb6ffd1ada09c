/** What can happen to a course between two states of a plan. */
export const courseChangeKinds = [
  'courseAdded',
  'courseRemoved',
  /** The record holds another course: another code, or another name where there is no code. */
  'courseReplaced',
  /** It lies in another school year or term. */
  'courseMoved',
  'courseCredits',
  /** Where it stands, such as planned or completed, and what came of it. */
  'courseState',
  'courseMark',
  /** Anything else about it, such as how credit is earned, or a note. */
  'courseDetails',
] as const;
export type CourseChangeKind = (typeof courseChangeKinds)[number];

/** What can happen to a goal between two states of a plan. */
export const goalChangeKinds = ['goalAdded', 'goalRemoved', 'goalReworded'] as const;
export type GoalChangeKind = (typeof goalChangeKinds)[number];

/** What can happen to what the courses aim at: the graduation plan, and what is chosen beside it. */
export const aimChangeKinds = ['graduationPlan', 'supplementAdded', 'supplementRemoved'] as const;
export type AimChangeKind = (typeof aimChangeKinds)[number];

/** Every kind of change that is told of a plan. */
export const planChangeKinds = [...aimChangeKinds, ...courseChangeKinds, ...goalChangeKinds] as const;
export type PlanChangeKind = (typeof planChangeKinds)[number];
