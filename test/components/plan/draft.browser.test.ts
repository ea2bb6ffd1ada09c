import { ContextEvent } from '@lit/context';
import { expect } from '@open-wc/testing';
import { StorageError, type StorageAdapter, type Store, type Viewer } from 'ilp-elements';
import 'ilp-elements/plan';
import type { IlpPlan } from 'ilp-elements/plan';
import { html } from 'lit';
import { draftContext, packsContext, type PlanPacks } from '../../../components/shared/contexts.js';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { found, leave, pause, planOn, show, until } from '../support.js';
import { change, recordedStorage } from './recording.js';

function showPlan(adapter: StorageAdapter, viewer: Viewer = yusra): IlpPlan {
  return planOn(
    show(html`<ilp-plan plan-id=${yusrasPlan.id} .adapter=${adapter} .viewer=${viewer}><p></p></ilp-plan>`),
  );
}

async function withDraft(plan: IlpPlan): Promise<Store> {
  await until(() => plan.draftStore?.snapshot.phase === 'open', 'the draft is open');
  return found(plan.draftStore, 'draft');
}

/** Every draft an element inside the plan is given, in their order. */
function draftsInside(plan: IlpPlan): (Store | undefined)[] {
  const given: (Store | undefined)[] = [];
  const inside = found(plan.querySelector('p'), 'element inside');
  inside.dispatchEvent(new ContextEvent(draftContext, inside, (store) => given.push(store), true));
  return given;
}

const statusOf = (plan: IlpPlan) => plan.shadowRoot?.querySelector('[part=status]')?.textContent.trim() ?? '';

async function shows(plan: IlpPlan, sentence: string): Promise<void> {
  await until(() => statusOf(plan).includes(sentence), `“${sentence}”, not “${statusOf(plan)}”`);
}

const isOfDraft = (request: string) => request.endsWith('draft');

/** Storage that saves one kind of document and not the other. */
function storageWithout(kind: 'plan' | 'draft', code: 'unavailable' | 'unauthenticated' = 'unavailable') {
  return recordedStorage((good) => ({
    save: async (key, ...rest) =>
      key.kind === kind ? Promise.reject(new StorageError(code, 'A fault.')) : good.save(key, ...rest),
  }));
}

