import { expect } from '@open-wc/testing';
import { Empty, ReadByCounselor, RemovedGoal, SeveralGoals } from '../../../stories/goal-editor.stories.js';
import { leave } from '../support.js';
import { GoalEditorPage } from './page.js';

describe('<ilp-goal-editor>', () => {
  afterEach(leave);

  it('should invite to a first goal where there is none', async () => {
    const page = await GoalEditorPage.open(Empty);
    expect(page.root.querySelector('[part=empty]')?.textContent).to.contain(
      'What do you want to make happen?',
    );
    expect(page.cards).to.have.length(0);
  });

  it('should show the student’s words exactly as they are', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    expect(page.texts.map(({ value }) => value)).to.deep.equal([
      'Get good enough at English to win an argument in it.',
      'Find out who decides when a storm closes the schools.',
    ]);
  });

  it('should add a goal and put the cursor in its words', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    await page.click('Add a goal');
    expect(page.cards).to.have.length(3);
    expect(page.focused === page.words(2)).to.equal(true);
    expect(page.said).to.equal('Goal added.');
    expect(page.goals[2]?.status).to.equal('active');
  });

  it('should keep each key press in the plan at once', async () => {
    const page = await GoalEditorPage.open(Empty);
    await page.click('Add a goal');
    await page.type('Fly');
    expect(page.goals[0]?.studentWords).to.equal('Fly');
  });

  it('should add, tick and remove a step', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    await page.click('Add a step to goal 2');
    await page.type('Call');
    const steps = Object.values(page.goals[1]?.steps ?? {});
    expect(steps.map(({ description }) => description)).to.deep.equal([
      'Write to the district and ask',
      'Call',
    ]);
    const box = page.cards[1]?.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1];
    box?.click();
    await page.drawn();
    expect(Object.values(page.goals[1]?.steps ?? {})[1]?.done).to.equal(true);
    await page.openStep(2, 2);
    await page.click('Remove step 2 of goal 2');
    expect(page.cards[1]?.querySelectorAll('.step')).to.have.length(1);
    expect(page.said).to.equal('Step removed. Undo brings it back.');
  });

  it('should move a goal, say where it is now, and keep the focus on the button', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    const [first, second] = page.goals;
    await page.click('Move up goal 2');
    expect(page.goals.map(({ id }) => id)).to.deep.equal([second?.id, first?.id]);
    expect(page.said).to.equal('Moved. Now goal 1 of 2.');
    // Up is no longer possible; the button beside it takes over.
    expect(page.focusedKey).to.equal(`${second?.id ?? ''}.down`);
  });

  it('should remove a goal, offer to undo it, and bring it back', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    const [first, second] = page.goals;
    await page.click('Remove goal 1');
    expect(page.goals).to.have.length(1);
    expect(page.focusedKey).to.equal(second?.id);
    expect(page.root.querySelector('.note.last')?.textContent).to.contain('You removed a goal.');
    expect((await page.openSection('removed-goals')).textContent).to.contain(first?.studentWords);
    await page.click('Undo');
    expect(page.goals).to.have.length(2);
    expect(page.root.querySelector('.note.last')).to.equal(null);
  });

  it('should send the focus to the goal before when the last one is removed, and to the button after that', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    const [first] = page.goals;
    await page.click('Remove goal 2');
    expect(page.focusedKey).to.equal(first?.id);
    await page.click('Remove goal 1');
    expect(page.focusedKey).to.equal('add');
  });

  it('should put a removed goal back', async () => {
    const page = await GoalEditorPage.open(RemovedGoal);
    await page.openSection('removed-goals');
    await page.click('Put it back: Learn to juggle.');
    expect(page.goals).to.have.length(3);
    expect(page.root.querySelector('[part=removed]')).to.equal(null);
    expect(page.focused === page.words(2)).to.equal(true);
  });

  it('should undo and redo with the keys, but leave a text field to the browser', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    // What was undone is said in words that come with the rest.
    await page.openSection('more');
    await page.click('Move up goal 2');
    const moved = page.goals[0]?.id;
    await page.press('Control+z');
    expect(page.goals[1]?.id).to.equal(moved);
    expect(page.said).to.equal('Undone: Goal 2.');
    await page.press('Control+Shift+z');
    expect(page.goals[0]?.id).to.equal(moved);
    page.words(0).focus();
    await page.press('Control+z');
    expect(page.goals[0]?.id).to.equal(moved);
  });

  it('should draw dates and choices only when they are wanted, and keep what is chosen', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    const card = page.cards[1];
    expect(card?.querySelector('select')).to.equal(null);
    const more = await page.openSection('more', card);
    const [domain, status] = more.querySelectorAll('select');
    choose(domain, 'training');
    choose(status, 'reached');
    await page.drawn();
    expect(page.goals[1]).to.include({ domain: 'training', status: 'reached' });
    expect(card?.querySelector('header')?.textContent).to.contain('Reached');
  });

  it('should put a goal away, out of the list, and bring it back', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    const [first, second] = page.goals;
    await page.click('Put away goal 1');
    expect(page.goals[0]?.status).to.equal('archived');
    expect(page.cards).to.have.length(1);
    expect(page.said).to.equal('Goal put away. Undo brings it back.');
    expect(page.focusedKey).to.equal(second?.id);
    const section = await page.openSection('archived');
    expect(section.querySelector('textarea')?.value).to.equal(first?.studentWords);
    await page.click('Bring back goal 2');
    expect(page.cards).to.have.length(2);
    expect(page.focusedKey).to.equal(`${first?.id ?? ''}.studentWords`);
    expect(page.said).to.equal('The goal is back.');
    expect(page.root.querySelector('[part=archived]')).to.equal(null);
    await page.click('Undo');
    expect(page.goals[0]?.status).to.equal('archived');
  });

  it('should say what was undone, in these words as soon as their part is there', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    await page.openSection('filter');
    await page.click('Remove goal 2');
    await page.click('Undo');
    expect(page.said).to.equal('Undone. The goal is back.');
    await page.click('Add a goal');
    await page.click('Undo');
    expect(page.said).to.equal('Undone. The goal is not in the list any more.');
    page.words(1).focus();
    await page.type('x');
    await page.click('Undo');
    expect(page.said).to.equal('Undone: Goal 2.');
  });

  it('should show a counselor the student’s words as text, and the team’s as a box', async () => {
    const page = await GoalEditorPage.open(ReadByCounselor);
    expect(page.texts).to.have.length(0);
    expect(page.root.querySelector('.own-words blockquote')?.textContent).to.equal(
      'Be a licensed electrician at 22 and own the van at 26.',
    );
    expect(page.hasButton('Add a goal')).to.equal(false);
    expect(page.hasButton('Remove goal 1')).to.equal(false);
    expect(page.root.querySelectorAll('textarea')).to.have.length(1);
    const heading = page.root.querySelector('#heading')?.textContent;
    expect(heading).to.equal('Goals of \u2068Wren A.\u2069');
  });

  it('should mark spelling mistakes to whoever wrote them', async () => {
    const student = await GoalEditorPage.open(SeveralGoals);
    expect(student.words(0).spellcheck).to.equal(true);
    const counselor = await GoalEditorPage.open(ReadByCounselor);
    expect(counselor.root.querySelector('textarea')?.spellcheck).to.equal(true);
  });

  it('should take the level of its heading from the host', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    page.element.headingLevel = 3;
    await page.drawn();
    expect(page.root.querySelector('#heading')?.localName).to.equal('h3');
    expect(page.cards[0]?.querySelector('header')?.firstElementChild?.localName).to.equal('h4');
  });
});

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error('There is no such choice.');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
