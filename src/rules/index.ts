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
export { goalHintCodes, goalHints, type GoalHintCode, type GoalHintOptions } from './goal-hints.js';
export { isCountedByTaps, standingOf, valuesOverTime, type DatedValue } from './goal-standing.js';
export { lastChange } from './last-change.js';
export { typistOf } from './typed-words.js';
export { sideOf, type Side } from './sides.js';
