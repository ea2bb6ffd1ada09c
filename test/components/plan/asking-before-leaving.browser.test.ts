import { expect } from '@open-wc/testing';
import type { Store } from 'ilp-elements';
import { markCourse } from '../../../src/rules/course-marks.js';
import { dariosCaseManager, yusra } from '../../../stories/fixtures/people.js';
import { fixtureId, yusrasPlan } from '../../../stories/fixtures/plans.js';
import { spaceWith, storageIn, storageThatCannotSave } from '../../../stories/fixtures/storages.js';
import { found, leave, until } from '../support.js';
import { isOpen, setStatus, showPlan, shows } from './page.js';

/** Whether the browser would ask somebody who leaves the page now. */
function isAsked(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function besideIep(): Promise<{ readonly plan: ReturnType<typeof showPlan>; readonly store: Store }> {
  const plan = showPlan(storageIn(spaceWith(yusrasPlan)), dariosCaseManager);
  await until(() => plan.crosswalkStore?.snapshot.phase === 'open', 'the crosswalk is open');
  return { plan, store: found(plan.crosswalkStore, 'crosswalk') };
}

describe('somebody who is about to leave the page', () => {
  afterEach(leave);

  it('should be asked while words written beside an IEP are not sent', async () => {
    const { store } = await besideIep();
    expect(isAsked()).to.equal(false);
    store.keepUnsent('propose:strengths', 'A quiet room for tests.');
    expect(isAsked()).to.equal(true);
    store.keepUnsent('propose:strengths', undefined);
    expect(isAsked()).to.equal(false);
  });

  it('should be asked while work beside an IEP is not stored', async () => {
    const { store } = await besideIep();
    store.edit(...markCourse({}, fixtureId('course', 'art'), 'supported'));
    expect(isAsked()).to.equal(true);
    await store.save();
    expect(isAsked()).to.equal(false);
  });

  it('should not be asked where this device keeps the work', async () => {
    const plan = showPlan(storageThatCannotSave(yusrasPlan, 'unavailable'), yusra);
    await isOpen(plan);
    setStatus(plan, 'paused', 'active');
    plan.store?.keepUnsent('comment:/goals/1', 'Not sent');
    await shows(plan, 'Not saved yet. Kept on this device.');
    expect(isAsked()).to.equal(false);
  });

  it('should be asked where the device keeps nothing, for words that were not sent and work on its way too', async () => {
    const write = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('A device of the test that is full.', 'QuotaExceededError');
    };
    try {
      const plan = showPlan(storageIn(spaceWith(yusrasPlan)), yusra);
      await isOpen(plan);
      const store = found(plan.store, 'plan');
      expect(isAsked()).to.equal(false);
      store.keepUnsent('comment:/goals/1', 'Not sent');
      await store.flush();
      expect(store.snapshot.status.kind).to.equal('saved');
      expect(isAsked()).to.equal(true);
      store.keepUnsent('comment:/goals/1', undefined);
      setStatus(plan, 'paused', 'active');
      expect(isAsked()).to.equal(true);
      await store.save();
      expect(isAsked()).to.equal(false);
    } finally {
      IDBObjectStore.prototype.put = write;
    }
  });

  it('should not be asked once the plan is out of the page', async () => {
    const { plan, store } = await besideIep();
    store.keepUnsent('propose:strengths', 'A quiet room for tests.');
    plan.remove();
    expect(isAsked()).to.equal(false);
    document.body.append(plan);
    expect(isAsked()).to.equal(true);
    plan.remove();
  });
});
