import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse } from '../catalog.js';
import type {
  CourseFilter,
  CourseRequirement,
  CreditRequirement,
  GraduationPlan,
} from '../graduation-plan.js';
import { catalogCourseOf, factsOf, factsOfCatalogCourse, type CourseFacts } from './course-facts.js';
import { matchFilter, type FilterMatch } from './course-filter.js';
import type { Fill } from './graduation-check.js';

/** Which requirements of a graduation plan a course is meant by, whatever its mark. */
export interface CourseFit {
  /** For each credit requirement of the plan, in its order. */
  readonly reach: readonly CreditReach[];
  /** For each course requirement of the plan, in its order: each of its filters. */
  readonly sets: readonly (readonly (Fill['basis'] | undefined)[])[];
}

/** Whether a course can fill a credit requirement: on what ground, or why its mark keeps it out. */
export interface CreditReach {
  readonly basis: Fill['basis'] | undefined;
  readonly blocked: 'markBelow' | 'markUnknown' | undefined;
  /** The caps the course falls under, by place. */
  readonly caps: readonly number[];
}

/** A graduation plan beside a catalog, with what was found out about courses so far. */
export interface PlanIndex {
  readonly credits: readonly CreditRequirement[];
  readonly courses: readonly CourseRequirement[];
  /** Says whether any credit requirement asks for a mark. */
  readonly hasMarks: boolean;
  /** How a course of the plan fits. */
  fitOf(course: PlannedCourse): CourseFit;
  /** How a course of the catalog fits. */
  fitOfCatalogCourse(course: CatalogCourse): CourseFit;
}

const indexes = new WeakMap<Catalog, WeakMap<GraduationPlan, PlanIndex>>();

/**
 * The index of a graduation plan and a catalog, made once for the two. Both, and the courses that are
 * asked about, are taken as never changing, as snapshots are.
 */
export function planIndex(plan: GraduationPlan, catalog: Catalog): PlanIndex {
  let ofCatalog = indexes.get(catalog);
  if (!ofCatalog) indexes.set(catalog, (ofCatalog = new WeakMap()));
  let index = ofCatalog.get(plan);
  if (!index) ofCatalog.set(plan, (index = makeIndex(plan, catalog)));
  return index;
}

function makeIndex(plan: GraduationPlan, catalog: Catalog): PlanIndex {
  const credits = plan.requirements.filter((each) => each.kind === 'credits');
  const courses = plan.requirements.filter((each) => each.kind === 'courses');
  const known = new WeakMap<object, CourseFit>();
  // Courses that fit alike share one fit, so that the check can tell them as alike at a glance.
  const alike = new Map<string, CourseFit>();
  const fit = (key: object, facts: () => CourseFacts): CourseFit => {
    const before = known.get(key);
    if (before) return before;
    const made = fitOf(credits, courses, facts());
    const name = JSON.stringify(made);
    const shared = alike.get(name) ?? made;
    alike.set(name, shared);
    known.set(key, shared);
    return shared;
  };
  const fitOfCatalogCourse = (course: CatalogCourse) => fit(course, () => factsOfCatalogCourse(course));
  return {
    credits,
    courses,
    hasMarks: credits.some(({ leastMark }) => leastMark !== undefined),
    fitOfCatalogCourse,
    fitOf(course) {
      const inCatalog = catalogCourseOf(course, catalog);
      const isCatalogEnough = inCatalog && (inCatalog.subject ?? inCatalog.sced) !== undefined;
      if (isCatalogEnough) return fitOfCatalogCourse(inCatalog);
      return fit(course, () => factsOf(course, inCatalog));
    },
  };
}

function fitOf(
  credits: readonly CreditRequirement[],
  courses: readonly CourseRequirement[],
  facts: CourseFacts,
): CourseFit {
  const basisFor = (filter: CourseFilter) => basisOf[matchFilter(filter, facts)];
  return {
    reach: credits.map(({ counts, caps = [] }) => ({
      basis: basisFor(counts),
      blocked: undefined,
      caps: caps.flatMap((cap, place) => (basisFor(cap.counts) ? [place] : [])),
    })),
    sets: courses.map((each) => each.courses.map(basisFor)),
  };
}

const basisOf: Readonly<Record<FilterMatch, Fill['basis'] | undefined>> = {
  no: undefined,
  guess: 'title',
  yes: 'facts',
};
