import { expect } from '@open-wc/testing';
import { inOrder, type Benchmark, type Step } from 'ilp-elements';
import { counselor, dario } from '../../../stories/fixtures/people.js';
import { dariosProgress, dariosRemoved } from '../../../stories/fixtures/progress.js';
import { schoolYearOf, today } from '../../../components/shared/day.js';
import { schoolYearName } from '../../../components/goal-editor/progress/school-years.js';
import { goalOf, planOf } from '../../../stories/fixtures/plans.js';
import { found, leave, treeOf, until } from '../support.js';
import { plain } from './page.js';
import { choose, field, fill, list, openFor, type ProgressSetting } from './progress-page.js';

function stepsOf({ goal }: ProgressSetting): Step[] {
  return inOrder(goal().steps);
}

function yearsOf({ goal }: ProgressSetting): Benchmark[] {
  return inOrder(goal().benchmarks);
}

function yearNames(part: ParentNode): string[] {
  return [...part.querySelectorAll('.year .when strong')].map(({ textContent }) => plain(textContent));
}

describe('the years of a goal', () => {
  afterEach(leave);

  async function openYears() {
    const setting = await openFor(dario, dariosProgress);
    return { ...setting, part: await setting.page.openSection('benchmarks') };
  }

  it('should come sorted by school year, each with the steps that belong to it', async () => {
    const { part } = await openYears();
    expect(yearNames(part)).to.deep.equal([
      'By the end of 2026–27',
      'By the end of 2027–28',
      'By the end of 2028–29',
    ]);
    const steps = [...(part.querySelector('.year')?.querySelectorAll('.steps-of-year bdi') ?? [])];
    expect(steps.map(({ textContent }) => textContent)).to.deep.equal([
      'Cut the second episode',
      'Ask the river office for an interview',
    ]);
  });

  it('should say in words which year is this one', async () => {
    const year = schoolYearOf(today());
    const benchmarks = [{ schoolYear: year + 1 }, { schoolYear: year }];
    const plan = planOf(dario, [goalOf(dario, 0, { studentWords: 'Fly.', benchmarks })]);
    const { page } = await openFor(dario, plan);
    const part = await page.openSection('benchmarks');
    const items = [...part.querySelectorAll('.year')];
    expect(items.map((item) => item.textContent.includes('This school year'))).to.deep.equal([true, false]);
  });

  it('should offer the next year that has none, until graduation', async () => {
    const year = schoolYearOf(today());
    const plan = planOf(dario, [goalOf(dario, 0, { studentWords: 'Fly.' })], {
      cohortGraduationYear: year + 1,
    });
    const setting = await openFor(dario, plan);
    const { page } = setting;
    const part = await page.openSection('benchmarks');
    await page.click(`Add ${plain(schoolYearName(year))} to goal 1`);
    expect(page.focused === field(part, 'How far I want to get')).to.equal(true);
    expect(page.said).to.equal(`${schoolYearName(year)} added.`);
    await page.type('Sit in a cockpit');
    await page.click(`Add ${plain(schoolYearName(year + 1))} to goal 1`);
    expect(part.querySelector('[data-add]') === null).to.equal(true);
    expect(yearsOf(setting).map(({ schoolYear, description }) => [schoolYear, description])).to.deep.equal([
      [year, 'Sit in a cockpit'],
      [year + 1, undefined],
    ]);
  });

  it('should move a year whose school year changes, with the focus', async () => {
    const { page, part } = await openYears();
    const select = list(part, 'School year');
    select.focus();
    choose(select, '2029–30');
    await page.drawn();
    expect(yearNames(part)).to.deep.equal([
      'By the end of 2027–28',
      'By the end of 2028–29',
      'By the end of 2029–30',
    ]);
    expect(page.focusedKey).to.match(/schoolYear$/);
    expect((page.focused as HTMLSelectElement).value).to.equal('2030');
    choose(page.focused as HTMLSelectElement, 'No year yet');
    await page.drawn();
    expect(yearNames(part).at(-1)).to.equal('No year yet');
  });

  it('should tick, remove, undo, and put back after the page was opened again', async () => {
    const setting = await openYears();
    const { page, part } = setting;
    found(part.querySelector<HTMLInputElement>('[aria-label*="2026–27"]'), 'tick').click();
    await page.drawn();
    expect(yearsOf(setting)[1]?.reached).to.equal(true);
    await page.click('Remove 2026–27 from goal 1');
    expect(page.said).to.equal('Year removed. Undo brings it back.');
    expect(yearNames(part)).to.have.length(2);
    page.store.undo();
    await page.drawn();
    expect(yearNames(part)).to.have.length(3);
    leave();
    const again = await openFor(dario, dariosRemoved);
    const inside = await again.page.openSection('benchmarks');
    found(inside.querySelector('summary'), 'removed years').click();
    await until(() => inside.querySelector('.put-back'), 'the list is drawn');
    await again.page.click('Put it back: 2028–29: One episode a month, and 100 lisners.');
    expect(yearNames(inside)).to.have.length(3);
    expect(again.page.said).to.equal('The year is back.');
  });

  it('should be plain text for a reader', async () => {
    const { page } = await openFor(counselor, dariosProgress);
    const part = await page.openSection('benchmarks');
    expect(part.querySelector('input, textarea, select, button') === null).to.equal(true);
    expect(part.querySelector('.year')?.textContent).to.contain('Not reached yet');
  });
});

