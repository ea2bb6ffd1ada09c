import { expect } from '@open-wc/testing';
import { All, NoResults } from '../../../stories/career-explorer.stories.js';
import { fewCareers } from '../../../stories/fixtures/careers.js';
import { leave, pause, until } from '../support.js';
import { CareerExplorerPage, plain, shownCounts } from './page.js';

afterEach(leave);

describe('the list of jobs: searching', () => {
  it('should find jobs as one types, best first, and say how many', async () => {
    const page = await CareerExplorerPage.open(All);
    expect(page.count).to.equal('44 jobs');
    await page.searchFor('nurse');
    expect(page.titles.slice(0, 2)).to.include('Registered Nurses');
    expect(page.count).to.match(/^\d jobs for “nurse”$/);
  });

  it('should say the number once, when one rests, and not at every key', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.searchFor('');
    await pause(700);
    const said = page.listen();
    await page.searchFor('nurse');
    expect(said).to.deep.equal([]);
    await until(() => said.length > 0, 'something is said');
    await pause(700);
    expect(said).to.deep.equal([`${page.count}.`]);
  });

  it('should find a job by what people call it every day', async () => {
    const page = await CareerExplorerPage.open(All);
    page.search.focus();
    await fewCareers.names();
    await pause(50);
    await page.searchFor('game designer');
    expect(page.titles[0]).to.equal('Video Game Designers');
  });

  it('should leave what is typed alone, and its undoing to the browser', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.searchFor('zzzzzz');
    expect(page.search.value).to.equal('zzzzzz');
    await page.press('Home');
    await page.type('x');
    expect(page.search.value).to.equal('xzzzzzz');
    expect(page.search.selectionStart).to.equal(1);
  });

  it('should say what to do where nothing fits, and lead out of it', async () => {
    const page = await CareerExplorerPage.open(NoResults, '.none');
    expect(plain(page.one('.none'))).to.contain('Try a shorter word.');
    await page.click('start');
    expect(page.count).to.equal('44 jobs');
    expect(page.search.value).to.equal('');
    expect(page.focusedKey).to.equal('clusters');
  });

  it('should not take all jobs for what was found while it makes search ready', async () => {
    const page = await CareerExplorerPage.open(All);
    const counts = shownCounts(page);
    page.search.value = 'nurse';
    page.search.dispatchEvent(new InputEvent('input'));
    await until(() => page.root.querySelector('.count')?.textContent.includes('nurse'), 'it is found');
    expect(counts.filter((count) => count.startsWith('44 jobs for'))).to.deep.equal([]);
  });
});

describe('the list of jobs: filters', () => {
  it('should say how many are left, and let nobody choose nothing', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('filters');
    await page.searchFor('nurse');
    const options = page.all('.option').map((option) => ({
      count: /\((\d+)/.exec(plain(option))?.[1],
      saysWhy: plain(option).includes('(0 jobs with your other choices)'),
      isDisabled: option.querySelector('input')?.disabled,
    }));
    expect(options.length).to.be.above(20);
    for (const { count, isDisabled, saysWhy } of options)
      expect([isDisabled, saysWhy]).to.deep.equal([count === '0', count === '0']);
    expect(options.some(({ isDisabled }) => isDisabled)).to.equal(true);
  });

  it('should keep a chosen one within reach when nothing is left of it', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('filters');
    await page.click('education.doctoral');
    await page.searchFor('carpenter');
    const chosen = page.keyed('education.doctoral') as HTMLInputElement;
    expect([chosen.checked, chosen.disabled]).to.deep.equal([true, false]);
    expect(page.one('.none')).to.exist;
    await page.click('clear-none');
    expect(page.titles).to.include('Carpenters');
    expect(page.focusedKey).to.equal('search');
  });

  it('should take each away with a button above the list, and keep the keyboard’s place', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('filters');
    for (const key of ['education.bachelor', 'education.master', 'zone.4']) await page.click(key);
    expect(page.all('.chip').map(plain)).to.deep.equal([
      'Remove: Bachelor’s degree (4 years) ×',
      'Remove: Master’s degree ×',
      'Remove: A lot ×',
    ]);
    await page.click('remove.zone.4');
    expect(page.focusedKey).to.equal('remove.education.master');
    await page.click('clear');
    expect(page.all('.chip')).to.have.length(0);
    expect(page.focusedKey).to.equal('filters');
    expect(page.count).to.equal('44 jobs');
  });
});
