import type { DocumentKey } from '../../model/document-key.js';
import type { StorageAdapter, Unsubscribe } from '../contract.js';
import { answer, check, checkSame, create, Heard, load, planKey, remove, save } from './checks.js';
import type { AcceptanceCase, Skipped, StorageHarness } from './harness.js';

const key = planKey('plan-1');
const sibling = planKey('plan-12');
const cannotTell: Skipped = { skipped: 'this adapter does not tell of changes' };

function canTell(harness: StorageHarness): boolean {
  return harness.adapter.capabilities.subscribe !== 'none';
}

function subscribe(
  adapter: StorageAdapter,
  heard: Pick<Heard, 'listener'>,
  place: DocumentKey = key,
): Unsubscribe {
  const stop = adapter.subscribe?.(place, heard.listener);
  check(typeof stop === 'function', 'subscribe must give a function that ends the subscription');
  return stop;
}

const ownCases: readonly AcceptanceCase[] = [
  {
    name: 'tells of its own saves and removals, by key and revision',
    why: 'Other stores of the same page learn of a change in no other way.',
    async run(harness) {
      if (!canTell(harness)) return cannotTell;
      const heard = new Heard();
      subscribe(harness.adapter, heard);
      const revision = await create(harness, key, { secret: 'words' });
      await heard.until(harness, (change) => change.revision === revision, 'a save');
      await remove(harness, key, revision);
      await heard.until(harness, (change) => change.revision === undefined, 'a removal');
      for (const change of heard.changes) {
        checkSame({ ...change.key }, { ...key }, 'a change names another document');
        check(!JSON.stringify(change).includes('words'), 'a change carries words of the document');
      }
      return undefined;
    },
  },
  {
    name: 'tells of a change when it can be loaded, and never inside subscribe',
    why: 'A store that loads too early keeps showing the old plan.',
    async run(harness) {
      if (!canTell(harness)) return cannotTell;
      const first = await create(harness, key, { version: 1 });
      let isInside = true;
      let toldInside = false;
      const loads: Promise<string | undefined>[] = [];
      const listener = (): void => {
        toldInside ||= isInside;
        loads.push(load(harness, key).then((stored) => stored?.revision));
      };
      const heard = new Heard();
      subscribe(harness.adapter, { listener });
      subscribe(harness.adapter, heard);
      isInside = false;
      const second = await save(harness, key, { version: 2 }, first);
      await heard.until(harness, (change) => change.revision === second, 'a save');
      const loaded = await answer(harness, Promise.all(loads), 'load');
      check(!toldInside, 'the listener was called inside subscribe');
      check(loaded.includes(second), 'the change was told before it could be loaded');
      return undefined;
    },
  },
  {
    name: 'tells of one document alone, and not of refused saves',
    why: 'A portal of a thousand students would load all of them for each key press of one.',
    async run(harness) {
      if (!canTell(harness)) return cannotTell;
      const heard = new Heard();
      subscribe(harness.adapter, heard);
      await create(harness, sibling, {});
      await create(harness, { kind: 'draft', id: key.id }, {});
      const revision = await create(harness, key, {});
      await answer(harness, harness.adapter.save(key, {}, { expected: 'absent' }), 'save');
      const last = await save(harness, key, {}, revision);
      await heard.until(harness, (change) => change.revision === last, 'the last save');
      const told = heard.changes.map((change) => change.revision);
      checkSame([...new Set(told)], [revision, last], 'changes were told that are none of this document');
      return undefined;
    },
  },
];

const listenerCases: readonly AcceptanceCase[] = [
  {
    name: 'stops telling when unsubscribed, also the second time',
    why: 'An element that left the page must be let go, and its neighbours kept.',
    async run(harness) {
      if (!canTell(harness)) return cannotTell;
      const [gone, staying] = [new Heard(), new Heard()];
      const stop = subscribe(harness.adapter, gone);
      stop();
      subscribe(harness.adapter, staying);
      stop();
      const revision = await create(harness, key, {});
      await staying.until(harness, (change) => change.revision === revision, 'a save');
      check(gone.changes.length === 0, 'a listener was told after it had unsubscribed');
      return undefined;
    },
  },
  {
    name: 'lets no listener that throws harm a save or another listener',
    why: 'A mistake in one part of a page must not cost another part its data.',
    async run(harness) {
      if (!canTell(harness)) return cannotTell;
      const heard = new Heard();
      const listener = (): void => {
        throw new Error('This error belongs to the case; it harms nobody.');
      };
      subscribe(harness.adapter, { listener });
      subscribe(harness.adapter, heard);
      const revision = await create(harness, key, {});
      await heard.until(harness, (change) => change.revision === revision, 'a save');
      return undefined;
    },
  },
];

const twoClientCases: readonly AcceptanceCase[] = [
  {
    name: 'shows each client what the other saved',
    why: 'A student at school and a parent at home look at one plan.',
    async run(harness) {
      const other = await harness.secondClient?.();
      if (other === undefined) return { skipped: 'the harness has no second client' };
      const first = await create(harness, key, { by: 'one' });
      checkSame((await load(harness, key, other))?.body, { by: 'one' }, 'the other client');
      const second = await save(harness, key, { by: 'other' }, first, other);
      checkSame((await load(harness, key))?.body, { by: 'other' }, 'the first client');
      const late = await answer(harness, harness.adapter.save(key, {}, { expected: first }), 'save');
      check(late.status === 'conflict', 'a client overwrote what another had saved');
      checkSame(late.current?.revision, second, 'the conflict carries the wrong revision');
      return undefined;
    },
  },
  {
    name: 'lets one of two clients win a race',
    why: 'Two tabs each hold a connection of their own; what guards one does not guard both.',
    async run(harness) {
      const other = await harness.secondClient?.();
      if (other === undefined) return { skipped: 'the harness has no second client' };
      let expected = await create(harness, key, { round: 0 });
      for (let round = 1; round <= 5; round += 1) {
        const attempts = [harness.adapter, other].map((client) => client.save(key, { round }, { expected }));
        const results = await answer(harness, Promise.all(attempts), 'save');
        const saved = results.flatMap((result) => (result.status === 'saved' ? [result.revision] : []));
        check(saved.length === 1, `${String(saved.length)} of two clients won a race`);
        expected = saved[0] ?? '';
      }
      return undefined;
    },
  },
  {
    name: 'tells of another client’s saves and removals',
    why: 'Without word of it a tab shows yesterday’s plan until somebody reloads.',
    async run(harness) {
      if (!canTell(harness)) return cannotTell;
      const other = await harness.secondClient?.();
      if (other === undefined) return { skipped: 'the harness has no second client' };
      const heard = new Heard();
      subscribe(harness.adapter, heard);
      const revision = await save(harness, key, {}, 'absent', other);
      await heard.until(harness, (change) => change.revision === revision, 'the other’s save');
      await remove(harness, key, revision, other);
      await heard.until(harness, (change) => change.revision === undefined, 'the other’s removal');
      return undefined;
    },
  },
];

/** Cases about two clients and about word of changes. */
export const changeCases: readonly AcceptanceCase[] = [...ownCases, ...listenerCases, ...twoClientCases];
