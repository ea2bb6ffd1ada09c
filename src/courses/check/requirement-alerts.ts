import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog } from '../catalog.js';
import { requirementKey, totalId, type GraduationPlan } from '../graduation-plan.js';
import type { AlertTarget, CourseAlert, Remedy } from './course-alert.js';
import { standingOf } from './course-standing.js';
import type { CourseSetCheck, CreditCheck, GraduationCheck } from './graduation-check.js';
import { isGiven } from './is-given.js';
import { planIndex } from './plan-index.js';

/** A graduation plan and what the check found. */
export interface CheckedPlan {
  readonly plan: GraduationPlan;
  readonly check: GraduationCheck;
  /** Only an IEP team can decide on it, or has: what it asks for may not stand in the plan, which others read. */
  readonly isOfIepTeam?: boolean;
}

/** An alert with its target, before anybody decided about it. */
export type TargetedAlert = Omit<CourseAlert, 'decision'>;

/** Says what a graduation plan still lacks, if every transfer is accepted and all that is planned is passed. */
export function requirementAlerts(
  checked: CheckedPlan,
  courses: readonly PlannedCourse[],
  catalog: Catalog,
): readonly TargetedAlert[] {
  const alerts = alertsOf(checked, courses, catalog);
  return checked.isOfIepTeam ? alerts.map((alert) => ({ ...alert, isOfIepTeam: true })) : alerts;
}

function alertsOf(
  { plan, check }: CheckedPlan,
  courses: readonly PlannedCourse[],
  catalog: Catalog,
): readonly TargetedAlert[] {
  const { requirements, total } = check.accepted;
  const open = requirements.filter(({ state }) => state === 'left');
  const alerts = open.flatMap((each): readonly TargetedAlert[] => {
    if (each.kind === 'credits') return creditAlerts(plan, each, courses);
    return each.kind === 'courses' ? [courseAlert(plan, each, catalog)] : [];
  });
  const failed = failedAlerts({ plan, check }, courses, catalog);
  if (total?.state !== 'left') return [...alerts, ...failed];
  const { needed, left } = total;
  const inAll: TargetedAlert = {
    code: 'insufficientTotalCredits',
    severity: 'blocking',
    target: requirementTarget(plan, totalId),
    reason: { kind: 'credits', needed, left },
    resolves: [{ kind: 'credits', credits: left }],
  };
  return [...alerts, ...failed, inAll];
}

function creditAlerts(
  plan: GraduationPlan,
  { requirement, needed, left, notHere }: CreditCheck,
  courses: readonly PlannedCourse[],
): readonly TargetedAlert[] {
  const marks = notHere.flatMap((each): readonly TargetedAlert[] => {
    if (each.because !== 'markBelow') return [];
    const { course, least } = each;
    const own = courses.find(({ id }) => id === course);
    const mark = own?.mark ?? '';
    return [
      {
        code: 'markBelowThreshold',
        severity: 'blocking',
        target: { kind: 'course', course },
        reason: { kind: 'mark', mark, least },
        resolves: [...takeAgain(own), { kind: 'replace' }],
      },
    ];
  });
  const short: TargetedAlert = {
    code: 'insufficientSubjectCredit',
    severity: 'blocking',
    target: requirementTarget(plan, requirement),
    reason: { kind: 'credits', needed, left },
    resolves: [{ kind: 'credits', credits: left }],
  };
  return [short, ...marks];
}

function courseAlert(
  plan: GraduationPlan,
  { requirement, missing }: CourseSetCheck,
  catalog: Catalog,
): TargetedAlert {
  const index = planIndex(plan, catalog);
  const place = index.courses.findIndex(({ id }) => id === requirement);
  const fitting = catalog.courses.filter((course) => {
    const fit = index.fitOfCatalogCourse(course).sets[place] ?? [];
    return missing.some((filter) => fit[filter] !== undefined);
  });
  return {
    code: 'requiredCourseNotFound',
    severity: 'blocking',
    target: requirementTarget(plan, requirement),
    reason: { kind: 'nothingFits', filters: missing },
    resolves: fitting.length > 0 ? [{ kind: 'take', courses: fitting.map(({ code }) => code) }] : [],
  };
}

/** A course that was not passed, where what it would have filled is still open. */
function failedAlerts(
  { plan, check }: CheckedPlan,
  courses: readonly PlannedCourse[],
  catalog: Catalog,
): readonly TargetedAlert[] {
  const index = planIndex(plan, catalog);
  const isOpen = (id: string) =>
    check.accepted.requirements.some((each) => each.requirement === id && each.state === 'left');
  return courses.flatMap((course): readonly TargetedAlert[] => {
    const stands = standingOf(course);
    if (course.removed || stands.standing !== undefined || stands.because !== 'failed') return [];
    const fit = index.fitOf(course);
    const credits = index.credits.filter((_, place) => fit.reach[place]?.basis !== undefined);
    const sets = index.courses.filter((_, place) => fit.sets[place]?.some((basis) => basis !== undefined));
    const requirements = [...credits, ...sets].map(({ id }) => id).filter(isOpen);
    if (requirements.length === 0) return [];
    return [
      {
        code: 'failedRequiredCourse',
        severity: 'blocking',
        target: { kind: 'course', course: course.id },
        reason: { kind: 'failed', requirements },
        resolves: [...takeAgain(course), { kind: 'replace' }],
      },
    ];
  });
}

function takeAgain(course: PlannedCourse | undefined): readonly Remedy[] {
  return isGiven(course?.course) ? [{ kind: 'take', courses: [course.course] }] : [];
}

function requirementTarget(plan: GraduationPlan, id: string): AlertTarget {
  return { kind: 'requirement', requirement: requirementKey(plan, id) };
}
