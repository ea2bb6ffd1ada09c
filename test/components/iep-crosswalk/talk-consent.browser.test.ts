import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { inOrder } from '../../../src/edits/order.js';
import { plan as wrensPlan } from '../../../demo/samples/wren.js';
import * as stories from '../../../stories/iep-crosswalk-talk.stories.js';
import { panelOf } from '../../../stories/fixtures/iep-panel.js';
import { storageWithTalk } from '../../../stories/fixtures/iep-talk.js';
import { wrensTalk } from '../../../stories/fixtures/iep-talk-wren.js';
import { wrensParent } from '../../../stories/fixtures/people.js';
import type { Crosswalk, CrosswalkConsent } from '../../../src/model/crosswalk.js';
import { found, leave, until } from '../support.js';
import { plain } from './page.js';
import { boxOf, TalkPage } from './talk-page.js';

const words = 'After high school, Wren will complete a training program in a skilled trade.';

const consents = (page: TalkPage) => inOrder(page.body().consents);
/** Waits until what came of the last yes is noted. */
async function copied(page: TalkPage, consentsIn: (page: TalkPage) => readonly CrosswalkConsent[]) {
  await until(() => consentsIn(page).at(-1)?.result, 'it is in the plan');
  await page.panel.drawn();
}

/** The family answers what was asked, or takes its answer back. */
async function answered(page: TalkPage, decision: 'yes' | 'no' | null): Promise<void> {
  const [asked] = consents(page);
  await page.elsewhere('crosswalk-shared', (text) => {
    const body = JSON.parse(text) as Crosswalk;
    const given = { ...found(body.consents?.[asked?.id ?? ''], 'question'), decision };
    return JSON.stringify({ ...body, consents: { ...body.consents, [given.id]: given } });
  });
}

const goals = (page: TalkPage) => inOrder(page.plan.goals).map(({ studentWords }) => studentWords);
const buttons = (page: TalkPage, row: string) => [...page.talk(row).querySelectorAll('button')].map(plain);

