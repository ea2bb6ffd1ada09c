import type { TermKind } from '../../model/planned-course.js';
import type { CourseNeed } from '../catalog.js';
import type { NeedProblem } from './course-needs.js';
import type { Decision } from './graduation-check.js';

/** What a school's planner warns about (NUSMods conflicts, eSchoolPlus and Xello alerts under one set of names). */
export const alertCodes = [
  'prerequisiteMissing',
  'corequisiteMissing',
  'approvalRequired',
  'minimumGrade',
  'notOffered',
  'duplicate',
  'noInfo',
  'failedRequiredCourse',
  'requiredCourseNotFound',
  'insufficientSubjectCredit',
  'insufficientTotalCredits',
  'markBelowThreshold',
  'invalidCourse',
] as const;
export type AlertCode = (typeof alertCodes)[number];

/** `blocking` blocks a course plan from being right, never from being saved. */
export type AlertSeverity = 'blocking' | 'information' | 'resolved';

/** Something about a course or a requirement that should be looked at. */
export interface CourseAlert {
  readonly code: AlertCode;
  readonly severity: AlertSeverity;
  readonly target: AlertTarget;
  /** Data for a sentence. */
  readonly reason: AlertReason;
  /** What would resolve it; any one of them may do. */
  readonly resolves: readonly Remedy[];
  /** Who said that it is all right, when and why. */
  readonly decision: Decision | undefined;
  /** What was decided about an alert of this code for another reason: it does not answer this one. */
  readonly earlier?: Decision;
  /** Only a way of the IEP team's asks for this: its key and what is decided about it stay out of the plan. */
  readonly isOfIepTeam?: true;
}

/** A course of the plan by id, or a requirement as `graduationPlan/requirement`. */
export type AlertTarget =
  | { readonly kind: 'course'; readonly course: string }
  | { readonly kind: 'requirement'; readonly requirement: string };

/** Facts that nobody wrote down. */
export type MissingFact = 'credits' | 'schoolYear' | 'term' | 'result' | 'mark' | 'course';

/** Why there is an alert. */
export type AlertReason =
  | { readonly kind: 'needs'; readonly needs: CourseNeed; readonly problems: readonly NeedProblem[] }
  | { readonly kind: 'approval'; readonly by: string | undefined }
  | { readonly kind: 'placed' }
  | { readonly kind: 'ruleInWords'; readonly words: string }
  | { readonly kind: 'grade'; readonly grade: number; readonly offered: readonly number[] }
  | { readonly kind: 'term'; readonly term: TermKind; readonly offered: readonly TermKind[] }
  | { readonly kind: 'takenBefore'; readonly course: string; readonly most: number }
  | { readonly kind: 'missingFacts'; readonly facts: readonly MissingFact[] }
  | { readonly kind: 'failed'; readonly requirements: readonly string[] }
  | { readonly kind: 'nothingFits'; readonly filters: readonly number[] }
  | { readonly kind: 'credits'; readonly needed: number; readonly left: number }
  | { readonly kind: 'mark'; readonly mark: string; readonly least: string }
  | { readonly kind: 'unknownCode'; readonly code: string };

/** What would resolve an alert. */
export type Remedy =
  /** Any of these courses, by code; before or beside the time of the alert's course, where that is said. */
  | { readonly kind: 'take'; readonly courses: readonly string[]; readonly when?: 'before' | 'beside' }
  /** A course of the plan that is there, but at the wrong time. */
  | { readonly kind: 'move'; readonly course: string; readonly when: 'before' | 'beside' }
  | { readonly kind: 'moveTo'; readonly grades?: readonly number[]; readonly terms?: readonly TermKind[] }
  /** A better mark in a course, by code. */
  | { readonly kind: 'mark'; readonly course: string; readonly least: string }
  | { readonly kind: 'approval'; readonly by: string | undefined }
  /** Ask the school whether a course of the plan, by id, counts as one of the catalog, by code. */
  | { readonly kind: 'ask'; readonly course: string; readonly as: string }
  | { readonly kind: 'enter'; readonly facts: readonly MissingFact[] }
  | { readonly kind: 'credits'; readonly credits: number }
  | { readonly kind: 'remove' }
  | { readonly kind: 'replace' };
