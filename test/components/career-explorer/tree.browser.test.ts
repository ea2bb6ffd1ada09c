import { expect } from '@open-wc/testing';
import { All, Narrow, OneCluster, WithPlan } from '../../../stories/career-explorer.stories.js';
import { leave, treeOf, type Story, type TreeNode } from '../support.js';
import { CareerExplorerPage } from './page.js';

/** Role and name of each node, with the states that matter here. */
function lines(tree: readonly TreeNode[], roles: readonly string[]): string[] {
  return tree
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name, states }) => {
      const marks = ['checked', 'disabled', 'expanded', 'pressed'].filter((state) => states[state] === true);
      return [role, name.replaceAll(/[\u2068\u2069]/g, ''), ...marks].join(' | ');
    });
}

/** A list of few jobs: WebKit is asked for one node at a time. */
async function openFew(story: Story): Promise<CareerExplorerPage> {
  const page = await CareerExplorerPage.open(story, '.sentence:not(:empty)');
  await page.searchFor('act');
  expect(page.titles).to.include.members(['Actors', 'Actuaries']);
  return page;
}

const inTables = ['table', 'row', 'columnheader', 'rowheader', 'cell'];

describe('<ilp-career-explorer> as a screen reader hears it', function () {
  this.timeout(30_000);
  afterEach(leave);

  it('should give every control a role, a name and a state', async function () {
    const page = await openFew(All);
    await page.click('compare.15-2011.00');
    await page.click('filters');
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    const controls = lines(tree, ['button', 'checkbox', 'searchbox', 'combobox', 'link']);
    for (const line of [
      'button | Find jobs',
      'button | Compare (1)',
      'searchbox | Search for a job',
      'button | Actuaries',
      'button | Compare Actuaries | pressed',
      'button | Compare Actors',
      'button | Middle pay',
    ])
      expect(controls).to.include(line);
    expect(controls.some((line) => /^checkbox \| No diploma needed \(\d+/.test(line))).to.equal(true);
    expect(controls.every((line) => line.split(' | ')[1])).to.equal(true);
  });

  it('should stand under one heading, with one for each part', async function () {
    await CareerExplorerPage.open(OneCluster);
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    expect(lines(tree, ['heading'])).to.deep.equal([
      'heading | Explore careers',
      'heading | Find jobs',
      'heading | Health Science',
      'heading | Filters',
      'heading | 6 jobs in Health Science',
      'heading | See pay and growth in a picture',
    ]);
    expect(lines(tree, ['navigation', 'search'])).to.deep.equal([
      'navigation | Parts of the explorer',
      'search | ',
    ]);
  });

  for (const [name, story] of Object.entries({ All, Narrow }))
    it(`should be a table with rows that are named by their job: ${name}`, async function () {
      const page = await openFew(story);
      const jobs = page.titles.length;
      const tree = await treeOf('ilp-career-explorer');
      if (!tree) return this.skip();
      const parts = lines(tree, inTables);
      const count = (role: string) => parts.filter((line) => line.split(' | ')[0] === role).length;
      expect(count('table')).to.equal(1);
      expect(parts).to.include('rowheader | Actuaries');
      expect(count('rowheader')).to.equal(jobs);
      expect(count('cell')).to.equal(jobs * 6);
      expect(count('columnheader')).to.equal(name === 'All' ? 7 : 0);
    });

  it('should say what a figure is where there are no headers', async function () {
    await openFew(Narrow);
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    const cells = tree.filter(({ role }) => role === 'cell').map(({ text }) => text);
    expect(cells.some((text) => /^Middle pay\s+\$125,770$/.test(text))).to.equal(true);
  });

  it('should say what is kept', async function () {
    const page = await openFew(WithPlan);
    await page.shows('[data-keep]');
    await page.click('keep.15-2011.00');
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    expect(lines(tree, ['button'])).to.include.members([
      'button | Kept Actuaries | pressed',
      'button | Keep Actors',
    ]);
  });
});
