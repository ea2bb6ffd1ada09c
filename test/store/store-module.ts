/** What the tests of the store use of it. Bundled once more, with one rule taken out, by `rules-off.test.ts`. */
export { applyChange } from '../../src/edits/apply.js';
export { mergeText } from '../../src/edits/merge-text.js';
export { emptyDocument, planRecord } from '../../src/model/plan.js';
export { migrate } from '../../src/model/migrate.js';
export { StorageError } from '../../src/storage/storage-error.js';
export { createStore } from '../../src/store/document-store.js';
export { MemoryJournalSpace } from '../../src/store/journal/memory-journal.js';
export { runsOf } from '../../src/store/pending.js';
export { markSeen, rememberedSessions } from '../../src/store/seen.js';