describe('the steps of a goal', () => {
  afterEach(leave);

  it('should say kindly that a date has passed, and only while the step is open', async () => {
    const { page } = await openFor(dario, dariosProgress);
    const steps = [...page.root.querySelectorAll('.step')];
    expect(
      steps.map((step) => step.textContent.includes('This date has passed. Want a new one?')),
    ).to.deep.equal([false, true, false]);
    const date = found(steps[1]?.querySelector('[type=date]'), 'date');
    const described = (date.getAttribute('aria-describedby') ?? '').split(' ');
    const sentences = described.map((id) => page.root.getElementById(id)?.textContent.trim());
    expect(sentences).to.include('This date has passed. Want a new one?');
    found(page.root.querySelectorAll<HTMLInputElement>('.step [type=checkbox]')[1], 'tick').click();
    await page.drawn();
    expect(page.root.textContent).not.to.contain('This date has passed.');
  });

  it('should give a step an owner and a year', async () => {
    const setting = await openFor(dario, dariosProgress);
    const { page } = setting;
    await page.openStep(1, 1);
    const step = found(page.root.querySelector('.step'), 'step');
    choose(list(step, 'Who does it'), 'School counselor R.');
    await page.drawn();
    choose(list(step, 'For which year'), '2027–28: Interview');
    await page.drawn();
    const [first] = stepsOf(setting);
    expect(first?.owner).to.equal(counselor.id);
    expect(first?.benchmark).to.equal(yearsOf(setting)[2]?.id);
    expect(plain(step.textContent)).to.contain('Done by: School counselor R.');
    choose(list(step, 'Who does it'), 'I do it myself');
    await page.drawn();
    expect(stepsOf(setting)[0]?.owner).to.equal(null);
  });

  it('should let the owner of a step tick it, and nothing else', async () => {
    const setting = await openFor(counselor, dariosProgress);
    const { page } = setting;
    const ticks = [...page.root.querySelectorAll<HTMLInputElement>('.step input')];
    expect(ticks.map((tick) => tick.getAttribute('aria-label'))).to.deep.equal(['Done: step 3 of goal 1']);
    ticks[0]?.click();
    await page.drawn();
    expect(stepsOf(setting)[2]?.done).to.equal(true);
    expect(plain(page.root.querySelectorAll('.step')[2]?.textContent)).to.contain('Done by: You');
  });

  it('should move a step with the keyboard, say so, and keep the focus', async () => {
    const setting = await openFor(dario, dariosProgress);
    const { page } = setting;
    await page.openStep(1, 1);
    page.button('Move down step 1 of goal 1').focus();
    await page.press('Enter');
    expect(page.said).to.equal('Moved. Now step 2 of 3.');
    expect(page.focused?.getAttribute('aria-label')).to.equal('Move down step 2 of goal 1');
    await page.press('Enter');
    expect(stepsOf(setting).at(-1)?.description).to.equal('Borrow the microphone from the library');
    expect(page.focused?.getAttribute('aria-label')).to.equal('Move up step 3 of goal 1');
  });

  it('should put a removed step back', async () => {
    const setting = await openFor(dario, dariosRemoved);
    const { page } = setting;
    const summary = () =>
      [...page.root.querySelectorAll('.steps summary')].find(({ textContent }) =>
        textContent.includes('removed step'),
      );
    found(summary() as HTMLElement | undefined, 'removed steps').click();
    await until(() => page.root.querySelector('.steps .put-back'), 'the list is drawn');
    await page.click('Put it back: Borrow the microphone from the library');
    expect(stepsOf(setting)).to.have.length(3);
    expect(page.said).to.equal('The step is back.');
    expect(summary() === undefined).to.equal(true);
    expect(page.focusedKey).to.match(/\.description$/);
  });

  it('should keep the box of a step that was removed elsewhere while it is written', async () => {
    const { page, goal, elsewhere } = await openFor(dario, dariosProgress);
    const box = found(page.root.querySelectorAll<HTMLTextAreaElement>('.step textarea')[1], 'box');
    fill(box, 'Cut the second episode in two');
    const { id } = found(inOrder(goal().steps)[1], 'step');
    await elsewhere((stored) => ({
      ...stored,
      steps: { ...stored.steps, [id]: { ...found(stored.steps?.[id], 'step'), removed: true } },
    }));
    await until(() => page.store.snapshot.problems.length > 0, 'there is a question');
    await page.drawn();
    expect(box.isConnected).to.equal(true);
    expect(box.value).to.equal('Cut the second episode in two');
  });

  it('should move a step past one that was removed elsewhere and is asked about', async () => {
    const { page, goal, elsewhere } = await openFor(dario, dariosProgress);
    fill(found(page.root.querySelectorAll<HTMLTextAreaElement>('.step textarea')[1], 'box'), 'Cut it');
    const [first, second, third] = inOrder(goal().steps);
    const { id } = found(second, 'step');
    await elsewhere((stored) => ({
      ...stored,
      steps: { ...stored.steps, [id]: { ...found(stored.steps?.[id], 'step'), removed: true } },
    }));
    await page.problem();
    await page.openStep(3, 1);
    expect(page.button('Move down step 3 of goal 1').disabled).to.equal(true);
    await page.click('Move up step 3 of goal 1');
    expect(inOrder(goal().steps).map((step) => step.id)).to.deep.equal([third?.id, first?.id]);
    expect(page.said).to.equal('Moved. Now step 1 of 2.');
  });

  it('should be heard with step and goal', async function () {
    const { page } = await openFor(dario, dariosProgress);
    await page.openStep(2, 1);
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    const heard = tree.map(({ role, name }) => `${role.toLowerCase()} | ${plain(name)}`);
    for (const line of [
      'group | Step 2 of goal 1',
      'group | More about step 2 of goal 1',
      'button | Move up step 2 of goal 1',
      'button | Remove step 2 of goal 1',
    ])
      expect(heard).to.include(line);
    // WebKit's driver gives a disclosure neither role nor name; what it reads is the text in it.
    expect(tree.some(({ name, text }) => [name, text].includes('More about step 1 of goal 1'))).to.equal(
      true,
    );
  });
});
