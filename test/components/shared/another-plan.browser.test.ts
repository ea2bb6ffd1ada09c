import { expect } from '@open-wc/testing';
import { createStore, type Plan, type Store, type Viewer } from 'ilp-elements';
import 'ilp-elements/course-plan';
import 'ilp-elements/goal-editor';
import 'ilp-elements/iep-crosswalk';
import { html, type TemplateResult } from 'lit';
import { plan as dariosPlan } from '../../../demo/samples/dario.js';
import { plan as wrensPlan } from '../../../demo/samples/wren.js';
import { dariosCaseManager, theosCaseManager, wrensParent } from '../../../stories/fixtures/people.js';
import { storageWith } from '../../../stories/fixtures/storages.js';
import {
  dariosSupports,
  storageBeside,
  wrensSupports,
  type SupportsDraft,
} from '../../../stories/fixtures/supports.js';
import { theosDecision, theosYears } from '../../../stories/fixtures/what-ifs.js';
import { openWithCrosswalk } from '../course-plan/privacy-page.js';
import { everythingIn } from '../iep-crosswalk/marked-iep.js';
import { found, leave, pause, planOn, settled, show, until } from '../support.js';

type LitHost = HTMLElement & { store: Store | undefined; readonly updateComplete: Promise<boolean> };

function elementIn(main: HTMLElement): LitHost {
  return found(main.querySelector<LitHost>('ilp-plan > *'), 'element');
}

async function drawn(element: LitHost): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await element.updateComplete;
    await pause(0);
  }
}

/** A live plan of another student, alike in every record, for the same person, as a host holds it. */
async function planOfAnother(plan: Plan, viewer: Viewer): Promise<Store> {
  const id = 'plan-of-another';
  const store = createStore({ adapter: storageWith({ ...plan, id }), viewer, key: { kind: 'plan', id } });
  await until(() => store.snapshot.phase === 'open', 'the other plan is open');
  return store;
}

/** Opens an element on a plan with an IEP beside it that is open already. */
async function openBeside(plan: Plan, viewer: Viewer, beside: SupportsDraft, inside: TemplateResult) {
  const main = show(html`
    <ilp-plan plan-id=${plan.id} .adapter=${storageBeside(plan, beside)} .viewer=${viewer}
      >${inside}</ilp-plan
    >
  `);
  await until(() => planOn(main).iep, 'there is a way to the IEP');
  await settled(main);
  await planOn(main).iep?.open('meeting');
  const element = elementIn(main);
  await drawn(element);
  return { main, element, rootText: () => everythingIn(found(element.shadowRoot, 'shadow root')) };
}

describe('the IEP of one student', () => {
  afterEach(leave);

  it('should not be shown by the panel beside the plan of another', async () => {
    const { element, rootText } = await openBeside(
      ...([wrensPlan, wrensParent, wrensSupports] as const),
      html`<ilp-iep-crosswalk></ilp-iep-crosswalk>`,
    );
    await until(() => rootText().includes('How to ask for an interpreter'), 'her IEP is there');
    const accesses: unknown[] = [];
    element.addEventListener('ilp-access', ({ detail }) => accesses.push(detail));
    element.store = await planOfAnother(wrensPlan, wrensParent);
    await drawn(element);
    expect(/How to ask for an interpreter|Deaf-owned/.test(rootText())).to.equal(false);
    expect(accesses).to.deep.equal([]);
  });

  it('should not be shown by the goal editor beside the goals of another', async () => {
    const { element, rootText } = await openBeside(
      ...([wrensPlan, wrensParent, wrensSupports] as const),
      html`<ilp-goal-editor></ilp-goal-editor>`,
    );
    await until(() => element.shadowRoot?.querySelector('[part~="supports"]'), 'what helps is there');
    element.store = await planOfAnother(wrensPlan, wrensParent);
    await drawn(element);
    expect(element.shadowRoot?.querySelector('[part~="supports"]')).to.equal(null);
    expect(/How to ask for an interpreter|Deaf-owned/.test(rootText())).to.equal(false);
  });

  it('should not be shown by the course plan beside the classes of another', async () => {
    const { element, rootText } = await openBeside(
      ...([dariosPlan, dariosCaseManager, dariosSupports] as const),
      html`<ilp-course-plan></ilp-course-plan>`,
    );
    await until(() => element.shadowRoot?.querySelector('.course'), 'the classes');
    element.store = await planOfAnother(dariosPlan, dariosCaseManager);
    await drawn(element);
    expect(element.shadowRoot?.querySelector('[data-key="iep-look"]')).to.equal(null);
    expect(rootText().includes('Dario hears')).to.equal(false);
  });
});

describe('what an IEP team decided about one student', () => {
  afterEach(leave);

  it('should not count in the course plan of another', async () => {
    const page = await openWithCrosswalk(theosYears, theosDecision, theosCaseManager);
    expect(page.one('.for-way').textContent).to.contain('Credential');
    const store = await planOfAnother(theosYears, theosCaseManager);
    page.element.store = store;
    await until(() => !/Credential/.test(page.one('.for-way').textContent), 'it counts no longer');
    await page.click('see-ways');
    await page.shows('.ways-list');
    expect(page.root.querySelector('.team')).to.equal(null);
    await store.close();
  });
});
