import { expect } from '@open-wc/testing';
import { All } from '../../../stories/career-explorer.stories.js';
import { fewCareers } from '../../../stories/fixtures/careers.js';
import { leave, pause, until } from '../support.js';
import { CareerExplorerPage, plain } from './page.js';

/** Presses Tab until the focus is on what has this name, as somebody without a mouse does. */
async function tabTo(page: CareerExplorerPage, name: string, step = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    if (nameOf(page).startsWith(name)) return;
    await page.press(step);
  }
  throw new Error(`Tab does not lead to “${name}”; it is at “${nameOf(page)}”.`);
}

function nameOf({ focused, root }: CareerExplorerPage): string {
  if (!focused) return '';
  const named = focused.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (named.length > 0) return named.map((id) => plain(root.getElementById(id))).join(' ');
  return plain(focused instanceof HTMLInputElement ? focused.labels?.[0] : focused);
}

describe('<ilp-career-explorer> with the keyboard alone', () => {
  afterEach(leave);

  it('should let somebody find a job, filter, sort, open one and come back', async function () {
    this.timeout(40_000);
    await Promise.all([fewCareers.names(), fewCareers.texts('en'), fewCareers.details()]);
    const page = await CareerExplorerPage.open(All);
    await tabTo(page, 'Search for a job');
    await page.type('nurse');
    await until(() => page.said.includes('for “nurse”'), 'the number is said');
    expect(page.titles).to.include('Registered Nurses');

    await tabTo(page, 'Filters');
    await page.press('Enter');
    await tabTo(page, 'Bachelor’s degree');
    await page.press(' ');
    expect(page.titles).to.include('Registered Nurses');
    expect(page.titles).not.to.include('Nursing Assistants');

    await tabTo(page, 'Middle pay');
    const said = page.listen();
    await page.press('Enter');
    await until(() => said.includes('Most pay first.'), 'the order is said');

    await tabTo(page, 'Compare Registered Nurses');
    await page.press(' ');
    await until(() => said.includes('1 of 4 jobs to compare.'), 'the comparison is said');
    await tabTo(page, 'Registered Nurses', 'Shift+Tab');
    await page.press('Enter');
    await until(() => page.root.querySelector('.job, article'), 'the page of the job is there');
    await until(() => plain(page.focused).includes('Registered Nurses'), 'its heading has the focus');
    expect(page.element.occupation).to.equal('29-1141.00');

    await tabTo(page, 'Find jobs', 'Shift+Tab');
    await page.press('Enter');
    expect(nameOf(page)).to.equal('Registered Nurses');
    expect(page.search.value).to.equal('nurse');
    expect(page.all('.chip')).to.have.length(1);
    expect(page.keyed('sort.wage').closest('th')?.getAttribute('aria-sort')).to.equal('descending');
  });

  it('should stop nowhere that cannot be seen', async () => {
    const page = await CareerExplorerPage.open(All);
    page.keyed('nav.find').focus();
    for (let presses = 0; presses < 30; presses += 1) {
      await page.press('Tab');
      const box = page.focused?.getBoundingClientRect();
      if (!box) break;
      expect(Math.min(box.width, box.height), nameOf(page)).to.be.above(20);
    }
    await pause(0);
  });
});
