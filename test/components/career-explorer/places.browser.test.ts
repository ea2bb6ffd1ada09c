import { expect } from '@open-wc/testing';
import type { Store } from 'ilp-elements';
import { html } from 'lit';
import { All } from '../../../stories/career-explorer.stories.js';
import { yusraBegins } from '../../../stories/fixtures/kept-careers.js';
import { yusra } from '../../../stories/fixtures/people.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { found, leave, until } from '../support.js';
import { CareerExplorerPage, placesOf, plain } from './page.js';

afterEach(leave);

describe('places in the explorer', () => {
  it('should come back to the row one came from, with all that was wanted', async () => {
    const page = await CareerExplorerPage.open(All, '.sentence:not(:empty)');
    const places = placesOf(page);
    await page.click('sort.wage');
    await page.click('more');
    const title = page.titles[30];
    const button = page.all('tbody .title')[30]!;
    const key = button.dataset.key ?? '';
    button.focus();
    const top = button.getBoundingClientRect().top;
    button.click();
    await page.shows('article, .screen-heading');
    const isHeading = () => page.focused?.matches('[data-key=screen][role=heading][aria-level="3"]');
    await until(isHeading, 'the heading has the focus');
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
    const cell = found(page.focused?.closest('td'), 'cell of the button');
    expect(plain(cell)).to.contain('You can compare 4 jobs. Take one out first.');
    expect(page.all('[data-compare][aria-pressed=true]')).to.have.length(4);
    expect(plain(page.keyed('nav.compare'))).to.equal('Compare (4)');
    await page.click(buttons[0] ?? '');
    expect(plain(cell)).not.to.contain('Take one out first.');
  });

  it('should be the first screen for an address that names none there is', async () => {
    const page = await CareerExplorerPage.open(All);
    for (const place of [
      { screen: 'horoscope' },
      { screen: null, cluster: null, occupation: null },
      { screen: '', cluster: '', occupation: '' },
    ]) {
      Object.assign(page.element, place);
      await page.drawn();
      expect(page.count, JSON.stringify(place)).to.equal('44 jobs');
      expect(plain(page.one('[aria-current=page]'))).to.equal('Find jobs');
    }
  });

  it('should not go on saying what was said elsewhere, or in another language', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('sort.wage');
    expect(page.said).to.equal('Most pay first.');
    await page.click('nav.compare');
    expect(page.said).to.equal('');
    await page.click('nav.find');
    await page.click('sort.wage');
    page.main.lang = 'es';
    await until(() => page.one('.explorer').lang === 'es', 'it is in Spanish');
    expect(page.said).to.equal('');
    page.main.lang = '';
  });
});

describe('a page that is loaded again', () => {
  const entries = performance.getEntriesByType.bind(performance);

  /** Makes the page one that was loaded in this way. */
  function loadedBy(type: string): void {
    const visit = { name: '', entryType: 'navigation', startTime: 0, duration: 0, toJSON: () => ({}), type };
    performance.getEntriesByType = (kind) => (kind === 'navigation' ? [visit] : entries(kind));
  }

  afterEach(() => {
    performance.getEntriesByType = entries;
    sessionStorage.clear();
  });

  async function openAgain(): Promise<CareerExplorerPage> {
    const page = await CareerExplorerPage.open(All);
    await page.searchFor('nurse');
    await page.click('sort.wage');
    await page.click('compare.29-1141.00');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    leave();
    return CareerExplorerPage.open(All);
  }

  it('should show what was looked for before', async () => {
    loadedBy('reload');
    const page = await openAgain();
    expect(page.search.value).to.equal('nurse');
    expect(page.count).to.contain('for “nurse”');
    expect(plain(page.one('[aria-sort]'))).to.equal('Middle pay');
    expect(plain(page.keyed('nav.compare'))).to.equal('Compare (1)');
  });

  async function answerAndLeave(store?: Store): Promise<CareerExplorerPage> {
    const story = {
      render: () => html`<ilp-career-explorer screen="interests" .store=${store}></ilp-career-explorer>`,
    };
    const page = await CareerExplorerPage.open(story, '[data-key=interests-start]');
    await page.click('interests-start');
    page.one('.activity input').click();
    await page.drawn();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    leave();
    return CareerExplorerPage.open(
      {
        render: () => html`<ilp-career-explorer screen="interests"></ilp-career-explorer>`,
      },
      '.interests',
    );
  }

  it('should know what was said to activities', async () => {
    loadedBy('reload');
    const page = await answerAndLeave();
    expect(plain(page.one('.interests'))).to.contain('Activities 3 and 4');
    await page.click('interests-stop');
    expect(plain(page.one('.interests'))).to.contain('1 of 60 activities answered.');
  });

  it('should not know it on a page that is come to by a link', async () => {
    loadedBy('navigate');
    const page = await answerAndLeave();
    expect(page.one('[data-key=interests-start]')).not.to.equal(null);
  });

  it('should keep what is said in a plan there alone', async () => {
    loadedBy('reload');
    const page = await answerAndLeave(await opened(storeOf(yusraBegins, yusra)));
    expect(page.one('[data-key=interests-start]')).not.to.equal(null);
    for (const key of Object.keys(sessionStorage))
      expect(sessionStorage.getItem(key)).not.to.contain('liked');
  });

  it('should begin anew for whoever comes by a link: it may be another person', async () => {
    loadedBy('navigate');
    const page = await openAgain();
    expect([page.search.value, page.count]).to.deep.equal(['', '44 jobs']);
    expect(plain(page.keyed('nav.compare'))).to.equal('Compare (0)');
  });

  it('should begin anew where what was kept is not to be read', async () => {
    loadedBy('reload');
    for (const kept of ['{', '{"compared":[1],"wish":{}}', '{"compared":[],"wish":{"text":"a"}}']) {
      sessionStorage.setItem(`ilp-careers ${location.pathname}#`, kept);
      const page = await CareerExplorerPage.open(All);
      expect(page.count, kept).to.equal('44 jobs');
      leave();
    }
  });
});
