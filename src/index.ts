/**
 * The headless core: what a plan is, what can be done to it, and how it is kept safe.
 * @module
 */
export * from './model/document-key.js';
export * from './model/people.js';
export * from './model/plan.js';
export * from './model/goal.js';
export * from './model/career.js';
export * from './model/experience.js';
export * from './model/conversation.js';
export * from './model/evidence.js';
export * from './model/person.js';
export * from './model/course-path.js';
export {
  courseMarkKinds,
  crosswalkRecord,
  type CourseMark,
  type CourseMarkKind,
  type Crosswalk,
  type DecidedPath,
} from './model/crosswalk.js';
export * from './model/planned-course.js';
export * from './model/review.js';
export type { Authored, RecordBase, DocumentBase } from './model/record-spec.js';
export type { Json, JsonObject } from './model/json.js';
export { makeId, type IdMaker } from './model/ids.js';
export { checkDocument, type Checked, type DocumentFault } from './model/document-schema.js';
export { checkSnapshot } from './model/check-snapshot.js';
export { copiedKinds, isCopied, snapshotKey, type CopiedPlan, type Snapshot } from './model/snapshot.js';
export type { RecordChange, RecordPath } from './edits/edit.js';
export { inOrder, positionAt, compareOrder, type Position } from './edits/order.js';
export { recordAt, writerOf } from './edits/record-access.js';
export { forbiddenChanges, mayAddRecord, mayChange, mayLoad, mayWriteField } from './rules/access.js';
export type { ExperienceMinutes, HoursProgress } from './rules/experience-hours.js';
export type { GoalHintCode, GoalHintOptions } from './rules/goal-hints.js';
export { createStore } from './store/document-store.js';
export {
  keepCopies,
  type CopyKeeper,
  type CopyState,
  type KeepCopiesOptions,
  type KeptCopies,
} from './store/kept-copies.js';
export type {
  EditResult,
  LeaveResult,
  OpenFailure,
  ReadOnlyReason,
  Store,
  StoreOptions,
  StoreSnapshot,
  UndoResult,
} from './store/store.js';
export type { KeptReason, SaveStatus } from './store/status.js';
export {
  answersFor,
  wantedValue,
  type Problem,
  type ProblemAnswer,
  type ProblemKind,
} from './store/problem.js';
export type { GoalDomain, GoalDomainGroup, PackLabel } from './packs/goal-domains.js';
export type { AgreeAgainRule, HoursRule, PackSource, ReviewRule, StatePack } from './packs/state-pack.js';
export { deviceJournal } from './store/journal/device-journal.js';
export { indexedDbJournal, type IndexedDbJournalOptions } from './store/journal/indexed-db-journal.js';
export { patientJournal } from './store/journal/patient-journal.js';
export { MemoryJournalSpace } from './store/journal/memory-journal.js';
export type { Journal, JournalEntry, JournalPlace, OpenJournal } from './store/journal/journal.js';
export type * from './storage/contract.js';
export { StorageError, asStorageError, type StorageErrorCode } from './storage/storage-error.js';
