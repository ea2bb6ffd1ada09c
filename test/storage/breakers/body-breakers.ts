import type { Json } from '../../../src/model/json.js';
import { defaultMaxBytes } from '../../../src/storage/contract.js';
import { memoryStorage } from '../../../src/storage/memory.js';
import { StorageError } from '../../../src/storage/storage-error.js';
import type { Breaker } from '../full-harness.js';
import { cutBelow, loading, mapTexts, storing } from './tools.js';

function roundNumbers(body: Json): Json {
  if (!Array.isArray(body)) return body;
  return (body as readonly Json[]).map((each) =>
    typeof each === 'number' ? Number(each.toPrecision(12)) : each,
  );
}

/** Copies by assignment, where a key named __proto__ sets a prototype and is gone. */
function copyByAssignment(body: Json): Json {
  const copy: Record<string, Json> = {};
  for (const [name, inner] of Object.entries(body ?? {})) copy[name] = inner as Json;
  return { ...copy };
}

/** Faults in what is kept of a body, by the case that finds them. */
export const bodyBreakers: Readonly<Record<string, Breaker>> = {
  'keeps every shape of JSON': loading((body) => mapTexts(body, (text) => (text === 'true' ? true : text))),
  'keeps a body that is not an object': storing((body) => body ?? {}),
  'keeps numbers to the last digit': storing(roundNumbers),
  'keeps a body nested a hundred levels deep': storing((body) => cutBelow(body, 99)),
  'keeps or refuses a key named __proto__, and lets it reach nothing': storing(copyByAssignment),
  'keeps 100 kB of text in one field': storing((body) => mapTexts(body, (text) => text.slice(0, 65_535))),
  'keeps every letter: emoji, marks, writing from right to left, control characters': storing((body) =>
    mapTexts(body, (text) => text.normalize('NFC')),
  ),
  'keeps or refuses half a character, and never changes it': storing((body) =>
    mapTexts(body, (text) => new TextDecoder().decode(new TextEncoder().encode(text))),
  ),
  'copies what it is given': (good, { notes }) => ({
    async save(key, body, call) {
      notes.set(key.id, body);
      return good.save(key, body, call);
    },
    async load(key, call) {
      const found = await good.load(key, call);
      return found && { ...found, body: notes.get(key.id) as Json };
    },
  }),
  'gives copies away': (good, { notes }) => ({
    async load(key, call) {
      const found = await good.load(key, call);
      if (found && !notes.has(found.revision)) notes.set(found.revision, found.body);
      return found && { ...found, body: notes.get(found.revision) as Json };
    },
  }),
  'refuses what is not JSON as invalid, and keeps what was there': storing(
    (body) => JSON.parse(JSON.stringify(body) || 'null') as Json,
  ),
  'takes a body of maxBytes and refuses one byte more as too large': (_, { space }) => {
    const roomy = memoryStorage({ space, maxBytes: 4 * defaultMaxBytes });
    return {
      async save(key, body, call) {
        // Letters are counted here, where bytes were promised.
        if (JSON.stringify(body).length <= defaultMaxBytes) return roomy.save(key, body, call);
        throw new StorageError('too-large', 'Too many letters.');
      },
    };
  },
};
