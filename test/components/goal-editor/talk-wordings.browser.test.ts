import { expect } from '@open-wc/testing';
import { theo } from '../../../stories/fixtures/people.js';
import { yusrasTalk, aboutGoal } from '../../../stories/fixtures/talk.js';
import { yusra } from '../../../stories/fixtures/people.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { ForTheStudent, TypedForTheStudent } from '../../../stories/goal-editor-talk.stories.js';
import { found, leave } from '../support.js';
import { editorOn, firstGoal, ideaThatSays, openTalk, shown } from './talk-page.js';
import type { GoalEditorPage } from './page.js';

const otherWords = 'Win an argument in English, in front of the whole class.';

describe('<ilp-goal-editor> and other words for a goal', () => {
  afterEach(leave);

  it('should show both wordings, and offer no press that replaces the student’s own', async () => {
    const page = await openTalk(ForTheStudent);
    const idea = ideaThatSays(page, otherWords);
    const versions = page.root.querySelectorAll(`[data-key="remark.${idea.id}"] .versions blockquote`);
    const was = firstGoal(page).studentWords;
    expect([...versions].map(({ textContent }) => textContent)).to.deep.equal([was, otherWords]);
    const buttons = [...page.root.querySelectorAll(`[data-key="remark.${idea.id}"] button`)];
    expect(buttons.map((button) => button.textContent.trim())).to.deep.equal(['Change it', 'No, thank you']);
    expect(shown(page, idea)).to.contain('Your words stay yours.');
  });

  it('should begin with the student’s own words, and take what the student makes of them', async () => {
    const page = await openTalk(ForTheStudent);
    const was = firstGoal(page).studentWords ?? '';
    await page.click(`Change it: ${otherWords}`);
    expect((page.focused as HTMLTextAreaElement).value).to.equal(was);
    (page.focused as HTMLTextAreaElement).setSelectionRange(was.length, was.length);
    await page.type(' Out loud.');
    await page.click('Use my version');
    expect(firstGoal(page).studentWords).to.equal(`${was} Out loud.`);
    const idea = ideaThatSays(page, otherWords);
    expect(idea).to.include({ decision: 'changed', result: `/goals/${firstGoal(page).id}` });
    expect(shown(page, idea)).to.contain('You changed it.').and.to.contain('Out loud.');
    page.store.undo();
    expect(firstGoal(page).studentWords).to.equal(was);
    expect(ideaThatSays(page, otherWords).decision ?? null).to.equal(null);
  });

  it('should say nothing of who typed when the student writes a version', async () => {
    const goals = Object.fromEntries(
      Object.entries(yusrasTalk.goals ?? {}).map(([id, goal]) => [
        id,
        aboutGoal(yusra, 0).endsWith(id) ? { ...goal, typedBy: 'Ms. Ortiz' } : goal,
      ]),
    );
    const store = await opened(storeOf({ ...yusrasTalk, goals }, yusra));
    const page = await openTalk(editorOn(store));
    await page.click(`Change it: ${otherWords}`);
    await page.click('Use my version');
    expect(firstGoal(page).typedBy).to.equal('Ms. Ortiz');
  });
});

function typedNote(page: GoalEditorPage): string {
  return found(page.cards[0], 'first card').querySelector('.typed-by')?.textContent.trim() ?? '';
}

describe('<ilp-goal-editor> and words typed for the student', () => {
  afterEach(leave);

  it('should not take them for the student’s words until the student says so', async () => {
    const page = await openTalk(TypedForTheStudent);
    const idea = ideaThatSays(page, 'I want to be on the radio.');
    expect(shown(page, idea))
      .to.contain('Not confirmed yet')
      .and.to.contain('You said it. Someone else typed it.');
    expect(page.texts.map(({ value }) => value)).not.to.include('I want to be on the radio.');
    await page.click('Yes, these are my words: I want to be on the radio.');
    const goal = found(page.goals.at(-1), 'new goal');
    expect(goal).to.include({ studentWords: 'I want to be on the radio.', typedBy: idea.made.by });
    expect(shown(page, idea)).not.to.contain('Not confirmed yet');
    page.store.undo();
    expect(page.goals).to.have.length(1);
  });

  it('should name the typist of a goal’s words, and nobody once the student writes them anew', async () => {
    const page = await openTalk(TypedForTheStudent);
    const words = 'I want to run story hour every week. I do the voices.';
    const { made } = ideaThatSays(page, words);
    await page.click(`Yes, these are my words: ${words}`);
    expect(firstGoal(page)).to.include({ studentWords: words, typedBy: made.by });
    page.store.undo();
    await page.drawn();
    expect(firstGoal(page).typedBy ?? null).to.equal(null);
    await page.click(`Change it: ${words}`);
    (page.focused as HTMLTextAreaElement).select();
    await page.type('Run story hour.');
    await page.click('Use my version');
    expect(firstGoal(page).studentWords).to.equal('Run story hour.');
    expect(firstGoal(page).typedBy ?? null).to.equal(null);
    expect(page.store.viewer.id).to.equal(theo.id);
  });

  it('should name the typist only as long as the words are the ones that were typed', async () => {
    const page = await openTalk(TypedForTheStudent);
    const words = 'I want to run story hour every week. I do the voices.';
    await page.click(`Yes, these are my words: ${words}`);
    expect(typedNote(page)).to.contain('Typed for me by');
    page.words(0).focus();
    await page.press('End');
    await page.type(' All of them.');
    expect(typedNote(page)).to.equal('');
  });
});
