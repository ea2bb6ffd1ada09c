import * as v from 'valibot';
import { personRoles, type PersonRole } from './people.js';
import { defineRecord, scalar, schoolYear, shortText, text, type RecordBase } from './record-spec.js';

/** Where a course of the plan stands (the states of districts' academic planners). */
export const courseStates = [
  'completed',
  'inProgress',
  'requested',
  'planned',
  'alternate',
  'proposedAdd',
  'proposedDelete',
] as const;
export type CourseState = (typeof courseStates)[number];

/** What a course of the plan is: of the catalog, a gap to be filled, or one the catalog does not have. */
export const plannedCourseKinds = ['catalog', 'placeholder', 'custom'] as const;
export type PlannedCourseKind = (typeof plannedCourseKinds)[number];

/** Parts of a school year (Ed-Fi TermDescriptor), in the order of time. */
export const termKinds = [
  'yearRound',
  'fallSemester',
  'firstTrimester',
  'firstQuarter',
  'secondQuarter',
  'secondTrimester',
  'springSemester',
  'thirdQuarter',
  'thirdTrimester',
  'fourthQuarter',
  'miniTerm',
  'summer',
] as const;
export type TermKind = (typeof termKinds)[number];

/** What came of a course (Ed-Fi CourseAttemptResultDescriptor). */
export const courseResults = ['pass', 'fail', 'incomplete', 'withdrawn'] as const;
export type CourseResult = (typeof courseResults)[number];

/** How credit was earned, where not in class (Ed-Fi MethodCreditEarnedDescriptor). */
export const creditMethods = [
  'creditByExamination',
  'creditRecovery',
  'onlineCredit',
  'transferCredit',
  'correspondenceCredit',
  'occupationalExperience',
  'other',
] as const;
export type CreditMethod = (typeof creditMethods)[number];

/** College credit in high school (Ed-Fi DualCreditTypeDescriptor). */
export const dualCreditTypes = ['dualEnrollment', 'advancedCourse', 'concurrentEnrollment'] as const;
export type DualCreditType = (typeof dualCreditTypes)[number];

/** What a year's work is counted in elsewhere (Ed-Fi CreditTypeDescriptor, with California's unit). */
export const creditUnits = [
  'carnegieUnit',
  'semesterHour',
  'quarterHour',
  'trimesterHour',
  'fivePerSemester',
] as const;
export type CreditUnit = (typeof creditUnits)[number];

/** Whether another school's credit counts here: until somebody has said so, it is to be confirmed. */
export const confirmations = ['toBeConfirmed', 'confirmed', 'refused'] as const;
export type Confirmation = (typeof confirmations)[number];

/** One course in the plan: taken, being taken, or planned. */
export interface PlannedCourse extends RecordBase {
  readonly kind?: PlannedCourseKind | null;
  /** The district's course code; null for a placeholder or a course of one's own. */
  readonly course?: string | null;
  /** As it was called when it was put in, so that the plan reads without the catalog. */
  readonly title?: string | null;
  /** SCED subject area, such as `02`; of placeholders and custom courses, else the catalog's holds. */
  readonly subject?: string | null;
  /** Thousandths of a Carnegie unit; the catalog's where null. */
  readonly credits?: number | null;
  readonly schoolYear?: number | null;
  readonly term?: TermKind | null;
  readonly state?: CourseState | null;
  /** As the school gave it, such as `B+` or `Pass`. */
  readonly mark?: string | null;
  readonly result?: CourseResult | null;
  readonly method?: CreditMethod | null;
  readonly dualCredit?: DualCreditType | null;
  /** The course this would stand in for, by id. */
  readonly alternateFor?: string | null;
  /** The course this takes again, by id. */
  readonly repeats?: string | null;
  /** The other school, for a transfer. */
  readonly school?: string | null;
  /** What the other school counted, in its own unit: a whole number of thousandths. */
  readonly sourceCredits?: number | null;
  readonly sourceUnit?: CreditUnit | null;
  readonly confirmation?: Confirmation | null;
  /** A goal it helps with, by id. */
  readonly goal?: string | null;
  readonly note?: string;
}

/** What a school can decide about a rule, for one student. */
export const exceptionKinds = ['waiver', 'substitution', 'exemption', 'override'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

/** A decision of the school about a rule: who, when and why; written once. */
export interface CourseException extends RecordBase {
  readonly kind?: ExceptionKind | null;
  /** The part its author played; the author's own, as access sees to. */
  readonly role?: PersonRole | null;
  /** The requirement it is about, as `graduationPlan/requirement`. */
  readonly requirement?: string | null;
  /** The course of the plan it is about, by id. */
  readonly course?: string | null;
  /** The alert it answers, as `alertKey` names it: for this reason alone; a code alone answers all of that code. */
  readonly alert?: string | null;
  readonly reason?: string;
}

/** Another way the years could go; the real plan stays as it is. */
export interface WhatIf extends RecordBase {
  readonly title?: string;
  /** The graduation plan it aims at, by id; the plan's own where null. */
  readonly graduationPlan?: string | null;
  readonly courses?: Readonly<Record<string, PlannedCourse>>;
}

/** Credits as they are counted here: whole thousandths, less than a hundred units. */
const credits = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** The record of a course in the plan. */
export const plannedCourseRecord = defineRecord<PlannedCourse>({
  name: 'plannedCourse',
  ids: { prefix: 'course' },
  fields: {
    kind: scalar(v.picklist(plannedCourseKinds)),
    course: scalar(shortText),
    title: scalar(shortText),
    subject: scalar(shortText),
    credits: scalar(credits),
    schoolYear: scalar(schoolYear),
    term: scalar(v.picklist(termKinds)),
    state: scalar(v.picklist(courseStates)),
    mark: scalar(shortText),
    result: scalar(v.picklist(courseResults)),
    method: scalar(v.picklist(creditMethods)),
    dualCredit: scalar(v.picklist(dualCreditTypes)),
    alternateFor: scalar(shortText),
    repeats: scalar(shortText),
    school: scalar(shortText),
    sourceCredits: scalar(credits),
    sourceUnit: scalar(v.picklist(creditUnits)),
    confirmation: scalar(v.picklist(confirmations)),
    goal: scalar(shortText),
    note: text(),
  },
  collections: {},
});

/** The record of a decision about a rule. */
export const courseExceptionRecord = defineRecord<CourseException>({
  name: 'courseException',
  ids: { prefix: 'exception' },
  fields: {
    kind: scalar(v.picklist(exceptionKinds)),
    role: scalar(v.picklist(personRoles)),
    requirement: scalar(shortText),
    course: scalar(shortText),
    alert: scalar(shortText),
    reason: text(),
  },
  collections: {},
  isAppendOnly: true,
});

/** The record of a what-if. */
export const whatIfRecord = defineRecord<WhatIf>({
  name: 'whatIf',
  ids: { prefix: 'whatif' },
  fields: { title: text(), graduationPlan: scalar(shortText) },
  collections: { courses: plannedCourseRecord },
});
