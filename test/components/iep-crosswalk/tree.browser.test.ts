import { expect } from '@open-wc/testing';
import * as stories from '../../../stories/iep-crosswalk.stories.js';
import { isWebKit, leave, treeOf, until, type TreeNode } from '../support.js';
import { PanelPage, plain } from './page.js';

const namesOf = (tree: readonly TreeNode[], ...roles: string[]) =>
  tree.filter(({ role }) => roles.includes(role)).map(({ name }) => plain(name));

describe('<ilp-iep-crosswalk> as a screen reader hears it', () => {
  afterEach(leave);

  for (const width of [1280, 320])
    it(`should be tables with named rows, ${width} pixels wide`, async function () {
      const page = await PanelPage.open(stories.StudentView, width);
      const tree = await treeOf('ilp-iep-crosswalk');
      if (!tree) return this.skip();
      expect(namesOf(tree, 'table')).to.include.members(['My goals', 'My people']);
      expect(namesOf(tree, 'rowheader')).to.include.members(['Strengths', 'Rights as an adult']);
      expect(page.names.length).to.be.above(10);
    });

  it('should name every button and every place to read more by what it is about', async function () {
    const page = await PanelPage.open(stories.AdultStudent);
    await until(() => page.root.querySelector('.stands button[aria-expanded=true]'), 'all is open');
    await page.drawn();
    const tree = await treeOf('ilp-iep-crosswalk');
    if (!tree) return this.skip();
    const buttons = namesOf(tree, 'button', 'togglebutton', 'toggle button');
    expect(buttons).to.include('Close: What helps in class');
    expect(buttons.every((name) => name !== '')).to.equal(true);
    expect(buttons.filter((name) => /^(Open|Close)$/.test(name))).to.deep.equal([]);
    const all = tree.map(({ name }) => plain(name));
    // WebKit’s driver gives no name of a summary.
    if (!isWebKit) expect(all).to.include('More about this: What helps in class');
    // What is heard as the name is not heard again as a description.
    expect(tree.filter(({ description }) => description === 'More about this')).to.deep.equal([]);
  });

  it('should say the choices under their question', async function () {
    await PanelPage.open(stories.CaseManager);
    const tree = await treeOf('ilp-iep-crosswalk');
    if (!tree) return this.skip();
    expect(namesOf(tree, 'group', 'radiogroup')).to.include('Why do you look?');
    expect(namesOf(tree, 'radio')).to.include('To get ready for a meeting, or to hold one');
  });
});
