import { expect } from '@open-wc/testing';
import type { StorageAdapter, Viewer } from 'ilp-elements';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import type { IlpPlan } from 'ilp-elements/plan';
import { html } from 'lit';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { dariosPlan, yusrasPlan } from '../../../stories/fixtures/plans.js';
import {
  spaceWith,
  storageIn,
  storageThatCannotLoad,
  storageThatCannotSave,
  storageWith,
} from '../../../stories/fixtures/storages.js';
import { found, leave, pause, planOn, show, until } from '../support.js';

const goalId = Object.keys(yusrasPlan.goals ?? {})[0] ?? '';

function showPlan(adapter: StorageAdapter, viewer: Viewer = yusra): IlpPlan {
  return planOn(
    show(html`<ilp-plan plan-id=${yusrasPlan.id} .adapter=${adapter} .viewer=${viewer}></ilp-plan>`),
  );
}

async function isOpen(plan: IlpPlan): Promise<void> {
  await until(() => plan.store?.snapshot.phase === 'open', 'the plan is open');
}

const statusOf = (plan: IlpPlan) => plan.shadowRoot?.querySelector('[part=status]')?.textContent.trim() ?? '';
const saidBy = (plan: IlpPlan) => plan.shadowRoot?.querySelector('#live')?.textContent ?? '';

async function shows(plan: IlpPlan, sentence: string): Promise<void> {
  await until(
    () => statusOf(plan).includes(sentence),
    `the status is “${sentence}”, not “${statusOf(plan)}”`,
  );
}

function setStatus(plan: IlpPlan, value: 'paused' | 'active', was: 'paused' | 'active'): void {
  plan.store?.edit({ type: 'set', record: ['goals', goalId], field: 'status', was, value });
}

