import type { Store } from '../../src/store/store.js';
import { isUnsettled } from './leave-together.js';

/** Says whether work in a document would go with the page: neither storage nor this device holds it. */
export function isInPageAlone(store: Store): boolean {
  return !store.snapshot.isJournaled && isUnsettled(store);
}
