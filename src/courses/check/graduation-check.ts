import type { CourseMarkKind } from '../../model/crosswalk.js';
import type { ExceptionKind } from '../../model/planned-course.js';
import type { PersonRole } from '../../model/people.js';
import type { CreditStanding, NoStanding } from './course-standing.js';
import type { LocalWords } from '../local-words.js';

/** What a graduation plan asks, beside what a student has and plans. All credits are thousandths. */
export interface GraduationCheck {
  readonly graduationPlan: string;
  readonly version: number;
  readonly kind: 'diploma' | 'credential' | 'supplement';
  /** As confirmed so far: transfers to be confirmed count nothing. */
  readonly confirmed: CheckAnswer;
  /** If all of them are accepted; the very same where none is open. */
  readonly accepted: CheckAnswer;
  /** What those who may see it should know about a course that counts. */
  readonly notices: readonly CourseNotice[];
}

/** One answer: what fills what, and what is left. */
export interface CheckAnswer {
  readonly state: CheckState;
  readonly requirements: readonly RequirementCheck[];
  /** Credits in all; undefined where the plan names no number. */
  readonly total: CreditSums | undefined;
  /** Courses of which nothing counts for any requirement, in the order of time. */
  readonly uncounted: readonly UncountedCourse[];
  /** What fills what over the requirements of which a course fills one; given back next time as `before`. */
  readonly placements: readonly Placement[];
  /** False where a better answer could exist; the reasons say where to look. */
  readonly isExact: boolean;
  readonly inexact: readonly InexactReason[];
}

/** `met`: done; `metIfPassed`: planned, if all of it is passed; `left`: something is still to be planned. */
export type CheckState = 'met' | 'metIfPassed' | 'left';

/** So much of a course fills a requirement. */
export interface Placement {
  readonly course: string;
  readonly requirement: string;
  readonly credits: number;
}

/** What the check found last, so that what could stand either way stays where it was. */
export type Assignment = Pick<GraduationCheck, 'confirmed' | 'accepted'>;

/** Who decided about a rule for this student, when and why. */
export interface Decision {
  /** The exception, by id. */
  readonly exception: string;
  readonly kind: ExceptionKind;
  readonly by: string;
  readonly role: PersonRole | undefined;
  readonly at: string;
  readonly reason: string;
}

/** How much is there, by how sure it is. */
export interface CreditSums {
  readonly needed: number;
  readonly earned: number;
  readonly toBeConfirmed: number;
  readonly expected: number;
  /** What nothing in the plan fills yet. */
  readonly left: number;
  readonly state: CheckState;
  readonly decision: Decision | undefined;
}

/** What fills a requirement. */
export interface Fill {
  readonly course: string;
  readonly credits: number;
  readonly standing: CreditStanding;
  /** How it is known to fit: by what the course is, by its title or department, or since the school said so. */
  readonly basis: 'facts' | 'title' | 'substitution';
}

/** Why a course does not fill a requirement it is meant for. */
export type NotHere =
  /** All of it fills others. */
  | { readonly course: string; readonly because: 'fillsOthers'; readonly requirements: readonly string[] }
  | { readonly course: string; readonly because: 'repeat'; readonly of: string }
  | { readonly course: string; readonly because: 'markBelow' | 'markUnknown'; readonly least: string }
  /** Only so much of such courses counts. */
  | { readonly course: string; readonly because: 'cap' };

/** Credits in courses of a kind. */
export interface CreditCheck extends CreditSums {
  readonly kind: 'credits';
  readonly requirement: string;
  readonly filledBy: readonly Fill[];
  /** Of an unfilled requirement: the courses that would fit, and why they are not here. */
  readonly notHere: readonly NotHere[];
}

/** Certain courses; counted in courses, not credits. Parts of a course that make it together stand for one of them. */
export interface CourseSetCheck extends CreditSums {
  readonly kind: 'courses';
  readonly requirement: string;
  readonly filledBy: readonly (Fill & { readonly filter: number })[];
  /** The filters nothing fills, by place. */
  readonly missing: readonly number[];
}

/** A measure that has to be shown. */
export interface MeasureCheck {
  readonly kind: 'measure';
  readonly requirement: string;
  readonly state: CheckState;
  readonly anyOf: readonly { readonly name: LocalWords; readonly least?: string }[];
  readonly shown: ShownRequirement | undefined;
  readonly decision: Decision | undefined;
}

/** Time spent, in minutes. */
export interface HoursCheck {
  readonly kind: 'hours';
  readonly requirement: string;
  readonly state: CheckState;
  readonly needed: number;
  readonly minutes: number;
  readonly left: number;
  readonly decision: Decision | undefined;
}

/** Something that is done or not. */
export interface ItemCheck {
  readonly kind: 'item';
  readonly requirement: string;
  readonly state: CheckState;
  readonly shown: ShownRequirement | undefined;
  readonly decision: Decision | undefined;
}

/** One thing a graduation plan asks for, and how it stands. */
export type RequirementCheck = CreditCheck | CourseSetCheck | MeasureCheck | HoursCheck | ItemCheck;

/** A measure or an item that was shown, as the host knows it. */
export interface ShownRequirement {
  /** As `graduationPlan/requirement`. */
  readonly requirement: string;
  /** Such as `SAT 510`. */
  readonly words?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

/** Why nothing of a course counts for any requirement. Credits of a full one still count in all. */
export type UncountedBecause =
  | { readonly because: NoStanding | 'toBeConfirmed' | 'noCredits' | 'noFit' }
  | { readonly because: 'repeat'; readonly of: string }
  /** The requirements it fits are full without it. */
  | { readonly because: 'full'; readonly requirements: readonly string[] }
  | { readonly because: 'markBelow' | 'markUnknown'; readonly requirements: readonly string[] };

/** A course of which nothing counts. */
export type UncountedCourse = { readonly course: string } & UncountedBecause;

/** `mayNotCount`: its content was modified, so a regular diploma may not count it. */
export interface CourseNotice {
  readonly course: string;
  readonly kind: 'mayNotCount' | 'beforeGrade9';
}

/**
 * Why an answer may not be the best there is: caps of a requirement overlap, and the tighter one was taken for both; or
 * there were too many ways to count what was taken more than once to try them all.
 */
export interface InexactReason {
  readonly kind: 'overlappingCaps' | 'tooManyWays';
  readonly requirement: string;
}

/** What the IEP says about courses, by the course's id in the plan; from the crosswalk documents. */
export type CourseMarks = Readonly<Record<string, CourseMarkKind>>;
