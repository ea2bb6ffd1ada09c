import type { Revision } from '../contract.js';
import {
  answer,
  check,
  checkConflict,
  checkFails,
  checkSame,
  create,
  load,
  loadThere,
  planKey,
  remove,
  save,
} from './checks.js';
import type { AcceptanceCase, StorageHarness } from './harness.js';

const key = planKey('plan-1');

/** Lets several saves race and checks that one of them, and only one, was taken. */
async function checkOneWins(harness: StorageHarness, expected: Revision): Promise<undefined> {
  const attempts = [0, 1, 2, 3, 4].map((runner) => harness.adapter.save(key, { runner }, { expected }));
  const results = await answer(harness, Promise.all(attempts), 'one of five saves at once');
  const winners = results.flatMap((result, runner) => (result.status === 'saved' ? [runner] : []));
  check(winners.length === 1, `of five saves at once ${String(winners.length)} were taken, not one`);
  const stored = await loadThere(harness, key);
  checkSame(stored.body, { runner: winners[0] }, 'the stored document is not the winner');
  const winner = results[winners[0] ?? 0];
  check(winner?.status === 'saved' && winner.revision === stored.revision, 'the revision is a loser’s');
  for (const result of results) {
    if (result.status === 'saved') continue;
    checkSame(result.current?.body, stored.body, 'a loser was shown something else than the winner');
  }
  return undefined;
}

const createCases: readonly AcceptanceCase[] = [
  {
    name: 'gives undefined for a document that is not there',
    why: 'A new student has no plan yet; that is no error.',
    async run(harness) {
      const found = await load(harness, planKey('nobody'));
      check(found === undefined, 'something was loaded where nothing is');
      return undefined;
    },
  },
  {
    name: 'creates a document and loads it under the revision the save gave',
    why: 'The next save names this revision; a different one would be refused for ever.',
    async run(harness) {
      const revision = await create(harness, key, { created: true });
      const stored = await loadThere(harness, key);
      checkSame(stored.body, { created: true }, 'the created document is different');
      checkSame(stored.revision, revision, 'save and load name different revisions');
      return undefined;
    },
  },
  {
    name: 'takes a call that says why it is made as any other',
    why: 'An IEP is read for a reason that a server records; an adapter that keeps no record must not fail.',
    async run(harness) {
      const iepKey = { kind: 'iep-team', id: key.id } as const;
      const call = { viewer: { id: 'case-manager', role: 'caseManager' }, reason: 'meeting' } as const;
      const { adapter } = harness;
      const saving = adapter.save(iepKey, { version: 1 }, { ...call, expected: 'absent' });
      const saved = await answer(harness, saving, 'saving');
      check(saved.status === 'saved', 'a creation that said why was not taken');
      const loaded = await answer(harness, adapter.load(iepKey, call), 'loading');
      checkSame(loaded?.body, { version: 1 }, 'a load that said why gave another body');
      const { revision: expected } = saved;
      const removed = await answer(harness, adapter.remove(iepKey, { ...call, expected }), 'removing');
      check(removed.status === 'removed', 'a removal that said why was not taken');
      return undefined;
    },
  },
  {
    name: 'answers a creation where a document exists with a conflict that carries it',
    why: 'The second tab of a new student must find the first one’s plan, not replace it.',
    async run(harness) {
      const revision = await create(harness, key, { first: true });
      await checkConflict(harness, key, 'absent', { body: { first: true }, revision });
      return undefined;
    },
  },
  {
    name: 'lets one of several creations at once win',
    why: 'Two tabs opened together both start a plan; one of them would be lost.',
    run: (harness) => checkOneWins(harness, 'absent'),
  },
];

