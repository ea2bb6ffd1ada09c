/**
 * What follows from a plan: questions that may help with a goal, sums, and marks on courses.
 * @module
 */
export {
  experienceMinutes,
  hoursTowards,
  type ExperienceMinutes,
  type HoursProgress,
} from './experience-hours.js';
export { courseMarkId, markedCourses } from '../model/crosswalk.js';
export { markCourse } from './course-marks.js';
export { mayConsent, mayImportIep, planFacts, type PlanFacts } from './access.js';
export { dueDates, type DueDate } from './due-dates.js';
export { goalHintCodes, goalHints, type GoalHintCode, type GoalHintOptions } from './goal-hints.js';
export { isCountedByTaps, standingOf, valuesOverTime, type DatedValue } from './goal-standing.js';
export { mayKeepCopy } from './keep-copy.js';
export { lastChange } from './last-change.js';
export {
  isInPlan,
  lastPlanChange,
  planChanges,
  type AimChange,
  type ComparedPlan,
  type CourseChange,
  type GoalChange,
  type PlanChange,
  type PlanChangesOptions,
} from './plan-changes.js';
export { typistOf } from './typed-words.js';
export { sideOf, type Side } from './sides.js';
