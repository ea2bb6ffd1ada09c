import type { PlannedCourse } from '../../model/planned-course.js';
import { isGiven } from './is-given.js';
import { passes } from './school-mark.js';

/** How sure the credits of a course are, the surest first. */
export const creditStandings = ['earned', 'toBeConfirmed', 'expected'] as const;
export type CreditStanding = (typeof creditStandings)[number];

/** Why the credits of a course are not in the count, from the course alone. */
export type NoStanding =
  | 'alternate'
  | 'proposedAdd'
  | 'proposedDelete'
  | 'failed'
  | 'incomplete'
  | 'withdrawn'
  | 'refused'
  /** It is completed, and nobody wrote down how it went. */
  | 'noResult';

/** Where a course stands in the count. */
export type CourseStanding =
  | { readonly standing: CreditStanding; readonly isOpenTransfer: boolean }
  | { readonly standing: undefined; readonly because: NoStanding };

/** Says whether a course was taken at another school; its credit counts when this school has said so. */
export function isTransfer(course: PlannedCourse): boolean {
  return course.method === 'transferCredit' || isGiven(course.confirmation) || isGiven(course.sourceCredits);
}

/**
 * Says whether a course counts. Earned: completed and passed; expected: being taken, requested or planned.
 * A transfer counts as to be confirmed until the school has said yes or no. A course without a state is planned.
 */
export function standingOf(course: PlannedCourse): CourseStanding {
  const isElsewhere = isTransfer(course);
  const because = whyNot(course, isElsewhere);
  if (because) return { standing: undefined, because };
  const isOpenTransfer = isElsewhere && course.confirmation !== 'confirmed';
  if (course.state !== 'completed') return { standing: 'expected', isOpenTransfer };
  return { standing: isOpenTransfer ? 'toBeConfirmed' : 'earned', isOpenTransfer };
}

function whyNot(course: PlannedCourse, isElsewhere: boolean): NoStanding | undefined {
  const { state, confirmation } = course;
  if (state === 'alternate' || state === 'proposedAdd' || state === 'proposedDelete') return state;
  if (isElsewhere && confirmation === 'refused') return 'refused';
  if (course.result === 'fail') return 'failed';
  if (course.result === 'withdrawn') return 'withdrawn';
  if (state !== 'completed' || course.result === 'pass') return undefined;
  if (course.result === 'incomplete') return 'incomplete';
  const isPass = passes(course.mark);
  return isPass === undefined ? 'noResult' : isPass ? undefined : 'failed';
}
