import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CourseNeed, MarkNeed } from '../catalog.js';
import { catalogCourseOf, coursesByCode } from './course-facts.js';
import { standingOf } from './course-standing.js';
import { reachesMark } from './school-mark.js';
import { mayStandFor } from './taken-elsewhere.js';
import { relationOf, timeOf, type CourseTime } from './time-order.js';

/** What can be wrong with a course another one asks for; the mildest first. */
export const needFaults = [
  /** It is not over, so its mark is not known yet. */
  'markPending',
  'markBelowRecommended',
  'markUnknown',
  'timeUnknown',
  /** Neither the plan nor the catalog has it. */
  'courseUnknown',
  /** It is not in the plan, but a course of another school is that could stand for it. */
  'takenElsewhere',
  'markBelow',
  /** It is in the plan, but too late. */
  'tooLate',
  'missing',
] as const;
export type NeedFault = (typeof needFaults)[number];

/** A course that is asked for, and what is wrong. */
export interface NeedProblem {
  /** By code. */
  readonly course: string;
  readonly fault: NeedFault;
  /** The course of the plan that comes nearest, by id. */
  readonly nearest: string | undefined;
  readonly mark: MarkNeed | undefined;
}

/** Where needs are looked at. */
export interface NeedSetting {
  readonly catalog: Catalog;
  /** The courses of the plan with a certain code. */
  readonly withCode: (code: string) => readonly PlannedCourse[];
  /** Courses of other schools that have no code here, see `takenElsewhere`. */
  readonly elsewhere: readonly PlannedCourse[];
  /** The course that asks. */
  readonly asking: { readonly time: CourseTime; readonly kind: 'prerequisite' | 'corequisite' };
}

/**
 * Finds what is wrong with what a course asks for; nothing is wrong where the list is empty. Of several
 * ways the one that lacks least is told; where none is begun, all are.
 */
export function problemsOf(need: CourseNeed, setting: NeedSetting): readonly NeedProblem[] {
  if ('course' in need) {
    const problem = problemOf(need.course, need.mark, setting);
    return problem ? [problem] : [];
  }
  if ('all' in need) return need.all.flatMap((each) => problemsOf(each, setting));
  const ways = need.any.map((each) => problemsOf(each, setting));
  const best = Math.min(...ways.map(worstRank));
  if (best < needFaults.indexOf('missing')) return ways.find((way) => worstRank(way) === best) ?? [];
  return ways.flat();
}

function worstRank(problems: readonly NeedProblem[]): number {
  return Math.max(-1, ...problems.map(({ fault }) => needFaults.indexOf(fault)));
}

/** Judges each time the course is in the plan and keeps the one that comes nearest. */
function problemOf(
  course: string,
  mark: MarkNeed | undefined,
  setting: NeedSetting,
): NeedProblem | undefined {
  let nearest = notInPlan(course, mark, setting);
  let rank = Infinity;
  for (const attempt of setting.withCode(course)) {
    if (standingOf(attempt).standing === undefined) continue;
    const fault = faultOf(attempt, mark, setting);
    if (!fault) return undefined;
    if (needFaults.indexOf(fault) >= rank) continue;
    rank = needFaults.indexOf(fault);
    nearest = { course, fault, nearest: attempt.id, mark };
  }
  return nearest;
}

/** What is asked for and has no code in the plan: unknown, missing, or perhaps taken at another school. */
function notInPlan(
  course: string,
  mark: MarkNeed | undefined,
  { catalog, elsewhere, asking }: NeedSetting,
): NeedProblem {
  const known = coursesByCode(catalog).get(course);
  const stands = known && mayStandFor(known, elsewhere, asking.time);
  const fault = stands ? 'takenElsewhere' : known ? 'missing' : 'courseUnknown';
  return { course, fault, nearest: stands?.id, mark };
}

function faultOf(
  attempt: PlannedCourse,
  mark: MarkNeed | undefined,
  setting: NeedSetting,
): NeedFault | undefined {
  const { asking, catalog } = setting;
  // What is over is earlier than what is still to come, even where nobody gave its time.
  if (attempt.state !== 'completed') {
    const time = timeOf(attempt, catalogCourseOf(attempt, catalog)?.parts);
    const relation = relationOf(time, asking.time);
    if (relation === 'unknown') return 'timeUnknown';
    const isInTime = relation === 'earlier' || (relation === 'together' && asking.kind === 'corequisite');
    if (!isInTime) return 'tooLate';
    return mark ? 'markPending' : undefined;
  }
  if (!mark) return undefined;
  const answer = reachesMark(attempt.mark, mark.least);
  if (answer === 'reached') return undefined;
  if (answer === 'unknown') return 'markUnknown';
  return mark.strength === 'required' ? 'markBelow' : 'markBelowRecommended';
}
