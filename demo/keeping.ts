import type { StorageAdapter } from 'ilp-elements/core';
import { indexedDbStorage } from 'ilp-elements/storage/indexed-db';
import { memoryStorage } from 'ilp-elements/storage/memory';

/** Where the demo keeps plans: in this browser, in this page alone, or on a server of this computer. */
export type Keeping = 'browser' | 'page' | 'server';

/** A place for plans, and how long it lasts. */
export interface Place {
  readonly keeping: Keeping;
  readonly adapter: StorageAdapter;
  /** Whose the device is; shared where absent. */
  readonly device?: 'shared' | 'own';
}

/** A browser that is going to answer has done so by then. */
const longestWaitMs = 4_000;

/** Gives the browser's storage; undefined where the browser refuses it, or does not answer. */
export async function browserPlace(waitMs = longestWaitMs): Promise<Place | undefined> {
  const adapter = indexedDbStorage({ name: 'riverbend-plans' });
  const tooLong = new Promise<'too long'>((resolve) => setTimeout(resolve, waitMs, 'too long'));
  try {
    // Looking for what is not there is enough to learn whether the browser lets the page keep things.
    const answer = await Promise.race([adapter.load({ kind: 'plan', id: 'plan-nobody' }), tooLong]);
    return answer === 'too long' ? undefined : { keeping: 'browser', adapter };
  } catch {
    return undefined;
  }
}

/** Gives a storage that is gone with the page. */
export function pagePlace(): Place {
  return { keeping: 'page', adapter: memoryStorage() };
}
