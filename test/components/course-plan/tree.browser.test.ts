import { expect } from '@open-wc/testing';
import { FromTheList } from '../../../stories/course-plan-add.stories.js';
import { ReadByParent, SevenYears, TenthGrader } from '../../../stories/course-plan.stories.js';
import { leave, treeOf, type TreeNode } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

/** Role and name of each node, with the states that matter here. */
function lines(tree: readonly TreeNode[], roles: readonly string[]): string[] {
  return tree
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name, states }) => {
      const marks = ['checked', 'disabled', 'expanded'].filter((state) => states[state] === true);
      return [role, plain(name), ...marks].join(' | ');
    });
}

describe('<ilp-course-plan> as a screen reader hears it', () => {
  afterEach(leave);

  it('should name every control by what it is about', async function () {
    await CoursePlanPage.open(TenthGrader);
    const tree = await treeOf('ilp-course-plan');
    if (!tree) return this.skip();
    const buttons = lines(tree, ['button', 'togglebutton', 'toggle button']);
    expect(buttons.map((line) => line.split(' | ')[1])).to.include.members([
      'Move Chemistry (Grade 11, All year)',
      'Add a class: Grade 11, Fall',
      'Add a year after grade 12',
    ]);
    expect(buttons.every((line) => line.split(' | ')[1])).to.equal(true);
  });

  it('should tell classes of the same name apart by where they lie', async function () {
    await CoursePlanPage.open(SevenYears);
    const tree = await treeOf('ilp-course-plan');
    if (!tree) return this.skip();
    const buttons = tree.filter(({ role }) => /button/.test(role)).map((node) => plain(node.name));
    const moves = buttons.filter((name) => name.startsWith('Move '));
    expect(moves).to.include.members(['Move English 6 (Grade 6, Fall)', 'Move English 6 (Grade 6, Spring)']);
    expect(new Set(moves).size).to.equal(moves.length);
    const described = tree.filter(({ name }) => plain(name) === 'English 6');
    expect(described.map(({ description }) => description)).to.include.members([
      'Grade 6 Fall',
      'Grade 6 Spring',
    ]);
  });

  it('should put years and terms under headings', async function () {
    await CoursePlanPage.open(TenthGrader);
    const tree = await treeOf('ilp-course-plan');
    if (!tree) return this.skip();
    const headings = lines(tree, ['heading']);
    expect(headings[0]).to.equal('heading | My courses');
    expect(headings).to.include.members(['heading | Grade 9', 'heading | Grade 12', 'heading | Summer']);
  });

  it('should group the ways to add a class under the place it goes to', async function () {
    const page = await CoursePlanPage.open(FromTheList);
    await page.shows('.add-panel');
    const tree = await treeOf('ilp-course-plan');
    if (!tree) return this.skip();
    expect(lines(tree, ['group'])).to.include('group | Add a class: Grade 9, All year');
    expect(lines(tree, ['radio'])).to.include('radio | A class from the school’s list | checked');
    expect(lines(tree, ['searchbox', 'textbox']).some((line) => line.includes('Find a class'))).to.equal(
      true,
    );
  });

  it('should offer a reader nothing that does nothing', async function () {
    await CoursePlanPage.open(ReadByParent);
    const tree = await treeOf('ilp-course-plan');
    if (!tree) return this.skip();
    const buttons = lines(tree, ['button', 'togglebutton', 'toggle button']);
    expect(buttons.filter((line) => /Move|Add|Undo|Redo/.test(line))).to.deep.equal([]);
  });
});
