import { noCatalog } from '../../../src/courses/check/course-facts.js';
import type { Catalog } from '../../../src/courses/catalog.js';
import { matchCatalog, type CourseMismatch } from '../../../src/courses/match-catalog.js';
import { isThere } from '../../../src/courses/what-if.js';
import { inOrder, type Ordered } from '../../../src/edits/order.js';
import type { RecordChange, RecordPath } from '../../../src/edits/edit.js';
import type { PlanFileFault } from '../../../src/exchange/plan-file.js';
import type { JsonObject } from '../../../src/model/json.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { addLast } from '../../shared/record-changes.js';
import { readCourses, type ReadCourses } from './read-courses.js';

/** Why courses of a file cannot be added: a key of the sentences about it. */
export type ArrivalFault = 'notOurs' | 'newer' | 'tooLarge' | 'unreadable' | 'noCourses';

/** What the plan is here. */
export interface ArrivalPlace {
  readonly courses: readonly PlannedCourse[];
  readonly catalog: Catalog | undefined;
  /** The ways to finish school that are known here, by id; undefined while nobody knows. */
  readonly graduationPlanIds: readonly string[] | undefined;
}

/** What a plan file brings, before anything of it is added. */
export interface Arrival {
  /** Those that would be added, in their order. */
  readonly fresh: readonly PlannedCourse[];
  /** Whose plan the file holds, as it says. */
  readonly student: string | undefined;
  /** The titles of those that cannot be read, which stay out. */
  readonly unreadable: readonly string[];
  /** How many of them the catalog here knows as the file does. */
  readonly matched: number;
  /** How many of them have no code. */
  readonly own: number;
  readonly mismatches: readonly CourseMismatch[];
  /** How many ways to finish school it names that are not known here. */
  readonly unknownWays: number;
  /** How many are in the plan already. */
  readonly already: number;
  /** How many ideas of the other school's staff, which stay there. */
  readonly ideas: number;
}

/** The outcome of reading a file. */
export type ReadArrival =
  { readonly ok: true; readonly value: Arrival } | { readonly ok: false; readonly fault: ArrivalFault };

/** More classes than years of school hold. */
const mostCourses = 400;

/** How far from now a year may lie; a course of another time comes in without its year. */
const mostYearsAway = 12;

/** Compares a plan file, whoever wrote it, with what is known here. Changes nothing. */
export function arrivalOf(
  read: ReadCourses,
  { courses, catalog, graduationPlanIds }: ArrivalPlace,
): ReadArrival {
  if (!read.ok) return { ok: false, fault: faultOf(read.fault) };
  const { plan, unreadable } = read;
  const all = inOrder(plan.courses).filter(isThere);
  if (all.length > mostCourses) return { ok: false, fault: 'tooLarge' };
  if (all.length === 0) return { ok: false, fault: unreadable.length > 0 ? 'notOurs' : 'noCourses' };
  const wanted = all.filter(({ state }) => state !== 'proposedAdd');
  const fresh = notHere(wanted, courses);
  const freshPlan = {
    ...plan,
    // What was tried there stays there.
    whatIfs: {},
    courses: Object.fromEntries(fresh.map((course) => [course.id, course])),
  };
  const match = matchCatalog(freshPlan, catalog ?? noCatalog, graduationPlanIds);
  const value: Arrival = {
    ...{ fresh, unreadable, matched: match.matched, mismatches: match.mismatches, own: match.ownCourses },
    unknownWays: graduationPlanIds ? match.unknownGraduationPlans.length : 0,
    student: plan.student?.name ?? undefined,
    already: wanted.length - fresh.length,
    ideas: all.length - wanted.length,
  };
  return { ok: true, value };
}

/** Reads a plan file and compares it with what is known here. */
export function readArrival(text: string, place: ArrivalPlace): ReadArrival {
  return arrivalOf(readCourses(text), place);
}

function faultOf({ code }: PlanFileFault): ArrivalFault {
  if (code === 'too-large') return 'tooLarge';
  return code === 'newer-format' || code === 'newer-schema' ? 'newer' : 'notOurs';
}

