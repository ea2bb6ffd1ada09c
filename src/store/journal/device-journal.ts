import { indexedDbJournal, type IndexedDbJournalOptions } from './indexed-db-journal.js';
import type { OpenJournal } from './journal.js';
import { withLastWords } from './last-words.js';
import { patientJournal } from './patient-journal.js';

/**
 * The journal of a browser on a device: IndexedDB, with a limit to the wait for it, and local storage
 * for the last words of a page that is gone the moment after a key press. Needs a secure context.
 */
export function deviceJournal(options: IndexedDbJournalOptions = {}): OpenJournal {
  return withLastWords(patientJournal(indexedDbJournal(options)));
}
