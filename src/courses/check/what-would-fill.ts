import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse } from '../catalog.js';
import type { GraduationPlan } from '../graduation-plan.js';
import { ruleSetting } from './course-alerts.js';
import { standingOf } from './course-standing.js';
import type { Fill, GraduationCheck } from './graduation-check.js';
import { planIndex } from './plan-index.js';
import { ruleAlerts, type OpenAlert } from './rule-alerts.js';

/** What a gap is to be filled in. */
export interface GapQuestion {
  readonly plan: GraduationPlan;
  readonly check: GraduationCheck;
  readonly courses: readonly PlannedCourse[];
  readonly catalog: Catalog;
  /** When it would be taken; without a time, only what has to come before is judged by being there. */
  readonly schoolYear?: number;
  readonly term?: PlannedCourse['term'];
  readonly cohortGraduationYear?: number;
}

/** A course of the catalog that would fill a gap. */
export interface GapFiller {
  /** By code. */
  readonly course: string;
  /** How much of the gap it fills, in thousandths; 1 of a course that is asked for as such. */
  readonly fills: number;
  /** True where it is known by the words of its title alone. */
  readonly isGuess: boolean;
  /** Why it does not fit yet; it does where nothing stands here. */
  readonly obstacles: readonly OpenAlert[];
}

/**
 * Finds courses of the catalog that would fill what is left of a requirement and are not in the plan yet:
 * those that nothing is said against first, then those that nothing forbids, then those that fill most, then by title.
 */
export function whatWouldFill(requirement: string, question: GapQuestion): readonly GapFiller[] {
  const { courses, catalog, schoolYear = null, term = null } = question;
  const here = new Set(courses.filter(isThere).map(({ course }) => course));
  const setting = ruleSetting(courses, catalog, question.cohortGraduationYear);
  const fillOf = fillerOf(requirement, question);
  const fillers = catalog.courses.flatMap((course) => {
    if (here.has(course.code)) return [];
    const fill = fillOf(course);
    if (!fill) return [];
    const obstacles = ruleAlerts({ schoolYear, term }, course, setting);
    return [{ title: course.title, filler: { course: course.code, ...fill, obstacles } }];
  });
  const weight = ({ obstacles }: GapFiller) =>
    obstacles.some(({ severity }) => severity === 'blocking') ? 2 : Math.min(obstacles.length, 1);
  fillers.sort(
    (one, other) =>
      weight(one.filler) - weight(other.filler) ||
      other.filler.fills - one.filler.fills ||
      compare(one.title, other.title) ||
      compare(one.filler.course, other.filler.course),
  );
  return fillers.map(({ filler }) => filler);
}

/** A course that was failed or is only a wish can be put in again. */
function isThere(course: PlannedCourse): boolean {
  return course.removed !== true && standingOf(course).standing !== undefined;
}

type FillOf = (course: CatalogCourse) => Pick<GapFiller, 'fills' | 'isGuess'> | undefined;

function fillerOf(requirement: string, { plan, check, catalog }: GapQuestion): FillOf {
  const index = planIndex(plan, catalog);
  const own = check.accepted.requirements.find((each) => each.requirement === requirement);
  const answer = (basis: Fill['basis'] | undefined, fills: number) =>
    basis === undefined || fills <= 0 ? undefined : { fills, isGuess: basis === 'title' };
  if (own?.kind === 'credits') {
    const place = index.credits.findIndex(({ id }) => id === requirement);
    return (course) =>
      answer(
        index.fitOfCatalogCourse(course).reach[place]?.basis,
        Math.min(own.left, course.credits ?? own.left),
      );
  }
  if (own?.kind !== 'courses') return () => undefined;
  const place = index.courses.findIndex(({ id }) => id === requirement);
  return (course) => {
    const bases = index.fitOfCatalogCourse(course).sets[place] ?? [];
    const open = own.missing.map((filter) => bases[filter]);
    return answer(open.includes('facts') ? 'facts' : open.find((basis) => basis !== undefined), 1);
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
