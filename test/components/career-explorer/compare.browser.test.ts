import { expect } from '@open-wc/testing';
import {
  CompareFour,
  CompareNarrow,
  CompareNothing,
  CompareTwo,
  Saved,
} from '../../../stories/career-kept.stories.js';
import { emergencyManager, reporter } from '../../../stories/fixtures/kept-careers.js';
import { leave, pause, treeOf, until } from '../support.js';
import { KeptPage, plain } from './kept-page.js';

const heads = (page: KeptPage) =>
  [...page.root.querySelectorAll('.side-by-side thead th .title')].map((name) =>
    plain(name.textContent).trim(),
  );

/** The cells of a row, found by the beginning of its header. */
function row(page: KeptPage, header: string): string[] {
  const rows = [...page.root.querySelectorAll('.side-by-side tbody tr')];
  const found = rows.find((each) => plain(each.querySelector('th')?.textContent).trim().startsWith(header));
  return [...(found?.querySelectorAll('td') ?? [])].map((cell) => {
    const texts = [...cell.querySelectorAll('span:not(.label), strong')].map((span) =>
      plain(span.textContent),
    );
    return texts.join(' | ');
  });
}

async function openWith(story: typeof CompareTwo, count: number): Promise<KeptPage> {
  const page = await KeptPage.open(story, '.side-by-side');
  await until(() => heads(page).length === count, `${count} are compared`);
  return page;
}

describe('<ilp-career-explorer> and occupations side by side', () => {
  afterEach(leave);

  it('should say what to do while there are fewer than two', async () => {
    const page = await KeptPage.open(CompareNothing, '[data-key="look"]');
    expect(page.root.textContent).to.contain('Choose two, three or four jobs.');
    await page.shows('[data-key^="add."]');
    await pause(300);
    await page.enter(`add.${emergencyManager.code}`);
    await page.shows('.side-by-side');
    expect(page.root.textContent).to.contain('Here is one job. Add one more to compare.');
    expect(page.focusedKey).to.equal(`remove.${emergencyManager.code}`);
    await page.enter('look');
    expect(page.element.screen).to.equal('find');
  });

  it('should mark differences in words, against the first', async () => {
    const page = await openWith(CompareTwo, 2);
    expect(heads(page)).to.deep.equal(['Emergency Management Directors', 'Air Traffic Controllers']);
    const [first, second] = row(page, 'Middle pay');
    expect(first).to.match(/^\$[\d,]+ \| the least$/);
    expect(plain(page.root.textContent)).to.contain('compared with Emergency Management Directors.');
    expect(second).to.match(/^\$[\d,]+ \| the most \| \$[\d,]+ more$/);
  });

  it('should say of kinds whether they are the same as the first', async () => {
    const page = await openWith(CompareTwo, 2);
    for (const header of ['Training on the job', 'What people do there']) {
      const [first, second] = row(page, header);
      expect(first).not.to.contain('|');
      expect(second).to.match(/ \| not the same$/);
    }
  });

  it('should stand side by side on a tablet, all in letters of one size', async () => {
    const page = await openWith(CompareFour, 4);
    page.element.style.inlineSize = '736px';
    await page.drawn();
    const cells = [...page.root.querySelectorAll<HTMLElement>('.side-by-side tbody tr:first-child > *')];
    expect(new Set(cells.map((cell) => cell.getBoundingClientRect().top)).size).to.equal(1);
    const names = [...page.root.querySelectorAll('.side-by-side thead th .title')];
    for (const some of [cells, names])
      expect(new Set(some.map((each) => getComputedStyle(each).fontSize)).size).to.equal(1);
    expect(page.element.scrollWidth).to.be.at.most(736);
  });

  it('should give every cell its headers, in a narrow page too', async function () {
    const page = await openWith(CompareNarrow, 2);
    const table = page.root.querySelector('.side-by-side');
    expect(getComputedStyle(table ?? document.body).display).to.equal('block');
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    const count = (role: string) => tree.filter((node) => node.role === role).length;
    expect([count('table'), count('columnheader')]).to.deep.equal([1, 3]);
    expect(count('rowheader')).to.be.greaterThan(6);
    expect(count('cell')).to.equal(count('rowheader') * 2);
  });

  it('should take one out by keyboard and go to the next', async () => {
    const page = await openWith(CompareFour, 4);
    expect(page.root.querySelector('[data-key^="add."]')).to.equal(null);
    await page.enter(`remove.${emergencyManager.code}`);
    expect(heads(page)).to.have.length(3);
    expect(page.focusedKey).to.equal('53-2021.00');
    expect(page.root.querySelector('[data-key^="add."]')).not.to.equal(null);
  });

  it('should take jobs in from the list of what is kept', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    for (const { code } of [emergencyManager, reporter]) await page.enter(`compare.${code}`);
    await page.enter('compare-all');
    await page.shows('.side-by-side');
    expect(heads(page)).to.have.length(2);
    expect(page.focusedKey).to.equal('screen');
  });

  it('should say where the figures are from', async () => {
    const page = await openWith(CompareTwo, 2);
    expect(page.root.textContent).to.contain('Bureau of Labor Statistics');
  });
});
