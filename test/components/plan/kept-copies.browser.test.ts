import { ContextEvent } from '@lit/context';
import { expect } from '@open-wc/testing';
import type { Json, KeptCopies, StorageAdapter } from 'ilp-elements';
import 'ilp-elements/plan';
import type { IlpPlan } from 'ilp-elements/plan';
import { indexedDbStorage } from 'ilp-elements/storage/indexed-db';
import { html } from 'lit';
import { copiesContext } from '../../../components/shared/contexts.js';
import { snapshotKey } from '../../../src/model/snapshot.js';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { spaceWith } from '../../../stories/fixtures/storages.js';
import { found, leave, planOn, show, until } from '../support.js';
import { agree, copyIn, storageOf, type CopyFaults } from './agreeing.js';
import { isOpen } from './page.js';

async function openFor(viewer: typeof counselor, adapter: StorageAdapter): Promise<IlpPlan> {
  const plan = planOn(
    show(html`<ilp-plan plan-id=${yusrasPlan.id} .adapter=${adapter} .viewer=${viewer}><p></p></ilp-plan>`),
  );
  await isOpen(plan);
  return plan;
}

/** All copies that an element inside the plan is given, in their order. */
function copiesInside(plan: IlpPlan): (KeptCopies | undefined)[] {
  const given: (KeptCopies | undefined)[] = [];
  const inside = found(plan.querySelector('p'), 'element inside');
  inside.dispatchEvent(new ContextEvent(copiesContext, inside, (copies) => given.push(copies), true));
  return given;
}

describe('<ilp-plan> and the copies that are kept when people agree', () => {
  afterEach(leave);

  it('should hand them to what is inside', async () => {
    const plan = await openFor(counselor, storageOf(spaceWith(yusrasPlan)));
    const given = copiesInside(plan);
    const { id, seen } = agree(plan.store);
    await until(() => plan.keptCopies?.stateOf(id) === 'kept', 'the copy is kept');
    expect(given.at(-1) === plan.keptCopies).to.equal(true);
    expect((await given.at(-1)?.load(id))?.body).to.deep.equal(seen);
  });

  it('should leave none of them behind for the next person of another plan', async () => {
    const plan = await openFor(counselor, storageOf(spaceWith(yusrasPlan)));
    const { id } = agree(plan.store);
    const given = copiesInside(plan);
    const [former] = given;
    await until(() => former?.stateOf(id) === 'kept', 'the copy is kept');
    plan.planId = 'another';
    await isOpen(plan);
    expect(given.includes(undefined)).to.equal(true);
    expect(given.at(-1)?.stateOf(id)).to.equal(undefined);
  });

  it('should keep one in this browser’s database, for everybody who opens the plan later', async () => {
    const adapter = indexedDbStorage({ name: `copies-${crypto.randomUUID()}` });
    const key = { kind: 'plan', id: yusrasPlan.id } as const;
    await adapter.save(key, JSON.parse(JSON.stringify(yusrasPlan)) as Json, { expected: 'absent' });
    const { id, seen } = agree((await openFor(counselor, adapter)).store);
    await until(() => planOn(document).keptCopies?.stateOf(id) === 'kept', 'the copy is kept');
    const stored = await adapter.load(snapshotKey(yusrasPlan.id, id));
    expect(stored?.body).to.have.property('takenBy', counselor.id);
    const later = await openFor(yusra, adapter);
    expect((await later.keptCopies?.load(id))?.body).to.deep.equal(seen);
  });

  it('should try again when the network is back', async () => {
    const [space, faults]: [ReturnType<typeof spaceWith>, CopyFaults] = [
      spaceWith(yusrasPlan),
      { refuses: true },
    ];
    const plan = await openFor(counselor, storageOf(space, faults));
    const { id } = agree(plan.store);
    await until(() => plan.keptCopies?.stateOf(id) === 'failed', 'it is refused');
    delete faults.refuses;
    window.dispatchEvent(new Event('online'));
    await until(() => plan.keptCopies?.stateOf(id) === 'kept', 'the copy is kept');
    expect(copyIn(space, id)).to.have.property('review', id);
  });

  it('should go on where the page was hidden, and gone, before the copy was stored', async () => {
    const space = spaceWith(yusrasPlan);
    const faults: CopyFaults = { refuses: true };
    const adapter = storageOf(space, faults);
    const plan = await openFor(counselor, adapter);
    const { id, seen } = agree(plan.store);
    await until(() => plan.keptCopies?.stateOf(id) === 'failed', 'it is refused');
    const former = plan.store;
    window.dispatchEvent(new Event('pagehide'));
    leave();
    await until(() => former?.snapshot.phase === 'closed', 'the page is gone');
    delete faults.refuses;
    const next = await openFor(counselor, adapter);
    await until(() => next.keptCopies?.stateOf(id) === 'kept', 'the copy is kept');
    expect(copyIn(space, id)?.body).to.deep.equal(seen);
    expect((await next.leave()).status).to.equal('left');
  });
});
