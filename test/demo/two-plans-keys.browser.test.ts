import { expect } from '@open-wc/testing';
import { iep as wrensIep } from '../../demo/samples/iep/wren.js';
import { electrician } from '../../stories/fixtures/iep-talk-wren.js';
import { itemIn } from '../../stories/fixtures/iep-talk.js';
import { found, until } from '../components/waiting.js';
import { portalForEach } from './portal-frame.js';
import {
  beginAnew,
  consentsIn,
  keyed,
  linksIn,
  press,
  root,
  rowsShown,
  said,
  tabTo,
  twoPlans,
} from './two-plans-page.js';

describe('the portal’s page of two plans, by keys alone', function () {
  this.timeout(60_000);

  const open = portalForEach();

  it('lets Wren link a goal with a support, answer a question and print her page', async () => {
    const page = await open('student=wren&as=student');
    await beginAnew(page);
    twoPlans(page).focus();
    await press('Enter');
    await until(() => page.document.activeElement?.id === 'page-title', 'the page has the focus');
    await until(() => rowsShown(page) > 0, 'the rows are shown');
    const before = linksIn(page.plan.crosswalkStore).length;
    const support = itemIn(wrensIep, 'iep-shared', 'How to ask for an interpreter');
    await tabTo(page, 'talk.instruction', 'Enter', 90);
    await tabTo(page, 'belongs.instruction', 'H');
    const list = found(keyed(page, 'belongs.instruction'), 'list') as HTMLSelectElement;
    if (list.value !== `iep:${support}`) await press('Enter');
    expect(list.value).to.equal(`iep:${support}`);
    await tabTo(page, `tick.${electrician} ${support}`, ' ');
    expect(said(page)).to.equal('Linked. They belong together.');
    expect(linksIn(page.plan.crosswalkStore)).to.have.length(before + 1);

    keyed(page, 'talk.careerGoal')?.focus();
    await tabTo(page, 'talk.educationGoal', 'Enter');
    const yes = () => root(page).querySelector<HTMLElement>('[data-key^="yes.consent_"]');
    await until(yes, 'she is asked');
    await tabTo(page, yes()?.dataset.key ?? '', 'Enter');
    await until(() => consentsIn(page.plan.crosswalkStore).includes('yes'), 'her yes is kept');
    await page.saved();

    let printed: Document | undefined;
    const frames = page.window.HTMLIFrameElement.prototype;
    const own = found(Object.getOwnPropertyDescriptor(frames, 'contentWindow'), 'window of a frame');
    Object.defineProperty(frames, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const inner = own.get?.call(this) as Window | null;
        if (inner) inner.print = () => (printed = inner.document);
        return inner;
      },
    });
    keyed(page, 'own.page')?.focus();
    await press('Enter');
    await tabTo(page, 'own.page.normal', 'Enter');
    await until(() => printed, 'it is printed');
    expect(printed?.body.textContent).to.include('Be a licensed electrician at 22 and own the van at 26.');
    await beginAnew(page);
    expect(linksIn(page.plan.crosswalkStore)).to.have.length(before);
  });
});
