import { memoryStorage } from '../../../src/storage/memory.js';
import { asStorageError, StorageError } from '../../../src/storage/storage-error.js';
import type { StorageErrorCode } from '../../../src/storage/storage-error.js';
import type { Breaker } from '../full-harness.js';
import { onlyReads } from '../full-harness.js';
import { moment } from './tools.js';

/** Does something else where a call fails with this code. */
async function instead<T>(code: StorageErrorCode, call: () => Promise<T>, other: () => T): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (asStorageError(error)?.code === code) return other();
    throw error;
  }
}

const aborting: Readonly<Record<string, Breaker>> = {
  'does nothing for a caller who has already given up': (good) => ({
    save: async (key, body, { expected }) => good.save(key, body, { expected }),
  }),
  'settles when the caller gives up in the middle, and leaves a whole document': (good) => ({
    async save(key, body, { expected, signal }) {
      const result = await good.save(key, body, { expected });
      await moment();
      return signal?.aborted === true ? new Promise(() => undefined) : result;
    },
  }),
};

const mishaps: Readonly<Record<string, Breaker>> = {
  'says quota when there is no room, and keeps what was there': (good) => ({
    save: async (key, body, call) =>
      instead(
        'quota',
        () => good.save(key, body, call),
        () => ({ status: 'saved', revision: `${call.expected}+` }),
      ),
  }),
  'says unavailable, and that it may be tried again, when nothing answers': (good) => ({
    load: async (key, call) =>
      instead(
        'unavailable',
        () => good.load(key, call),
        () => {
          throw new StorageError('unavailable', 'Never again.', { retryable: false });
        },
      ),
  }),
  'says corrupt when what is stored cannot be read': (good) => ({
    load: async (key, call) =>
      instead(
        'corrupt',
        () => good.load(key, call),
        () => undefined,
      ),
  }),
  'puts none of a document’s words into an error': (good) => ({
    save: async (key, body, call) =>
      instead(
        'invalid',
        () => good.save(key, body, call),
        () => {
          throw new StorageError('invalid', `Not JSON: ${JSON.stringify(body)}`);
        },
      ),
  }),
};

const closing: Readonly<Record<string, Breaker>> = {
  'keeps everything over a reload': () => {
    const forgetful = memoryStorage();
    return {
      load: (key, call) => forgetful.load(key, call),
      save: (key, body, call) => forgetful.save(key, body, call),
    };
  },
  'refuses every call after closing as closed': () => ({ close: () => Promise.resolve() }),
  'settles what was under way when it closed': (good) => {
    let isClosed = false;
    return {
      async save(key, body, call) {
        const result = await good.save(key, body, call);
        await moment();
        return isClosed ? new Promise(() => undefined) : result;
      },
      async close() {
        isClosed = true;
        await good.close?.();
      },
    };
  },
};

/** Faults in flags, giving up, mishaps and closing, by the case that finds them. */
export const lifetimeBreakers: Readonly<Record<string, Breaker>> = {
  'names itself, and its flags agree with its methods': (good) => ({
    capabilities: { ...good.capabilities, list: false },
  }),
  'refuses to write as unsupported where it only reads': (good, world) => ({
    ...onlyReads(good, world),
    save: async () => ({ status: 'saved', revision: 'nowhere' }),
  }),
  ...aborting,
  ...mishaps,
  ...closing,
};
