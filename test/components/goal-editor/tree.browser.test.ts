import { expect } from '@open-wc/testing';
import { Entries } from '../../../stories/goal-editor-progress.stories.js';
import { Conflict, ReadByCounselor, SeveralGoals } from '../../../stories/goal-editor.stories.js';
import { isWebKit, leave, treeOf, type TreeNode } from '../support.js';
import { GoalEditorPage } from './page.js';

/** Role and name of each node, with the states that matter here. */
function lines(tree: readonly TreeNode[], roles: readonly string[]): string[] {
  return tree
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name, states }) => {
      const marks = ['checked', 'disabled', 'expanded'].filter((state) => states[state] === true);
      return [role, name, ...marks].join(' | ');
    });
}

describe('<ilp-goal-editor> as a screen reader hears it', () => {
  afterEach(leave);

  it('should give every control a role, a name and a state', async function () {
    const page = await GoalEditorPage.open(SeveralGoals);
    await page.openStep(1, 1);
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    const controls = lines(tree, ['button', 'checkbox', 'textbox']).filter(
      (line) => !line.includes('picker'),
    );
    for (const line of [
      'button | Add a goal',
      'button | Undo | disabled',
      'textbox | My words',
      'checkbox | Done: step 1 of goal 1 | checked',
      'textbox | Step 1: What to do',
      'button | Remove step 1 of goal 1',
      'button | Add a step to goal 1',
      'button | Drag goal 1, or use the arrow keys',
      'button | Move up goal 1 | disabled',
      'button | Move down goal 1',
      'button | Remove goal 1',
      'checkbox | Done: step 2 of goal 1',
      'button | Move down goal 2 | disabled',
    ])
      expect(controls).to.include(line);
    expect(controls.every((line) => line.split(' | ')[1])).to.equal(true);
  });

  it('should set apart the title of a section and what is told of it', async function () {
    if (isWebKit) return this.skip();
    await GoalEditorPage.open(Entries);
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    expect(tree.some(({ name }) => /^How it is going, \d entries/.test(name))).to.equal(true);
    expect(tree.some(({ name }) => /^By the end of each year, \d written/.test(name))).to.equal(true);
  });

  it('should put each goal into an article under a heading of its own', async function () {
    await GoalEditorPage.open(SeveralGoals);
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    expect(lines(tree, ['heading'])).to.deep.equal([
      'heading | My goals',
      'heading | Goal 1',
      'heading | Goal 2',
    ]);
    expect(lines(tree, ['article'])).to.deep.equal(['article | Goal 1', 'article | Goal 2']);
    expect(tree.filter(({ role }) => role === 'heading').map(({ states }) => states.level)).to.deep.equal([
      2, 3, 3,
    ]);
  });

  it('should say who can read a box before one writes in it', async function () {
    await GoalEditorPage.open(SeveralGoals);
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    const box = tree.find(({ role, name }) => role === 'textbox' && name === 'My words');
    if (box?.description)
      expect(box.description).to.contain(
        'Just as you said it. No one else can change it. You, your family and your school can read this.',
      );
  });

  it('should name the question of two versions and its answers', async function () {
    const page = await GoalEditorPage.open(Conflict);
    await page.problem();
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    expect(lines(tree, ['group'])).to.include('group | Two versions: My words');
    expect(lines(tree, ['button'])).to.include.members([
      'button | Keep mine',
      'button | Keep the other one',
      'button | Write a new one',
    ]);
  });

  it('should offer a reader no control that does nothing', async function () {
    await GoalEditorPage.open(ReadByCounselor);
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    const sections = [
      'button | Ideas and comments on the plan',
      'button | Ideas and comments',
      'button | Skills this goal builds',
      'button | Who has read this plan',
    ];
    const controls = lines(tree, ['button', 'checkbox']);
    // WebKit's driver names no summary of a section.
    expect(controls).to.deep.equal([
      ...(isWebKit ? [] : sections),
      'button | Print the plan on one page',
      'button | Print the plan in large letters',
      'button | Download the plan',
    ]);
    expect(lines(tree, ['textbox'])).to.deep.equal(['textbox | How the team says it']);
  });
});
