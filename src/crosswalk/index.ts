/**
 * The crosswalk: a plan and an IEP side by side, row by row, with the law that joins them; what of the
 * plan an IEP can use; and what a student says for themselves. It reads, and writes to no IEP.
 * @module
 */
export * from './row.js';
export { crosswalkRows } from './rows.js';
export { crosswalkRowsFor } from './pack-rows.js';
export { columnItems, rowItems, visibleRows } from './visible-rows.js';
export { checkColumns, columnNames, commonColumns, type ColumnItem, type PlanColumn } from './columns.js';
export type { CrosswalkSources, SourceDocuments } from './sources.js';
export { planEntries, type EntryOptions, type PlanEntry } from './plan-entries.js';
export { goalsWithoutRow } from './goal-parts.js';
export { rowState, type RowStanding, type RowState } from './row-state.js';
export type { RowComparison, RowPair } from './compare-row.js';
export type { RowFault } from './computed-rows.js';
export { presentLinks, type PresentLink } from './links.js';
export { iepStaleSince, triggers, type Trigger, type TriggerFacts, type Triggers } from './triggers.js';
export { agesOf, stateOf } from './state-ages.js';
export { checklistFor } from './checklists.js';
export {
  indicator13,
  type ChecklistAnswer,
  type ChecklistEvidence,
  type ChecklistReason,
} from './indicator13.js';
export {
  courseSupports,
  supports,
  supportsBehind,
  belongsAs,
  iepGoalSections,
  isIepGoal,
  supportSections,
  type CourseSupports,
  type Supports,
  type SupportSources,
} from './supports.js';
export {
  coursesOfStudyStatement,
  type StatementCourse,
  type StatementYear,
} from './from-plan/courses-of-study.js';
export { transitionAssessments, type TransitionAssessment } from './from-plan/transition-assessments.js';
export {
  summaryOfPerformanceDraft,
  type CourseAchievement,
  type ExperienceAchievement,
  type SummaryDraft,
  type SummaryOptions,
} from './from-plan/summary-of-performance.js';
export {
  meetingScript,
  myPlanOnAPage,
  type MeetingScript,
  type OwnGoal,
  type OwnLine,
  type OwnPage,
} from './from-plan/own-words.js';
export type {
  ChecklistCheck,
  ChecklistItem,
  ColumnName,
  CrosswalkPart,
  MajorityRule,
  OwnRow,
  StateAges,
  TransitionRule,
} from '../packs/crosswalk-part.js';
export {
  iepKindOf,
  iepSections,
  type IepDocument,
  type IepItem,
  type IepKind,
  type IepSection,
} from '../model/iep.js';
