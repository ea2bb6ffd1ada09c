import { expect } from '@open-wc/testing';
import 'ilp-elements/course-plan';
import 'ilp-elements/goal-editor';
import 'ilp-elements/iep-crosswalk';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import {
  spaceWith,
  storageIn,
  storageThatCannotSave,
  storageWith,
} from '../../../stories/fixtures/storages.js';
import { leave, pause, until } from '../support.js';
import { isOpen, setStatus, showPlan, shows } from './page.js';

describe('<ilp-plan> when somebody leaves', () => {
  afterEach(leave);

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

  for (const tag of ['ilp-goal-editor', 'ilp-course-plan', 'ilp-iep-crosswalk'] as const)
    it(`should leave no heading of ${tag} without a plan below it`, async () => {
      const plan = showPlan(storageWith(yusrasPlan));
      const element = document.createElement(tag);
      plan.append(element);
      const heading = () => element.shadowRoot?.querySelector('#heading');
      await until(heading, 'the heading');
      await plan.leave();
      await until(() => !heading(), 'nothing is left');
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
});
