import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse } from '../catalog.js';
import type { CourseRequirement, CreditRequirement, GraduationPlan } from '../graduation-plan.js';
import { catalogCourseOf, factsOf, factsOfCatalogCourse, type CourseFacts } from './course-facts.js';
import { matchFilter, type FilterMatch } from './course-filter.js';

/** Which requirements of a graduation plan a course is meant by, whatever its mark. */
export interface CourseFit {
  /** For each credit requirement of the plan, in its order. */
  readonly credits: readonly CreditFit[];
  /** For each course requirement of the plan, in its order: each of its filters. */
  readonly courses: readonly (readonly FilterMatch[])[];
}

/** What a credit requirement says about a course. */
export interface CreditFit {
  readonly match: FilterMatch;
  /** The caps the course falls under, by place. */
  readonly caps: readonly number[];
}

/** A graduation plan beside a catalog, with what was found out about courses so far. */
export interface PlanIndex {
  readonly credits: readonly CreditRequirement[];
  readonly courses: readonly CourseRequirement[];
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
  const fit = (key: object, facts: () => CourseFacts): CourseFit => {
    const before = known.get(key);
    if (before) return before;
    const made = fitOf(credits, courses, facts());
    known.set(key, made);
    return made;
  };
  const fitOfCatalogCourse = (course: CatalogCourse) => fit(course, () => factsOfCatalogCourse(course));
  return {
    credits,
    courses,
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
  return {
    credits: credits.map(({ counts, caps = [] }) => ({
      match: matchFilter(counts, facts),
      caps: caps.flatMap((cap, place) => (matchFilter(cap.counts, facts) === 'no' ? [] : [place])),
    })),
    courses: courses.map((each) => each.courses.map((filter) => matchFilter(filter, facts))),
  };
}
