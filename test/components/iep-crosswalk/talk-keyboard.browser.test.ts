import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inOrder } from '../../../src/edits/order.js';
import { presentLinks } from '../../../src/crosswalk/links.js';
import * as stories from '../../../stories/iep-crosswalk-talk.stories.js';
import { electrician, wrensTalk } from '../../../stories/fixtures/iep-talk-wren.js';
import { itemIn } from '../../../stories/fixtures/iep-talk.js';
import { leave, until } from '../support.js';
import { boxOf, TalkPage } from './talk-page.js';

const training = itemIn(wrensTalk.iep, 'iep-shared', 'After high school, Wren will complete');
const box = boxOf('propose', 'educationGoal');

/** Opens the talk about a row with the keys alone. */
async function openTalk(): Promise<TalkPage> {
  const page = await TalkPage.open(stories.StudentWithNothingOpen, 'talk.educationGoal');
  page.panel.keyed('talk.careerGoal').focus();
  await page.panel.tabTo('talk.educationGoal');
  await page.panel.press('Enter');
  await page.shows('belongs.educationGoal');
  return page;
}

/** Chooses in the list that has the focus what begins with these letters, as a list takes them. */
async function chooseByKeys(page: TalkPage, letters: string, value: string): Promise<void> {
  await sendKeys({ type: letters });
  await page.panel.drawn();
  const list = page.panel.focused as HTMLSelectElement;
  if (list.value !== value) await page.panel.press('Enter');
  expect(list.value).to.equal(value);
}

describe('talk about a row with the keys alone', () => {
  afterEach(leave);

  it('should link a thing of the IEP with a goal, judge nothing by itself, and take the link away', async () => {
    const page = await openTalk();
    await page.panel.tabTo('belongs.educationGoal');
    await chooseByKeys(page, 'Aft', `iep:${training}`);
    await page.panel.tabTo('further.educationGoal');
    await page.panel.press('Enter');
    expect(page.panel.focused?.getAttribute('aria-expanded')).to.equal('true');
    await page.panel.tabTo(`tick.${electrician} ${training}`);
    await page.panel.press(' ');
    expect(page.panel.said).to.equal('Linked. They belong together.');
    const [link] = inOrder(page.body().links).filter(({ iepItem }) => iepItem === training);
    expect(presentLinks(page.body())).to.deep.include({
      ...{ plan: electrician, iepItem: training, judgement: undefined, wordsHash: undefined },
    });
    await page.backTo(`unlink.${link?.id ?? ''}`);
    await page.panel.press('Enter');
    expect(page.panel.said).to.equal('The link was taken away.');
    expect(page.panel.focused).not.to.equal(null);
    await page.backTo('undo.educationGoal.links');
    await page.panel.press('Enter');
    expect(page.panel.said).to.equal('The link is back.');
    expect(page.panel.focusedKey).to.equal('belongs.educationGoal');
  });

  it('should ask the team for a change and take it back', async () => {
    const page = await openTalk();
    await page.panel.tabTo('propose.educationGoal');
    await page.panel.press('Enter');
    expect(page.panel.focusedKey).to.equal(box);
    await sendKeys({ type: 'Name the college.' });
    await page.panel.tabTo(`send.${box}`);
    await page.panel.press('Enter');
    await until(() => page.proposed.length === 1, 'the host is told');
    const id = page.proposed[0]?.proposal ?? '';
    expect(page.body().proposals?.[id]?.words).to.equal('Name the college.');
    expect(page.panel.focusedKey).to.equal(`proposal.${id}`);
    await page.panel.tabTo(`take-back.${id}`);
    await page.panel.press('Enter');
    expect(page.panel.said).to.equal('What you asked was taken back.');
    expect(page.panel.focusedKey).to.equal('undo.educationGoal.proposals');
    await page.panel.press('Enter');
    expect(page.body().proposals?.[id]?.removed).to.equal(false);
  });
});
