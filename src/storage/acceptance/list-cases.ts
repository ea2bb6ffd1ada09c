import type { DocumentKind } from '../../model/document-key.js';
import type { DocumentPage } from '../contract.js';
import { answer, check, checkFails, checkSame, create, planKey, remove } from './checks.js';
import type { AcceptanceCase, Skipped, StorageHarness } from './harness.js';

const cannotList: Skipped = { skipped: 'this adapter does not list' };
// Neither the order of creation nor of letters, so that an adapter's own order shows.
const ids = ['m', 'c', 'x', 'a', 'zz', 'z', 'C', 'é', '10', '9', 'b/c'];

async function page(
  harness: StorageHarness,
  kind: DocumentKind,
  call?: { after?: string; limit?: number },
): Promise<DocumentPage> {
  const found = harness.adapter.list?.(kind, call);
  check(found !== undefined, 'capabilities.list is true, and there is no list');
  return answer(harness, found, 'list');
}

/** Walks through all pages of plans and gives their ids in order. */
async function walk(harness: StorageHarness, limit: number): Promise<string[]> {
  const walked: string[] = [];
  let after: string | undefined;
  for (let pages = 0; pages <= ids.length + 1; pages += 1) {
    const { keys, next } = await page(harness, 'plan', {
      limit,
      ...(after !== undefined && { after }),
    });
    check(
      keys.length <= limit,
      `a page of ${String(keys.length)} keys, where ${String(limit)} was the limit`,
    );
    for (const key of keys) {
      check(key.kind === 'plan', 'a document of another kind is in the list');
      walked.push(key.id);
    }
    if (next === undefined) return walked;
    after = next;
  }
  throw new Error('the pages do not end');
}

async function createAll(harness: StorageHarness): Promise<void> {
  for (const id of ids) await create(harness, planKey(id), {});
}

/** Cases about listing; all of them skipped where an adapter does not list. */
export const listCases: readonly AcceptanceCase[] = [
  {
    name: 'lists every document once, page by page',
    why: 'A counselor’s list that drops a student drops them for the year.',
    async run(harness) {
      if (!harness.adapter.capabilities.list) return cannotList;
      await createAll(harness);
      for (const limit of [1, 3, ids.length, 100]) {
        const walked = await walk(harness, limit);
        checkSame([...walked].sort(), [...ids].sort(), `pages of ${String(limit)}`);
      }
      return undefined;
    },
  },
  {
    name: 'lists in an order that stays',
    why: 'A list that shuffles cannot be read in pages.',
    async run(harness) {
      if (!harness.adapter.capabilities.list) return cannotList;
      await createAll(harness);
      checkSame(await walk(harness, 4), await walk(harness, 3), 'the order depends on the page');
      return undefined;
    },
  },
  {
    name: 'goes on after a page whose last document was removed',
    why: 'People remove while others read; nobody may be skipped for it.',
    async run(harness) {
      if (!harness.adapter.capabilities.list) return cannotList;
      const revisions = new Map<string, string>();
      for (const id of ['a', 'b', 'c', 'd']) revisions.set(id, await create(harness, planKey(id), {}));
      const first = await page(harness, 'plan', { limit: 2 });
      const last = first.keys.at(-1)?.id ?? '';
      check(first.next !== undefined, 'a first page of two among four documents names no next page');
      await remove(harness, planKey(last), revisions.get(last) ?? '');
      const { keys } = await page(harness, 'plan', { after: first.next });
      const all = [...first.keys, ...keys].map((key) => key.id).sort();
      checkSame(all, ['a', 'b', 'c', 'd'], 'documents were skipped or listed twice');
      return undefined;
    },
  },
  {
    name: 'lists one kind alone, and what was removed no more',
    why: 'A name in the wrong list can tell who has an IEP.',
    async run(harness) {
      if (!harness.adapter.capabilities.list) return cannotList;
      await create(harness, planKey('kept'), {});
      await create(harness, { kind: 'iep-team', id: 'apart' }, {});
      await remove(harness, planKey('gone'), await create(harness, planKey('gone'), {}));
      checkSame(await walk(harness, 10), ['kept'], 'the list of plans');
      const { keys } = await page(harness, 'iep-team');
      checkSame(keys, [{ kind: 'iep-team', id: 'apart' }], 'the list of another kind');
      const none = await page(harness, 'draft');
      check(none.keys.length === 0 && none.next === undefined, 'an empty kind has keys or a next page');
      return undefined;
    },
  },
  {
    name: 'refuses a limit that is no number of keys as invalid',
    why: 'A limit of nothing would make pages that never end.',
    async run(harness) {
      if (!harness.adapter.capabilities.list) return cannotList;
      for (const limit of [0, -1, 1.5, NaN]) {
        const what = `a limit of ${String(limit)}`;
        await checkFails(harness, () => page(harness, 'plan', { limit }), ['invalid'], what);
      }
      return undefined;
    },
  },
];
