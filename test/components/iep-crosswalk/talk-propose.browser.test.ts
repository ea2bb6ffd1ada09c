import { expect } from '@open-wc/testing';
import type { StorageAdapter, Viewer } from 'ilp-elements';
import { plan as wrensPlan } from '../../../demo/samples/wren.js';
import * as stories from '../../../stories/iep-crosswalk-talk.stories.js';
import { electrician, wrensTalk } from '../../../stories/fixtures/iep-talk-wren.js';
import { panelOf } from '../../../stories/fixtures/iep-panel.js';
import { itemIn, storageWithTalk } from '../../../stories/fixtures/iep-talk.js';
import { inOrder } from '../../../src/edits/order.js';
import { leave, planOn, until } from '../support.js';
import { plain } from './page.js';
import { boxOf, TalkPage } from './talk-page.js';

const box = boxOf('propose', 'careerGoal');
const why = boxOf('why', 'careerGoal');
const supported = 'Wren will take part in supported work in manufacturing.';

/** They have a part in the plan, and none in the IEP. */
const outsiders: readonly Viewer[] = (
  ['counselor', 'designee', 'teacher', 'mentor', 'administrator'] as const
).map((role) => ({ id: role, role }));

const asked = (page: TalkPage) => inOrder(page.body().proposals);

