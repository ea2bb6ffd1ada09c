import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { Chart, ChartOfAll, ChartRightToLeft } from '../../../stories/career-job.stories.js';
import { leave, treeOf, type Story } from '../support.js';
import { CareerExplorerPage, plain } from './page.js';

const open = async (story: Story) => CareerExplorerPage.open(story, '#chart-range');

const range = (page: CareerExplorerPage) => page.one('#chart-range') as HTMLInputElement;
const heard = (page: CareerExplorerPage) => range(page).getAttribute('aria-valuetext') ?? '';
const spot = (page: CareerExplorerPage) => {
  const { left, top, width, height } = page.one('.plot circle').getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** Where the chosen point is in the picture, in percent. */
const place = (page: CareerExplorerPage) => {
  const circle = page.one('.plot circle');
  return { x: parseFloat(circle.getAttribute('cx') ?? ''), y: parseFloat(circle.getAttribute('cy') ?? '') };
};

describe('the picture of pay and growth', () => {
  before(async () => setViewport({ width: 800, height: 900 }));
  afterEach(leave);

  it('should cost one node for all its points', async () => {
    const page = await open(ChartOfAll);
    const dots = page.all('.plot path');
    expect(dots).to.have.length(1);
    expect(dots[0]?.getAttribute('d')?.match(/M/g)).to.have.length(Number(range(page).max) + 1);
    expect(page.all('.plot circle')).to.have.length(1);
  });

  it('should be gone through by arrow keys, in the order of pay', async () => {
    const page = await open(Chart);
    range(page).focus();
    expect(heard(page)).to.match(/^Physical Therapist Aides\. Middle pay: \$34,520\. .*\. 1 of \d+$/);
    const first = place(page);
    await page.press('ArrowRight');
    expect(heard(page)).to.match(/\. 2 of \d+$/);
    expect(place(page).x).to.be.at.least(first.x);
    await page.press('End');
    expect(heard(page)).to.contain('$239,200 or more');
    await page.press('Home');
    expect(place(page)).to.deep.equal(first);
  });

  it('should redraw nothing but the chosen point', async () => {
    const page = await open(Chart);
    const changes: MutationRecord[] = [];
    const watch = new MutationObserver((list) => changes.push(...list));
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    watch.observe(page.one('.plot'), all);
    watch.observe(page.one('table'), all);
    range(page).focus();
    await page.press('ArrowRight');
    changes.push(...watch.takeRecords());
    watch.disconnect();
    expect(changes.map(({ target }) => target.nodeName.toLowerCase())).to.deep.equal(
      changes.map(() => 'circle'),
    );
    expect(changes.length).to.be.within(1, 2);
  });

  it('should choose the nearest point where one clicks', async () => {
    const page = await open(Chart);
    range(page).focus();
    await page.press('End');
    const last = heard(page);
    page.one('.plot').scrollIntoView({ block: 'center' });
    const { x, y } = spot(page);
    await page.press('Home');
    expect(heard(page)).not.to.equal(last);
    await sendMouse({ type: 'click', position: [Math.round(x) + 2, Math.round(y) - 2] });
    await page.drawn();
    expect(spot(page)).to.deep.equal({ x, y });
    expect(heard(page)).to.contain('$239,200 or more');
  });

  it('should say the chosen job in words, and open it', async () => {
    const page = await open(Chart);
    range(page).focus();
    await page.press('ArrowRight');
    const title = plain(page.keyed('chart.open'));
    expect(heard(page).startsWith(title)).to.equal(true);
    expect(plain(page.one('.chosen'))).to.match(/Middle pay: \$[\d,]+ · .* · 2 of \d+/);
    await page.click('chart.open');
    await page.shows('#job-pay');
    expect(plain(page.one('#screen-heading'))).to.equal(title);
    await page.click('back');
    await page.shows('#chart-range');
    expect(heard(page).startsWith(title)).to.equal(true);
  });

  it('should say how many jobs are not in it', async () => {
    const page = await open(ChartOfAll);
    const shown = Number(range(page).max) + 1;
    expect(plain(page.one('.scatter'))).to.contain(`is not published: ${1011 - shown}`);
  });

  it('should keep the chosen job when the list gets another order or becomes shorter', async () => {
    const page = await open(ChartOfAll);
    range(page).focus();
    await page.press('End');
    const title = plain(page.keyed('chart.open'));
    await page.searchFor(title);
    expect(plain(page.keyed('chart.open'))).to.equal(title);
    expect(Number(range(page).max)).to.be.below(900);
  });

  it('should run from left to right in every language', async () => {
    const page = await open(ChartRightToLeft);
    range(page).focus();
    const first = place(page);
    await page.press('End');
    expect(place(page).x).to.be.above(first.x);
    expect(getComputedStyle(range(page)).direction).to.equal('ltr');
  });

  it('should fit a phone', async () => {
    const page = await open(ChartOfAll);
    page.main.style.inlineSize = '288px';
    expect(page.element.scrollWidth).to.be.at.most(288);
    const frame = page.one('.scatter').getBoundingClientRect();
    const labels = page.all('.plot text').map((text) => text.getBoundingClientRect());
    for (const { left, right } of labels) {
      expect(left).to.be.at.least(frame.left);
      expect(right).to.be.at.most(frame.right);
    }
    const amounts = page.all('.plot text[text-anchor=middle]').map((text) => text.getBoundingClientRect());
    amounts.slice(1).forEach(({ left }, index) => expect(left).to.be.above(amounts[index]?.right ?? 0));
  });

  it('should be heard as a range with a name, and as nothing else', async function () {
    this.timeout(60_000); // WebKit is asked for one element at a time.
    await open(Chart);
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    const sliders = tree.filter(({ role }) => role === 'slider');
    expect(sliders.map(({ name }) => name)).to.deep.equal(['Go through the jobs in the order of pay']);
    expect(tree.filter(({ role }) => role === 'img' || role === 'graphics-symbol')).to.deep.equal([]);
  });
});

describe('the page of one job as a screen reader hears it', () => {
  afterEach(leave);

  it('should have a heading for each section', async function () {
    this.timeout(60_000);
    const page = await open(Chart);
    await page.click('chart.open');
    await page.shows('#job-pay');
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    const headings = tree.filter(({ role }) => role === 'heading');
    expect(headings.map(({ name, states }) => `${Number(states.level)} ${name}`)).to.deep.equal([
      '2 Explore careers',
      '3 Physical Therapist Aides',
      '4 What it pays',
      '4 More or fewer jobs?',
      '4 What it takes',
      '4 What the work is like',
      '4 Jobs like this',
      '4 Something quite different',
      '4 What helps at work',
    ]);
  });
});
