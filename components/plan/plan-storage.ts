import type { StorageAdapter } from '../../src/storage/contract.js';
import type { OpenJournal } from '../../src/store/journal/journal.js';

/** The storages that need no more than a name, or than the address of a server that speaks the protocol. */
export type StorageName = 'indexed-db' | 'memory' | `/${string}` | `http${'' | 's'}://${string}`;

/** Attributes carry anything. */
export function isStorageName(name: string | undefined): name is StorageName {
  return /^(indexed-db$|memory$|\/|https?:\/\/.)/.test(name ?? '');
}

const made = new Map<StorageName, Promise<StorageAdapter>>();

/** Gives the page's one storage of a name: two plans with one id in one page are one plan. */
export async function storageNamed(name: StorageName): Promise<StorageAdapter> {
  let storage = made.get(name);
  if (!storage) made.set(name, (storage = loadStorage(name)));
  try {
    return await storage;
  } catch (error) {
    made.delete(name); // Its file did not arrive; the next time it may.
    throw error;
  }
}

async function loadStorage(name: StorageName): Promise<StorageAdapter> {
  if (name === 'memory') return (await import('../../src/storage/memory.js')).memoryStorage();
  if (name === 'indexed-db') return (await import('../../src/storage/indexed-db.js')).indexedDbStorage();
  return (await import('../../src/storage/http/index.js')).httpStorage({ base: name });
}

/** Says whether the page may keep unsaved work on this device: browsers allow it in secure pages only. */
export function canKeepJournal(): boolean {
  return globalThis.isSecureContext && typeof indexedDB !== 'undefined';
}

let journal: Promise<OpenJournal> | undefined;

/** Gives the journal of this device; undefined where unsaved work can only be kept in the page. */
export async function deviceJournal(): Promise<OpenJournal | undefined> {
  if (!canKeepJournal()) return undefined;
  journal ??= loadJournal();
  return journal.catch(() => {
    journal = undefined;
    return undefined;
  });
}

async function loadJournal(): Promise<OpenJournal> {
  const { deviceJournal: journalOfDevice } = await import('../../src/store/journal/device-journal.js');
  return journalOfDevice();
}
