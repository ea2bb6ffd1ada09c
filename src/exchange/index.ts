/**
 * A plan on its way out and in: as a file, a table, a calendar, a sample and a printed page.
 * @module
 */
export { calendarFile, type CalendarFile, type CalendarOptions, type CalendarWords } from './calendar.js';
export { deidentify, type SampleOptions } from './deidentify.js';
export { goalColumns, goalsCsv, type GoalColumn, type GoalsCsvWords } from './goals-csv.js';
export { planFile, readPlanFile, type PlanFile, type PlanFileFault, type ReadPlanFile } from './plan-file.js';
export { planOnAPage } from './print-model.js';
export type { PageCareer, PageExperience, PageOptions, PageReview, PlanPage } from './print-model.js';
export type { PageBenchmark, PageGoal, PageMeasure, PageProgress, PageStep } from './print-goal.js';
export type { Side } from '../rules/sides.js';
