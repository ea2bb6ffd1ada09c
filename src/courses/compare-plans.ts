import { plannedCourseRecord, type PlannedCourse, type WhatIf } from '../model/planned-course.js';
import { checkGraduation, type GraduationQuestion } from './check/check-graduation.js';
import type { CreditSums, GraduationCheck, RequirementCheck } from './check/graduation-check.js';
import { openDoors, type Door } from './check/open-doors.js';
import { compareTime } from './check/time-order.js';
import type { GraduationPlan } from './graduation-plan.js';
import { openThings } from './open-things.js';
import { isDone, isThere, type CoursesById } from './what-if.js';

/** One of the plans that are compared. */
export interface ComparedPlan {
  readonly id: string;
  readonly courses: readonly PlannedCourse[];
  /** The way to finish that it aims at; undefined where none is known. */
  readonly aim: GraduationPlan | undefined;
}

/** What the comparison looks at, beside the plans themselves. */
export type CompareQuestion = Omit<GraduationQuestion, 'plan' | 'courses' | 'before'> & {
  readonly plans: readonly ComparedPlan[];
  /** Ways to finish and supplements that are shown as doors; aims are doors, too. */
  readonly doors: readonly GraduationPlan[];
};

/** A course that is not the same in all plans: not in all of them, at another time, or otherwise another. */
export interface CourseDifference {
  readonly course: PlannedCourse;
  readonly kind: 'notInAll' | 'time' | 'other';
}

/** How a way stands, and how many things it still asks for; see `openThings`. */
export interface ComparedDoor extends Door {
  readonly toPlan: number;
  readonly toShow: number;
  /** As `creditsLeft`, as confirmed so far. */
  readonly creditsLeftConfirmed: number;
}

/** One plan beside the others. */
export interface PlanSide {
  readonly id: string;
  /** One for each way of the comparison's `doors`, in their order. */
  readonly doors: readonly ComparedDoor[];
  /** The courses in it that differ, in the order of time. */
  readonly differing: readonly CourseDifference[];
  /** What others hold and this one does not, in the order of time. */
  readonly missing: readonly PlannedCourse[];
}

/** A requirement, and how it stands in each plan. */
export interface ComparedRequirement {
  readonly requirement: string;
  readonly checks: readonly RequirementCheck[];
  /** False where the plans differ in it. */
  readonly isSame: boolean;
}

/** What a way to finish asks, in each plan. */
export interface ComparedWay {
  readonly plan: GraduationPlan;
  readonly requirements: readonly ComparedRequirement[];
  /** Credits in all; undefined where the way names no number. */
  readonly totals: readonly CreditSums[] | undefined;
}

/** Plans side by side. */
export interface PlanComparison {
  readonly sides: readonly PlanSide[];
  /** The ways that the plans aim at, each once. */
  readonly ways: readonly ComparedWay[];
  readonly doors: readonly GraduationPlan[];
}

/** Puts plans of courses side by side: requirements, credits, the doors they open, and their courses that differ. */
export function comparePlans(question: CompareQuestion): PlanComparison {
  const { plans, doors: asked } = question;
  const aims = unique(plans.flatMap(({ aim }) => aim ?? []));
  const doors = unique([...aims, ...asked]);
  const checks = plans.map(({ courses }) => doors.map((plan) => checkOf(question, plan, courses)));
  return {
    sides: plans.map(({ id, courses }, place) => ({
      id,
      doors: comparedDoors(checks[place] ?? [], doors),
      ...differences(courses, plans),
    })),
    ways: aims.map((plan) =>
      wayOf(
        plan,
        checks.flatMap((own) => own.filter(({ graduationPlan }) => graduationPlan === plan.id)),
      ),
    ),
    doors,
  };
}

/** The doors of checks, with the number of things that are still open; each check beside its graduation plan. */
export function comparedDoors(
  checks: readonly GraduationCheck[],
  plans: readonly GraduationPlan[],
): readonly ComparedDoor[] {
  const confirmed = openDoors(checks.map((check) => ({ ...check, accepted: check.confirmed })));
  return openDoors(checks).flatMap((door, place) => {
    const [check, plan] = [checks[place], plans[place]];
    if (!check || !plan) return [];
    const { toPlan, toShow } = openThings(plan, check.accepted);
    const creditsLeftConfirmed = confirmed[place]?.creditsLeft ?? door.creditsLeft;
    return [{ ...door, toPlan: toPlan.length, toShow: toShow.length, creditsLeftConfirmed }];
  });
}

/** Something that a what-if has otherwise than the plan. */
export interface PlanChange {
  /** `back`: it was taken out of the plan and comes back; `order`: it has another place in its term. */
  readonly kind: 'add' | 'back' | 'remove' | 'move' | 'change' | 'order';
  /** As the what-if has it; as the plan has it where it is taken out. */
  readonly course: PlannedCourse;
  /** What of it changes. */
  readonly fields: readonly CourseField[];
}

/** A field of a planned course. */
export type CourseField = keyof typeof plannedCourseRecord.fields;

