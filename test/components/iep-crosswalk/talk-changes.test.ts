import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createStore,
  type Crosswalk,
  type Plan,
  type StorageAdapter,
  type Store,
  type Viewer,
} from 'ilp-elements';
import type { IepItem } from 'ilp-elements/crosswalk';
import { MemorySpace } from 'ilp-elements/storage/memory';
import { copiedTo, copyPlace, copyStep } from '../../../components/iep-crosswalk/talk/copy-step.js';
import {
  judgeChanges,
  linkChanges,
  linkOf,
  type LinkedPair,
} from '../../../components/iep-crosswalk/talk/link-changes.js';
import { mayAsk, mayDecide } from '../../../components/iep-crosswalk/talk/rights.js';
import { presentLinks } from '../../../src/crosswalk/links.js';
import { wordsHashOf } from '../../../src/crosswalk/said-words.js';
import { crosswalkLinkId } from '../../../src/model/crosswalk.js';
import { personRoles, type PersonRole } from '../../../src/model/people.js';
import { dario, dariosCaseManager, grandmother } from '../../../stories/fixtures/people.js';
import { dariosPlan, fixtureId } from '../../../stories/fixtures/plans.js';
import { storageIn } from '../../../stories/fixtures/storages.js';
import { opened } from '../../../stories/fixtures/stores.js';

const pair: LinkedPair = { plan: `/goals/${fixtureId('goal', 'dario0')}`, iepItem: 'item-1' };
const item: IepItem = { id: 'item-1', section: 'employmentGoal', words: 'Dario will work in radio.' };

function emptyStorage(): StorageAdapter {
  return storageIn(new MemorySpace());
}

async function storeFor(
  adapter: StorageAdapter,
  viewer: Viewer,
  kind: 'crosswalk-shared' | 'crosswalk-team' = 'crosswalk-shared',
) {
  const store = createStore({ adapter, viewer, key: { kind, id: dariosPlan.id } });
  return opened(store);
}

function bodyOf(store: Store): Crosswalk {
  const { body } = store.snapshot;
  assert.equal(body?.kind, 'crosswalk-shared');
  return body;
}

describe('a link between a thing of the plan and a thing of the IEP', () => {
  it('is one link where two people make it at the same time', async () => {
    const space = new MemorySpace();
    const stores = await Promise.all(
      [dario, grandmother].map(async (viewer) => storeFor(storageIn(space), viewer)),
    );
    for (const store of stores) store.edit(...linkChanges(bodyOf(store), pair, true));
    for (const store of [...stores, ...stores]) await store.save();
    for (const store of stores) {
      await store.refresh();
      assert.deepEqual(Object.keys(bodyOf(store).links ?? {}), [crosswalkLinkId(pair.plan, pair.iepItem)]);
      assert.deepEqual(presentLinks(bodyOf(store)), [
        { ...pair, judgement: undefined, wordsHash: undefined },
      ]);
      assert.deepEqual(store.snapshot.problems, []);
      await store.close();
    }
  });

  it('goes, and comes back as it was', async () => {
    const store = await storeFor(emptyStorage(), dario);
    store.edit(...linkChanges(bodyOf(store), pair, true));
    const link = linkOf(bodyOf(store), pair);
    assert.ok(link);
    store.edit(...judgeChanges(link, item, 'different'));
    store.edit(...linkChanges(bodyOf(store), pair, false));
    assert.equal(linkOf(bodyOf(store), pair), undefined);
    store.edit(...linkChanges(bodyOf(store), pair, true));
    assert.deepEqual(presentLinks(bodyOf(store)), [
      { ...pair, judgement: 'different', wordsHash: wordsHashOf(item) },
    ]);
    await store.close();
  });

  it('changes nothing where it is so already', async () => {
    const store = await storeFor(emptyStorage(), dario);
    assert.deepEqual(linkChanges(bodyOf(store), pair, false), []);
    store.edit(...linkChanges(bodyOf(store), pair, true));
    assert.deepEqual(linkChanges(bodyOf(store), pair, true), []);
    await store.close();
  });

  it('gets another id where its own was emptied for good', async () => {
    const store = await storeFor(emptyStorage(), dario);
    store.edit(...linkChanges(bodyOf(store), pair, true));
    const record = ['links', crosswalkLinkId(pair.plan, pair.iepItem)];
    store.edit(...linkChanges(bodyOf(store), pair, false), { type: 'purge', record });
    store.edit(...linkChanges(bodyOf(store), pair, true));
    assert.deepEqual(presentLinks(bodyOf(store)), [{ ...pair, judgement: undefined, wordsHash: undefined }]);
    await store.close();
  });

  it('asks where two people judge it otherwise, and both answers are kept till then', async () => {
    const space = new MemorySpace();
    const first = await storeFor(storageIn(space), dario);
    first.edit(...linkChanges(bodyOf(first), pair, true));
    await first.save();
    const second = await storeFor(storageIn(space), dariosCaseManager);
    for (const [store, judgement] of [
      [first, 'same'],
      [second, 'different'],
    ] as const) {
      const link = linkOf(bodyOf(store), pair);
      assert.ok(link);
      store.edit(...judgeChanges(link, item, judgement));
    }
    await first.save();
    await second.save();
    assert.deepEqual(
      second.snapshot.problems.map(({ kind, field }) => [kind, field]),
      [['changed', 'judgement']],
    );
    assert.equal(linkOf(bodyOf(second), pair)?.judgement, 'same');
    await first.close();
    await second.close();
  });
});

