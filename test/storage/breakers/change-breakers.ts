import type { DocumentKey } from '../../../src/model/document-key.js';
import type { StorageChange, StoredDocument } from '../../../src/storage/contract.js';
import type { Breaker } from '../full-harness.js';
import { compareThenWrite } from './tools.js';

type Listener = (change: StorageChange) => void;

/** Loads from a copy that nobody else's save ever reaches. */
const cachedLoads: Breaker = (good) => {
  const cache = new Map<string, StoredDocument | undefined>();
  return {
    async load(key, call) {
      if (!cache.has(key.id)) cache.set(key.id, await good.load(key, call));
      return cache.get(key.id);
    },
    async save(key, body, call) {
      const result = await good.save(key, body, call);
      if (result.status === 'saved') cache.set(key.id, { body, revision: result.revision });
      return result;
    },
  };
};

/** Holds a lock that the other clients do not know of. */
const lockPerClient: Breaker = (good) => {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    save(key, body, call) {
      const saving = turn.then(() => compareThenWrite(good, key, body, call.expected));
      turn = saving.catch(() => undefined);
      return saving;
    },
  };
};

/** Hears its own saves alone. */
const hearsItself: Breaker = (good) => {
  const own = new Set<string | undefined>();
  return {
    async save(key, body, call) {
      const result = await good.save(key, body, call);
      if (result.status === 'saved') own.add(result.revision);
      return result;
    },
    subscribe: (key, listener) =>
      good.subscribe!(key, (change) => {
        setTimeout(() => {
          if (own.has(change.revision)) listener(change);
        });
      }),
  };
};

/** Calls its listeners one after the other, inside the save. */
const tellsInsideSave: Breaker = (good) => {
  const listeners: Listener[] = [];
  return {
    async save(key, body, call) {
      const result = await good.save(key, body, call);
      if (result.status === 'conflict') return result;
      for (const listener of listeners) listener({ key, revision: result.revision });
      return result;
    },
    subscribe(_: DocumentKey, listener: Listener) {
      listeners.push(listener);
      return () => listeners.splice(listeners.indexOf(listener), 1);
    },
  };
};

/** Faults with two clients and with word of changes, by the case that finds them. */
export const changeBreakers: Readonly<Record<string, Breaker>> = {
  'tells of its own saves and removals, by key and revision': (good) => ({
    subscribe: (key, listener) =>
      good.subscribe!(key, (change) => {
        if (change.revision !== undefined) listener(change);
      }),
  }),
  'tells of a change when it can be loaded, and never inside subscribe': (good) => ({
    subscribe(key, listener) {
      listener({ key });
      return good.subscribe!(key, listener);
    },
  }),
  'tells of one document alone, and not of refused saves': (good) => ({
    subscribe(key, listener) {
      const stops = [key.id, `${key.id}2`].map((id) => good.subscribe!({ ...key, id }, listener));
      return () => stops.forEach((stop) => stop());
    },
  }),
  'stops telling when unsubscribed, also the second time': (good) => ({
    subscribe(key, listener) {
      good.subscribe!(key, listener);
      return () => undefined;
    },
  }),
  'lets no listener that throws harm a save or another listener': tellsInsideSave,
  'shows each client what the other saved': cachedLoads,
  'lets one of two clients win a race': lockPerClient,
  'tells of another client’s saves and removals': hearsItself,
};
