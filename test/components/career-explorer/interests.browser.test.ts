import { expect } from '@open-wc/testing';
import 'ilp-elements/career-explorer';
import { activities } from '../../../src/careers/activities.js';
import { builtInCareers } from '../../../src/careers/built-in.js';
import { activityWords } from '../../../src/i18n/career-interests/en-activities.js';
import { interestsFor, withAnswers, type AnswersDraft } from '../../../stories/fixtures/interests.js';
import { dario, yusra } from '../../../stories/fixtures/people.js';
import { dariosPlan, yusrasPlan } from '../../../stories/fixtures/plans.js';
import { storageWith } from '../../../stories/fixtures/storages.js';
import * as stories from '../../../stories/career-interests.stories.js';
import { isWebKit, leave, pause, planOn, treeOf, until } from '../support.js';
import { CareerPage, plain } from './interests-page.js';

const inPlan = (answers: AnswersDraft) => interestsFor(dario, withAnswers(dariosPlan, dario, answers));

/** Says one of the three, or nothing, to each activity. */
function randomAnswers(): AnswersDraft {
  const said: Record<string, Record<string, boolean>> = { liked: {}, unsure: {}, disliked: {}, nothing: {} };
  const kinds = Object.keys(said);
  for (const id of activities) {
    const kind = said[kinds[Math.floor(Math.random() * kinds.length)] ?? ''];
    if (kind) kind[id] = true;
  }
  const { liked = {}, unsure = {}, disliked = {} } = said;
  return { liked, unsure, disliked };
}

function interestsIn(page: CareerPage) {
  const { snapshot } = planOn(page.element.getRootNode() as Document).store ?? {};
  return Object.values((snapshot?.body as typeof dariosPlan).interests ?? {});
}