/** What using a what-if would change in the plan. */
export interface PlanChanges {
  readonly changes: readonly PlanChange[];
  /** Courses that came to the plan after the what-if was made: they stay. */
  readonly later: readonly PlannedCourse[];
}

/**
 * Says what has to change for the plan's courses to become those of a what-if. What is done stays as it
 * is; what nobody changed in the what-if does too, so that what others wrote in the plan since is kept.
 */
export function planChanges(real: CoursesById = {}, own: WhatIf['courses'] = {}): PlanChanges {
  const changes = Object.values(own).flatMap((course) => changeOf(real[course.id], course) ?? []);
  const later = Object.values(real).filter(
    (course) => isThere(course) && !isDone(course) && own[course.id] === undefined,
  );
  changes.sort((one, other) => compareTime(one.course, other.course));
  return { changes, later: later.sort(compareTime) };
}

/** The fields of a course that its plan's owner may change: the school alone confirms a transfer. */
export const ownFieldsOfCourse: readonly CourseField[] = Object.keys(plannedCourseRecord.fields).filter(
  (field) => field !== 'confirmation',
);

/** What a field of a course holds; an empty one is `null`, words that were never written are empty. */
export function valueOf(course: PlannedCourse, field: CourseField): string | number | null {
  const value: unknown = new Map<string, unknown>(Object.entries(course)).get(field);
  if (typeof value === 'string' || typeof value === 'number') return value;
  return plannedCourseRecord.fields[field]?.kind === 'text' ? '' : null;
}

function changeOf(real: PlannedCourse | undefined, own: PlannedCourse): PlanChange | undefined {
  if (own.purged === true) return undefined;
  if (own.removed === true)
    return isThere(real) && !isDone(real) ? { kind: 'remove', course: real, fields: [] } : undefined;
  if (!real || real.purged === true) return { kind: 'add', course: own, fields: ownFieldsOfCourse };
  const other = ownFieldsOfCourse.filter((field) => valueOf(own, field) !== valueOf(real, field));
  if (real.removed === true) return { kind: 'back', course: own, fields: other };
  if (isDone(real)) return undefined;
  const fields = other.filter((field) => own.wrote?.[field] !== undefined);
  const isMoved = fields.includes('schoolYear') || fields.includes('term');
  if (fields.length > 0) return { kind: isMoved ? 'move' : 'change', course: own, fields };
  const isPlaced = own.wrote?.order !== undefined && own.order !== real.order;
  return isPlaced ? { kind: 'order', course: own, fields } : undefined;
}

function checkOf(
  { plans: _plans, doors: _doors, ...setting }: CompareQuestion,
  plan: GraduationPlan,
  courses: readonly PlannedCourse[],
): GraduationCheck {
  return checkGraduation({ ...setting, plan, courses });
}

function wayOf(plan: GraduationPlan, checks: readonly GraduationCheck[]): ComparedWay {
  const answers = checks.map(({ accepted }) => accepted);
  const totals = answers.flatMap(({ total }) => total ?? []);
  return {
    plan,
    totals: totals.length === answers.length ? totals : undefined,
    requirements: plan.requirements.map(({ id }, place) => {
      const own = answers.flatMap(({ requirements }) => requirements[place] ?? []);
      return { requirement: id, checks: own, isSame: new Set(own.map(standingKey)).size < 2 };
    }),
  };
}

/** What two plans may differ in, of one requirement. */
function standingKey(check: RequirementCheck): string {
  const sums = 'earned' in check ? [check.earned, check.toBeConfirmed, check.expected] : [];
  return [check.state, ...sums].join();
}

function differences(
  courses: readonly PlannedCourse[],
  plans: readonly ComparedPlan[],
): Pick<PlanSide, 'differing' | 'missing'> {
  const byPlan = plans.map((plan) => new Map(plan.courses.map((course) => [course.id, course])));
  const here = new Set(courses.map(({ id }) => id));
  const all = new Map(plans.flatMap((plan) => plan.courses.map((course) => [course.id, course] as const)));
  return {
    differing: courses.toSorted(compareTime).flatMap((course) => {
      const kind = differenceOf(byPlan.map((own) => own.get(course.id)));
      return kind ? [{ course, kind }] : [];
    }),
    missing: [...all.values()].filter(({ id }) => !here.has(id)).sort(compareTime),
  };
}

function differenceOf(
  versions: readonly (PlannedCourse | undefined)[],
): CourseDifference['kind'] | undefined {
  const given = versions.filter((course) => course !== undefined);
  if (given.length < versions.length) return 'notInAll';
  const isOther = (fields: readonly CourseField[]) =>
    new Set(given.map((course) => JSON.stringify(fields.map((field) => valueOf(course, field))))).size > 1;
  if (isOther(['schoolYear', 'term'])) return 'time';
  return isOther(ownFieldsOfCourse) ? 'other' : undefined;
}

function unique(plans: readonly GraduationPlan[]): readonly GraduationPlan[] {
  return [...new Map(plans.map((plan) => [plan.id, plan])).values()];
}
