import type { StoredDocument } from '../../storage/contract.js';
import type { Journal, JournalEntry, JournalWrite, OpenJournal } from './journal.js';
import { MemoryJournalSpace } from './memory-journal.js';

/** A journal on a device answers within milliseconds; a slow device is given a hundred times that. */
const defaultPatienceMs = 3_000;

/**
 * Sets a limit to the wait for a journal. A browser may leave a transaction unanswered for good, as
 * WebKit does after another page of the site was ended in the middle of one; a plan that waited for
 * it would never open. Such a journal is given up, and unsaved work is kept in the page.
 */
export function patientJournal(open: OpenJournal, patienceMs = defaultPatienceMs): OpenJournal {
  const inPage = new MemoryJournalSpace();
  return (place) => new PatientJournal(open(place), inPage.open(place), patienceMs);
}

class PatientJournal implements Journal {
  readonly #onDevice: Journal;
  readonly #inPage: Journal;
  readonly #patienceMs: number;
  #journal: Journal;

  constructor(onDevice: Journal, inPage: Journal, patienceMs: number) {
    this.#onDevice = onDevice;
    this.#journal = onDevice;
    this.#inPage = inPage;
    this.#patienceMs = patienceMs;
  }

  get isDurable(): boolean {
    return this.#journal.isDurable;
  }

  /**
   * A list that is taken over too late is not written to any more: what lies in it under our name is
   * found by the next page of the same viewer.
   */
  async adopt(owner: string, schema: number): Promise<readonly JournalEntry[]> {
    try {
      return await this.#limited(this.#journal.adopt(owner, schema));
    } catch {
      this.#journal = this.#inPage;
      return this.#inPage.adopt(owner, schema);
    }
  }

  whenFreed(listener: () => void): void {
    this.#onDevice.whenFreed?.(listener);
  }

  async write(owner: string, change: JournalWrite): Promise<'written' | 'taken-over'> {
    return this.#limited(this.#journal.write(owner, change));
  }

  async cache(stored: StoredDocument | undefined): Promise<void> {
    await this.#limited(this.#journal.cache(stored));
    if (!stored) await this.#limited(this.#onDevice.cache(undefined));
  }

  async cached(): Promise<StoredDocument | undefined> {
    return this.#limited(this.#journal.cached());
  }

  /** Erases on the device too where it was given up: what earlier pages kept there is still there. */
  async clear(): Promise<void> {
    await this.#inPage.clear();
    await this.#limited(this.#onDevice.clear());
  }

  async close(): Promise<'empty' | 'kept'> {
    const inPage = await this.#inPage.close();
    const onDevice = await this.#limited(this.#onDevice.close());
    return inPage === 'empty' ? onDevice : inPage;
  }

  async #limited<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error('The journal did not answer in time.'));
      }, this.#patienceMs);
    });
    try {
      return await Promise.race([answer, tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }
}
