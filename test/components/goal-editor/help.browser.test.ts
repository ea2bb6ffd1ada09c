import { expect } from '@open-wc/testing';
import type { Plan, Viewer } from 'ilp-elements';
import { html } from 'lit';
import { counselor, dario, grandmother, yusra } from '../../../stories/fixtures/people.js';
import { dariosPlan, goalOf, planOf } from '../../../stories/fixtures/plans.js';
import { storeOf } from '../../../stories/fixtures/stores.js';
import { Empty, WithStrengths } from '../../../stories/goal-editor.stories.js';
import { axeViolations } from '../axe.js';
import { found, leave, until } from '../support.js';
import { GoalEditorPage } from './page.js';

async function openAs(viewer: Viewer, plan: Plan, lang = 'en'): Promise<GoalEditorPage> {
  const store = storeOf(plan, viewer);
  return GoalEditorPage.open({
    render: () => html`<div lang=${lang}><ilp-goal-editor .store=${store}></ilp-goal-editor></div>`,
  });
}

const fly = (fields: object = {}) => planOf(dario, [goalOf(dario, 0, { studentWords: 'Fly', ...fields })]);
const questions = (inside: HTMLElement) =>
  [...inside.querySelectorAll('.label')].map(({ textContent }) => textContent);

describe('<ilp-goal-editor> with questions that may help', () => {
  afterEach(leave);

  it('should ask, with an example each, and block nothing', async () => {
    const page = await openAs(dario, fly());
    const inside = await page.openSection('hints', page.cards[0]);
    expect(questions(inside)).to.include('What would be a first step?');
    expect(inside.textContent).to.contain('For example: “Ask at the library about the microphone.”');
    expect(inside.querySelector('input, textarea')).to.equal(null);
  });

  it('should ask of a goal for after high school when that will be', async () => {
    const page = await openAs(dario, fly({ domain: 'employment' }));
    const inside = await page.openSection('hints', page.cards[0]);
    expect(questions(inside)).to.include('When after high school will you do it?');
  });

  it('should drop a question as soon as it is answered, and end with none', async () => {
    const plan = fly({
      studentWords: 'Fly a kite 20 times with my sister',
      successCriteria: 'It flew.',
      endDate: '2027-05-01',
    });
    const page = await openAs(dario, plan);
    const inside = await page.openSection('hints', page.cards[0]);
    expect(questions(inside)).to.deep.equal(['What would be a first step?']);
    await page.click('Add a step to goal 1');
    await until(() => questions(inside).length === 0, 'the question is gone');
    expect(inside.textContent).to.contain('Nothing more to ask. It is your goal.');
  });

  it('should ask nobody but the student', async () => {
    const page = await openAs(counselor, fly());
    expect(page.root.querySelector('details.hints')).to.equal(null);
  });

  it('should ask in Spanish', async () => {
    const page = await openAs(dario, fly(), 'es');
    const inside = await page.openSection('hints', page.cards[0]);
    await until(() => questions(inside).includes('¿Cuál sería un primer paso?'), 'the questions are Spanish');
  });
});

describe('<ilp-goal-editor> with beginnings of sentences', () => {
  afterEach(leave);

  it('should begin a first goal with one, and put the cursor at its end', async () => {
    const page = await GoalEditorPage.open(Empty);
    await until(() => page.hasButton('By summer I want to …'), 'the beginnings are there');
    await page.click('By summer I want to …');
    expect(page.goals[0]?.studentWords).to.equal('By summer I want to ');
    expect(page.focused === page.words(0)).to.equal(true);
    await page.type('swim');
    expect(page.goals[0]?.studentWords).to.equal('By summer I want to swim');
  });

  it('should fill an empty box, and be gone when there are words', async () => {
    const page = await openAs(dario, fly({ studentWords: '' }));
    await until(() => page.hasButton('I want to find out …'), 'the beginnings are there');
    await page.click('I want to find out …');
    await page.type('why');
    expect(page.words(0).value).to.equal('I want to find out why');
    expect(page.hasButton('I want to find out …')).to.equal(false);
  });
});

describe('<ilp-goal-editor> with skills', () => {
  afterEach(leave);

  async function openSkills(page: GoalEditorPage): Promise<HTMLElement> {
    if (page.root.querySelector('details.more')) await page.openSection('more', page.cards[0]);
    return page.openSection('skills', page.cards[0]);
  }

  it('should tick a skill, keep its code, and count it', async () => {
    const page = await openAs(dario, dariosPlan);
    const inside = await openSkills(page);
    const label = [...inside.querySelectorAll('label')].find((one) => one.textContent.includes('Keep going'));
    found(label, 'skill').click();
    await page.drawn();
    expect(page.goals[0]?.skills).to.deep.equal({ 'B-SMS 5': true });
    expect(page.cards[0]?.querySelector('details.skills summary')?.textContent).to.contain('1 chosen');
  });

  it('should show the chosen ones to a family as words, and codes it does not know as they are', async () => {
    const page = await openAs(grandmother, fly({ skills: { 'B-SMS 5': true, 'X 9': true, 'M 1': false } }));
    const inside = await openSkills(page);
    expect(inside.querySelector('input')).to.equal(null);
    expect([...inside.querySelectorAll('li')].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Keep going B-SMS 5',
    ]);
    expect(inside.textContent).to.contain('Also chosen: X 9');
  });

  it('should show a reader no section where none is chosen', async () => {
    const page = await openAs(grandmother, fly());
    expect(page.root.querySelector('details.skills')).to.equal(null);
  });
});

describe('<ilp-goal-editor> with everything open', () => {
  afterEach(leave);

  for (const scheme of ['light', 'dark'])
    it(`should have no accessibility violation in ${scheme}`, async function () {
      this.timeout(30_000);
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = 'Canvas';
      const page = await GoalEditorPage.open(WithStrengths);
      for (const name of ['about', 'archived']) await page.openSection(name);
      for (const name of ['hints', 'more', 'skills']) await page.openSection(name, page.cards[0]);
      expect(await axeViolations(page.element)).to.deep.equal([]);
      document.documentElement.removeAttribute('style');
    });
});

describe('<ilp-goal-editor> about the student', () => {
  afterEach(leave);

  it('should show strengths first, without anything to open', async () => {
    const page = await GoalEditorPage.open(WithStrengths);
    const strengths = found(page.root.querySelector('[part=strengths]'), 'strengths');
    expect(strengths.textContent).to.contain('I speak three languages.');
    const add = found(page.root.querySelector('[part=add]'), 'add');
    expect(strengths.compareDocumentPosition(add)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('should let the student write what helps, begun by a sentence, and say who reads it', async () => {
    const page = await openAs(yusra, planOf(yusra, []));
    const inside = await page.openSection('about');
    expect(inside.textContent).to.contain('You, your family and your school can read this.');
    await page.click('It helps me when …');
    await page.type('I sit in front');
    expect(page.plan.student?.whatHelps).to.equal('It helps me when I sit in front');
    await page.click('I learn best when …');
    expect(page.plan.student?.whatHelps).to.equal('It helps me when I sit in front\nI learn best when ');
  });

  it('should show nobody an empty section', async () => {
    const page = await openAs(counselor, planOf(yusra, []));
    expect(page.root.querySelector('details.about, [part=strengths]')).to.equal(null);
  });
});
