import type { IepDates, IepDocument } from '../model/iep.js';
import type { MajorityRule, TransitionRule } from '../packs/crosswalk-part.js';
import { birthdayAt, schoolYearOf, yearsAfter } from './days.js';
import { datedIep, type CrosswalkSources } from './sources.js';
import { agesOf } from './state-ages.js';
import type { Citation, RowTrigger } from './row.js';

/** Whether something has begun to matter. */
export interface Trigger {
  /** `unknown`: neither a birth date nor a grade says so. */
  readonly state: 'begun' | 'later' | 'unknown';
  /** The day it begins, at the latest; undefined where no birth date says it. */
  readonly date?: string;
  /** The yearly meeting before that day, where the IEP made there is the one in force on it: it has to hold it already. */
  readonly meeting?: string;
  /** The school year it begins in where only a grade says when, named by its ending year. */
  readonly schoolYear?: number;
  /** True: judged by the age students of the grade usually have, for nobody gave a birth date. */
  readonly isEstimate?: boolean;
}

/** What matters from an age or grade on, and how old the IEP is. */
export interface Triggers extends Readonly<Record<RowTrigger, Trigger>> {
  /** The day the student holds the rights in education. */
  readonly majority: Trigger;
  readonly rules: {
    readonly transition: TransitionRule;
    readonly majority: MajorityRule;
    /** That the IEP has to speak of these rights a year before. */
    readonly notice: Citation;
  };
  /** The day since which the IEP here is older than its annual review; undefined while it is not, and where nobody knows. */
  readonly staleSince?: string;
}

/** What says when something begins. */
export type TriggerFacts = Pick<
  CrosswalkSources,
  'plan' | 'iepShared' | 'iepTeam' | 'pack' | 'state' | 'today'
>;

/** Says what has begun to matter for a student, and since when or from when on, by state. */
export function triggers(facts: TriggerFacts): Triggers {
  const rules = agesOf(facts.pack, facts.state);
  const iep = datedIep(facts);
  const dates: IepDates = iep ?? {};
  const { birthDate } = dates;
  const majorityDay = birthDate ? birthdayAt(birthDate, rules.majority.age) : dates.transferOfRightsDate;
  const noticeDay = birthDate
    ? birthdayAt(birthDate, rules.majority.age - 1)
    : majorityDay && yearsAfter(majorityDay, -1);
  const staleSince = iepStaleSince(iep, facts.today);
  return {
    transition: transitionStart(facts, rules.transition),
    transferOfRights: fromDay(noticeDay, facts.today),
    majority: fromDay(majorityDay, facts.today),
    leaving: lastYear(facts),
    rules: { ...rules, notice: { words: '34 CFR 300.320(c)' } },
    ...(staleSince ? { staleSince } : {}),
  };
}

/**
 * Gives the day since which an IEP is older than its annual review (34 CFR 300.324(b)(1)(i)): the day
 * the review was due, or a year after it was written, or after it was taken over here. On that day itself
 * it is not late yet.
 */
export function iepStaleSince(iep: IepDocument | undefined, today: string): string | undefined {
  if (!iep) return undefined;
  const due = reviewDue(iep) ?? yearsAfter(iep.source.exportedOn, 1);
  return today > due ? due : undefined;
}

function reviewDue({ annualReviewDate, iepDate }: IepDates): string | undefined {
  return annualReviewDate ?? (iepDate && yearsAfter(iepDate, 1));
}

function fromDay(day: string | undefined, today: string): Trigger {
  return day === undefined ? { state: 'unknown' } : { state: today >= day ? 'begun' : 'later', date: day };
}

function transitionStart(facts: TriggerFacts, rule: TransitionRule): Trigger {
  const byAge = transitionByAge(facts, rule);
  const byGrade = transitionByGrade(facts, rule);
  if (byAge.state === 'begun') return byAge;
  if (byGrade?.state === 'begun') return byGrade;
  if (!byGrade) return byAge;
  // The age may come before the grade's end: whichever is earlier counts, and both are said.
  const { date, meeting } = byAge;
  return { ...byGrade, ...(date ? { date } : {}), ...(meeting ? { meeting } : {}) };
}

function transitionByAge(facts: TriggerFacts, { age, iep: which = 'inForce' }: TransitionRule): Trigger {
  const { today } = facts;
  const iep: IepDates = datedIep(facts) ?? {};
  if (!iep.birthDate) return estimateByGrade(gradeOf(facts), age, which);
  const date = birthdayAt(iep.birthDate, age);
  const inForceUntil = which === 'inForce' ? reviewDue(iep) : undefined;
  // The IEP of today is still in force on the birthday, so that it has to hold it already.
  const isInForceThen = inForceUntil !== undefined && inForceUntil >= date;
  if (today >= date || isInForceThen) return { state: 'begun', date };
  const meeting = inForceUntil && lastMeeting(inForceUntil, date);
  return { state: 'later', date, ...(meeting ? { meeting } : {}) };
}

/** The last of the yearly meetings before a day: what is written there is in force on it. */
function lastMeeting(first: string, day: string): string {
  const next = yearsAfter(first, 1);
  return next < day ? lastMeeting(next, day) : first;
}

/**
 * In grade 9 most are 14 when it begins and 15 when it ends. Where the IEP in force on the birthday counts, that
 * of the grade they turn this age in has to hold it; where the first one written at that age does, that of the
 * next grade. It is later only where those who are a year older are not that age either. Between the two
 * nobody can tell.
 */
function estimateByGrade(
  grade: number | undefined,
  age: number,
  which: NonNullable<TransitionRule['iep']>,
): Trigger {
  if (grade === undefined) return { state: 'unknown' };
  const most = which === 'inForce' ? grade + 6 : grade + 5;
  if (most >= age) return { state: 'begun', isEstimate: true };
  return grade + 7 < age ? { state: 'later', isEstimate: true } : { state: 'unknown' };
}

function transitionByGrade(facts: TriggerFacts, { grade }: TransitionRule): Trigger | undefined {
  const now = gradeOf(facts);
  if (!grade || now === undefined) return undefined;
  const hasBegun = grade.at === 'start' ? now >= grade.level : now > grade.level;
  if (hasBegun) return { state: 'begun' };
  return { state: 'later', schoolYear: schoolYearOf(facts.today) + grade.level - now };
}

/** The year a student leaves school in: grade 12, a year beyond it, or the year the cohort graduates. */
function lastYear(facts: TriggerFacts): Trigger {
  const grade = gradeOf(facts);
  const schoolYear = facts.plan.student?.cohortGraduationYear ?? undefined;
  const isLast = schoolYear !== undefined && schoolYear <= schoolYearOf(facts.today);
  if (isLast || (grade !== undefined && grade >= 12)) return { state: 'begun' };
  if (schoolYear === undefined) return { state: grade === undefined ? 'unknown' : 'later' };
  return { state: 'later', schoolYear };
}

function gradeOf({ plan, ...facts }: TriggerFacts): number | undefined {
  return plan.student?.gradeLevel ?? datedIep(facts)?.gradeLevel;
}
