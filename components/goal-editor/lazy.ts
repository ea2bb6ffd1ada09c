/**
 * Everything of the goal editor that is not needed at once, in one file: files of their own would
 * share so much that each page would load dozens of small ones.
 */
export * as experience from './experience/part.js';
export * as help from './help/part.js';
export * as more from './more/part.js';
export * as paper from './paper/part.js';
export * as problems from './problems/part.js';
export * as progress from './progress/part.js';
export * as review from '../shared/review/part.js';
export * as supports from './supports/part.js';
export * as talk from './talk/part.js';
export { DragOrder } from '../shared/drag/drag-order.js';
export { StatusLine } from '../shared/status-line.js';
export { sharingChanges } from './goal-content.js';
export { GoalSharing } from './goal-sharing.js';

// What is loaded at once is named here too: bundlers that split by who needs what, such as esbuild,
// then put all of it into one file, where otherwise each page would load two that compress worse.
export { IlpGoalEditor } from './goal-editor.js';
