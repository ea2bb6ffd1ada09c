/**
 * Every screen but the first, in one file: files of their own would share so much that each page
 * would load many small ones. What keeps something in a plan is another file, for it needs the core.
 */
export * as chart from './chart/part.js';
export * as compare from './compare/part.js';
export * as guide from './guide/part.js';
export * as interests from './interests/part.js';
export * as job from './job/part.js';
export * as kept from './kept/part.js';

// What is loaded at once is named here too: bundlers that split by who needs what then put all of it
// into one file, where otherwise each page would load two that compress worse.
export { IlpCareerExplorer } from './career-explorer.js';
