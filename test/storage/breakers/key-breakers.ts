import type { DocumentKey } from '../../../src/model/document-key.js';
import type { Breaker } from '../full-harness.js';
import { renaming } from './tools.js';

/** Reads an id as the path of an address, as a careless server would. */
function asPath({ kind, id }: DocumentKey): DocumentKey {
  const url = new URL('http://storage/documents/');
  url.pathname += id;
  return { kind, id: url.pathname };
}

const firstThatBegins: Breaker = (good) => ({
  async load(key, call) {
    const { keys = [] } = (await good.list?.(key.kind)) ?? {};
    return good.load(keys.find(({ id }) => id.startsWith(key.id.slice(0, 4))) ?? key, call);
  },
});

/** Faults in the names of documents, by the case that finds them. */
export const keyBreakers: Readonly<Record<string, Breaker>> = {
  'keeps ids apart that begin alike': firstThatBegins,
  'keeps ids apart that look alike': renaming(({ kind, id }) => ({ kind, id: id.normalize() })),
  'takes ids as plain text': renaming(asPath),
  'keeps the kinds apart': renaming(({ id }) => ({ kind: 'plan', id })),
  'refuses a key that is not one as invalid': (good) => ({
    load: async (key, call) => good.load(key.id === '' ? { ...key, id: 'default' } : key, call),
  }),
  'keeps ids of 200 letters, and never cuts longer ones': renaming(({ kind, id }) => ({
    kind,
    id: id.slice(0, 255),
  })),
};
