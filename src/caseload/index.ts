/**
 * What plans must hold and do not, for one student and for a caseload.
 * @module
 */
export { caseload, countByGrade, type Caseload, type GradeCounts, type ItemCount } from './caseload.js';
export { isDue, missingItems, type MissingItem, type MissingItemsOptions } from './missing-items.js';
export { studentRow, wantsTalk, type LastReview, type StudentRow, type WaitsFor } from './student-row.js';