describe('who says whether words of the IEP may be copied', () => {
  const who = (viewerRole: PersonRole, viewerId: string, rightsHolder?: string) => ({
    ...{ viewerRole, viewerId, student: rightsHolder ? { rightsHolder } : {} },
  });

  it('is a student for what everybody on the IEP reads, and for the rest whoever holds the rights', () => {
    assert.equal(mayDecide(who('student', 'wren', 'parent'), 'iep-shared'), true);
    assert.equal(mayDecide(who('student', 'wren', 'parent'), 'iep-team'), false);
    assert.equal(mayDecide(who('adultStudent', 'theo', 'theo'), 'iep-team'), true);
    assert.equal(mayDecide(who('parent', 'parent', 'parent'), 'iep-team'), true);
  });

  it('is no guardian whom the plan does not name, and nobody where it names none', () => {
    assert.equal(mayDecide(who('guardian', 'guardian', 'theo'), 'iep-team'), false);
    assert.equal(mayDecide(who('guardian', 'guardian', 'theo'), 'iep-shared'), false);
    assert.equal(mayDecide(who('parent', 'parent'), 'iep-shared'), false);
  });

  it('is no student of age beside whom the plan names another, and is one where it names nobody', () => {
    for (const kind of ['iep-shared', 'iep-team'] as const) {
      assert.equal(mayDecide(who('adultStudent', 'theo', 'guardian'), kind), false, kind);
      assert.equal(mayDecide(who('adultStudent', 'theo'), kind), true, kind);
    }
  });

  it('is nobody at school, even if a plan names them; the case manager asks', () => {
    const others = personRoles.filter((role) => !['student', 'adultStudent'].includes(role));
    const atSchool = others.filter(
      (role) =>
        !['parent', 'guardian', 'actingParent', 'designee', 'educationalDecisionMaker'].includes(role),
    );
    assert.deepEqual(
      atSchool.filter((role) => mayDecide(who(role, 'x', 'x'), 'iep-shared')),
      [],
    );
    assert.deepEqual(
      personRoles.filter((role) => mayAsk(who(role, 'x'))),
      ['caseManager'],
    );
  });
});

