import { expect } from '@open-wc/testing';
import 'ilp-elements/plan';
import { html } from 'lit';
import { yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { PageWire } from '../../storage/http/page-wire.js';
import { leave, planOn, show } from '../support.js';
import { isOpen, shows } from './page.js';

describe('<ilp-plan> with the address of a server in its storage attribute', () => {
  afterEach(leave);

  it('should open the plan from there and save it there', async () => {
    const wire = new PageWire();
    const body = JSON.stringify(yusrasPlan);
    await wire.ask({ put: { kind: 'plan', id: yusrasPlan.id, body, revision: 'first' } });
    const { pathname } = new URL(wire.base);
    const plan = planOn(
      show(html`<ilp-plan plan-id=${yusrasPlan.id} storage=${pathname} .viewer=${yusra}></ilp-plan>`),
    );
    await isOpen(plan);
    const [goal = ''] = Object.keys(yusrasPlan.goals ?? {});
    plan.store?.edit({ type: 'count.add', record: ['goals', goal], field: 'tally', amount: 3 });
    await plan.store?.save();
    await shows(plan, 'All changes are saved.');
    const { stored } = await wire.ask();
    expect(stored[`plan:${yusrasPlan.id}`]).to.contain('"tally":3');
  });

  it('should say that it is not set up where the attribute holds neither a name nor an address', async () => {
    const plan = planOn(
      show(html`<ilp-plan plan-id=${yusrasPlan.id} storage="district.example" .viewer=${yusra}></ilp-plan>`),
    );
    await shows(plan, 'This plan cannot be shown yet.');
  });
});
