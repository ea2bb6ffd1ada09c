import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse } from '../catalog.js';
import type { UnitConversion } from '../graduation-plan.js';
import type { MissingFact } from './course-alert.js';
import { allowanceOf } from './completions.js';
import { creditsOf } from './course-facts.js';
import { isTransfer, standingOf } from './course-standing.js';
import { toGrains } from './credit-units.js';
import { isGiven } from './is-given.js';
import { severalTimes, type CourseNamer } from './repeats.js';
import type { OpenAlert } from './rule-alerts.js';
import { compareTime } from './time-order.js';

/** Says what is wrong with the record of a course itself: facts that are missing, a code nobody knows. */
export function recordAlerts(
  course: PlannedCourse,
  known: CatalogCourse | undefined,
  catalog: Catalog | undefined,
  conversions: readonly UnitConversion[] | undefined,
): OpenAlert[] {
  const alerts: OpenAlert[] = [];
  const code = course.course;
  if (catalog && !known && isGiven(code) && !isTransfer(course)) {
    const severity = course.state === 'completed' ? 'information' : 'blocking';
    const resolves = [{ kind: 'replace' }, { kind: 'remove' }] as const;
    alerts.push({ code: 'invalidCourse', severity, reason: { kind: 'unknownCode', code }, resolves });
  }
  const facts = missingFacts(course, known, conversions);
  if (facts.length > 0) {
    const resolves = [{ kind: 'enter', facts }] as const;
    const reason = { kind: 'missingFacts', facts } as const;
    alerts.push({ code: 'noInfo', severity: 'information', reason, resolves });
  }
  return alerts;
}

function missingFacts(
  course: PlannedCourse,
  known: CatalogCourse | undefined,
  conversions: readonly UnitConversion[] | undefined,
): readonly MissingFact[] {
  const stands = standingOf(course);
  const isOver = course.state === 'completed';
  const needsResult = stands.standing === undefined && stands.because === 'noResult';
  if (stands.standing === undefined && !needsResult) return [];
  const facts: MissingFact[] = [];
  if (course.kind === 'catalog' && !isGiven(course.course)) facts.push('course');
  if (creditsOf(course, known, conversions) === undefined) facts.push('credits');
  // Once a course is over, its time no longer decides anything.
  if (!isOver && !isGiven(course.schoolYear)) facts.push('schoolYear');
  if (!isOver && !isGiven(course.term)) facts.push('term');
  if (needsResult) facts.push('result');
  return facts;
}

/** The times of courses that are more than may count, by the course's id: the first time, and how many count. */
export function extraTimes(
  courses: readonly PlannedCourse[],
  nameOf: CourseNamer,
  knownOf: (course: PlannedCourse) => CatalogCourse | undefined,
  conversions: readonly UnitConversion[] | undefined,
): ReadonlyMap<string, { readonly first: string; readonly most: number }> {
  const counting = courses.filter((course) => standingOf(course).standing !== undefined);
  const extra = new Map<string, { readonly first: string; readonly most: number }>();
  for (const some of severalTimes(counting, nameOf)) {
    const times = [...some].sort(compareTime).map((course) => {
      const known = knownOf(course);
      return { id: course.id, known, credits: creditsOf(course, known, conversions) };
    });
    const { whole, completions: most } = allowanceOf(times);
    let sum = 0;
    for (const { id, credits } of times) {
      // Parts of a course, such as a quarter credit that came from another school, make one together.
      if (sum > 0 && sum >= whole * most) extra.set(id, { first: times[0]?.id ?? id, most });
      sum += credits === undefined ? whole : toGrains(credits);
    }
  }
  return extra;
}
