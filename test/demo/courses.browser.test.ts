import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { found, until } from '../components/waiting.js';
import {
  everyWord,
  portalForEach,
  recordAdapter,
  type PortalFrame,
  type PortalOptions,
} from './portal-frame.js';

const root = (page: PortalFrame) => found(page.part('ilp-course-plan').shadowRoot, 'shadow root');
const check = (page: PortalFrame) =>
  (root(page).querySelector('.check')?.textContent ?? '').replaceAll(/\s+/g, ' ');

/** What has this key in the course plan, once it is there. */
async function keyed(page: PortalFrame, key: string): Promise<HTMLElement> {
  const find = () => root(page).querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  await until(find, `${key} is there`);
  return found(find(), key);
}

function card(page: PortalFrame, title: string): HTMLElement | undefined {
  const all = [...root(page).querySelectorAll<HTMLElement>('.course')];
  return all.find((each) => each.querySelector('.title')?.textContent.includes(title));
}

async function press(key: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) await sendKeys({ press: key });
}

/** Presses Tab until the focus is on what has this key. */
async function tabTo(page: PortalFrame, key: string): Promise<void> {
  const focused = () => root(page).activeElement?.getAttribute('data-key');
  for (let presses = 0; presses < 30 && focused() !== key; presses += 1) await press('Tab');
  expect(focused()).to.equal(key);
}

/** Adds a class of the list by keys alone, from the button of a part of a year on. */
async function addByKeys(page: PortalFrame, place: string, words: string, code: string): Promise<void> {
  (await keyed(page, `add.${place}`)).focus();
  await press('Enter');
  const search = await keyed(page, `search.${place}`);
  await until(() => root(page).activeElement === search, 'the search has the focus');
  await sendKeys({ type: words });
  await keyed(page, `add.${place}.${code}`);
  await tabTo(page, `add.${place}.${code}`);
  await press('Enter');
}

describe('the portal’s page of courses', function () {
  this.timeout(60_000);

  const openPortal = portalForEach();

  async function open(search: string, options?: PortalOptions): Promise<PortalFrame> {
    const page = await openPortal(`page=courses&${search}`, options);
    await until(() => page.part('ilp-course-plan').catalog, 'the list of classes is there');
    return page;
  }

  it('speaks both languages and has no accessibility violation, on a phone in light, on a desk in dark', async () => {
    const page = await open('student=casey&as=student&theme=light', { width: 320 });
    await until(
      () => check(page).includes('Not yet: 5 things are still to plan. 2 things are still to show.'),
      'the check answers',
    );
    expect(await page.axeViolations()).to.deep.equal([]);
    expect(page.tooWide).to.deep.equal([]);
    page.choose('lang', 'es');
    page.choose('theme', 'dark');
    page.frame.width = '1280';
    await until(
      () => check(page).includes('Todavía no: falta planear 5 cosas. También falta mostrar 2 cosas.'),
      'the check speaks Spanish',
    );
    expect(page.text('h1')).to.equal('Mis clases');
    expect(page.window.getComputedStyle(page.document.documentElement).colorScheme).to.equal('dark');
    expect(await page.axeViolations()).to.deep.equal([]);
    expect(page.tooWide).to.deep.equal([]);
  });

  it('keeps what the student adds by keys, and what the counselor proposes and the student accepts', async () => {
    const page = await open('student=yusra&as=student');
    await until(() => check(page).includes('Credits in all ○ To plan'), 'the check answers');
    await addByKeys(page, '2031.springSemester', 'weight', '001493');
    await until(() => card(page, 'Weight Training'), 'the class is on the board');
    await until(() => check(page).includes('Credits in all ◐ Planned'), 'the check knows it');
    await page.saved();
    await page.lookAs('counselor', 'counselor-r');
    await addByKeys(page, '2031.springSemester', 'health', '000515');
    await until(() => card(page, 'Health')?.textContent.includes('An idea from school'), 'it is an idea');
    await page.saved();
    await page.lookAs('student', 'yusra');
    await until(() => card(page, 'Health')?.querySelector('.title'), 'the idea is shown to the student');
    card(page, 'Health')?.querySelector<HTMLElement>('.title')?.click();
    const yes = () => root(page).querySelector<HTMLElement>('[data-key^="yes."]');
    await until(yes, 'the student is asked');
    yes()?.click();
    await until(() => card(page, 'Health')?.textContent.includes('Planned'), 'the student has said yes');
    await page.saved();
    const before = page.window.performance.timeOrigin;
    page.window.location.reload();
    await until(
      () => page.window.performance.timeOrigin !== before && page.maybe('ilp-plan'),
      'it is loaded',
    );
    await page.opened();
    await until(() => card(page, 'Weight Training') && card(page, 'Health'), 'both are there again');
    await page.press('Bring back this sample');
    await until(
      () => page.plan.store?.snapshot.phase === 'open' && !card(page, 'Health'),
      'the sample is back',
    );
  });

  it('shows what an IEP team decided to the case manager; to a teacher nothing, nor is it asked for', async () => {
    const ofDecision = /credential|credencial|crosswalk|\bIEP\b|content was changed|\bmark_/gi;
    const page = await open('student=theo&as=caseManager');
    await until(() => check(page).includes('Work-based learning'), 'the check goes by the decision');
    (await keyed(page, 'open-ways')).click();
    await until(() => root(page).textContent.includes('Decided with the IEP team'), 'who decided is shown');
    const asked = recordAdapter(found(page.plan.adapter, 'adapter'));
    await page.lookAs('teacher', 'teacher-i');
    await until(() => check(page).includes('Personal finance'), 'the check goes by the diploma');
    (await keyed(page, 'open-ways')).click();
    await until(() => root(page).querySelectorAll('.way').length === 2, 'the ways to finish are shown');
    const words = everyWord(page.part('main'));
    expect(words.includes('Stay two more years')).to.equal(true);
    expect(words.match(ofDecision)).to.equal(null);
    // A copy of the plan holds what the plan held.
    expect(asked.filter((kind) => kind !== 'plan' && kind !== 'snapshot')).to.deep.equal([]);
    expect(asked).to.include('plan');
    await page.lookAs('caseManager', 'case-n');
    expect(asked).to.include('crosswalk-shared');
  });
});
