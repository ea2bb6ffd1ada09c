import { documentKeyName } from '../../../src/model/document-key.js';
import type { Breaker } from '../full-harness.js';
import { compareThenWrite, namingRevisions, overwrite } from './tools.js';

/** Faults in creating, saving and removing, by the case that finds them. */
export const writeBreakers: Readonly<Record<string, Breaker>> = {
  'gives undefined for a document that is not there': (good) => ({
    load: async (key, call) => (await good.load(key, call)) ?? { body: null, revision: 'new' },
  }),
  'creates a document and loads it under the revision the save gave': (good) => ({
    async load(key, call) {
      const found = await good.load(key, call);
      return found && { ...found, revision: `"${found.revision}"` };
    },
  }),
  'takes a call that says why it is made as any other': (good) => ({
    load: async (key, call) => (call?.reason ? undefined : good.load(key, call)),
  }),
  'answers a creation where a document exists with a conflict that carries it': (good) => ({
    save: async (key, body, call) =>
      call.expected === 'absent' ? overwrite(good, key, body) : good.save(key, body, call),
  }),
  'lets one of several creations at once win': (good) => ({
    save: async (key, body, call) =>
      call.expected === 'absent' ? compareThenWrite(good, key, body, 'absent') : good.save(key, body, call),
  }),
  'saves on the expected revision': (good) => ({
    save: async (key, body, call) =>
      call.expected === 'absent'
        ? good.save(key, body, call)
        : { status: 'saved', revision: `${call.expected}+` },
  }),
  'answers a stale save with a conflict that carries the current document': (good) => ({
    async save(key, body, call) {
      const result = await good.save(key, body, call);
      return result.status === 'conflict' ? { status: 'conflict', current: undefined } : result;
    },
  }),
  'lets one of several saves at once win': (good) => ({
    save: async (key, body, call) =>
      call.expected === 'absent'
        ? good.save(key, body, call)
        : compareThenWrite(good, key, body, call.expected),
  }),
  'never saves what was removed or never there, unless as a creation': (good) => ({
    async save(key, body, call) {
      const expected = (await good.load(key)) ? call.expected : 'absent';
      return good.save(key, body, { ...call, expected });
    },
  }),
  'never gives the same revision twice': namingRevisions((_, body) => `hash of ${JSON.stringify(body)}`),
  'gives no old revision to a document that is created again': namingRevisions((key, _, notes) => {
    const count = Number(notes.get(documentKeyName(key)) ?? 0) + 1;
    notes.set(documentKeyName(key), count);
    return String(count);
  }),
  'refuses a write that names no expectation as invalid': (good) => ({
    async save(key, body, call) {
      const { expected } = { ...call };
      return expected ? good.save(key, body, call) : overwrite(good, key, body);
    },
  }),
  'removes on the expected revision': () => ({ remove: async () => ({ status: 'removed' }) }),
  'answers a stale removal with a conflict and keeps the document': (good) => ({
    async remove(key, call) {
      const current = await good.load(key);
      return good.remove(key, { ...call, expected: current?.revision ?? call.expected });
    },
  }),
  'answers the removal of a document that is not there with an empty conflict': (good) => ({
    remove: async (key, call) => ((await good.load(key)) ? good.remove(key, call) : { status: 'removed' }),
  }),
};
