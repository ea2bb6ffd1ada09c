import { expect } from '@open-wc/testing';
import * as stories from '../../../stories/iep-crosswalk-talk.stories.js';
import { crosswalkLinkId } from '../../../src/model/crosswalk.js';
import { presentLinks } from '../../../src/crosswalk/links.js';
import { electrician, wrensTalk } from '../../../stories/fixtures/iep-talk-wren.js';
import { itemIn } from '../../../stories/fixtures/iep-talk.js';
import { leave, until } from '../support.js';
import { plain } from './page.js';
import { TalkPage } from './talk-page.js';

const supported = 'Wren will take part in supported work in manufacturing.';
const hers = 'Be a licensed electrician at 22 and own the van at 26.';
const supportedId = itemIn(wrensTalk.iep, 'iep-shared', supported);
const link = crosswalkLinkId(electrician, supportedId);

describe('links between the two plans', () => {
  afterEach(leave);

  it('should stand in the row with whether they say the same', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'belongs.careerGoal');
    expect(page.text('careerGoal')).to.contain(`My plan: ${hers} My IEP: ${supported}`);
    expect(page.option('careerGoal', 'Not the same yet').checked).to.equal(true);
    expect(page.text('careerGoal')).to.contain('Visit two Deaf-owned shops This help belongs to it.');
  });

  it('should be judged as the same or not yet, said once, and the row then stands so', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'belongs.careerGoal');
    const said = page.panel.listen();
    await page.tick('careerGoal', 'They say the same');
    expect(said).to.deep.equal(['Noted: They say the same.']);
    expect(page.body().links?.[link]?.judgement).to.equal('same');
    expect(page.panel.standing('careerGoal')).to.equal('They match');
    expect(page.panel.focusedKey).to.equal(`same.${link}`);
  });

  it('should be taken away, come back with Undo, and keep the focus', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'belongs.careerGoal');
    const said = page.panel.listen();
    await page.panel.click(`unlink.${link}`);
    expect(said).to.deep.equal(['The link was taken away.']);
    expect(page.body().links?.[link]?.removed).to.equal(true);
    expect(page.panel.focusedKey).to.equal('undo.careerGoal.links');
    await page.press('careerGoal', 'Undo');
    expect(page.panel.said).to.equal('The link is back.');
    expect(page.body().links?.[link]?.removed).to.equal(false);
    expect(page.panel.focusedKey).to.equal('belongs.careerGoal');
    expect(page.option('careerGoal', 'Not the same yet').checked).to.equal(true);
  });

  it('should be made by ticks, from the plan or from the IEP, any number of them', async () => {
    const page = await TalkPage.open(stories.StudentIsAsked, 'belongs.educationGoal');
    const training = 'After high school, Wren will complete';
    await page.choose('belongs.educationGoal', training);
    await page.press('educationGoal', 'Show more of the plan');
    const said = page.panel.listen();
    await page.tick('educationGoal', hers);
    await page.tick('educationGoal', 'Finish the circuits class. Get to 240 hours.');
    expect(said.map(plain)).to.deep.equal(['Linked. They belong together.', 'Linked. They belong together.']);
    expect(page.text('educationGoal')).to.contain('This goal belongs to it.').and.not.contain('This help');
    const item = itemIn(wrensTalk.iep, 'iep-shared', training);
    const linked = presentLinks(page.body()).filter(({ iepItem }) => iepItem === item);
    expect(linked).to.have.length(2);
    await page.tick('educationGoal', hers);
    expect(page.option('educationGoal', hers).checked).to.equal(false);
    expect(presentLinks(page.body()).filter(({ iepItem }) => iepItem === item)).to.have.length(1);
  });

  it('should lie in the document of the item, also where the item stands in a row of the team', async () => {
    const page = await TalkPage.open(stories.ForTheFamily, 'belongs.careerGoal');
    await page.choose('belongs.careerGoal', hers);
    const before = page.panel.accesses.length;
    await page.panel.click('further.careerGoal');
    expect(page.option('careerGoal', 'Captions on every video').checked).to.equal(false);
    const rows = page.panel.accesses.slice(before).map(({ row, kind }) => `${row ?? ''} ${kind}`);
    // What was opened before is not told again.
    expect(rows).to.include('services iep-team').and.not.include('accommodations iep-team');
    await page.tick('careerGoal', 'Captions on every video');
    const captions = itemIn(wrensTalk.iep, 'iep-team', 'Captions on every video');
    expect(presentLinks(page.body('team')).some(({ iepItem }) => iepItem === captions)).to.equal(true);
    expect(presentLinks(page.body()).some(({ iepItem }) => iepItem === captions)).to.equal(false);
    expect(page.text('careerGoal')).to.contain(
      'ASL interpreter in college classes and at work sites This help',
    );
    await page.panel.click('further.careerGoal');
    expect(page.text('careerGoal')).not.to.contain('ASL interpreter in college classes');
  });

  it('should tell the host of each change, and nobody around it', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'belongs.careerGoal');
    await page.tick('careerGoal', 'They say the same');
    expect(page.edits).to.deep.equal([{ type: 'set', ids: ['links', link], field: 'judgement' }]);
    expect(page.outside).to.deep.equal([]);
  });

  it('should stay as they are where the host wants it, and the page shows it', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'belongs.careerGoal');
    await page.choose('belongs.careerGoal', hers);
    page.panel.element.addEventListener('ilp-edit', (event) => {
      event.preventDefault();
    });
    await page.tick('careerGoal', supported);
    expect(page.option('careerGoal', supported).checked).to.equal(true);
    expect(page.body().links?.[link]?.removed).to.equal(undefined);
  });

  it('should not be drawn where they lead nowhere, and be cleaned with one press and Undo', async () => {
    const page = await TalkPage.open(stories.LinkToNothing, 'clean-links');
    const [gone] = Object.keys(page.body().links ?? {});
    await page.panel.click('talk.strengths');
    expect(page.text('strengths')).to.contain('Nothing is linked yet.');
    const said = page.panel.listen();
    await page.panel.click('clean-links');
    expect(said).to.deep.equal(['1 link was taken away.']);
    expect(page.body().links?.[gone ?? '']?.removed).to.equal(true);
    expect(page.panel.focusedKey).to.equal('undo-clean');
    await page.panel.click('undo-clean');
    expect(page.body().links?.[gone ?? '']?.removed).to.equal(false);
    expect(page.panel.focusedKey).to.equal('clean-links');
  });

  it('should ask where two people judged otherwise, in the words of the page', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'belongs.careerGoal');
    const record = ['links', link];
    page.shared.edit({ type: 'set', record, field: 'judgement', was: null, value: 'same' });
    await page.shared.save();
    await until(() => page.panel.root.querySelector('.problem'), 'the question');
    await page.panel.drawn();
    const asked = plain(page.panel.one('.problem'));
    expect(asked).to.contain('Two versions: Whether the two say the same');
    expect(asked).to.contain('They say the same').and.contain('Not the same yet');
    const button = [...page.panel.all('.problem button')].find((each) => plain(each) === 'Keep mine');
    button?.click();
    await until(() => !page.panel.root.querySelector('.problem'), 'it is settled');
    expect(page.body().links?.[link]?.judgement).to.equal('same');
  });
});