describe('the screen of interests', () => {
  afterEach(leave);

  it('should say what it is, how long it takes and who can read it before it begins', async () => {
    const page = await CareerPage.open(stories.Start.render(), '.interests');
    await until(() => page.text.includes('You, your family'), 'the plan is open');
    for (const words of ['60 short things', 'This is not a test.', 'stop any time', 'about ten minutes'])
      expect(page.text).to.contain(words);
    const alone = await CareerPage.open(stories.NoPlan.render(), '.interests');
    expect(alone.text).to.contain('Only this page knows your answers. They are gone when you close it.');
  });

  it('should be done with the keyboard alone: three pairs, then stop', async () => {
    const page = await CareerPage.open(stories.NoPlan.render(), '[data-key=interests-start]');
    page.button('Start').focus();
    await page.press('Enter');
    for (const pair of [0, 1, 2]) {
      const [first = 'R1', second = 'R1'] = activities.slice(pair * 2);
      expect(plain(page.focused)).to.equal(activityWords[first]);
      expect(page.texts('legend')).to.deep.equal([activityWords[first], activityWords[second]]);
      if (pair > 0) expect(page.said).to.equal(`Activities ${pair * 2 + 1} and ${pair * 2 + 2} of 60`);
      // Space chooses the first answer, an arrow the one after it. The second group is left alone.
      page.all('input')[0]?.focus();
      await page.press(' ');
      if (pair === 1) await page.press('ArrowDown');
      page.button(pair === 2 ? 'Stop and see' : 'Next').focus();
      await page.press('Enter');
    }
    expect(page.focused).to.equal(page.one('.most'));
    expect(plain(page.focused)).to.match(/^Liked most so far: /);
    expect(page.text).to.contain('3 of 60 activities answered.');
    const liked = page.texts('.areas li').filter((line) => line.includes('1 liked, of 1 answered'));
    expect(liked).to.have.length(2);
    expect(page.texts('.areas li').filter((line) => line.includes('Not asked yet'))).to.have.length(3);
  });

  it('should note an answer at once, and go on at the first pair without one', async () => {
    const page = await CareerPage.open(stories.Start.render(), '[data-key=interests-start]');
    await until(() => page.text.includes('You, your family'), 'the plan is open');
    await page.click('Start');
    page.all('input')[2]?.click();
    await until(() => interestsIn(page).length === 1, 'the answer is in the plan');
    expect(interestsIn(page)[0]?.disliked).to.deep.equal({ [activities[0] ?? '']: true });
    const again = await CareerPage.open(inPlan({ liked: { R1: true }, unsure: { E1: true } }), 'fieldset');
    const answered = ['R1', 'E1'].map((id) => Math.floor(activities.findIndex((each) => each === id) / 2));
    const first = [0, 1, 2].find((pair) => !answered.includes(pair)) ?? 0;
    expect(again.text).to.contain(`Activities ${first * 2 + 1} and ${first * 2 + 2} of 60`);
  });

  it('should keep what was chosen when one goes on and back, and ask for nothing', async () => {
    const page = await CareerPage.open(stories.NoPlan.render(), '[data-key=interests-start]');
    await page.click('Start');
    const chosen = () => page.all('input').map((each) => (each as HTMLInputElement).checked);
    page.all('input')[1]?.click();
    page.all('input')[5]?.click();
    await page.drawn();
    await page.click('Next');
    expect(chosen()).to.deep.equal([false, false, false, false, false, false]);
    await page.click('Next');
    await page.click('Back');
    await page.click('Back');
    expect(chosen()).to.deep.equal([false, true, false, false, false, true]);
    expect(page.all('[data-key=interests-back]')).to.have.length(0);
  });

  it('should list every cluster in every result, with a word for how near it is', async function () {
    this.timeout(20_000);
    const { clusters } = await builtInCareers.index();
    for (let run = 0; run < 5; run += 1) {
      const answers = randomAnswers();
      const page = await CareerPage.open(inPlan(answers), '.interests');
      await until(() => page.all('.most, fieldset').length > 0, 'the plan is open');
      if (page.all('.most').length === 0) await page.click('Stop and see');
      const names = page.texts('.near li span:first-child');
      const all = clusters.map(({ name }) => name.en);
      expect(names.toSorted(), JSON.stringify(answers)).to.deep.equal(all.toSorted());
      expect(page.texts('.near li .help')).to.have.length(16);
      expect(page.text).to.contain('It never hides a cluster.');
      // The last one is named a second time, just to look.
      expect(page.text).to.contain(`Try one that is far away, too. ${names.at(-1) ?? ''}`);
    }
  });

  it('should say what is liked in words, and open a cluster in the list', async () => {
    const page = await CareerPage.open(stories.Result.render(), '.most');
    expect(plain(page.one('.most'))).to.equal('Liked most so far: Create and Help people.');
    expect(page.texts('.areas li')).to.deep.equal([
      'Build and fix (Realistic) 0 liked, of 10 answered',
      'Find out (Investigative) 4 liked, of 10 answered',
      'Create (Artistic) 8 liked, of 10 answered',
      'Help people (Social) 8 liked, of 10 answered',
      'Lead and sell (Enterprising) 3 liked, of 10 answered',
      'Keep in order (Conventional) 0 liked, of 10 answered',
    ]);
    expect(page.text).to.contain('60 of 60 activities answered. First answer: November 16, 2026.');
    expect(page.text).to.contain('ilp-elements activities 1');
    page.one('.near li button').click();
    await page.drawn();
    expect(page.element.screen).to.equal('find');
    const { clusters } = await builtInCareers.index();
    expect(clusters.map(({ id }) => id)).to.include(page.element.cluster);
  });

  it('should take it as a fine answer when nothing is liked, and show a next step', async () => {
    const page = await CareerPage.open(stories.ResultAllDisliked.render(), '.most');
    expect(plain(page.one('.most'))).to.contain('That is a fine answer.');
    expect(plain(page.one('.most'))).to.contain('Look at a cluster you do not know');
    expect(page.text).to.contain('No cluster is closer than another so far.');
    expect(page.all('.near li')).to.have.length(16);
    expect(page.all('.near li .help')).to.have.length(0);
  });

  it('should say plainly when nothing stands out', async () => {
    const page = await CareerPage.open(stories.ResultAlike.render(), '.most');
    expect(plain(page.one('.most'))).to.equal(
      'No area stands out so far. That is fine: every cluster is open.',
    );
    expect(page.text).to.contain('Help people (Social) 10 liked, of 10 answered');
  });

  it('should begin a new round, and leave what was said before in the plan', async () => {
    const page = await CareerPage.open(stories.Result.render(), '.most');
    expect(page.text).to.contain('Your answers from before stay in the plan, with their date.');
    await page.click('Begin a new round');
    await until(() => page.all('fieldset').length === 2, 'the first pair is there');
    expect(plain(page.focused)).to.equal(activityWords[activities[0] ?? 'R1']);
    expect(page.all(':checked')).to.have.length(0);
    expect(interestsIn(page).map(({ date }) => date)).to.include('2026-11-16');
    expect(interestsIn(page)).to.have.length(2);
  });

  it('should show others what came out as text, with nothing to answer', async () => {
    const page = await CareerPage.open(stories.ReadOnlyResult.render(), '.most');
    await until(() => page.text.includes('What the student likes to do'), 'the plan is open');
    expect(page.all('.interests input, .interests .buttons button')).to.have.length(0);
    expect(page.text).to.contain('8 liked, of 10 answered');
  });

  it('should begin anew for another person at the same screen', async () => {
    const page = await CareerPage.open(stories.Result.render(), '.most');
    const plan = planOn(page.element.getRootNode() as Document);
    plan.adapter = storageWith(yusrasPlan);
    plan.viewer = yusra;
    plan.planId = yusrasPlan.id;
    await until(() => page.text.includes('You, your family'), 'the other plan is open');
    expect(page.all('.most, fieldset')).to.have.length(0);
  });

  it('should give groups, answers and progress a role and a name', async function () {
    const page = await CareerPage.open(stories.NoPlan.render(), '[data-key=interests-start]');
    await page.click('Start');
    page.all('input')[0]?.click();
    await pause(100);
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    const names = (wanted: string) => tree.filter(({ role }) => role === wanted).map(({ name }) => name);
    expect(names('group')).to.include.members(activities.slice(0, 2).map((id) => activityWords[id]));
    const three = ['I like it', 'Not sure', 'I don’t like it'];
    expect(names('radio')).to.deep.equal([...three, ...three]);
    expect(tree.filter(({ role, states }) => role === 'radio' && states.checked === true)).to.have.length(1);
    if (!isWebKit) expect(names('progressbar')).to.deep.equal(['Activities 1 and 2 of 60']);
  });
});
