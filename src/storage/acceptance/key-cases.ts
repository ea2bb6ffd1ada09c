import { documentKinds } from '../../model/document-key.js';
import type { DocumentKey } from '../../model/document-key.js';
import { check, checkFails, checkSame, create, load, loadThere, planKey, remove } from './checks.js';
import type { AcceptanceCase, StorageHarness } from './harness.js';

/** Creates a document under every id and checks that none of them took another's place. */
async function checkApart(harness: StorageHarness, keys: readonly DocumentKey[]): Promise<undefined> {
  const revisions: string[] = [];
  for (const [index, key] of keys.entries()) revisions.push(await create(harness, key, { index }));
  for (const [index, key] of keys.entries()) {
    const words = `document ${String(index)} was mixed up with a sibling`;
    checkSame((await loadThere(harness, key)).body, { index }, words);
  }
  // Removing the first must leave the others, also those whose names begin alike.
  const [first, ...others] = keys;
  const [revision] = revisions;
  check(first !== undefined && revision !== undefined, 'no keys to try');
  await remove(harness, first, revision);
  for (const key of others) await loadThere(harness, key);
  return undefined;
}

/** Cases about the names of documents. */
export const keyCases: readonly AcceptanceCase[] = [
  {
    name: 'keeps ids apart that begin alike',
    why: 'Storage that searches by the beginning of a name gives one student the plan of another.',
    run: (harness) => checkApart(harness, ['a', 'aa', 'a/b', 'a/b/c', 'a.', 'AAAA', 'AAAAA'].map(planKey)),
  },
  {
    name: 'keeps ids apart that look alike',
    why: 'Upper and lower case and the two ways to write é are different ids here.',
    run: (harness) =>
      checkApart(harness, ['ada', 'Ada', 'caf\u00e9', 'cafe\u0301', ' ada', 'ada '].map(planKey)),
  },
  {
    name: 'takes ids as plain text',
    why: 'An id that is read as a path, a pattern or a property opens a door.',
    run: (harness) =>
      checkApart(
        harness,
        [
          '__proto__',
          'constructor',
          '..',
          '../plan',
          '%2e%2e',
          '%',
          '*',
          '?',
          '#',
          '"',
          "'",
          '👩🏽‍🔧',
          'null',
          '0',
          '00',
        ].map(planKey),
      ),
  },
  {
    name: 'keeps the kinds apart',
    why: 'The IEP and the plan of one student carry the same id and have different readers.',
    run: (harness) =>
      checkApart(
        harness,
        documentKinds.map((kind) => ({ kind, id: 'same' })),
      ),
  },
  {
    name: 'refuses a key that is not one as invalid',
    why: 'A missing id is a mistake in the page; it must not become a plan that everybody shares.',
    async run(harness) {
      const { adapter } = harness;
      const wrongKeys: readonly unknown[] = [planKey(''), { kind: 'plan' }, { kind: '', id: 'a' }, undefined];
      for (const wrong of wrongKeys) {
        const key = wrong as DocumentKey;
        await checkFails(harness, () => adapter.load(key), ['invalid'], 'loading a wrong key');
        const save = () => adapter.save(key, {}, { expected: 'absent' });
        await checkFails(harness, save, ['invalid'], 'saving under a wrong key');
        const drop = () => adapter.remove(key, { expected: 'any' });
        await checkFails(harness, drop, ['invalid'], 'removing a wrong key');
      }
      return undefined;
    },
  },
  {
    name: 'keeps ids of 200 letters, and never cuts longer ones',
    why: 'Two long ids that are cut at the same place become one plan.',
    async run(harness) {
      await checkApart(harness, ['x'.repeat(199), 'x'.repeat(200)].map(planKey));
      const [one, other] = [planKey(`${'x'.repeat(3000)}1`), planKey(`${'x'.repeat(3000)}2`)];
      try {
        await create(harness, one, { id: 'one' });
      } catch (error) {
        if ((error as { code?: unknown }).code === 'invalid') return undefined;
        throw error;
      }
      checkSame(await load(harness, other), undefined, 'a long id was cut');
      return undefined;
    },
  },
];
