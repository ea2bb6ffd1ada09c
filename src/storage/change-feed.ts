import type { DocumentKey } from '../model/document-key.js';
import { ChangeListeners } from './change-listeners.js';
import type { StorageChange, Unsubscribe } from './contract.js';

/**
 * Carries word of changes between the adapters of one name, in this page and in its other tabs.
 * A message holds a key and a revision, never a document. Where there is no BroadcastChannel, the
 * other tabs are not heard.
 */
export interface ChangeFeed {
  /** Tells this page's listeners soon, and the other tabs. */
  tell(change: StorageChange): void;
  subscribe(key: DocumentKey, listener: (change: StorageChange) => void): Unsubscribe;
  /** Lets go of the feed; the channel closes with the last one who held it. */
  release(): void;
}

interface SharedFeed {
  readonly listeners: ChangeListeners;
  readonly channel: BroadcastChannel | undefined;
  holders: number;
}

/** One feed per page and name: a channel does not hear itself, so a second one would hear twice. */
const sharedFeeds = new Map<string, SharedFeed>();

/** Opens the feed of a name. */
export function openChangeFeed(name: string): ChangeFeed {
  const shared = sharedFeeds.get(name) ?? openShared(name);
  sharedFeeds.set(name, shared);
  shared.holders += 1;
  let isReleased = false;
  return {
    tell(change) {
      shared.listeners.tell(change);
      shared.channel?.postMessage(change);
    },
    subscribe: (key, listener) => shared.listeners.add(key, listener),
    release() {
      if (isReleased) return;
      isReleased = true;
      shared.holders -= 1;
      if (shared.holders > 0) return;
      shared.channel?.close();
      sharedFeeds.delete(name);
    },
  };
}

function openShared(name: string): SharedFeed {
  const listeners = new ChangeListeners();
  const channel = openChannel(`ilp-elements:${name}`);
  channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
    const change = readChange(event.data);
    if (change !== undefined) listeners.tell(change);
  });
  return { listeners, channel, holders: 0 };
}

/** Sandboxed frames have the class and still refuse to make one. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** Other scripts of the site may write to the channel too, so its messages are checked. */
function readChange(data: unknown): StorageChange | undefined {
  const { key, revision } = (data ?? {}) as Partial<StorageChange>;
  if (typeof key?.kind !== 'string' || typeof key.id !== 'string') return undefined;
  if (revision === undefined) return { key };
  return typeof revision === 'string' ? { key, revision } : undefined;
}
