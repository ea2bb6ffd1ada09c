import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { All } from '../../../stories/career-explorer.stories.js';
import { careersWithLateTexts, fewCareers } from '../../../stories/fixtures/careers.js';
import { leave, until } from '../support.js';
import { CareerExplorerPage, openWith, plain } from './page.js';

afterEach(leave);

describe('the list of jobs: order', () => {
  it('should sort by every column, say so, and put blanks last', async () => {
    const page = await CareerExplorerPage.open(All);
    const order = () =>
      page.all('[aria-sort]').map((th) => `${plain(th)} ${th.getAttribute('aria-sort') ?? ''}`);
    expect(order()).to.deep.equal(['Job ascending']);
    await page.click('sort.wage');
    expect(order()).to.deep.equal(['Middle pay descending']);
    expect(page.said).to.equal('Most pay first.');
    expect(page.titles[0]).to.equal('Pediatric Surgeons');
    await page.click('sort.wage');
    expect(page.titles[0]).not.to.equal('Pediatric Surgeons');
    await page.click('more');
    expect(page.titles.slice(-4)).to.include('Infantry');
    for (const key of ['education', 'growth', 'openings', 'zone', 'title']) {
      await page.click(`sort.${key}`);
      expect(order()).to.have.length(1);
      expect(page.focusedKey).to.equal(`sort.${key}`);
    }
  });

  it('should give the way back to the best match', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.searchFor('nurse');
    const best = page.titles;
    await page.click('sort.title');
    expect(page.titles).not.to.deep.equal(best);
    await page.click('best');
    expect(page.titles).to.deep.equal(best);
    expect(page.focusedKey).to.equal('search');
  });

  it('should show 25 at first, then the rest, with the focus on the first new one', async () => {
    const page = await CareerExplorerPage.open(All);
    expect(page.titles).to.have.length(25);
    expect(plain(page.keyed('more'))).to.equal('Show 19 more (of 44)');
    await page.click('more');
    expect(page.titles).to.have.length(44);
    expect(plain(page.focused)).to.equal(page.titles[25]);
    expect(page.all('[data-key=more]')).to.have.length(0);
  });

  it('should show in the menu how the list is sorted, whoever sorted it', async () => {
    const page = await CareerExplorerPage.open(All);
    const select = page.keyed('sort') as HTMLSelectElement;
    select.value = 'wage-down';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.drawn();
    await page.click('sort.title');
    expect(select.value).to.equal('title-up');
    expect([...select.options].map(plain)).to.include('Growing fastest first');
  });

  it('should rank openings once that several jobs share, and those of one job first', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('sort.openings');
    await page.click('more');
    expect(page.titles.indexOf('Registered Nurses')).to.be.below(10);
    expect(page.titles.indexOf('Acute Care Nurses')).to.be.above(page.titles.indexOf('Carpenters'));
    expect(page.titles.indexOf('Acute Care Nurses')).to.be.below(page.titles.indexOf('Infantry'));
  });
});

describe('the list of jobs: figures', () => {
  it('should write them in words, and why there is none', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('more');
    await page.shows('.sentence:not(:empty)');
    await until(() => page.figure('Actors', 'wage').includes('an hour'), 'details are there');
    expect(page.figure('Actors', 'wage')).to.match(/^\$\d+\.\d\d an hour\. Paid by the hour only\.$/);
    expect(page.figure('Infantry', 'wage')).to.equal('Military: figures are not published');
    expect(page.figure('Pediatric Surgeons', 'wage')).to.equal('$239,200 or more');
    expect(page.figure('Actuaries', 'growth')).to.match(/^Many more jobs \(\+\d+(\.\d)?%\)$/);
    expect(page.figure('Accountants and Auditors', 'openings')).to.equal('124,200');
    expect(plain(page.row('Acute Care Nurses'))).to.contain('Numbers are for: Registered nurses');
  });

  it('should name every source with its date, and the notice of O*NET in full', async () => {
    const page = await CareerExplorerPage.open(All);
    expect(plain(page.one('.figures'))).to.contain(
      'Source: U.S. Bureau of Labor Statistics (April 2025, August 2025).',
    );
    const { sources } = await fewCareers.index();
    const text = plain(page.one('.sources'));
    for (const { title, publisher, notice } of sources)
      for (const part of [title, publisher, notice ?? '']) expect(text).to.contain(part);
    expect(text).to.contain('CC BY 4.0');
  });

  it('should show sentences when they come, without taking the focus', async () => {
    const late = careersWithLateTexts();
    const page = await CareerExplorerPage.open({
      render: () => html`<ilp-career-explorer .careers=${late.careers}></ilp-career-explorer>`,
    });
    page.keyed('job.15-2011.00').focus();
    late.arrive();
    await page.shows('.sentence:not(:empty)');
    expect(page.focusedKey).to.equal('job.15-2011.00');
  });

  it('should say of pay that it is on its way, or did not come, and never that there is none', async () => {
    const never = await openWith({ details: async () => new Promise(() => {}) });
    await never.searchFor('actors');
    expect(never.figure('Actors', 'wage')).to.equal('Loading …');
    const failed = await openWith({ details: async () => Promise.reject(new Error('The line was lost.')) });
    await failed.searchFor('actors');
    expect(failed.figure('Actors', 'wage')).to.equal('Not loaded');
  });

  it('should not say that there are no openings where they are fewer than can be published', async () => {
    const page = await openWith({
      table: async () => {
        const table = await fewCareers.table();
        return { ...table, openings: table.openings.map(() => 0) };
      },
    });
    expect(page.figure('Carpenters', 'openings')).to.equal('Fewer than 50');
  });

  it('should write fewer jobs with a minus as wide as the plus', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('sort.growth');
    await page.click('sort.growth');
    expect(page.all('td.growth').map(plain).join()).to.match(/\(\u2212\d/);
  });

  it('should say that sentences did not come, aloud too, and bring them when asked again', async () => {
    let tries = 0;
    const page = await openWith({
      texts: async (language) => {
        tries += 1;
        if (tries === 1) throw new Error('The line was lost.');
        return fewCareers.texts(language);
      },
    });
    expect(page.titles).to.have.length(25);
    expect(page.said).to.equal('Some words and numbers could not be loaded.');
    await page.click('retry');
    await page.shows('.sentence:not(:empty)');
    expect(page.all('[part=failed]')).to.have.length(0);
  });
});
