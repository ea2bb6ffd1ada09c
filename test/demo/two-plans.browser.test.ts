import { expect } from '@open-wc/testing';
import { found, until } from '../components/waiting.js';
import { everyWord, recordAdapter, portalForEach } from './portal-frame.js';
import { rowsShown, text, twoPlans } from './two-plans-page.js';

describe('the portal’s page of two plans', function () {
  this.timeout(60_000);

  const open = portalForEach();

  it('speaks both languages and has no accessibility violation, on a phone in light, on a desk in dark', async () => {
    const page = await open('page=two-plans&student=wren&as=student&theme=light', { width: 320 });
    await until(() => rowsShown(page) > 0, 'the rows are shown');
    expect(page.text('h1')).to.equal('My two plans');
    expect(page.document.title).to.match(/^My two plans – /);
    expect(await page.axeViolations()).to.deep.equal([]);
    expect(page.tooWide).to.deep.equal([]);
    page.choose('lang', 'es');
    page.choose('theme', 'dark');
    page.frame.width = '1280';
    await until(() => text(page).includes('Mis dos planes, lado a lado'), 'the panel speaks Spanish');
    expect(page.text('h1')).to.equal('Mis dos planes');
    expect(await page.axeViolations()).to.deep.equal([]);
    expect(page.tooWide).to.deep.equal([]);
  });

  it('is there for everybody, under a name that follows from the part and tells nothing of an IEP', async () => {
    const page = await open('student=theo&as=student');
    const names = async (student: string, parts: Readonly<Record<string, string>>) => {
      page.choose('student', student);
      const all = [];
      for (const [as, id] of Object.entries(parts)) {
        page.choose('as', as);
        await until(() => page.plan.store?.viewer.id === id, `${id} looks`);
        all.push(`${as}: ${twoPlans(page).textContent.trim()}`);
      }
      return all;
    };
    const others = ['counselor: Plan for meetings', 'teacher: Plan for meetings'];
    const theo = { student: 'theo', counselor: 'counselor-w', teacher: 'teacher-i', caseManager: 'case-n' };
    expect(await names('theo', theo)).to.deep.equal([
      'student: My two plans',
      ...others,
      'caseManager: Plan and IEP',
    ]);
    const casey = { student: 'casey', counselor: 'counselor-e', teacher: 'teacher-b' };
    expect(await names('casey', casey)).to.deep.equal(['student: My two plans', ...others]);
  });

  it('is not in the page before somebody goes there, nor for the next person who is elsewhere', async () => {
    const page = await open('student=dario&as=student');
    const asked = recordAdapter(found(page.plan.adapter, 'adapter'));
    expect(page.maybe('ilp-iep-crosswalk')).to.equal(null);
    twoPlans(page).click();
    await until(() => rowsShown(page) > 0, 'the rows are shown');
    page.part('[data-page=courses]').click();
    expect(page.part('ilp-iep-crosswalk').hidden).to.equal(true);
    expect(asked).not.to.include('iep-team');
    await page.lookAs('guardian', 'guardian-l');
    expect(page.maybe('ilp-iep-crosswalk')).to.equal(null);
  });

  it('shows further plans where there is no IEP, to those who are handed them', async () => {
    const page = await open('page=two-plans&student=casey&as=counselor');
    await until(() => text(page).includes('504 plan'), 'the 504 plan is there');
    await page.lookAs('teacher', 'teacher-b');
    await until(() => text(page).includes('There is nothing here beside the plan.'), 'there is nothing');
    expect(everyWord(page.part('ilp-iep-crosswalk'))).not.to.match(/504|library when/);
    page.choose('student', 'yusra');
    await until(() => text(page).includes('Plan for learning English'), 'Yusra’s other plan is there');
    expect(text(page)).not.to.match(/504|Casey/);
  });
});