/** What is not here yet: each course here stands for one of the file, by its id, else by its name and time. */
function notHere(wanted: readonly PlannedCourse[], courses: readonly PlannedCourse[]) {
  const ids = new Set(wanted.map(({ id }) => id));
  const known = new Set(courses.map(({ id }) => id));
  const named = new Map<string, number>();
  for (const course of courses.filter(({ id }) => !ids.has(id)))
    named.set(placeName(course), (named.get(placeName(course)) ?? 0) + 1);
  return wanted.filter((course) => {
    if (known.has(course.id)) return false;
    const name = placeName(course);
    const left = named.get(name) ?? 0;
    if (left > 0) named.set(name, left - 1);
    return left === 0;
  });
}

/** What a course is called, and when it is. */
function placeName({ title, course, schoolYear, term }: PlannedCourse): string {
  const name = (title ?? course ?? '').trim().toLowerCase();
  return `${schoolYear ?? ''} ${term ?? ''} ${name}`;
}

/** How courses of a file are added. */
export interface AddingArrival {
  readonly collection: RecordPath;
  readonly siblings: readonly Ordered[];
  readonly makeId: () => string;
  readonly thisYear: number;
  /** Whether what is done counts when this school has confirmed it. */
  readonly isFromOther: boolean;
  /** Whether this viewer may write such a field of a new course. */
  readonly mayGive: (fields: JsonObject) => boolean;
  /** Whether the goal a course helps with is here. */
  readonly hasGoal: (id: string) => boolean;
}

/** The changes that add the courses, each behind the one before. */
export function arrivalChanges(
  { fresh, mismatches }: Arrival,
  adding: AddingArrival,
): readonly RecordChange[] {
  const { collection, siblings, mayGive } = adding;
  const unmatched = new Set(mismatches.map(({ pointer }) => pointer.split('/').at(-1) ?? ''));
  const ids = new Map(fresh.map(({ id }) => [id, adding.makeId()]));
  const here = new Set(siblings.map(({ id }) => id));
  const idOf = (id: string | null | undefined) => {
    if (typeof id !== 'string') return null;
    return ids.get(id) ?? (here.has(id) ? id : null);
  };
  const there = [...siblings];
  return fresh.flatMap((course) => {
    const id = ids.get(course.id) ?? '';
    const isKnown = !unmatched.has(course.id);
    const all: JsonObject = {
      ...ownFields(course, adding),
      ...nameFields(course, isKnown),
      ...{ repeats: idOf(course.repeats), alternateFor: idOf(course.alternateFor) },
    };
    const given = Object.entries(all).filter(([, value]) => value !== null && value !== '');
    const fields = Object.fromEntries(given.filter(([field, value]) => mayGive({ [field]: value })));
    const changes = addLast([...collection, id], there, fields);
    for (const change of changes) if (change.type === 'add') there.push({ id, order: change.order });
    return changes;
  });
}

/** Without its code a course stands by its name: codes of one district mean nothing in another. */
function nameFields({ kind, course, title }: PlannedCourse, isKnown: boolean): JsonObject {
  if (isKnown) return { kind: kind ?? null, course: course ?? null, title: title ?? null };
  return { kind: kind === 'placeholder' ? kind : 'custom', title: title ?? course ?? null };
}

/** The year a course comes in with; none where it is of another time. */
export function arrivingYear({ schoolYear }: PlannedCourse, thisYear: number): number | undefined {
  const isNear = typeof schoolYear === 'number' && Math.abs(schoolYear - thisYear) <= mostYearsAway;
  return isNear ? schoolYear : undefined;
}

function ownFields(course: PlannedCourse, { thisYear, isFromOther, hasGoal }: AddingArrival): JsonObject {
  const { state, goal } = course;
  const isOpen = isFromOther && state === 'completed';
  const kept = state === 'completed' || state === 'inProgress' || state === 'alternate';
  return {
    schoolYear: arrivingYear(course, thisYear) ?? null,
    // What was asked for was asked of another school.
    state: kept ? state : 'planned',
    method: isOpen ? 'transferCredit' : (course.method ?? null),
    confirmation: isOpen ? null : (course.confirmation ?? null),
    goal: typeof goal === 'string' && hasGoal(goal) ? goal : null,
    ...valuesOf(course),
  };
}

function valuesOf(course: PlannedCourse): JsonObject {
  const { term, subject, credits, mark, result, dualCredit } = course;
  const { school, sourceCredits, sourceUnit, note } = course;
  const values = {
    term,
    subject,
    credits,
    mark,
    result,
    dualCredit,
    school,
    sourceCredits,
    sourceUnit,
    note,
  };
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value ?? null]));
}