const saveCases: readonly AcceptanceCase[] = [
  {
    name: 'saves on the expected revision',
    why: 'Nothing else is the work of a storage.',
    async run(harness) {
      const first = await create(harness, key, { goals: ['one'] });
      const second = await save(harness, key, { goals: ['one', 'two'] }, first);
      const stored = await loadThere(harness, key);
      checkSame(stored.body, { goals: ['one', 'two'] }, 'the second save is not what is stored');
      checkSame(stored.revision, second, 'save and load name different revisions');
      return undefined;
    },
  },
  {
    name: 'answers a stale save with a conflict that carries the current document',
    why: 'Overwriting is how a counselor’s hour of work is lost without a trace.',
    async run(harness) {
      const first = await create(harness, key, { version: 1 });
      const second = await save(harness, key, { version: 2 }, first);
      await checkConflict(harness, key, first, { body: { version: 2 }, revision: second });
      return undefined;
    },
  },
  {
    name: 'lets one of several saves at once win',
    why: 'Comparing first and writing later lets two tabs pass the comparison together.',
    async run(harness) {
      return checkOneWins(harness, await create(harness, key, {}));
    },
  },
  {
    name: 'never saves what was removed or never there, unless as a creation',
    why: 'A plan that was removed must not come back from a forgotten tab.',
    async run(harness) {
      const revision = await create(harness, key, { soon: 'gone' });
      await remove(harness, key, revision);
      await checkConflict(harness, key, revision, undefined);
      await checkConflict(harness, planKey('plan-2'), revision, undefined);
      return undefined;
    },
  },
  {
    name: 'never gives the same revision twice',
    why: 'A revision that comes back lets an old tab overwrite what it has never seen.',
    async run(harness) {
      const seen: Revision[] = [];
      // The same body again, and a return to an earlier one: revisions are not made from contents.
      let revision = await create(harness, key, { text: 'a' });
      for (const text of ['a', 'b', 'a']) {
        seen.push(revision);
        revision = await save(harness, key, { text }, revision);
      }
      seen.push(revision);
      check(new Set(seen).size === seen.length, 'a revision was given twice');
      return undefined;
    },
  },
  {
    name: 'gives no old revision to a document that is created again',
    why: 'A tab that still holds the removed document would overwrite the new one.',
    async run(harness) {
      const first = await create(harness, key, { life: 1 });
      const second = await save(harness, key, { life: 1 }, first);
      await remove(harness, key, second);
      const third = await create(harness, key, { life: 1 });
      check(third !== first && third !== second, 'a revision came back after a removal');
      await checkConflict(harness, key, first, { body: { life: 1 }, revision: third });
      return undefined;
    },
  },
  {
    name: 'refuses a write that names no expectation as invalid',
    why: 'A forgotten argument must not become a blind overwrite.',
    async run(harness) {
      const { adapter } = harness;
      const revision = await create(harness, key, { kept: true });
      for (const call of [undefined, {}, { expected: '' }, { expected: null }]) {
        const wrong = call as { expected: Revision };
        await checkFails(harness, () => adapter.save(key, {}, wrong), ['invalid'], 'a blind save');
        await checkFails(harness, () => adapter.remove(key, wrong), ['invalid'], 'a blind removal');
      }
      const stored = await loadThere(harness, key);
      checkSame(stored.revision, revision, 'a blind write changed the document');
      return undefined;
    },
  },
];

const removeCases: readonly AcceptanceCase[] = [
  {
    name: 'removes on the expected revision',
    why: 'Families may ask that a record be deleted; deleted means gone.',
    async run(harness) {
      const revision = await create(harness, key, { soon: 'gone' });
      await remove(harness, key, revision);
      const found = await load(harness, key);
      check(found === undefined, 'a removed document can still be loaded');
      return undefined;
    },
  },
  {
    name: 'answers a stale removal with a conflict and keeps the document',
    why: 'What was written since would go without anybody having read it.',
    async run(harness) {
      const first = await create(harness, key, { version: 1 });
      const second = await save(harness, key, { version: 2 }, first);
      for (const expected of [first, 'absent']) {
        const attempt = harness.adapter.remove(key, { expected });
        const result = await answer(harness, attempt, 'remove');
        check(result.status === 'conflict', 'a stale removal was taken');
        checkSame(result.current?.body, { version: 2 }, 'the conflict carries the wrong document');
        checkSame(result.current?.revision, second, 'the conflict carries the wrong revision');
      }
      checkSame((await loadThere(harness, key)).revision, second, 'a refused removal changed it');
      return undefined;
    },
  },
  {
    name: 'answers the removal of a document that is not there with an empty conflict',
    why: 'Two people who remove the same draft are both right.',
    async run(harness) {
      const revision = await create(harness, key, {});
      await remove(harness, key, revision);
      const result = await answer(harness, harness.adapter.remove(key, { expected: revision }), 'remove');
      check(result.status === 'conflict', 'a document was removed twice');
      check(result.current === undefined, 'the conflict carries a document that is not there');
      return undefined;
    },
  },
];

/** Cases about creating, saving and removing. */
export const writeCases: readonly AcceptanceCase[] = [...createCases, ...saveCases, ...removeCases];