describe('<ilp-plan>', () => {
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
    plan.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click();
    await shows(plan, 'All changes are saved.');
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

  it('should save for the former person, then open for the next', async () => {
    const space = spaceWith(yusrasPlan);
    const plan = showPlan(storageIn(space));
    await isOpen(plan);
    const former = plan.store;
    setStatus(plan, 'paused', 'active');
    plan.viewer = counselor;
    await until(
      () => plan.store && plan.store !== former && plan.store.snapshot.phase === 'open',
      'the next is open',
    );
    expect(plan.store?.viewer.id).to.equal(counselor.id);
    await until(
      () => JSON.stringify(space.read({ kind: 'plan', id: yusrasPlan.id })).includes('paused'),
      'it is saved',
    );
    await until(() => former?.snapshot.phase === 'closed', 'the former is closed');
  });

  it('should open another plan when its id changes, and nothing twice', async () => {
    let loads = 0;
    const storage = storageWith(yusrasPlan, dariosPlan);
    const plan = showPlan({ ...storage, load: async (key) => ((loads += 1), storage.load(key)) });
    await isOpen(plan);
    plan.planId = dariosPlan.id;
    await until(() => plan.store?.key.id === dariosPlan.id, 'the other plan');
    await isOpen(plan);
    plan.viewer = { ...yusra };
    await plan.updateComplete;
    await pause(50);
    expect(loads).to.equal(2);
  });

  it('should stay open when it is moved in the page, and let go when it is taken out', async () => {
    const plan = showPlan(storageWith(yusrasPlan));
    await isOpen(plan);
    const { store } = plan;
    const box = document.createElement('div');
    plan.parentElement?.append(box);
    box.append(plan);
    await pause(20);
    expect(plan.store === store).to.equal(true);
    plan.remove();
    await until(() => store?.snapshot.phase === 'closed', 'the store is closed');
    box.append(plan);
    await isOpen(plan);
  });

  it('should leave: save, erase, and show nothing of the plan any more', async () => {
    const space = spaceWith(yusrasPlan);
    const plan = showPlan(storageIn(space));
    await isOpen(plan);
    setStatus(plan, 'paused', 'active');
    expect(await plan.leave()).to.deep.equal({ status: 'left' });
    expect(plan.store).to.equal(undefined);
    expect(JSON.stringify(space.read({ kind: 'plan', id: yusrasPlan.id }))).to.contain('paused');
    await shows(plan, 'You have left this plan.');
  });

  it('should not leave while something is unsaved', async () => {
    const plan = showPlan(storageThatCannotSave(yusrasPlan, 'unavailable'));
    await isOpen(plan);
    setStatus(plan, 'paused', 'active');
    expect((await plan.leave()).status).to.equal('unsaved');
    expect(plan.store?.snapshot.phase).to.equal('open');
    expect((await plan.leave({ discard: true })).status).to.equal('left');
  });

  it('should stay left when it was left while it opened', async () => {
    const plan = showPlan(storageWith(yusrasPlan));
    await plan.updateComplete;
    expect(await plan.leave()).to.deep.equal({ status: 'left' });
    await pause(100);
    expect(plan.store).to.equal(undefined);
    await shows(plan, 'You have left this plan. Nothing unsaved is kept here.');
  });

  it('should open for the next person who comes while the former one leaves', async () => {
    const space = spaceWith(yusrasPlan);
    const plan = showPlan(storageIn(space));
    await isOpen(plan);
    setStatus(plan, 'paused', 'active');
    const left = plan.leave();
    plan.viewer = counselor;
    expect(await left).to.deep.equal({ status: 'left' });
    await until(() => plan.store?.viewer.id === counselor.id, 'the plan of the next person');
    await isOpen(plan);
    await pause(50);
    expect(plan.store?.snapshot.phase).to.equal('open');
    expect(JSON.stringify(space.read({ kind: 'plan', id: yusrasPlan.id }))).to.contain('paused');
    await shows(plan, 'All changes are saved.');
  });

  it('should not open again unasked after it was left', async () => {
    const plan = showPlan(storageWith(yusrasPlan));
    await isOpen(plan);
    await plan.leave();
    plan.viewer = { ...yusra };
    const box = document.createElement('div');
    plan.parentElement?.append(box);
    box.append(plan);
    await pause(20);
    plan.remove();
    await pause(20);
    box.append(plan);
    await pause(100);
    expect(plan.store).to.equal(undefined);
    await shows(plan, 'You have left this plan.');
  });

  it('should open again after it was left when it is asked to, or for somebody else', async () => {
    const plan = showPlan(storageWith(yusrasPlan));
    await isOpen(plan);
    await plan.leave();
    await plan.open();
    await isOpen(plan);
    const { store } = plan;
    await plan.open();
    expect(plan.store === store).to.equal(true);
    await plan.leave();
    plan.viewer = counselor;
    await isOpen(plan);
    expect(plan.store?.viewer.id).to.equal(counselor.id);
  });

  it('should let go of the former plan before the storage of the next one has arrived', async () => {
    const plan = showPlan(storageWith(yusrasPlan));
    await isOpen(plan);
    plan.adapter = undefined;
    plan.storage = 'indexed-db';
    plan.viewer = counselor;
    await plan.updateComplete;
    expect(plan.store).to.equal(undefined);
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

  it('should look for news when the page is seen again or online', async () => {
    let loads = 0;
    const storage = storageWith(yusrasPlan);
    const plan = showPlan({ ...storage, load: async (key) => ((loads += 1), storage.load(key)) });
    await isOpen(plan);
    window.dispatchEvent(new Event('focus'));
    await until(() => loads === 2, 'it looks on focus');
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('online'));
    await until(() => loads === 3, 'it looks when online');
    await pause(50);
    expect(loads).to.equal(3);
  });

  it('should let no edit event pass', async () => {
    let heard = 0;
    document.addEventListener('ilp-edit', () => (heard += 1));
    const main = show(
      html`<ilp-plan plan-id=${yusrasPlan.id} .adapter=${storageWith(yusrasPlan)} .viewer=${yusra}
        ><ilp-goal-editor></ilp-goal-editor
      ></ilp-plan>`,
    );
    const editor = found(main.querySelector('ilp-goal-editor'), 'editor');
    await until(() => editor.shadowRoot?.querySelector('[part=add]'), 'the editor is open');
    editor.shadowRoot?.querySelector<HTMLElement>('[part=add]')?.click();
    await until(() => editor.shadowRoot?.querySelectorAll('.card').length === 3, 'a goal is added');
    expect(heard).to.equal(0);
  });

  for (const [name, attributes] of Object.entries({
    'without a viewer': { 'plan-id': 'p', storage: 'memory' },
    'with a role nobody plays': {
      'plan-id': 'p',
      storage: 'memory',
      'viewer-id': 'a',
      'viewer-role': 'wizard',
    },
    'with a storage nobody knows': {
      'plan-id': 'p',
      storage: 'cloud',
      'viewer-id': 'a',
      'viewer-role': 'student',
    },
  })) {
    it(`should say that it is not set up, ${name}`, async () => {
      const plan = planOn(show(html`<ilp-plan></ilp-plan>`));
      for (const [attribute, value] of Object.entries(attributes)) plan.setAttribute(attribute, value);
      await plan.updateComplete;
      await shows(plan, 'This plan cannot be shown yet.');
      expect(plan.store).to.equal(undefined);
    });
  }
});
