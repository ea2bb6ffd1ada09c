import type { CourseException, PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse } from '../catalog.js';
import { conversionsOf } from '../graduation-plan.js';
import { alertKey, answers, codeIn } from './alert-key.js';
import { inTime } from './candidates.js';
import type { AlertTarget, CourseAlert } from './course-alert.js';
import { catalogCourseOf, noCatalog } from './course-facts.js';
import { decisionOf, inForce } from './decisions.js';
import { isGiven } from './is-given.js';
import { extraTimes, recordAlerts } from './record-alerts.js';
import { courseNamer } from './repeats.js';
import { requirementAlerts, type CheckedPlan, type TargetedAlert } from './requirement-alerts.js';
import { takenElsewhere } from './taken-elsewhere.js';
import { ruleAlerts, type OpenAlert, type RuleSetting } from './rule-alerts.js';

/** What alerts follow from. */
export interface AlertQuestion {
  readonly courses: readonly PlannedCourse[];
  readonly catalog: Catalog | undefined;
  readonly exceptions: readonly CourseException[];
  /** The graduation plans the student is checked against, the diploma first. */
  readonly checked?: readonly CheckedPlan[];
  /** The school year in which grade 12 ends; without it nothing is said about grades. */
  readonly cohortGraduationYear?: number;
}

/**
 * Says what should be looked at in a plan of courses, in the order of time, then of the requirements; the same
 * thing once, however many graduation plans ask for it. An override resolves the alert it names, for the reason
 * it was given for (see `alertKey`), and keeps who, when and why.
 */
export function courseAlerts(question: AlertQuestion): readonly CourseAlert[] {
  const { exceptions, checked = [] } = question;
  const catalog = question.catalog ?? noCatalog;
  const courses = inTime(question.courses);
  const alerts = [
    ...ofCourses(question, courses),
    ...checked.flatMap((each) => requirementAlerts(each, courses, catalog)),
  ];
  const overrides = inForce(exceptions).filter(({ kind }) => kind === 'override');
  return mergeAlike(alerts).map((alert) => resolve(alert, overrides));
}

function ofCourses(question: AlertQuestion, courses: readonly PlannedCourse[]): readonly TargetedAlert[] {
  const catalog = question.catalog ?? noCatalog;
  const knownOf = (course: PlannedCourse) => catalogCourseOf(course, catalog);
  const conversions = conversionsOf((question.checked ?? []).map(({ plan }) => plan));
  const extra = extraTimes(courses, courseNamer(courses), knownOf, conversions);
  const setting = ruleSetting(courses, catalog, question.cohortGraduationYear);
  const found: TargetedAlert[] = [];
  for (const course of courses) {
    const known = knownOf(course);
    const time = extra.get(course.id);
    const alerts = recordAlerts(course, known, question.catalog, conversions);
    if (time) alerts.push(duplicate(course, time));
    if (known && isStillToCome(course)) alerts.push(...ruleAlerts(course, known, setting));
    const target = { kind: 'course', course: course.id } as const;
    for (const alert of alerts) found.push({ ...alert, target });
  }
  return found;
}

/** What a course of the catalog is judged among; see `ruleAlerts`. */
export function ruleSetting(
  courses: readonly PlannedCourse[],
  catalog: Catalog,
  cohortGraduationYear: number | undefined,
): RuleSetting {
  const byCode = new Map<string, PlannedCourse[]>();
  for (const course of courses) {
    if (!isGiven(course.course) || course.removed === true) continue;
    const known = byCode.get(course.course);
    if (known) known.push(course);
    else byCode.set(course.course, [course]);
  }
  const elsewhere = takenElsewhere(courses, catalog);
  return { catalog, cohortGraduationYear, elsewhere, withCode: (code) => byCode.get(code) ?? [] };
}

/** Rules speak of what is still to come: nobody is warned about a course they have taken. */
function isStillToCome({ state }: PlannedCourse): boolean {
  return state !== 'completed' && state !== 'proposedDelete';
}

function duplicate(
  { repeats, state }: PlannedCourse,
  { first, most }: { readonly first: string; readonly most: number },
): OpenAlert {
  return {
    code: 'duplicate',
    // Who says that a course is taken again knows that it is; what is over cannot be helped.
    severity: isGiven(repeats) || state === 'completed' ? 'information' : 'blocking',
    reason: { kind: 'takenBefore', course: first, most },
    resolves: [{ kind: 'remove' }, { kind: 'replace' }],
  };
}

function resolve(alert: TargetedAlert, overrides: readonly CourseException[]): CourseAlert {
  const own = overrides.filter((each) => codeIn(each.alert) === alert.code && isAbout(each, alert.target));
  const override = own.find((each) => answers(each.alert, alert));
  if (override) return { ...alert, severity: 'resolved', decision: decisionOf(override) };
  const earlier = own.at(-1);
  return { ...alert, decision: undefined, ...(earlier ? { earlier: decisionOf(earlier) } : {}) };
}

/**
 * Makes one of alerts that say the same of the same: what two graduation plans miss in a course is one thing.
 * What an IEP team's way misses stays apart, for what is decided about it is kept elsewhere.
 */
function mergeAlike(alerts: readonly TargetedAlert[]): readonly TargetedAlert[] {
  const byKey = new Map<string, TargetedAlert>();
  for (const alert of alerts) {
    const key = `${String(alert.isOfIepTeam)} ${nameOf(alert, mergeName(alert))}`;
    const known = byKey.get(key);
    byKey.set(key, known ? joined(known, alert) : alert);
  }
  const merged = [...byKey.values()];
  const wordFor = (alert: TargetedAlert) => nameOf(alert, alertKey(alert));
  const open = new Set(merged.filter((alert) => !alert.isOfIepTeam).map(wordFor));
  return merged.filter((alert) => !alert.isOfIepTeam || !open.has(wordFor(alert)));
}

/** What alerts that are one have in common: one mark may be both recommended and required. */
function mergeName(alert: TargetedAlert): string {
  const { code, reason } = alert;
  if (reason.kind === 'failed') return code;
  if (code !== 'minimumGrade' || reason.kind !== 'needs') return alertKey(alert);
  return `${code} ${reason.problems.map(({ course, mark }) => `${course}<${mark?.least ?? ''}`).join()}`;
}

function nameOf({ target }: TargetedAlert, name: string): string {
  return `${target.kind} ${target.kind === 'course' ? target.course : target.requirement} ${name}`;
}

/** Of two that say the same the heavier one stands. */
function joined(one: TargetedAlert, other: TargetedAlert): TargetedAlert {
  const [reason, more] = [one.reason, other.reason];
  if (reason.kind !== 'failed' || more.kind !== 'failed') return other.severity === 'blocking' ? other : one;
  const requirements = [...new Set([...reason.requirements, ...more.requirements])];
  return { ...one, reason: { kind: 'failed', requirements } };
}

function isAbout(exception: CourseException, target: AlertTarget): boolean {
  return target.kind === 'course'
    ? exception.course === target.course
    : exception.requirement === target.requirement;
}

/** Says what the catalog's rules would have against a course, were it added at a time. */
export function obstaclesTo(
  course: CatalogCourse,
  when: Pick<PlannedCourse, 'schoolYear' | 'term'>,
  question: Pick<AlertQuestion, 'courses' | 'catalog' | 'cohortGraduationYear'>,
): readonly OpenAlert[] {
  const { courses, catalog = noCatalog, cohortGraduationYear } = question;
  return ruleAlerts(when, course, ruleSetting(courses, catalog, cohortGraduationYear));
}
