/**
 * Courses: a district's catalog, what a graduation plan asks, and how a student stands.
 * @module
 */
export * from './catalog.js';
export { catalogSearch, type CatalogSearch } from './catalog-search.js';
export { checkCatalog } from './check-catalog.js';
export { courseTemplates } from './course-templates.js';
export { subjectAreaOf, subjectAreas } from './subject-areas.js';
export type * from './graduation-plan.js';
export { conversionsOf, requirementKey, totalId } from './graduation-plan.js';
export { checkGraduationPlan } from './check-graduation-plan.js';
export { graduationPlanIds, loadGraduationPlan, type GraduationPlanId } from './load-graduation-plan.js';
export type { LocalWords } from './local-words.js';
export {
  coursePlanColumns,
  coursePlanCsv,
  type CoursePlanColumn,
  type CoursePlanWords,
} from './export-plan-csv.js';
export {
  coursesOnAPage,
  type CoursesPage,
  type CoursesPageCell,
  type CoursesPageOptions,
  type CoursesPageWay,
  type CoursesPageYear,
  type PageCourse,
  type PageNeed,
} from './print-courses.js';
export { openThings, type OpenThings } from './open-things.js';
export { fitsCohort, usualWay } from './usual-way.js';
export { matchCatalog, type CatalogMatch, type CourseMismatch } from './match-catalog.js';
export {
  comparePlans,
  planChanges,
  type CompareQuestion,
  type ComparedDoor,
  type ComparedPlan,
  type ComparedRequirement,
  type ComparedWay,
  type CourseDifference,
  type CourseField,
  type PlanChange,
  type PlanChanges,
  type PlanComparison,
  type PlanSide,
} from './compare-plans.js';
export { isDone, whatIfCourses, type CoursesById } from './what-if.js';
export * from './check/index.js';
