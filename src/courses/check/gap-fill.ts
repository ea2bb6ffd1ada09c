import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse } from '../catalog.js';
import type { GraduationPlan } from '../graduation-plan.js';
import { allowanceOf } from './completions.js';
import { creditsOf } from './course-facts.js';
import { standingOf } from './course-standing.js';
import { fromGrains, toGrains } from './credit-units.js';
import type { CourseSetCheck, CreditCheck, Fill, RequirementCheck } from './graduation-check.js';
import { isGiven } from './is-given.js';
import { planIndex } from './plan-index.js';
import { courseNamer, nameOfCode } from './repeats.js';

/** What gaps are in, and what stands beside them. */
export interface GapSetting {
  readonly plan: GraduationPlan;
  readonly courses: readonly PlannedCourse[];
  readonly catalog: Catalog;
}

/** What a course of the catalog would fill of what is left of a requirement. */
export interface GapFill {
  /** In thousandths; 1 of a course that is asked for as such. */
  readonly fills: number;
  /** True where it is known by its title or department alone. */
  readonly isGuess: boolean;
}

/**
 * Says what a course of the catalog would fill of what is left, were it added: no more than caps have room for, and
 * nothing of what is in the plan as often as it counts. Undefined where it is nothing.
 */
export function gapFill(
  course: CatalogCourse,
  own: RequirementCheck,
  setting: GapSetting,
): GapFill | undefined {
  if (own.kind === 'credits') return fillOfCredits(course, own, setting);
  return own.kind === 'courses' ? fillOfSet(course, own, setting) : undefined;
}

/**
 * The thousandths of a course that may still come to a plan, as often as it may be taken; what repeats it counts, too.
 *
 * @param low the ids of times that are no hindrance, as their mark is too low
 */
export function roomFor(
  course: CatalogCourse,
  courses: readonly PlannedCourse[],
  plan: Pick<GraduationPlan, 'conversions'>,
  low: ReadonlySet<string> = new Set(),
): number {
  const nameOf = courseNamer(courses);
  const name = nameOfCode(course.code);
  const isTime = (each: PlannedCourse) =>
    isGiven(each.repeats) ? nameOf(each) === name : each.course === course.code;
  const times = courses.filter((each) => isTime(each) && isThere(each) && !low.has(each.id));
  const taken = times.map((each) => {
    const known = each.course === course.code ? course : undefined;
    return { known, credits: creditsOf(each, known, plan.conversions) };
  });
  const { whole, completions } = allowanceOf([{ known: course, credits: course.credits }, ...taken]);
  // Of a course without credits nobody can tell a part from the whole.
  if (whole === 0) return times.length < completions ? Infinity : 0;
  const sum = taken.reduce(
    (grains, { credits }) => grains + (credits === undefined ? whole : toGrains(credits)),
    0,
  );
  return fromGrains(Math.max(0, whole * completions - sum));
}

/** A course that was failed or is only a wish can be put in again. */
function isThere(course: PlannedCourse): boolean {
  return course.removed !== true && standingOf(course).standing !== undefined;
}

function fillOfCredits(course: CatalogCourse, own: CreditCheck, setting: GapSetting): GapFill | undefined {
  const { plan, catalog, courses } = setting;
  const index = planIndex(plan, catalog);
  const place = index.credits.findIndex(({ id }) => id === own.requirement);
  const reach = index.fitOfCatalogCourse(course).reach[place];
  if (own.left <= 0 || !reach?.basis) return undefined;
  // A time whose mark is too low here is no hindrance to another one.
  const low = new Set(own.notHere.flatMap((each) => (each.because === 'markBelow' ? each.course : [])));
  const caps = index.credits[place]?.caps ?? [];
  const rooms = reach.caps.map((cap) => {
    const under = own.filledBy.filter((fill) => isUnder(fill, cap));
    return (caps[cap]?.most ?? 0) - under.reduce((sum, { credits }) => sum + credits, 0);
  });
  const most = Math.min(own.left, course.credits ?? own.left, roomFor(course, courses, plan, low), ...rooms);
  return answer(reach.basis, most);

  function isUnder({ course: id }: Fill, cap: number): boolean {
    const filling = courses.find((each) => each.id === id);
    return filling !== undefined && index.fitOf(filling).reach[place]?.caps.includes(cap) === true;
  }
}

function fillOfSet(course: CatalogCourse, own: CourseSetCheck, setting: GapSetting): GapFill | undefined {
  const { plan, catalog, courses } = setting;
  const index = planIndex(plan, catalog);
  const place = index.courses.findIndex(({ id }) => id === own.requirement);
  const bases = index.fitOfCatalogCourse(course).sets[place] ?? [];
  const open = own.missing.map((filter) => bases[filter]).filter((basis) => basis !== undefined);
  if (own.left <= 0 || roomFor(course, courses, plan) === 0) return undefined;
  return answer(open.includes('facts') ? 'facts' : open[0], 1);
}

function answer(basis: Fill['basis'] | undefined, fills: number): GapFill | undefined {
  return basis === undefined || fills <= 0 ? undefined : { fills, isGuess: basis === 'title' };
}