describe('asking the IEP team for a change', () => {
  afterEach(leave);

  it('should show who asked, when, why, and what the team said', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'propose.careerGoal');
    const text = page.text('careerGoal');
    expect(text).to.match(/You asked November 2, 2026.*Write: Wren will become a licensed electrician\./);
    expect(text).to.contain(
      'Why: I have 140 hours with a contractor already. The team has not answered yet.',
    );
    expect(text).to.match(
      /Parent A\. asked.*The answer for the team is yes\. The team changes the IEP itself, not here\./,
    );
    expect(text).to.contain('What the team wrote: We talk about it at the next meeting.');
  });

  it('should keep the words in the page until they are sent, then tell the host ids alone', async () => {
    const page = await TalkPage.open(stories.AskingForAChange, box);
    await page.choose('about.careerGoal', supported);
    await page.fill(box, 'Take “supported” out.');
    await page.fill(why, 'I have the contractor.');
    expect(page.shared.snapshot.unsent[box]).to.equal('Take “supported” out.');
    const said = page.panel.listen();
    await page.press('careerGoal', 'Send it to the team');
    expect(said).to.deep.equal(['Sent to the team. You can take it back until it is answered.']);
    const last = asked(page).at(-1);
    const iepItem = itemIn(wrensTalk.iep, 'iep-shared', supported);
    expect(last).to.include({ row: 'careerGoal', iepItem, role: 'student' });
    expect(last).to.include({ words: 'Take “supported” out.', reason: 'I have the contractor.' });
    expect(page.proposed).to.deep.equal([
      { planId: 'plan-wren', proposal: last?.id, row: 'careerGoal', iepItem, kind: 'iep-shared' },
    ]);
    expect(page.outside).to.deep.equal([]);
    expect(page.shared.snapshot.unsent).to.deep.equal({});
    expect(page.panel.focusedKey).to.equal(`proposal.${last?.id ?? ''}`);
  });

  it('should be heard with each box in the order in which it is seen', async () => {
    for (const story of [stories.AskingForAChange, stories.ForTheCaseManager]) {
      const { panel } = await TalkPage.open(story, 'talk.careerGoal');
      await until(() => panel.root.querySelector('.talk textarea'), 'a box');
      const boxes = panel.all('.talk textarea');
      for (const area of boxes) {
        const ids = area.getAttribute('aria-describedby')?.split(' ') ?? [];
        const seen = panel.all('.talk [id]').filter(({ id }) => ids.includes(id));
        expect(ids).to.deep.equal(seen.map(({ id }) => id));
      }
    }
  });

  it('should say before anything is typed who can read it and where it is kept, once, under its first box', async () => {
    const page = await TalkPage.open(stories.AskingForAChange, box);
    const sentence =
      'You, your family and your IEP teacher can read this. Until you send it, it is kept on this page only.';
    const [first, second] = [box, why].map((key) => page.panel.keyed(key));
    expect(page.text('careerGoal').split('kept on this page only')).to.have.length(2);
    expect(plain(first?.nextElementSibling)).to.equal(sentence);
    const heard = (field: HTMLElement | undefined) =>
      (field?.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => plain(page.panel.root.getElementById(id)));
    expect(heard(first)).to.include(sentence);
    expect(heard(second)).to.deep.equal(['']);
  });

  it('should say so to adults too, beside an answer and an idea, in Spanish as well', async () => {
    const kept = 'Until you send it, it is kept on this page only.';
    const page = await TalkPage.open(stories.ForTheCaseManager, 'propose.careerGoal');
    await page.panel.click('suggest.careerGoal');
    const under = page.panel.all('.talk .readers').map(plain);
    expect(under).to.deep.equal([
      `The student, the family and the IEP teacher can read this. ${kept}`,
      `The student, the family and the school can read this. ${kept}`,
    ]);
    const family = await TalkPage.open(stories.FamilyInSpanish, 'propose.benchmarks');
    await family.panel.click('propose.benchmarks');
    await until(
      () => family.text('benchmarks').includes('Hasta que lo envíe, se guarda solo en esta página.'),
      'it is said',
    );
  });

  it('should say what to do about an empty box, and send nothing', async () => {
    const page = await TalkPage.open(stories.AskingForAChange, box);
    const before = asked(page).length;
    await page.press('careerGoal', 'Send it to the team');
    expect(asked(page)).to.have.length(before);
    expect(page.text('careerGoal')).to.contain('Write what you want to ask. Then send it.');
    expect(page.panel.focusedKey).to.equal(box);
    expect(page.proposed).to.deep.equal([]);
  });

  it('should name the thing of the plan it comes from', async () => {
    const page = await TalkPage.open(stories.AskingForAChange, box);
    await page.choose('about.careerGoal', 'Be a licensed electrician');
    await page.fill(box, 'Take my goal over.');
    await page.press('careerGoal', 'Send it to the team');
    expect(asked(page).at(-1)).to.include({ plan: electrician }).and.not.have.property('iepItem');
    expect(page.text('careerGoal')).to.contain('It is about this in the plan: Be a licensed electrician');
  });

  it('should say what it was about when a new copy of the IEP lacks it, and never call the plan the IEP', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'propose.careerGoal');
    const ofPlan = 'It is about this in the plan: Be a licensed electrician';
    expect(page.text('careerGoal'))
      .to.contain(`It is about this in the IEP: ${supported}`)
      .and.contain(ofPlan);
    const id = itemIn(wrensTalk.iep, 'iep-shared', supported);
    await page.elsewhere('iep-shared', (text) => text.replaceAll(`"${id}"`, '"rb-new"'));
    await until(() => page.text('careerGoal').includes('not there any more'), 'the new copy is there');
    expect(page.text('careerGoal'))
      .to.contain('It is about something that is not there any more.')
      .and.contain(ofPlan)
      .and.not.contain('It is about this in the IEP');
  });

  it('should be taken back while it is open, and come back with Undo; not once it is answered', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'propose.careerGoal');
    const mine = asked(page).find(({ made }) => made.by === 'wren')?.id ?? '';
    await page.press('careerGoal', 'Take it back');
    expect(page.panel.said).to.equal('What you asked was taken back.');
    expect(page.body().proposals?.[mine]?.removed).to.equal(true);
    expect(page.panel.focusedKey).to.equal('undo.careerGoal.proposals');
    await page.press('careerGoal', 'Undo');
    expect(page.body().proposals?.[mine]?.removed).to.equal(false);
    const family = await TalkPage.open(stories.ForTheFamily, 'propose.careerGoal');
    const buttons = [...family.talk('careerGoal').querySelectorAll('button')].map(plain);
    expect(buttons).not.to.include('Take it back');
  });

  it('should be answered by the case manager in words, who can answer again', async () => {
    const page = await TalkPage.open(stories.ForTheCaseManager, 'propose.careerGoal');
    const open = asked(page).find(({ decision }) => !decision)?.id ?? '';
    expect(page.text('careerGoal')).to.contain('This changes nothing in the IEP.');
    await page.press('careerGoal', 'Answer yes');
    expect(page.text('careerGoal')).to.contain('Write an answer in words first.');
    await page.fill(boxOf('answer', open), 'We change it on Monday.');
    const said = page.panel.listen();
    await page.press('careerGoal', 'Answer yes');
    expect(said).to.deep.equal(['You answered yes. Now change the IEP itself.']);
    const answered = page.body().proposals?.[open];
    expect(answered).to.include({ decision: 'yes', answer: 'We change it on Monday.' });
    expect(answered?.wrote?.decision?.by).to.equal('case-d');
    expect(page.panel.focusedKey).to.equal(`proposal.${open}`);
    await page.panel.click(`again.${open}`);
    expect(page.panel.focusedKey).to.equal(boxOf('answer', open));
    expect((page.panel.focused as HTMLTextAreaElement).value).to.equal('We change it on Monday.');
    expect(page.body().proposals?.[open]?.decision).to.equal(null);
  });

  it('should keep what was written where its place is gone, to copy it', async () => {
    const page = await TalkPage.open(stories.ForTheCaseManager, 'propose.careerGoal');
    const open = asked(page).find(({ decision }) => !decision)?.id ?? '';
    await page.fill(boxOf('answer', open), 'We change it on Monday.');
    const record = ['proposals', open];
    page.shared.edit({ type: 'set', record, field: 'decision', was: null, value: 'no' });
    await page.shows(`forget.${boxOf('answer', open)}`);
    const kept = page.panel.keyed(`forget.${boxOf('answer', open)}`).parentElement;
    expect(plain(kept)).to.contain('We change it on Monday.');
    await page.panel.click(`forget.${boxOf('answer', open)}`);
    expect(page.shared.snapshot.unsent).to.deep.equal({});
    expect(page.panel.focused === null).to.equal(false);
  });

  it('should lie with the team where the row is the team’s', async () => {
    const page = await TalkPage.open(stories.ForTheFamily, 'propose.accommodations');
    expect(page.text('accommodations')).to.contain('Add captions in the college lab.');
    await page.panel.click('propose.accommodations');
    await page.fill(boxOf('propose', 'accommodations'), 'Dim the lights less.');
    await page.press('accommodations', 'Send it to the team');
    expect(JSON.stringify(page.body('team'))).to.contain('Dim the lights less.');
    expect(JSON.stringify(page.body())).not.to.contain('Dim the lights');
    expect(JSON.stringify(page.plan)).not.to.contain('Dim the lights');
    expect(page.proposed[0]?.kind).to.equal('iep-team');
  });

  for (const viewer of outsiders)
    it(`should be nothing that a ${viewer.role} hears of, reads or has loaded`, async () => {
      const adapter = storageWithTalk(wrensPlan, wrensTalk);
      const kinds = new Set<string>();
      const load: StorageAdapter['load'] = async (key, call) => {
        kinds.add(key.kind);
        return adapter.load(key, call);
      };
      const render = () => panelOf(wrensPlan, { viewer, adapter: { ...adapter, load } });
      const page = await TalkPage.open({ render }, 'screen');
      expect(page.panel.all('.talk, .problem, [data-key="clean-links"]')).to.have.length(0);
      expect(page.panel.root.textContent).not.to.contain('licensed electrician.');
      expect([...kinds].filter((kind) => /iep|crosswalk/.test(kind))).to.deep.equal([]);
      expect(planOn(page.panel.main).crosswalkStore).to.equal(undefined);
      expect(planOn(page.panel.main).teamCrosswalkStore).to.equal(undefined);
    });

  it('should give a student nothing of the team’s', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'propose.careerGoal');
    await until(() => planOn(page.panel.main).crosswalkStore?.snapshot.phase === 'open', 'it is open');
    expect(planOn(page.panel.main).teamCrosswalkStore).to.equal(undefined);
    await page.choose('belongs.careerGoal', 'Be a licensed electrician');
    await page.panel.click('further.careerGoal');
    expect(page.panel.root.textContent).not.to.contain('Captions on every video');
    expect(page.panel.accesses.filter(({ kind }) => kind === 'iep-team')).to.deep.equal([]);
  });
});
