import { documentKinds } from '../../../src/model/document-key.js';
import type { Breaker } from '../full-harness.js';

/** Faults in listing, by the case that finds them. */
export const listBreakers: Readonly<Record<string, Breaker>> = {
  'lists every document once, page by page': (good) => ({
    async list(kind, call = {}) {
      const found = await good.list!(kind, call);
      // The next page begins after its own first document.
      const { keys } = await good.list!(kind, { limit: 1, ...(found.next && { after: found.next }) });
      const first = keys[0]?.id;
      return found.next && first ? { ...found, next: first } : found;
    },
  }),
  'lists in an order that stays': (good) => ({
    async list(kind, call) {
      const found = await good.list!(kind, call);
      return { ...found, keys: [...found.keys].reverse() };
    },
  }),
  'goes on after a page whose last document was removed': (good) => ({
    async list(kind, { after = '0', limit = 100 } = {}) {
      const { keys } = await good.list!(kind);
      const end = Number(after) + limit;
      const page = keys.slice(Number(after), end);
      return end < keys.length ? { keys: page, next: String(end) } : { keys: page };
    },
  }),
  'lists one kind alone, and what was removed no more': (good) => ({
    async list(kind, call) {
      const pages = await Promise.all(documentKinds.map((each) => good.list!(each)));
      const ids = pages.flatMap(({ keys }) => keys.map((key) => key.id));
      const { limit = 100 } = call ?? {};
      return { keys: ids.slice(0, limit).map((id) => ({ kind, id })) };
    },
  }),
  'refuses a limit that is no number of keys as invalid': (good) => ({
    list: async (kind, call) =>
      good.list!(kind, { ...call, limit: Math.max(1, Math.trunc(call?.limit || 100)) }),
  }),
};
