import { expect } from '@open-wc/testing';
import type { StorageAdapter } from 'ilp-elements';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import {
  spaceWith,
  storageIn,
  storageThatCannotLoad,
  storageThatCannotSave,
  storageWith,
} from '../../../stories/fixtures/storages.js';
import { found, leave, pause, until } from '../support.js';
import { isOpen, saidBy, setStatus, showPlan, shows } from './page.js';

describe('<ilp-plan> and how safe the work is', () => {
  afterEach(leave);

  it('should say that all is saved, and that it is saving', async () => {
    const plan = showPlan(storageWith(yusrasPlan));
    await shows(plan, 'All changes are saved.');
    setStatus(plan, 'paused', 'active');
    await shows(plan, 'Saving …');
    await shows(plan, 'All changes are saved.');
  });

  it('should say “saved” aloud once after a burst of work, and not at the beginning', async function () {
    const plan = showPlan(storageWith(yusrasPlan));
    await isOpen(plan);
    const said: string[] = [];
    const region = found(plan.shadowRoot?.querySelector('#live'), 'region');
    new MutationObserver(() => said.push(saidBy(plan))).observe(region, { childList: true });
    for (let round = 0; round < 3; round += 1) {
      setStatus(plan, round % 2 ? 'active' : 'paused', round % 2 ? 'paused' : 'active');
      await plan.store?.save();
      await pause(100);
    }
    expect(said).to.deep.equal([]);
    await until(() => said.length > 0, 'it is said');
    await pause(500);
    expect(said).to.deep.equal(['All changes are saved.']);
  });

  it('should say at once, and show with a button, that something is not saved', async () => {
    const plan = showPlan(storageThatCannotSave(yusrasPlan, 'unavailable'));
    await isOpen(plan);
    setStatus(plan, 'paused', 'active');
    await plan.store?.save();
    await shows(plan, 'Not saved yet. Kept on this device.');
    await until(() => saidBy(plan).startsWith('Not saved yet.'), 'it is said');
    expect(plan.shadowRoot?.querySelector('[part=retry]')?.textContent.trim()).to.equal('Try again');
  });

  for (const [code, sentence] of [
    ['quota', 'This device is full.'],
    ['unauthenticated', 'Please sign in again.'],
  ] as const) {
    it(`should say what to do about ${code}`, async () => {
      const plan = showPlan(storageThatCannotSave(yusrasPlan, code));
      await isOpen(plan);
      setStatus(plan, 'paused', 'active');
      await plan.store?.save();
      await shows(plan, sentence);
    });
  }

  it('should ask the host to sign the person in, once', async () => {
    let asked = 0;
    document.addEventListener('ilp-sign-in-needed', () => (asked += 1));
    const plan = showPlan(storageThatCannotSave(yusrasPlan, 'unauthenticated'));
    await isOpen(plan);
    setStatus(plan, 'paused', 'active');
    await plan.store?.save();
    await plan.store?.save();
    await until(() => asked > 0, 'it asks');
    expect(asked).to.equal(1);
  });

  it('should say why a plan does not open, and try again', async () => {
    let isDown = true;
    const good = storageWith(yusrasPlan);
    const bad = storageThatCannotLoad('unavailable');
    const adapter: StorageAdapter = { ...good, load: async (key) => (isDown ? bad : good).load(key) };
    const plan = showPlan(adapter);
    await shows(plan, 'The plan cannot be reached right now. Nothing is lost.');
    isDown = false;
    const retry = plan.shadowRoot?.querySelector<HTMLElement>('[part=retry]');
    retry?.focus();
    retry?.click();
    await shows(plan, 'All changes are saved.');
    expect(plan.shadowRoot?.activeElement?.className).to.contain('status');
  });

  it('should say when a plan was removed by somebody', async () => {
    const space = spaceWith(yusrasPlan);
    const plan = showPlan(storageIn(space));
    await isOpen(plan);
    space.delete({ kind: 'plan', id: yusrasPlan.id });
    await shows(plan, 'This plan was removed.');
  });

  it('should hide its sentence on request, and still say what matters', async () => {
    const plan = showPlan(storageThatCannotSave(yusrasPlan, 'unavailable'));
    plan.status = 'none';
    await isOpen(plan);
    setStatus(plan, 'paused', 'active');
    await plan.store?.save();
    await until(() => saidBy(plan).startsWith('Not saved yet.'), 'it is said');
    expect(plan.shadowRoot?.querySelector('[part=status]')).to.equal(null);
  });

  it('should say so when a storage throws at the very beginning, and try again', async () => {
    let isBroken = true;
    const good = storageWith(yusrasPlan);
    const adapter: StorageAdapter = {
      ...good,
      get capabilities() {
        if (isBroken) throw new Error('This storage cannot begin.');
        return good.capabilities;
      },
    };
    const plan = showPlan(adapter);
    await shows(plan, 'The plan cannot be reached right now.');
    isBroken = false;
    plan.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click();
    await isOpen(plan);
    await shows(plan, 'All changes are saved.');
  });
});
