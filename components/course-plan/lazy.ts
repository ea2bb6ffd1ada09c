/**
 * Everything of the course plan that is not in the first picture, in one file: files of their own would
 * share so much that each page would load many small ones.
 */
export * as add from './add/part.js';
export * as careers from './careers/part.js';
export * as check from './check/part.js';
export * as details from './details/part.js';
export * as paper from './paper/part.js';
export * as problems from './problems/part.js';
export * as review from './review/part.js';
export * as supports from './supports/part.js';
export * as transfer from './transfer/part.js';
export * as ways from './ways/part.js';
export { StatusLine } from '../shared/status-line.js';
export { DragCourse } from './drag-course.js';

// What is loaded at once is named here too: bundlers that split by who needs what then put all of it
// into one file, where otherwise each page would load two that compress worse.
export { IlpCoursePlan } from './course-plan.js';
