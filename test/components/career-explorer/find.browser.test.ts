import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CareerPlace } from 'ilp-elements/career-explorer';
import {
  All,
  Failed,
  Framework2024,
  Loading,
  NoResults,
  ReadOnly,
  Spanish,
  UnknownCluster,
  UnknownJob,
  WithPlan,
} from '../../../stories/career-explorer.stories.js';
import { careersThatComeAgain, careersWithLateTexts, fewCareers } from '../../../stories/fixtures/careers.js';
import { leave, pause, until } from '../support.js';
import { CareerExplorerPage, plain } from './page.js';

/** The places somebody went to by themselves. */
function placesOf({ element }: CareerExplorerPage): CareerPlace[] {
  const places: CareerPlace[] = [];
  element.addEventListener('ilp-career-place', ({ detail }) => places.push(detail));
  return places;
}

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
});

describe('the list of jobs: filters', () => {
  it('should say how many are left, and let nobody choose nothing', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('filters');
    await page.searchFor('nurse');
    const options = page.all('.option').map((option) => ({
      count: /\((\d+)\)/.exec(plain(option))?.[1],
      isDisabled: option.querySelector('input')?.disabled,
    }));
    expect(options.length).to.be.above(20);
    for (const { count, isDisabled } of options) expect(isDisabled).to.equal(count === '0');
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
      'Remove: A lot: two to four years ×',
    ]);
    await page.click('remove.zone.4');
    expect(page.focusedKey).to.equal('remove.education.master');
    await page.click('clear');
    expect(page.all('.chip')).to.have.length(0);
    expect(page.focusedKey).to.equal('filters');
    expect(page.count).to.equal('44 jobs');
  });
});

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
});

describe('clusters', () => {
  it('should all be there, with how many jobs, and narrow the list', async () => {
    const page = await CareerExplorerPage.open(All);
    const places = placesOf(page);
    expect(page.all('.cluster-button')).to.have.length(16);
    expect(plain(page.keyed('cluster.health'))).to.match(/^Health Science \d+ jobs$/);
    await page.click('cluster.health');
    expect(page.focusedKey).to.equal('cluster');
    expect(page.count).to.match(/ in Health Science$/);
    expect(places).to.deep.equal([{ screen: 'find', cluster: 'health', occupation: undefined }]);
    await page.click('all-clusters');
    expect(page.count).to.equal('44 jobs');
    expect(page.focusedKey).to.equal('cluster.health');
  });

  it('should show their pathways, each a button that stays pressed', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('cluster.arts');
    const before = page.titles.length;
    const pathway = page.all('.pathways button:enabled')[0]?.dataset.key ?? '';
    await page.click(pathway);
    expect(page.keyed(pathway).getAttribute('aria-pressed')).to.equal('true');
    expect(page.titles.length).to.be.within(1, before - 1);
    await page.click(pathway);
    expect(page.titles.length).to.equal(before);
  });

  it('should stand in the order of what somebody likes, said in words, and none be hidden', async () => {
    const page = await CareerExplorerPage.open(WithPlan);
    await page.shows('.near');
    const words = page.all('.near').map((near) => plain(near).replace(', ', ''));
    expect(words).to.have.length(16);
    expect(words[0]).to.equal('close to what you like');
    const rank = ['close to what you like', 'partly what you like', 'something different'];
    const ranks = words.map((each) => rank.indexOf(each));
    expect(ranks).to.deep.equal(ranks.toSorted());
  });

  it('should be those of 2024 for whoever wants them, and say that they are approximate', async () => {
    const page = await CareerExplorerPage.open(Framework2024, '[data-key^="cluster.2024/"]');
    expect(plain(page.one('.clusters'))).to.contain('approximate');
    await page.click('cluster.2024/healthcare');
    expect(plain(page.one('#cluster-name'))).to.equal('Healthcare & Human Services (approximate)');
    expect(page.titles).to.include('Registered Nurses');
    expect(page.all('[data-key=guide]')).to.have.length(0);
  });
});

describe('a plan beside the list', () => {
  it('should keep a job and a cluster, and count what is kept', async () => {
    const page = await CareerExplorerPage.open(WithPlan, '[data-keep]');
    const count = () => Number(/\d+/.exec(plain(page.keyed('nav.saved')))?.[0]);
    const before = count();
    await page.click('keep.15-2011.00');
    expect(page.keyed('keep.15-2011.00').getAttribute('aria-pressed')).to.equal('true');
    expect(count()).to.equal(before + 1);
    await page.click('cluster.finance');
    await page.click('keep-cluster');
    expect(page.keyed('keep-cluster').getAttribute('aria-pressed')).to.equal('true');
    expect(count()).to.equal(before + 2);
  });

  it('should offer a reader nothing to keep', async () => {
    const page = await CareerExplorerPage.open(ReadOnly, '[data-key="nav.saved"]');
    expect(page.all('[data-keep]')).to.have.length(0);
  });

  it('should speak of no plan where there is none', async () => {
    const page = await CareerExplorerPage.open(All);
    expect(page.all('[data-keep], [data-key="nav.saved"]')).to.have.length(0);
  });
});

