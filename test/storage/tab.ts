/** The script of a frame that plays another tab: it puts an adapter where the test can reach it. */
import type { StorageAdapter } from '../../src/storage/contract.js';
import { indexedDbStorage } from '../../src/storage/indexed-db.js';

declare global {
  interface Window {
    /** Makes an adapter that lives in this window. */
    openStorage?: (name: string) => StorageAdapter;
  }
}

window.openStorage = (name) => indexedDbStorage({ name });