describe('words of the IEP in the plan', () => {
  const consent = { id: fixtureId('consent', 'asked') };
  const goal: IepItem = { id: 'a', section: 'employmentGoal', words: 'Supported work' };
  const help: IepItem = { id: 'b', section: 'accommodation', words: 'Large print' };
  const ground = (role: PersonRole, plan: Plan = dariosPlan) => ({ plan, pack: undefined, role });

  it('are a goal where the student puts a goal there, and an idea else', () => {
    assert.equal(copyPlace(goal, 'student'), 'goals');
    assert.equal(copyPlace(help, 'student'), 'suggestions');
    assert.equal(copyPlace(goal, 'parent'), 'suggestions');
  });

  it('stand beside what the student wrote, in a record of their own', () => {
    const { changes, result } = copyStep(consent, goal, ground('student'));
    const [add] = changes;
    assert.deepEqual(add?.type === 'add' && [add.record, add.fields], [
      result,
      { studentWords: 'Supported work', status: 'active', domain: 'employment' },
    ]);
    assert.equal(changes.length, 1);
  });

  it('name nobody as the teacher of an IEP, for the plan is read by more people', () => {
    const { changes } = copyStep(consent, help, ground('caseManager'));
    assert.doesNotMatch(JSON.stringify(changes), /iep|caseManager|consent/i);
  });

  it('get the same id on every device, and are found where a page was closed in between', async () => {
    const [one, other] = [
      copyStep(consent, goal, ground('student')),
      copyStep(consent, goal, ground('student')),
    ];
    assert.deepEqual(one.result, other.result);
    const adapter = emptyStorage();
    const store = createStore({ adapter, viewer: dario, key: { kind: 'plan', id: dariosPlan.id } });
    await opened(store);
    store.edit(...one.changes);
    const plan = store.snapshot.body as Plan;
    assert.deepEqual(copyStep(consent, goal, ground('student', plan)).changes, []);
    const given = { ...consent, order: 'a0V', made: { by: 'x', session: 'x', at: '' } };
    assert.deepEqual(copiedTo(given, plan), { place: 'goals', path: one.result, isThere: true });
    store.edit({ type: 'tick', record: one.result, field: 'removed', value: true });
    const after = store.snapshot.body as Plan;
    assert.equal(copiedTo(given, after)?.isThere, false);
    assert.deepEqual(copyStep(consent, goal, ground('student', after)).changes, [
      { type: 'tick', record: one.result, field: 'removed', value: false },
    ]);
    await store.close();
  });
});

describe('what joins the plan with the IEP', () => {
  it('is written by nobody who may not load it, and no student writes beside the team’s', async () => {
    const may: string[] = [];
    for (const role of personRoles)
      for (const kind of ['crosswalk-shared', 'crosswalk-team'] as const) {
        const store = await storeFor(emptyStorage(), { id: role, role }, kind);
        const { status } = store.edit(...linkChanges({}, pair, true));
        if (status === 'applied') may.push(`${role} ${kind}`);
        await store.close();
      }
    const all = [
      'adultStudent',
      'guardian',
      'parent',
      'actingParent',
      'educationalDecisionMaker',
      'caseManager',
    ];
    assert.deepEqual(
      may.toSorted(),
      [
        'student crosswalk-shared',
        ...all.flatMap((role) => [`${role} crosswalk-shared`, `${role} crosswalk-team`]),
      ].toSorted(),
    );
  });

  it('keeps a question as it was asked, and an answer closes what was proposed', async () => {
    const space = new MemorySpace();
    const asking = await storeFor(storageIn(space), dariosCaseManager);
    const record = ['consents', fixtureId('consent', 'asked')];
    const proposal = ['proposals', fixtureId('proposal', 'asked')];
    const fields = { iepItem: 'a', role: 'caseManager', reason: 'For the meeting' };
    assert.equal(asking.edit({ type: 'add', record, order: 'a0V', fields }).status, 'applied');
    const reworded = { type: 'text', record, field: 'reason', was: fields.reason, value: 'For all' } as const;
    const yes = { type: 'set', record, field: 'decision', was: null, value: 'yes' } as const;
    assert.equal(asking.edit(reworded).status, 'refused');
    assert.equal(asking.edit(yes).status, 'refused');
    await asking.save();
    const deciding = await storeFor(storageIn(space), dario);
    assert.equal(deciding.edit(yes).status, 'applied');
    const asked = { row: 'careerGoal', role: 'student', words: 'Name the podcast.' };
    assert.equal(
      deciding.edit({ type: 'add', record: proposal, order: 'a0V', fields: asked }).status,
      'applied',
    );
    await deciding.save();
    await asking.refresh();
    const no = { type: 'set', record: proposal, field: 'decision', was: null, value: 'no' } as const;
    assert.equal(asking.edit(no).status, 'applied');
    await asking.save();
    await deciding.refresh();
    const takeBack = { type: 'tick', record: proposal, field: 'removed', value: true } as const;
    assert.deepEqual(deciding.edit(takeBack), { status: 'refused', reason: 'forbidden' });
    await asking.close();
    await deciding.close();
  });
});
