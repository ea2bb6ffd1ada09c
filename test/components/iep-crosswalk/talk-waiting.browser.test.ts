import { expect } from '@open-wc/testing';
import * as stories from '../../../stories/iep-crosswalk-talk.stories.js';
import { leave } from '../support.js';
import { plain } from './page.js';
import { TalkPage } from './talk-page.js';

const note = (page: TalkPage) => page.panel.all('.waiting').map(plain);

describe('what waits for an answer', () => {
  afterEach(leave);

  it('should be told above the rows to whoever answers, with the way there', async () => {
    const page = await TalkPage.open(stories.StudentWithNothingOpen, 'waiting.educationGoal');
    expect(note(page)).to.have.length(1);
    expect(note(page)[0]).to.match(/^1 question waits for your answer: /);
    await page.panel.click('waiting.educationGoal');
    expect(page.panel.focusedKey).to.equal('talk.educationGoal');
  });

  it('should lead to a closed row without opening it', async () => {
    const page = await TalkPage.open(stories.ForTheCaseManager, 'waiting.careerGoal');
    expect(page.panel.all('.waiting li')).to.have.length(2);
    const before = page.panel.accesses.length;
    await page.panel.click('waiting.accommodations');
    expect(page.panel.focusedKey).to.equal('open.accommodations');
    expect(page.panel.accesses).to.have.length(before);
  });

  it('should be gone once it is answered', async () => {
    const page = await TalkPage.open(stories.StudentIsAsked, 'belongs.educationGoal');
    await page.press('educationGoal', 'No, it stays in the IEP');
    expect(note(page)).to.deep.equal([]);
  });

  it('should not be told where others answer, or nobody may', async () => {
    const family = await TalkPage.open(stories.FamilyInSpanish, 'talk.benchmarks');
    expect(note(family)).to.deep.equal([]);
  });
});

describe('the button that asks for a change', () => {
  afterEach(leave);

  it('should be named by its row, for it stands in each', async () => {
    const page = await TalkPage.open(stories.ForTheStudent, 'propose.careerGoal');
    const names = page.panel.all('[data-key^="propose."]').map((each) => each.getAttribute('aria-label'));
    expect(names.every((name) => name?.startsWith('Ask for a change: '))).to.equal(true);
    expect(new Set(names).size).to.equal(names.length);
  });
});