describe('<ilp-plan> and the student’s draft', () => {
  afterEach(leave);

  it('should hand the draft to what is inside', async () => {
    const plan = showPlan(recordedStorage().adapter);
    const given = draftsInside(plan);
    const draft = await withDraft(plan);
    expect(given.at(-1) === draft).to.equal(true);
    expect(draft.key.kind).to.equal('draft');
  });

  it('should leave no draft behind for the next person', async () => {
    const { adapter, asked } = recordedStorage();
    const plan = showPlan(adapter);
    const given = draftsInside(plan);
    const draft = await withDraft(plan);
    plan.viewer = counselor;
    await plan.updateComplete;
    expect(plan.draftStore).to.equal(undefined);
    expect(given.at(-1)).to.equal(undefined);
    await until(() => plan.store?.snapshot.phase === 'open', 'the plan is open for the next person');
    await until(() => draft.snapshot.phase === 'closed', 'the draft is closed');
    const before = asked.filter(isOfDraft).length;
    window.dispatchEvent(new Event('online'));
    await pause(100);
    expect(asked.filter(isOfDraft).length).to.equal(before);
    expect([plan.draftStore, given.at(-1)]).to.deep.equal([undefined, undefined]);
  });

  it('should say which of the two is not safe', async () => {
    const plan = showPlan(storageWithout('draft').adapter);
    const draft = await withDraft(plan);
    await shows(plan, 'All changes are saved.');
    change(draft);
    await draft.save();
    await shows(plan, 'Not saved yet. Kept on this device.');
    await plan.store?.save();
    await shows(plan, 'Not saved yet.');
  });

  it('should say once that neither is safe, and ask for one sign-in', async () => {
    const refused = async () => Promise.reject(new StorageError('unauthenticated', 'Signed out.'));
    const plan = showPlan(recordedStorage(() => ({ save: refused })).adapter);
    const draft = await withDraft(plan);
    const said: string[] = [];
    const region = found(plan.shadowRoot?.querySelector('#live'), 'region');
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
    let asked = 0;
    plan.addEventListener('ilp-sign-in-needed', () => (asked += 1));
    for (const store of [plan.store, draft]) change(store);
    for (const store of [plan.store, draft]) await store?.save();
    await until(() => said.length > 0, 'it is said');
    await pause(100);
    expect(said).to.deep.equal(['Please sign in again. Not saved yet. Kept on this device.']);
    expect(asked).to.equal(1);
  });

  it('should look for news of both when it is online again, and keep both when the page is hidden', async () => {
    const { adapter, asked } = recordedStorage();
    const plan = showPlan(adapter);
    const draft = await withDraft(plan);
    const loads = () => asked.filter((request) => /^load (plan|draft)$/.test(request)).sort();
    window.dispatchEvent(new Event('online'));
    await until(() => loads().length === 4, 'both are loaded');
    expect(loads()).to.deep.equal(['load draft', 'load draft', 'load plan', 'load plan']);
    let kept = 0;
    for (const store of [plan.store, draft]) if (store) store.keepNow = () => (kept += 1);
    window.dispatchEvent(new Event('pagehide'));
    expect(kept).to.equal(2);
  });

  it('should stay in both while one is unsaved', async () => {
    const plan = showPlan(storageWithout('plan').adapter);
    await withDraft(plan);
    change(plan.store);
    expect(await plan.leave()).to.deep.equal({ status: 'unsaved', edits: 1, problems: 0, unsent: 0 });
    expect(plan.draftStore?.snapshot.phase).to.equal('open');
    expect((await plan.leave({ discard: true })).status).to.equal('left');
    expect(plan.draftStore).to.equal(undefined);
  });

  it('should stay left when it is taken out and put back before it has left', async () => {
    const plan = showPlan(recordedStorage().adapter);
    const draft = await withDraft(plan);
    change(draft);
    const place = found(plan.parentElement, 'place');
    const left = plan.leave();
    plan.remove();
    await Promise.resolve();
    place.append(plan);
    expect(await left).to.deep.equal({ status: 'left' });
    await pause(100);
    expect(plan.store).to.equal(undefined);
    await shows(plan, 'You have left this plan.');
  });
});

describe('<ilp-plan> and the pack of a state', () => {
  afterEach(leave);

  /** The packs an element inside the plan has now. */
  function packsInside(plan: IlpPlan): () => PlanPacks | undefined {
    let packs: PlanPacks | undefined;
    const inside = found(plan.querySelector('p'), 'element inside');
    const take = (given: PlanPacks | undefined) => (packs = given);
    inside.dispatchEvent(new ContextEvent(packsContext, inside, take, true));
    return () => packs;
  }

  it('should load it by the name of the state, and drop it with another', async () => {
    const plan = showPlan(recordedStorage().adapter);
    const packs = packsInside(plan);
    plan.setAttribute('state', 'AZ');
    await until(() => packs()?.id === 'AZ', 'the pack of Arizona');
    plan.state = 'SC';
    await plan.updateComplete;
    expect(packs()).to.equal(undefined);
    await until(() => packs()?.id === 'SC', 'the pack of South Carolina');
    plan.removeAttribute('state');
    await plan.updateComplete;
    expect(packs()).to.equal(undefined);
  });

  it('should let the host’s own packs win, part by part', async () => {
    const plan = showPlan(recordedStorage().adapter);
    const packs = packsInside(plan);
    plan.packs = { planLabel: { en: 'Our plan' } };
    plan.state = 'AZ';
    await until(() => packs()?.id === 'AZ', 'the pack of Arizona');
    expect(packs()?.planLabel).to.deep.equal({ en: 'Our plan' });
    expect(packs()?.goalDomains).not.to.equal(undefined);
  });

  it('should warn once of a state it does not know, and go on', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...said: unknown[]) => warnings.push(said[0]);
    try {
      const plan = showPlan(recordedStorage().adapter);
      plan.state = 'Atlantis';
      await shows(plan, 'All changes are saved.');
      await until(() => warnings.length > 0, 'the warning');
      plan.requestUpdate();
      await plan.updateComplete;
      await pause(50);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal(['<ilp-plan> has no pack of “Atlantis”. The common one is used.']);
  });
});
