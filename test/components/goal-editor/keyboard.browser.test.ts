import { expect } from '@open-wc/testing';
import { Empty, SeveralGoals } from '../../../stories/goal-editor.stories.js';
import { leave, until } from '../support.js';
import { GoalEditorPage } from './page.js';

/** Presses Tab until the focus is on what has this name, as somebody without a mouse does. */
async function tabTo(page: GoalEditorPage, name: string, step = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (nameOf(page) === name) return;
    await page.press(step);
  }
  throw new Error(`Tab does not lead to “${name}”; it is at “${nameOf(page)}”.`);
}

function nameOf({ focused }: GoalEditorPage): string {
  if (!focused) return '';
  const label = (focused as HTMLInputElement).labels?.[0]?.textContent;
  return (focused.getAttribute('aria-label') ?? label ?? focused.textContent).trim();
}

describe('<ilp-goal-editor> with the keyboard alone', () => {
  afterEach(leave);

  it('should let somebody write two goals, plan a step, tick it, order, remove and undo', async function () {
    this.timeout(30_000);
    const page = await GoalEditorPage.open(Empty);
    await tabTo(page, 'Add a goal');
    await page.press('Enter');
    await page.type('Win an argument');
    await tabTo(page, 'Add a step to goal 1');
    await page.press('Enter');
    await page.type('Join debate');
    await tabTo(page, 'Done: step 1 of goal 1', 'Shift+Tab');
    await page.press(' ');
    expect(page.said).to.equal('Step added.');

    await tabTo(page, 'Add a goal', 'Shift+Tab');
    await page.press('Enter');
    await page.type('Ask about storms');
    await tabTo(page, 'Move up goal 2');
    await page.press('Enter');
    expect(page.goals.map(({ studentWords }) => studentWords)).to.deep.equal([
      'Ask about storms',
      'Win an argument',
    ]);
    expect(page.said).to.equal('Moved. Now goal 1 of 2.');

    await tabTo(page, 'Remove goal 1');
    await page.press('Enter');
    expect(page.goals).to.have.length(1);
    await tabTo(page, 'Undo', 'Shift+Tab');
    await page.press('Enter');
    await until(() => page.goals.length === 2, 'the goal is back');
    const steps = Object.values(page.goals[1]?.steps ?? {});
    expect(steps).to.have.length(1);
    expect(steps[0]).to.include({ description: 'Join debate', done: true });
  });

  it('should stay at the step before when one is removed and comes back', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    await page.openStep(2, 1);
    const step = () => page.focused?.querySelector('[role=group]')?.getAttribute('aria-label');
    await page.click('Remove step 2 of goal 1');
    expect(step()).to.equal('Step 1 of goal 1');
    await page.press('Control+z');
    expect(page.said).to.equal('Undone: Goal 1.');
    expect(step()).to.equal('Step 1 of goal 1');
  });

  it('should say each change once', async () => {
    const page = await GoalEditorPage.open(Empty);
    const said: string[] = [];
    const region = page.root.querySelector('#live');
    new MutationObserver(() => said.push(page.said)).observe(region as Node, { childList: true });
    await page.click('Add a goal');
    await page.type('One');
    await page.click('Add a step to goal 1');
    await page.openStep(1, 1);
    await page.click('Remove step 1 of goal 1');
    await page.click('Undo');
    expect(said).to.deep.equal([
      'Goal added.',
      'Step added.',
      'Step removed. Undo brings it back.',
      'Undone: Goal 1.',
    ]);
  });

  it('should say the same sentence again when the same thing is done again', async () => {
    const page = await GoalEditorPage.open(Empty);
    let changes = 0;
    const region = page.root.querySelector('#live');
    new MutationObserver(() => (changes += 1)).observe(region as Node, { childList: true });
    await page.click('Add a goal');
    await page.click('Add a goal');
    expect(changes).to.equal(2);
    expect(page.said).to.equal('Goal added.');
  });
});
