import { expect } from '@open-wc/testing';
import { inOrder } from 'ilp-elements';
import { yusra } from '../../../stories/fixtures/people.js';
import { schoolYearNow } from '../../../stories/fixtures/reviews.js';
import { ForTheStudent, HarmfulWords } from '../../../stories/goal-editor-talk.stories.js';
import { found, leave } from '../support.js';
import { box, firstGoal, ideas, ideaThatSays, openTalk, shown } from './talk-page.js';

describe('<ilp-goal-editor> and ideas for the student', () => {
  afterEach(leave);

  it('should make a step of an idea the student says yes to, and take all of it back with one undo', async () => {
    const page = await openTalk(ForTheStudent);
    const before = page.plan;
    const words = 'Explain the news to your cousins in English.';
    await page.click(`Yes: ${words}`);
    const step = found(inOrder(firstGoal(page).steps).at(-1), 'new step');
    const idea = ideaThatSays(page, words);
    expect(step.description).to.equal(words);
    expect(step.made.by).to.equal(yusra.id);
    expect(idea.decision).to.equal('accepted');
    expect(idea.result).to.equal(`/goals/${firstGoal(page).id}/steps/${step.id}`);
    page.store.undo();
    await page.drawn();
    expect(ideaThatSays(page, words).decision ?? null).to.equal(null);
    expect(ideaThatSays(page, words).result ?? null).to.equal(null);
    expect(inOrder(firstGoal(page).steps)).to.have.length(
      Object.keys(before.goals?.[firstGoal(page).id]?.steps ?? {}).length,
    );
    expect(page.hasButton(`Yes: ${words}`)).to.equal(true);
  });

  it('should make a benchmark of this school year', async () => {
    const page = await openTalk(ForTheStudent);
    await page.click('Yes: Speak for two minutes without notes.');
    const [benchmark] = inOrder(firstGoal(page).benchmarks);
    expect(benchmark).to.include({
      description: 'Speak for two minutes without notes.',
      schoolYear: schoolYearNow(),
    });
  });

  it('should begin the student’s own version with the words of the idea', async () => {
    const page = await openTalk(ForTheStudent);
    const words = 'Explain the news to your cousins in English.';
    await page.click(`Change it: ${words}`);
    const box = page.focused as HTMLTextAreaElement;
    expect(box.value).to.equal(words);
    box.select();
    await page.type('Explain the weather to my cousins.');
    await page.click('Use my version');
    const step = inOrder(firstGoal(page).steps).at(-1);
    expect(step?.description).to.equal('Explain the weather to my cousins.');
    const idea = ideaThatSays(page, words);
    expect(idea.decision).to.equal('changed');
    expect(shown(page, idea))
      .to.contain('You changed it.')
      .and.to.contain('Explain the weather to my cousins.');
    expect(page.store.snapshot.unsent).to.deep.equal({});
  });

  it('should open the box for words that come from another tab, and replace none of them', async () => {
    const page = await openTalk(ForTheStudent);
    const idea = ideaThatSays(page, 'Learn to drive.');
    page.store.keepUnsent(`changed:${idea.id}`, 'Learn to drive a bus.');
    await page.drawn();
    expect(page.hasButton('Change it: Learn to drive.')).to.equal(false);
    expect(box(page, 'Your version').value).to.equal('Learn to drive a bus.');
    await page.click('Use my version');
    expect(page.goals.at(-1)?.studentWords).to.equal('Learn to drive a bus.');
  });

  it('should keep the box for a reason open when words for a version come from another tab', async () => {
    const page = await openTalk(ForTheStudent);
    const idea = ideaThatSays(page, 'Learn to drive.');
    await page.click('No: Learn to drive.');
    page.store.keepUnsent(`changed:${idea.id}`, 'Learn to drive a bus.');
    await page.drawn();
    expect(page.focusedKey).to.equal(`declined:${idea.id}`);
    await page.click('Cancel');
    expect(box(page, 'Your version').value).to.equal('Learn to drive a bus.');
  });

  it('should bring back the record of an idea that is accepted, undone and accepted again', async () => {
    const page = await openTalk(ForTheStudent);
    await page.click('Yes: Learn to drive.');
    const { id } = found(page.goals.at(-1), 'new goal');
    page.store.undo();
    await page.drawn();
    expect(page.goals.map((goal) => goal.id)).not.to.include(id);
    await page.click('Yes: Learn to drive.');
    expect(page.goals.at(-1)).to.include({ id, studentWords: 'Learn to drive.' });
    expect(page.goals.filter(({ studentWords }) => studentWords === 'Learn to drive.')).to.have.length(1);
  });

  it('should take back nothing and send nothing where the student cancels', async () => {
    const page = await openTalk(ForTheStudent);
    const before = page.plan;
    await page.click('Change it: Learn to drive.');
    await page.click('Cancel');
    expect(page.focusedKey).to.match(/^changed\./);
    await page.click('No: Learn to drive.');
    await page.click('Cancel');
    expect(page.focusedKey).to.match(/^declined\./);
    expect(page.plan).to.equal(before);
    expect(page.store.snapshot.unsent).to.deep.equal({});
  });

  it('should take a no with a reason and without one', async () => {
    const page = await openTalk(ForTheStudent);
    await page.click('No: Learn to drive.');
    await page.type('I like the bus.');
    await page.click('Say no');
    const idea = ideaThatSays(page, 'Learn to drive.');
    expect(idea).to.include({ decision: 'declined', reason: 'I like the bus.' });
    expect(shown(page, idea)).to.contain('You said no.').and.to.contain('I like the bus.');
    await page.click('No: Speak for two minutes without notes.');
    await page.click('Say no');
    const other = ideaThatSays(page, 'Speak for two minutes without notes.');
    expect(other.decision).to.equal('declined');
    expect(other.reason ?? '').to.equal('');
    expect(inOrder(firstGoal(page).benchmarks)).to.have.length(0);
  });

  it('should thank for a thought, which becomes nothing', async () => {
    const page = await openTalk(ForTheStudent);
    const words = 'You tell a story so that a room is quiet.';
    expect(page.hasButton(`Change it: ${words}`)).to.equal(false);
    await page.click(`Thank you: ${words}`);
    expect(ideaThatSays(page, words).decision).to.equal('accepted');
    expect(ideaThatSays(page, words).result ?? null).to.equal(null);
    expect(page.said).to.equal('You said thank you.');
  });

  it('should say each answer once and move the focus to the next idea, else to the words it made', async () => {
    const page = await openTalk(ForTheStudent);
    const said: string[] = [];
    new MutationObserver(() => said.push(page.said)).observe(
      found(page.root.querySelector('#live'), 'live'),
      {
        childList: true,
      },
    );
    await page.click('Yes: Explain the news to your cousins in English.');
    const next = ideaThatSays(page, 'Speak for two minutes without notes.');
    expect(page.focusedKey).to.equal(`remark.${next.id}`);
    await page.click('Yes: Learn to drive.');
    const goal = found(page.goals.at(-1), 'new goal');
    expect(goal).to.include({ studentWords: 'Learn to drive.', status: 'active' });
    expect(page.focusedKey).to.equal(`${goal.id}.studentWords`);
    expect(said.filter(Boolean)).to.have.length(2);
  });

  it('should put the focus on the section when the last idea is declined', async () => {
    const page = await openTalk(ForTheStudent);
    await page.click('No: Learn to drive.');
    await page.click('Say no');
    expect(page.focusedKey).to.equal('plan.talk');
  });

  it('should say what became of an idea, also when that is gone', async () => {
    const page = await openTalk(ForTheStudent);
    const idea = ideaThatSays(page, 'Join the writing club.');
    expect(shown(page, idea)).to.contain('It became a next step. The step says now:');
    const step = (idea.result ?? '').split('/').at(-1) ?? '';
    page.store.edit({
      type: 'tick',
      record: ['goals', firstGoal(page).id, 'steps', step],
      field: 'removed',
      value: true,
    });
    await page.drawn();
    expect(shown(page, idea)).to.contain('What came of it was removed.');
  });

  it('should show markup and scripts in an idea as the words they are', async () => {
    const page = await openTalk(HarmfulWords);
    const idea = found(ideas(page)[0], 'idea');
    expect(shown(page, idea)).to.contain('<img src=x onerror=').and.to.contain('javascript:');
    const part = found(page.cards[0]?.querySelector('.talk-parts'), 'talk');
    expect(part.querySelectorAll('img, b, a')).to.have.length(0);
    expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
  });
});
