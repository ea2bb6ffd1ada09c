import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import {
  All,
  Filtered,
  NoResults,
  OneCluster,
  RightToLeft,
  Spanish,
} from '../../../stories/career-explorer.stories.js';
import { isChromium, leave, until, type Story } from '../support.js';
import { CareerExplorerPage, plain } from './page.js';

/** Draws a story in a column of a width; no window of every engine gets as narrow as a small phone. */
async function openAt(width: number, story: Story, selector?: string): Promise<CareerExplorerPage> {
  const page = await CareerExplorerPage.open(story, selector);
  page.main.style.inlineSize = `${width}px`;
  page.main.style.overflowX = 'auto';
  await page.drawn();
  await page.drawn();
  return page;
}

const stories: [string, Story, string?][] = [
  ['All', All],
  ['OneCluster', OneCluster],
  ['Filtered', Filtered, '.chip'],
  ['NoResults', NoResults, '.none'],
  ['Spanish', Spanish],
  ['RightToLeft', RightToLeft],
];

describe('<ilp-career-explorer> at every width', () => {
  afterEach(leave);

  for (const [name, story, selector] of stories)
    for (const width of [320, 720, 1200])
      it(`should need no scrolling to the side at ${width} pixels: ${name}`, async () => {
        const page = await openAt(width, story, selector);
        expect(page.main.scrollWidth).to.equal(page.main.clientWidth);
      });

  for (const story of [All, Spanish])
    for (const width of [900, 1200])
      it(`should keep the name of a pressed button whole: ${story === All ? 'English' : 'Spanish'}, ${width} pixels`, async () => {
        const page = await openAt(width, story);
        const button = page.one('[data-compare]');
        button.click();
        await page.drawn();
        const letters = document.createRange();
        letters.selectNodeContents(button);
        const lines = Array.from(letters.getClientRects(), ({ top }) => Math.round(top));
        expect(new Set(lines).size).to.equal(1);
        const cell = button.closest('td')?.getBoundingClientRect();
        expect(button.getBoundingClientRect().right).to.be.at.most((cell?.right ?? 0) + 1);
      });

  it('should give the list the whole width of wide paper, for what narrows it is not printed', async function () {
    if (!isChromium) return this.skip();
    const page = await openAt(1200, All);
    const width = () => page.one('.results').getBoundingClientRect().width;
    expect(width()).to.be.below(1000);
    await emulateMedia({ media: 'print' });
    const printed = width();
    await emulateMedia({ media: 'screen' });
    expect(printed).to.be.above(1100);
  });

  it('should be the same rows as cards and as a table', async () => {
    const page = await openAt(320, All);
    const cards = page.titles;
    expect(getComputedStyle(page.one('thead')).display).to.equal('none');
    expect(getComputedStyle(page.one('td .label')).display).not.to.equal('none');
    expect(getComputedStyle(page.one('.sort')).display).not.to.equal('none');
    page.main.style.inlineSize = '900px';
    await page.drawn();
    expect(page.titles).to.deep.equal(cards);
    expect(getComputedStyle(page.one('thead')).display).to.equal('block');
    expect(getComputedStyle(page.one('td .label')).display).to.equal('none');
    expect(getComputedStyle(page.one('.sort')).display).to.equal('none');
  });

  it('should sort cards by the same orders as the table', async () => {
    const page = await openAt(320, All);
    const select = page.keyed('sort') as HTMLSelectElement;
    expect(select.value).to.equal('title-up');
    expect(select.options).to.have.length(12);
    select.value = 'wage-down';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.drawn();
    expect(page.titles[0]).to.equal('Pediatric Surgeons');
  });

  it('should fold the clusters on a phone, so that the list is near', async () => {
    const page = await CareerExplorerPage.open({
      render: () => {
        document.body.style.inlineSize = '320px';
        return All.render();
      },
    });
    document.body.style.inlineSize = '';
    expect(page.all('.cluster-button')).to.have.length(0);
    await page.click('clusters');
    expect(page.all('.cluster-button')).to.have.length(16);
  });

  it('should give every control a target of at least 24 by 24 pixels', async () => {
    const page = await openAt(320, Filtered, '.chip');
    for (const control of page.all('button, input, select, summary, a')) {
      if (control.closest('thead') || control.closest('details:not([open]) > :not(summary)')) continue;
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML.slice(0, 80)).to.be.at.least(24);
    }
  });

  it('should be laid out from right to left, with words marked as mirrored', async () => {
    const page = await openAt(1200, RightToLeft);
    await until(() => page.root.querySelector('[dir=rtl]'), 'the words are mirrored');
    await page.drawn();
    const find = page.keyed('nav.find').getBoundingClientRect();
    expect(find.left).to.be.above(page.keyed('nav.compare').getBoundingClientRect().left);
    expect(plain(page.keyed('nav.find'))).to.contain('⟧');
  });
});
