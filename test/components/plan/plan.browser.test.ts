import { expect } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import 'ilp-elements/goal-editor';
import { html } from 'lit';
import { openContext } from '../../../components/shared/contexts.js';
import { IlpOpenEvent } from '../../../components/shared/open-event.js';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { dariosPlan, yusrasPlan } from '../../../stories/fixtures/plans.js';
import { spaceWith, storageIn, storageWith } from '../../../stories/fixtures/storages.js';
import { found, leave, pause, planOn, show, until } from '../support.js';
import { isOpen, setStatus, showPlan, shows } from './page.js';

describe('<ilp-plan>', () => {
  afterEach(leave);

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
    const plan = showPlan({
      ...storage,
      load: async (key) => ((loads += Number(key.kind === 'plan')), storage.load(key)),
    });
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

  it('should let go of the former plan before the storage of the next one has arrived', async () => {
    const plan = showPlan(storageWith(yusrasPlan));
    await isOpen(plan);
    plan.adapter = undefined;
    plan.storage = 'indexed-db';
    plan.viewer = counselor;
    await plan.updateComplete;
    expect(plan.store).to.equal(undefined);
  });

  it('should look for news when the page is seen again or online', async () => {
    let loads = 0;
    const storage = storageWith(yusrasPlan);
    const plan = showPlan({
      ...storage,
      load: async (key) => ((loads += Number(key.kind === 'plan')), storage.load(key)),
    });
    await isOpen(plan);
    // The page may just have been focused in earnest; the plan does not look twice in a second.
    await pause(1_100);
    const before = loads;
    window.dispatchEvent(new Event('focus'));
    await until(() => loads === before + 1, 'it looks on focus');
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('online'));
    await until(() => loads === before + 2, 'it looks when online');
    await pause(50);
    expect(loads).to.equal(before + 2);
  });

  it('should hand no wish of one person to the next', async () => {
    const plan = showPlan(storageWith(yusrasPlan));
    const asked: unknown[] = [];
    const take = (value: unknown) => asked.push(value);
    const last = plan.appendChild(document.createElement('p'));
    last.dispatchEvent(new ContextEvent(openContext, last, take, true));
    await isOpen(plan);
    last.dispatchEvent(new IlpOpenEvent({ kind: 'goal', id: 'goal_of_another_plan' }));
    await until(() => asked.at(-1), 'the wish is handed down');
    plan.viewer = counselor;
    await until(() => plan.store?.viewer.id === counselor.id, 'the next person is there');
    expect(asked.at(-1)).to.equal(undefined);
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

  it('should keep elements apart that stand one under the other', async () => {
    const plan = planOn(
      show(html`
        <ilp-plan plan-id="a" storage="memory" .viewer=${yusra}>
          <ilp-goal-editor></ilp-goal-editor>
          <ilp-goal-editor></ilp-goal-editor>
        </ilp-plan>
      `),
    );
    await isOpen(plan);
    const [first, second] = plan.querySelectorAll('ilp-goal-editor');
    const gap =
      found(second, 'second').getBoundingClientRect().top -
      found(first, 'first').getBoundingClientRect().bottom;
    expect(gap).to.equal(32);
  });

  it('should not take over what would cut words off', async () => {
    const main = show(html`<ilp-plan plan-id="a" storage="memory" .viewer=${yusra}></ilp-plan>`);
    main.style.cssText = 'white-space: nowrap; text-transform: uppercase; text-indent: 5em; text-align: end';
    const { whiteSpace, textTransform, textIndent, textAlign } = getComputedStyle(planOn(main));
    expect([whiteSpace, textTransform, textIndent, textAlign]).to.deep.equal([
      'normal',
      'none',
      '0px',
      'start',
    ]);
  });
});