describe('states of the explorer', () => {
  it('should say that it is loading', async () => {
    const page = await CareerExplorerPage.open(Loading, '.state');
    expect(plain(page.one('.state'))).to.equal('Getting the jobs …');
    expect(page.one('.explorer').getAttribute('aria-busy')).to.equal('true');
  });

  it('should say that data did not come, aloud too, and bring them when asked again', async () => {
    const page = await CareerExplorerPage.open(Failed, '[data-key=retry]');
    expect(page.said).to.contain('The jobs could not be loaded.');
    await page.click('retry');
    await page.shows('tbody tr');
    expect(page.focusedKey).to.equal('screen');
    expect(page.one('.explorer').getAttribute('aria-busy')).to.equal('false');
  });

  it('should say so again when it fails again', async () => {
    const careers = careersThatComeAgain(2);
    const page = await CareerExplorerPage.open(
      { render: () => html`<ilp-career-explorer .careers=${careers}></ilp-career-explorer>` },
      '[data-key=retry]',
    );
    const said = page.listen();
    await page.click('retry');
    await page.shows('[data-key=retry]');
    await until(() => said.some((each) => each.includes('could not be loaded')), 'it is said again');
    expect(said.join(' ')).to.contain('Trying again.');
  });

  it('should say that it does not know a cluster or a job, and lead back', async () => {
    const cluster = await CareerExplorerPage.open(UnknownCluster);
    expect(plain(cluster.one('.note'))).to.contain('astrology');
    await cluster.click('cluster');
    expect(cluster.all('.note')).to.have.length(0);
    const job = await CareerExplorerPage.open(UnknownJob, '.note');
    expect(plain(job.one('.note'))).to.contain('99-9999.99');
    await job.click('back');
    expect(job.count).to.equal('44 jobs');
    expect(job.focusedKey).to.equal('screen');
  });

  it('should mark what is English on a Spanish page', async () => {
    const page = await CareerExplorerPage.open(Spanish);
    await until(() => page.one('.explorer').lang === 'es', 'it is in Spanish');
    await page.shows('.sentence:not(:empty)');
    const row = page.all('tbody tr').find((each) => each.querySelector('[lang=en]'));
    expect(row?.querySelector('.title')?.getAttribute('lang')).to.equal(null);
    expect(row?.querySelector('.help')?.getAttribute('lang')).to.equal('en');
    expect(page.one('.sources [lang=en]')).to.exist;
  });
});

describe('places in the explorer', () => {
  it('should come back to the row one came from, with all that was wanted', async () => {
    const page = await CareerExplorerPage.open(All);
    const places = placesOf(page);
    await page.click('sort.wage');
    await page.click('more');
    const title = page.titles[30];
    const button = page.all('tbody .title')[30]!;
    const key = button.dataset.key ?? '';
    button.focus();
    const top = button.getBoundingClientRect().top;
    button.click();
    await page.shows('article, .screen-heading h3');
    await until(() => page.focusedKey === 'screen', 'the heading has the focus');
    page.element.occupation = undefined;
    await page.drawn();
    expect(page.focusedKey).to.equal(key);
    expect(page.titles).to.have.length(44);
    expect(page.titles[30]).to.equal(title);
    expect(page.focused?.getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(places).to.have.length(1);
  });

  it('should be set from outside without an event, and take no focus from elsewhere', async () => {
    const page = await CareerExplorerPage.open(All);
    const places = placesOf(page);
    const outside = document.createElement('button');
    page.main.append(outside);
    outside.focus();
    page.element.cluster = 'arts';
    await page.drawn();
    page.element.screen = 'compare';
    await page.drawn();
    expect(document.activeElement).to.equal(outside);
    expect(plain(page.one('[aria-current=page]'))).to.contain('Compare');
    page.element.screen = 'find';
    await page.drawn();
    expect(page.count).to.match(/ in Arts/);
    expect(places).to.deep.equal([]);
  });

  it('should count what is compared, and not take a fifth for one of four', async () => {
    const page = await CareerExplorerPage.open(All);
    const buttons = page
      .all('[data-compare]')
      .slice(0, 5)
      .map(({ dataset }) => dataset.key ?? '');
    for (const key of buttons.slice(0, 4)) await page.click(key);
    expect(page.said).to.equal('4 of 4 jobs to compare.');
    await page.click(buttons[4] ?? '');
    expect(page.said).to.equal('You can compare 4 jobs. Take one out first.');
    expect(page.all('[data-compare][aria-pressed=true]')).to.have.length(4);
    expect(plain(page.keyed('nav.compare'))).to.equal('Compare (4)');
  });
});
