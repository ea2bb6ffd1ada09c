import { expect } from '@open-wc/testing';
import { found, until } from '../components/waiting.js';
import { PortalFrame, portalForEach } from './portal-frame.js';

async function expectSound(page: PortalFrame): Promise<void> {
  expect(await page.axeViolations()).to.deep.equal([]);
  expect(page.tooWide).to.deep.equal([]);
}

/** Somebody wants to see the first goal. */
function goalWish(page: PortalFrame): Event {
  const { body } = found(page.plan.store, 'store').snapshot;
  const [id] = Object.keys((body?.kind === 'plan' && body.goals) || {});
  const detail = { kind: 'goal', id };
  const { CustomEvent } = page.window;
  return new CustomEvent('ilp-open', { detail, bubbles: true, composed: true, cancelable: true });
}

describe('the portal page', function () {
  this.timeout(40_000);

  const open = portalForEach();

  for (const { width, search, later } of [
    {
      ...{ width: 320, search: 'student=yusra&as=student&lang=es&theme=light' },
      later: { student: 'wren', as: 'caseManager', lang: 'en', theme: 'dark' },
    },
    {
      ...{ width: 768, search: 'student=dario&as=guardian&lang=es&theme=dark' },
      later: { student: 'theo', theme: 'light', lang: 'en' },
    },
    {
      ...{ width: 1280, search: 'student=dario&as=student&theme=light' },
      later: { student: 'casey', as: 'counselor', theme: 'dark' },
    },
  ]) {
    it(`has no accessibility violation and no sideways scrolling at ${width} px, whoever looks`, async () => {
      const page = await open(search, { width });
      page.part('details').open = true;
      await expectSound(page);
      for (const [name, value] of Object.entries(later)) page.choose(name, value);
      await until(() => page.plan.store?.key.id === `plan-${later.student}`, 'another plan is shown');
      await page.opened();
      await expectSound(page);
    });
  }

  it('shows the private goal to the student alone, and has it nowhere in the page for others', async () => {
    const page = await open('student=dario&as=student');
    await until(() => page.allText.includes('Ask my mother'), 'the draft is shown');
    page.choose('as', 'guardian');
    await until(() => page.plan.store?.viewer.role === 'actingParent', 'the grandmother looks');
    await page.opened();
    expect(page.plan.draftStore).to.equal(undefined);
    expect(page.allText).not.to.include('Ask my mother');
    expect(page.text('#signed-in')).to.equal('Grandmother L.');
  });

  it('tells of a meeting only those who may know of it', async () => {
    const page = await open('student=dario&as=caseManager');
    expect(page.text('#dates')).to.include('IEP meeting');
    page.choose('as', 'counselor');
    expect(page.text('#dates')).not.to.include('IEP meeting');
  });

  it('offers only people who have a part in the plan', async () => {
    const page = await open('student=yusra&as=caseManager');
    // Whoever asks for a part that nobody has does not get the student's.
    expect(page.text('#signed-in')).to.equal('School counselor R.');
    const parts = [...page.select('as').options].map(({ value }) => value);
    expect(parts).to.deep.equal(['student', 'guardian', 'counselor', 'teacher']);
  });

  it('keeps who is looking in the address and says it', async () => {
    const page = await open('student=wren&as=student');
    page.choose('as', 'guardian');
    expect(page.window.location.search).to.include('as=guardian');
    expect(page.text('#now-shown')).to.equal('Now shown: Wren A., seen by Parent A.');
  });

  it('leaves nothing of the person on the screen after signing out, and lets them in again', async () => {
    const page = await open('student=theo&as=student');
    await page.press('Sign out');
    await until(() => page.text('h1') === 'You are signed out.', 'signed out');
    expect(page.allText).not.to.match(/Theo|story hour|Salt Marsh/);
    expect(page.document.activeElement?.id).to.equal('page-title');
    expect(page.maybe('.notice:not([hidden])')).to.equal(null);
    expect(await page.axeViolations()).to.deep.equal([]);
    await page.press('Sign in again');
    await page.opened();
    expect(page.text('h1')).to.equal('My plan');
  });

  it('asks before it erases words that were not sent, and stays when told to', async () => {
    const page = await open('student=casey&as=student');
    page.plan.store?.keepUnsent('comment:/', 'One more thing');
    await page.press('Sign out');
    await until(() => page.maybe('dialog[open]'), 'it asks');
    expect(page.text('#leave-facts')).to.equal('1 note was written but not sent.');
    expect(await page.axeViolations()).to.deep.equal([]);
    await page.press('Stay here');
    await until(() => !page.maybe('dialog[open]'), 'the question is gone');
    expect(page.plan.store?.snapshot.unsent).to.deep.equal({ 'comment:/': 'One more thing' });
    await page.press('Sign out');
    await until(() => page.maybe('dialog[open]'), 'it asks again');
    await page.press('Erase it and sign out');
    await until(() => page.text('h1') === 'You are signed out.', 'signed out');
  });

  it('says that changes are not saved, and not how many keys were pressed', async () => {
    const page = await open('student=casey&as=student');
    page.leaveWith({ status: 'unsaved', edits: 48, problems: 0, unsent: 0 });
    await page.press('Sign out');
    await until(() => page.maybe('dialog[open]'), 'it asks');
    expect(page.text('#leave-facts')).to.equal('Some changes are not saved.');
    await page.press('Stay here');
  });

  it('says so when this device may still hold work', async () => {
    const page = await open('student=casey&as=student');
    page.leaveWith({ status: 'left', journal: 'kept' });
    await page.press('Sign out');
    await until(() => page.maybe('#plan-place .notice'), 'it says so');
    expect(page.text('#plan-place .notice')).to.match(/^This device may still hold work of yours\./);
  });

  it('offers to go on in the page alone where the browser refuses storage, with a plain warning', async () => {
    const page = await open('', { isRefused: true });
    await until(() => page.maybe('#plan-place h2'), 'it says so');
    expect(page.text('#plan-place h2')).to.equal('This browser does not keep plans');
    expect(await page.axeViolations()).to.deep.equal([]);
    await page.press('Go on in this page only');
    await page.opened();
    expect(page.text('#page-only')).to.match(/only while it is open/);
    expect(page.text('#privacy-text')).to.match(/gone when the page is closed/);
    expect(page.plan.adapter?.capabilities.durable).to.equal(false);
  });

  it('focuses the heading of the page that Back leads to', async () => {
    const page = await open('student=yusra&as=student');
    page.part('[data-page=careers]').click();
    await until(() => page.text('h1') !== 'My plan', 'the careers are shown');
    page.part('ilp-career-explorer').dispatchEvent(goalWish(page));
    await until(() => page.text('h1') === 'My plan', 'the plan is shown');
    const editor = page.part('ilp-goal-editor');
    await until(() => page.document.activeElement === editor, 'the goal has the focus');
    page.window.history.back();
    await until(() => page.text('h1') !== 'My plan', 'the careers are shown again');
    expect(page.document.activeElement?.id).to.equal('page-title');
  });

  it('calls nobody but its own site', async () => {
    const page = await open('student=dario&as=student');
    const others = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin)
      .filter((origin) => origin !== location.origin);
    expect(others).to.deep.equal([]);
  });
});
