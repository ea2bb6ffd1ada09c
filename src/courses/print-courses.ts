import type { Catalog } from './catalog.js';
import { catalogCourseOf, creditsOf, noCatalog } from './check/course-facts.js';
import { standingOf } from './check/course-standing.js';
import { addCredits } from './check/credit-units.js';
import {
  checkGraduation,
  type CheckAnswer,
  type CheckState,
  type CreditSums,
  type MinutesByKind,
} from './check/index.js';
import { gradeIn } from './check/time-order.js';
import { totalId, type GraduationPlan, type UnitConversion } from './graduation-plan.js';
import type { LocalWords } from './local-words.js';
import { openThings, type OpenThings } from './open-things.js';
import type { TimelineYear } from './timeline.js';
import type { Plan } from '../model/plan.js';
import {
  termKinds,
  type Confirmation,
  type CourseResult,
  type CourseState,
  type PlannedCourse,
  type TermKind,
} from '../model/planned-course.js';

/** What a page of courses shows: values alone, no words of ours and no language. Credits are thousandths. */
export interface CoursesPage {
  readonly studentName: string | undefined;
  readonly gradeLevel: number | undefined;
  /** Named by its ending year. */
  readonly schoolYear: number;
  /** True: the student prints it, so that the page may say "my". */
  readonly isOwn: boolean;
  /** The parts of a year that hold a course, in the order of time: the columns. */
  readonly terms: readonly (TermKind | undefined)[];
  readonly years: readonly CoursesPageYear[];
  readonly credits: number;
  /** Those of `credits` that this school has not said yes to yet. */
  readonly creditsOpen: number;
  /** The way to finish school first, then what the plan aims at beside it. */
  readonly ways: readonly CoursesPageWay[];
}

/** A school year: a row. */
export interface CoursesPageYear {
  /** Undefined: for courses nobody gave a year. */
  readonly schoolYear: number | undefined;
  /** Undefined where the school has not said when grade 12 ends. */
  readonly grade: number | undefined;
  readonly credits: number;
  /** One for each column. */
  readonly cells: readonly CoursesPageCell[];
}

/** A part of a school year. */
export interface CoursesPageCell {
  readonly term: TermKind | undefined;
  readonly credits: number;
  readonly courses: readonly PageCourse[];
}

/** A course on the page. */
export interface PageCourse {
  readonly id: string;
  /** Empty where nobody gave it a name. */
  readonly title: string;
  /** Whether the title is the catalog's. */
  readonly isFromCatalog: boolean;
  readonly isPlaceholder: boolean;
  readonly credits: number | undefined;
  readonly state: CourseState;
  readonly mark: string;
  readonly result: CourseResult | undefined;
  readonly confirmation: Confirmation | undefined;
}

/** How the plan stands towards a graduation plan. */
export interface CoursesPageWay {
  /** The rules that were asked. */
  readonly plan: GraduationPlan;
  readonly name: LocalWords;
  readonly state: CheckState;
  /** How many things are still to plan, if every transfer is accepted; see `openThings`. */
  readonly toPlan: number;
  readonly toShow: number;
  /** How many are to plan as confirmed so far. */
  readonly toPlanConfirmed: number;
  readonly total:
    | {
        readonly there: number;
        /** Without the credits that are still to be confirmed. */
        readonly confirmed: number;
        readonly needed: number;
      }
    | undefined;
  /** False where there may be a better way to count the courses than the one that was found. */
  readonly isExact: boolean;
  /** Where to look for a better way. */
  readonly inexact: CheckAnswer['inexact'];
  /** What is left, in the order of the graduation plan. */
  readonly left: readonly PageNeed[];
}

/** Something that is still to plan or to do. */
export interface PageNeed {
  /** Undefined for the credits in all. */
  readonly name: LocalWords | undefined;
  /** What `amount` counts: thousandths, courses or minutes; nothing where something is shown. */
  readonly counts: 'credits' | 'courses' | 'minutes' | 'nothing';
  readonly amount: number;
}

/** What a page of courses is made from, beside the plan. */
export interface CoursesPageOptions {
  /** The school year now, named by its ending year. */
  readonly schoolYear: number;
  /** Whether the student prints it. */
  readonly isOwn: boolean;
  /** The time the student spent on experience, by kind. */
  readonly experienceMinutes: MinutesByKind;
  /** The courses that are shown, by years and terms. */
  readonly years: readonly TimelineYear[];
  /** What the plan aims at, the way to finish school first. */
  readonly graduationPlans: readonly GraduationPlan[];
  readonly catalog: Catalog | undefined;
  /** What credits counted in hours are worth, as the graduation plan says; the sums of the years rest on the same. */
  readonly conversions: readonly UnitConversion[] | undefined;
}

/**
 * Gives what one printed page of courses shows. All of it comes from the plan and the catalog: a page is read
 * by whoever holds it, so that what an IEP team wrote has no way in, and a credential such a team decides on is
 * left out.
 */
