/**
 * A plan on its way out and in: as a file, and as a printed page.
 * @module
 */
export { planFile, readPlanFile, type PlanFile, type PlanFileFault, type ReadPlanFile } from './plan-file.js';
export { planOnAPage } from './print-model.js';
export type { PageCareer, PageExperience, PageOptions, PageReview, PlanPage } from './print-model.js';
export type { PageBenchmark, PageGoal, PageMeasure, PageProgress, PageStep } from './print-goal.js';
export type { Side } from '../rules/sides.js';
