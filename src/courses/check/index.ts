/**
 * The graduation check: what a student has and plans, beside what a graduation plan asks.
 * @module
 */
export { checkGraduation, type GraduationQuestion } from './check-graduation.js';
export type * from './graduation-check.js';
export { courseAlerts, obstaclesTo, type AlertQuestion } from './course-alerts.js';
export type * from './course-alert.js';
export { alertCodes } from './course-alert.js';
export { alertKey } from './alert-key.js';
export type { NeedFault, NeedProblem } from './course-needs.js';
export type { CheckedPlan } from './requirement-alerts.js';
export type { OpenAlert } from './rule-alerts.js';
export { whatWouldFill, type GapFiller, type GapQuestion } from './what-would-fill.js';
export { earliestFinish } from './earliest-finish.js';
export { openDoors, type Door } from './open-doors.js';
export { creditsOf, catalogCourseOf } from './course-facts.js';
export { addCredits, toThousandths } from './credit-units.js';
export { standingOf, type CourseStanding, type CreditStanding, type NoStanding } from './course-standing.js';
export { gradeIn } from './time-order.js';
export { reachesMark, passes, type MarkAnswer } from './school-mark.js';
export type { MinutesByKind } from './requirement-checks.js';