export function coursesOnAPage(plan: Plan, options: CoursesPageOptions): CoursesPage {
  const { years, schoolYear, isOwn, graduationPlans } = options;
  const { student = {} } = plan;
  const used = new Set(years.flatMap((year) => year.terms.flatMap(hasCourses)));
  const terms = [...termKinds, undefined].filter((term) => used.has(term));
  return {
    studentName: student.name ?? undefined,
    gradeLevel: student.gradeLevel ?? undefined,
    schoolYear,
    isOwn,
    terms,
    years: years.map((year) => yearOnAPage(plan, year, terms, options)),
    credits: years.reduce((sum, { credits }) => sum + credits, 0),
    creditsOpen: addCredits(shownCourses(options).map((course) => openCredits(course, options))),
    ways: graduationPlans
      .filter(({ kind }) => kind !== 'credential')
      .map((each) => wayOnAPage(plan, each, options)),
  };
}

function shownCourses({ years }: Pick<CoursesPageOptions, 'years'>): readonly PlannedCourse[] {
  return years.flatMap(({ terms }) => terms.flatMap(({ courses }) => courses));
}

/** What a course brings along that this school has not said yes to yet, in thousandths. */
function openCredits(course: PlannedCourse, { catalog, conversions }: CoursesPageOptions): number {
  const stands = standingOf(course);
  if (stands.standing === undefined || !stands.isOpenTransfer) return 0;
  return creditsOf(course, catalogCourseOf(course, catalog ?? noCatalog), conversions) ?? 0;
}

function hasCourses({ term, courses }: TimelineYear['terms'][number]): readonly (TermKind | undefined)[] {
  return courses.length > 0 ? [term] : [];
}

function yearOnAPage(
  { student }: Plan,
  { schoolYear, terms, credits }: TimelineYear,
  columns: CoursesPage['terms'],
  options: CoursesPageOptions,
): CoursesPageYear {
  const cells = columns.map((term): CoursesPageCell => {
    const found = terms.find((each) => each.term === term);
    const courses = (found?.courses ?? []).map((course) => courseOnAPage(course, options));
    return { term, credits: found?.credits ?? 0, courses };
  });
  return {
    schoolYear,
    grade: gradeIn(schoolYear, student?.cohortGraduationYear ?? undefined),
    credits,
    cells,
  };
}

function courseOnAPage(course: PlannedCourse, { catalog, conversions }: CoursesPageOptions): PageCourse {
  const known = catalogCourseOf(course, catalog ?? noCatalog);
  return {
    id: course.id,
    title: known?.title ?? course.title ?? '',
    isFromCatalog: known !== undefined,
    isPlaceholder: course.kind === 'placeholder',
    credits: creditsOf(course, known, conversions),
    state: course.state ?? 'planned',
    mark: course.mark ?? '',
    result: course.result ?? undefined,
    confirmation: course.confirmation ?? undefined,
  };
}

function wayOnAPage(
  plan: Plan,
  graduationPlan: GraduationPlan,
  { years, catalog, experienceMinutes }: CoursesPageOptions,
): CoursesPageWay {
  const { exceptions, coursePath, student } = plan;
  const cohortGraduationYear = student?.cohortGraduationYear ?? undefined;
  const { accepted, confirmed } = checkGraduation({
    plan: graduationPlan,
    courses: shownCourses({ years }),
    catalog,
    exceptions: Object.values(exceptions ?? {}),
    experienceMinutes,
    shown: Object.entries(coursePath?.shown ?? {}).flatMap(([requirement, isShown]) =>
      isShown ? [{ requirement }] : [],
    ),
    ...(cohortGraduationYear === undefined ? {} : { cohortGraduationYear }),
  });
  const { total } = accepted;
  const open = openThings(graduationPlan, accepted);
  return {
    plan: graduationPlan,
    name: graduationPlan.name,
    isExact: accepted.isExact,
    inexact: accepted.inexact,
    state: accepted.state,
    toPlan: open.toPlan.length,
    toShow: open.toShow.length,
    toPlanConfirmed: openThings(graduationPlan, confirmed).toPlan.length,
    total: total && {
      ...{ there: thereIn(total), needed: total.needed },
      confirmed: confirmed.total ? thereIn(confirmed.total) : 0,
    },
    left: needsLeft(accepted, graduationPlan, open),
  };
}

function thereIn({ earned, toBeConfirmed, expected }: CreditSums): number {
  return earned + toBeConfirmed + expected;
}

function needsLeft(
  { requirements, total }: CheckAnswer,
  plan: GraduationPlan,
  { toPlan }: OpenThings,
): readonly PageNeed[] {
  const names = new Map(plan.requirements.map(({ id, name }) => [id, name]));
  const open = requirements
    .filter(({ state }) => state === 'left')
    .map((check): PageNeed => {
      const name = names.get(check.requirement);
      if (check.kind === 'measure' || check.kind === 'item') return { name, counts: 'nothing', amount: 0 };
      return { name, counts: check.kind === 'hours' ? 'minutes' : check.kind, amount: check.left };
    });
  const all: PageNeed = { name: names.get(totalId), counts: 'credits', amount: total?.left ?? 0 };
  return toPlan.includes(totalId) ? [...open, all] : open;
}