describe('words of the IEP in the plan', () => {
  afterEach(leave);

  it('should wait for a yes: there is no button before', async () => {
    const page = await TalkPage.open(stories.StudentIsAsked, 'belongs.educationGoal');
    const text = page.text('educationGoal');
    expect(text).to.match(/Teacher D\. asked to copy this into the plan.*Nobody has said yes or no yet\./);
    expect(text).to.contain('What it is for: Your plan says nothing about training yet.');
    expect(buttons(page, 'educationGoal'))
      .to.include('Yes, it may be copied')
      .and.not.include('Put it into my plan');
  });

  it('should say who takes them there, after a yes, to whoever asked', async () => {
    const page = await TalkPage.open(stories.ForTheCaseManager, 'talk.educationGoal');
    await page.panel.click('talk.educationGoal');
    const sentence = 'Whoever said yes can put it into the plan now.';
    await until(() => page.text('educationGoal').includes('Nobody has said yes'), 'the question is there');
    expect(page.text('educationGoal')).not.to.contain(sentence);
    await answered(page, 'yes');
    await until(() => page.text('educationGoal').includes('Yes, it may be copied.'), 'the answer is there');
    expect(page.text('educationGoal')).to.contain(sentence);
  });

  it('should become a goal of the student’s beside the others after it, and say who took it', async () => {
    const page = await TalkPage.open(stories.StudentIsAsked, 'belongs.educationGoal');
    const before = goals(page);
    const said = page.panel.listen();
    await page.press('educationGoal', 'Yes, it may be copied');
    const [asked] = consents(page);
    expect(asked?.decision).to.equal('yes');
    expect(goals(page)).to.deep.equal(before);
    expect(page.panel.focusedKey).to.equal(`copy.${asked?.id ?? ''}`);
    await page.press('educationGoal', 'Put it into my plan');
    await copied(page, consents);
    expect(said).to.deep.equal([
      'You said yes. It can go into the plan now.',
      'It is in the plan now, as a goal.',
    ]);
    expect(goals(page)).to.deep.equal([...before, words]);
    const goal = inOrder(page.plan.goals).at(-1);
    expect(goal).to.include({ domain: 'education', status: 'active' });
    expect(consents(page)[0]?.result).to.equal(`/goals/${goal?.id ?? ''}`);
    expect(page.text('educationGoal')).to.match(/It is in the plan as a goal\. You took it from the IEP/);
    expect(page.panel.standing('educationGoal')).to.equal('They match');
    expect(JSON.stringify(page.plan)).not.to.match(/iepItem|consent_/);
  });

  it('should stay in the IEP after a no, and the answer can be taken back', async () => {
    const page = await TalkPage.open(stories.StudentIsAsked, 'belongs.educationGoal');
    await page.press('educationGoal', 'No, it stays in the IEP');
    expect(page.panel.said).to.equal('You said no. It stays in the IEP.');
    expect(buttons(page, 'educationGoal')).not.to.include('Yes, it may be copied');
    await page.press('educationGoal', 'Take this answer back');
    expect(consents(page)[0]?.decision).to.equal(null);
    expect(buttons(page, 'educationGoal')).to.include('Yes, it may be copied');
  });

  it('should be asked once of a student who copies by hand, and kept as the student’s own yes', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'belongs.careerGoal');
    const before = goals(page);
    await page.press('careerGoal', 'Put it into my plan');
    expect(page.text('careerGoal')).to.contain('Everybody who reads your plan will read them there.');
    expect(page.panel.focusedKey).to.match(/^sure\./);
    expect(goals(page)).to.deep.equal(before);
    await page.press('careerGoal', 'Cancel');
    expect(consents(page)).to.have.length(1);
    await page.press('careerGoal', 'Put it into my plan');
    await page.press('careerGoal', 'Yes, put it there');
    await copied(page, consents);
    const own = consents(page).at(-1);
    expect(own).to.include({ role: 'student', decision: 'yes' });
    expect(own?.made.by).to.equal('wren');
    expect(goals(page)).to.have.length(before.length + 1);
    expect(page.text('careerGoal')).to.contain('You wanted this in your plan');
    expect(buttons(page, 'careerGoal')).not.to.include('Put it into my plan');
  });

  it('should be copied once where the page was closed before it was noted', async () => {
    const page = await TalkPage.open(stories.StudentIsAsked, 'belongs.educationGoal');
    await page.press('educationGoal', 'Yes, it may be copied');
    const id = consents(page)[0]?.id.split('_')[1] ?? '';
    const record = ['goals', `goal_${id}`];
    page.panel.store?.edit({ type: 'add', record, order: 'zzV', fields: { studentWords: words } });
    await page.panel.drawn();
    const before = goals(page);
    await page.press('educationGoal', 'Put it into my plan');
    await copied(page, consents);
    expect(goals(page)).to.deep.equal(before);
    expect(consents(page)[0]?.result).to.equal(`/goals/goal_${id}`);
  });

  it('should be asked for by the case manager, who neither answers nor copies', async () => {
    const page = await TalkPage.open(stories.ForTheCaseManager, 'belongs.careerGoal');
    await page.panel.click('talk.educationGoal');
    const all = buttons(page, 'educationGoal');
    expect(all).not.to.include('Yes, it may be copied').and.not.include('Put it into the plan');
    expect(page.text('educationGoal')).to.contain('You asked to copy this into the plan');
    await page.press('careerGoal', 'Ask to copy this');
    const name = page.panel.focusedKey ?? '';
    await page.fill(name, 'For the meeting.');
    await page.press('careerGoal', 'Send');
    expect(page.panel.said).to.equal('Asked. Now the answer is theirs.');
    expect(consents(page).at(-1)).to.include({ role: 'caseManager', reason: 'For the meeting.' });
    expect(page.panel.focusedKey).to.equal(`consent.${consents(page).at(-1)?.id ?? ''}`);
  });

  it('should not be asked for again after a no, until the no is taken back', async () => {
    const page = await TalkPage.open(stories.ForTheCaseManager, 'belongs.careerGoal');
    await page.panel.click('talk.educationGoal');
    await answered(page, 'no');
    await until(() => page.text('educationGoal').includes('No, it stays in the IEP.'), 'the no is there');
    expect(buttons(page, 'educationGoal')).not.to.include('Ask to copy this');
    expect(page.text('educationGoal')).to.contain(
      'The answer was no. You can ask again when these words change or the no is taken back.',
    );
    await answered(page, null);
    await until(
      () => page.text('educationGoal').includes('Nobody has said yes or no yet.'),
      'it is open again',
    );
    expect(page.text('educationGoal')).not.to.contain('The answer was no.');
  });

  it('should be asked for again where the words became others after a no, and not where they came back', async () => {
    const page = await TalkPage.open(stories.ForTheCaseManager, 'belongs.careerGoal');
    await page.panel.click('talk.educationGoal');
    await answered(page, 'no');
    const reword = async (from: string, to: string) => {
      await page.elsewhere('iep-shared', (text) => text.replaceAll(from, to));
      await until(() => page.text('educationGoal').includes(to), 'the new words are there');
      await page.panel.drawn();
    };
    await reword('in a skilled trade.', 'for electricians.');
    expect(buttons(page, 'educationGoal')).to.include('Ask to copy this');
    await reword('for electricians.', 'in a skilled trade.');
    expect(buttons(page, 'educationGoal')).not.to.include('Ask to copy this');
  });

  it('should be decided about the team’s part by whoever holds the rights, whose copy is an idea', async () => {
    const page = await TalkPage.open(stories.ForTheFamily, 'belongs.accommodations');
    expect(page.text('accommodations')).to.contain('You hold the rights.');
    const ideas = () => inOrder(page.plan.suggestions);
    const before = ideas().length;
    await page.press('accommodations', 'Put it into the plan');
    await page.press('accommodations', 'Yes, put it there');
    await copied(page, () => inOrder(page.body('team').consents));
    expect(ideas()).to.have.length(before + 1);
    expect(ideas().at(-1)).to.include({ kind: 'idea', proposes: null, role: 'parent' });
    expect(page.panel.said).to.equal('It is in the plan now, as an idea.');
    expect(inOrder(page.body('team').consents)).to.have.length(1);
    expect(consents(page)).to.have.length(1);
  });

  it('should be decided by no parent whom the plan does not name as holder of the rights', async () => {
    const plan = { ...wrensPlan, student: { ...wrensPlan.student, rightsHolder: 'somebody-else' } };
    const render = () =>
      html`${panelOf(plan, {
        ...{ viewer: wrensParent, adapter: storageWithTalk(plan, wrensTalk) },
        pressed: ['talk.educationGoal'],
      })}`;
    const page = await TalkPage.open({ render }, 'belongs.educationGoal');
    expect(page.text('educationGoal')).to.contain('Nobody has said yes or no yet.');
    expect(
      buttons(page, 'educationGoal').filter((each) => /may be copied|into the plan$/.test(each)),
    ).to.deep.equal([]);
  });

  it('should never come as an idea in the IEP’s own words: those are asked for', async () => {
    const page = await TalkPage.open(stories.ForTheCaseManager, 'belongs.careerGoal');
    const name = boxOf('suggest', 'careerGoal');
    const before = inOrder(page.plan.suggestions).length;
    await page.panel.click('suggest.careerGoal');
    await page.fill(name, 'wren will take part in supported work in manufacturing');
    await page.press('careerGoal', 'Suggest it for the plan');
    expect(page.text('careerGoal')).to.contain('These are the words of the IEP.');
    expect(inOrder(page.plan.suggestions)).to.have.length(before);
    await page.fill(name, 'Visit the electricians’ school.');
    await page.press('careerGoal', 'Suggest it for the plan');
    expect(page.panel.said).to.equal('Sent to the student as an idea.');
    const idea = inOrder(page.plan.suggestions).at(-1);
    expect(idea).to.include({
      role: 'schoolStaff',
      proposes: 'goal',
      words: 'Visit the electricians’ school.',
    });
    expect(page.shared.snapshot.unsent).to.deep.equal({});
    expect(page.panel.store?.snapshot.unsent).to.deep.equal({});
  });
});
