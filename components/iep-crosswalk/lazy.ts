/**
 * Everything of the panel that is not in the first picture, in one file. Whoever may read no IEP
 * loads it as well, for my plan on a page is there for everybody.
 */
export * as door from './import/door.js';
export * as own from './own-page/part.js';
export * as problems from './problems/part.js';
export * as rows from './rows/part.js';
export * as statements from './statements/part.js';
export * as talk from './talk/part.js';
export * as team from './team/part.js';
export { StatusLine } from '../shared/status-line.js';

// What is loaded at once is named here too: bundlers that split by who needs what then put all of it
// into one file, where otherwise each page would load two that compress worse.
export { IlpIepCrosswalk } from './iep-crosswalk.js';
