import { expect } from '@open-wc/testing';
import { inOrder, type Store } from 'ilp-elements';
import { counselor, grandmother, wren, yusrasFather } from '../../../stories/fixtures/people.js';
import { wrensPlan, yusrasPlan } from '../../../stories/fixtures/plans.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { yusrasTalk } from '../../../stories/fixtures/talk.js';
import {
  ForTheFamily,
  HarmfulWords,
  NothingYet,
  NothingYetForAdults,
  ReadOnly,
  TypedByTheCaseManager,
} from '../../../stories/goal-editor-talk.stories.js';
import { found, leave } from '../support.js';
import type { GoalEditorPage } from './page.js';
import { box, editorOn, firstGoal, ideas, ideaThatSays, openTalk, openUnder, shown } from './talk-page.js';

/** A store whose host says something else about who is looking than the store knows. */
function storeWithForgedRole(store: Store): Store {
  return new Proxy(store, {
    get: (target, key) => {
      if (key === 'viewer') return { ...target.viewer, role: 'caseManager' };
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function purposeField(page: GoalEditorPage, index = 0): HTMLSelectElement {
  return found(page.root.querySelectorAll<HTMLSelectElement>('.give select')[index], 'what the idea is for');
}

describe('<ilp-goal-editor> and those who give ideas', () => {
  afterEach(leave);

  it('should send an idea with its author’s part and what it is for, and empty the box', async () => {
    const page = await openTalk(NothingYetForAdults);
    await openUnder(page, 'Give an idea', 1);
    const select = purposeField(page, 1);
    select.value = 'benchmark';
    select.dispatchEvent(new Event('change'));
    await page.drawn();
    box(page, 'Your idea', 1).focus();
    await page.type('Pass the first test.');
    page.root.querySelectorAll<HTMLButtonElement>('.give button')[2]?.click();
    await page.drawn();
    const idea = found(ideas(page)[0], 'idea');
    expect(idea).to.include({
      about: `/goals/${firstGoal(page).id}`,
      role: 'actingParent',
      kind: 'idea',
      proposes: 'benchmark',
      words: 'Pass the first test.',
    });
    expect(idea.made.by).to.equal(grandmother.id);
    expect(box(page, 'Your idea', 1).value).to.equal('');
    expect(page.store.snapshot.unsent).to.deep.equal({});
    expect(page.said).to.equal('Your idea is sent.');
    expect(page.focusedKey).to.equal(`remark.${idea.id}`);
  });

  it('should keep half an idea and what it is for while the page is closed', async () => {
    const store = storeOf(wrensPlan, counselor);
    const page = await openTalk(editorOn(await opened(store)));
    await openUnder(page, 'Give an idea', 1);
    box(page, 'Your idea', 1).focus();
    await page.type('Half an');
    const select = purposeField(page, 1);
    select.value = 'studentWords';
    select.dispatchEvent(new Event('change'));
    await page.drawn();
    expect(Object.values(store.snapshot.unsent)).to.deep.equal(['Half an']);
    leave();
    const again = await openTalk(editorOn(store));
    expect(box(again, 'Your idea', 1).value).to.equal('Half an');
    expect(purposeField(again, 1).value).to.equal('studentWords');
    expect(box(again, 'Your idea', 1).closest('details')?.open).to.equal(true);
    expect(ideas(again)).to.have.length(0);
  });

  it('should take words along to another purpose, and replace none that are kept there', async () => {
    const store = await opened(storeOf(wrensPlan, counselor));
    const about = `/goals/${Object.keys(wrensPlan.goals ?? {})[0] ?? ''}`;
    store.keepUnsent(`idea.step:${about}`, 'From this tab');
    store.keepUnsent(`idea.benchmark:${about}`, 'From another tab');
    const page = await openTalk(editorOn(store));
    expect(box(page, 'Your idea', 1).value).to.equal('From this tab');
    const select = purposeField(page, 1);
    select.value = 'benchmark';
    select.dispatchEvent(new Event('change'));
    await page.drawn();
    expect(box(page, 'Your idea', 1).value).to.equal('From another tab\n\nFrom this tab');
    expect(purposeField(page, 1).value).to.equal('benchmark');
    expect(Object.values(store.snapshot.unsent)).to.deep.equal(['From another tab\n\nFrom this tab']);
  });

  it('should open the box for new words when words for it come from another tab', async () => {
    const store = await opened(storeOf(yusrasTalk, yusrasFather));
    const page = await openTalk(editorOn(store));
    const { id } = ideaThatSays(page, 'Learn to drive.');
    store.keepUnsent(`reword:${id}`, 'Learn to fly.');
    await page.drawn();
    expect(box(page, 'The new words').value).to.equal('Learn to fly.');
    await page.click('Cancel');
    expect(page.focusedKey).to.equal(`reword.${id}`);
    expect(store.snapshot.unsent).to.deep.equal({});
  });

  it('should send nothing out of an empty box, and say so', async () => {
    const page = await openTalk(NothingYetForAdults);
    const before = page.plan;
    await openUnder(page, 'Give an idea');
    box(page, 'Your idea').focus();
    await page.type('   ');
    await page.click('Send the idea');
    expect(page.plan).to.equal(before);
    expect(page.focused).to.equal(box(page, 'Your idea'));
    expect(page.focused?.getAttribute('aria-invalid')).to.equal('true');
    expect(page.root.textContent).to.contain('Write something first.');
    await page.click('Send the comment');
    expect(page.plan).to.equal(before);
  });

  it('should let authors reword an idea as a whole, and take it back', async () => {
    const page = await openTalk(ForTheFamily);
    const idea = ideaThatSays(page, 'Learn to drive.');
    await page.click('Change the words');
    expect((page.focused as HTMLTextAreaElement).value).to.equal('Learn to drive.');
    await page.type(' With me.');
    expect(page.plan.suggestions?.[idea.id]?.words).to.equal('Learn to drive.');
    await page.click('Save the new words');
    expect(page.plan.suggestions?.[idea.id]?.words).to.equal('Learn to drive. With me.');
    expect(page.focusedKey).to.equal(`remark.${idea.id}`);
    expect(page.store.snapshot.unsent).to.deep.equal({});
    await page.click('Take it back');
    expect(page.plan.suggestions?.[idea.id]?.removed).to.equal(true);
    expect(page.said).to.equal('Your idea is taken back. Undo brings it back.');
    expect(page.focused).not.to.equal(null);
    await page.click('Undo');
    expect(shown(page, idea)).to.contain('Learn to drive. With me.');
  });

  it('should let nobody but the student answer, and nobody reword another’s idea', async () => {
    const page = await openTalk(ForTheFamily);
    const names = [...page.root.querySelectorAll('.remark button')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(new Set(names)).to.deep.equal(new Set(['Change the words', 'Take it back']));
    expect(names).to.have.length(6);
    const counselors = ideaThatSays(page, 'Speak for two minutes without notes.');
    expect(page.root.querySelector(`[data-key="remark.${counselors.id}"] button`)).to.equal(null);
  });

  it('should show typed words as not confirmed yet to adults too', async () => {
    const page = await openTalk(TypedByTheCaseManager);
    const idea = ideaThatSays(page, 'I want to be on the radio.');
    expect(shown(page, idea))
      .to.contain('You typed this for the student')
      .and.to.contain('Not confirmed yet')
      .and.to.contain('These are not yet the student’s words.');
    expect(page.root.querySelector('.own-words')?.textContent).not.to.contain('every week');
  });

  it('should send what the student said as typed for the student', async () => {
    const page = await openTalk(NothingYetForAdults);
    await openUnder(page, 'Type for the student');
    box(page, 'What the student said').focus();
    await page.type('Wire a house.');
    await page.click('Send it to be checked');
    expect(ideas(page)[0]).to.include({ kind: 'typedFor', proposes: 'goal', words: 'Wire a house.' });
    expect(ideas(page)[0]?.about ?? null).to.equal(null);
    expect(page.goals).to.have.length(1);
  });

  it('should keep the words and say so where the store refuses a forged role', async () => {
    const store = storeOf(yusrasPlan, yusrasFather);
    await opened(store);
    const page = await openTalk(editorOn(storeWithForgedRole(store)));
    await openUnder(page, 'Give an idea');
    box(page, 'Your idea').focus();
    await page.type('From somebody else');
    await page.click('Send the idea');
    expect(
      Object.keys(store.snapshot.body?.kind === 'plan' ? (page.plan.suggestions ?? {}) : {}),
    ).to.have.length(0);
    expect(page.root.textContent).to.contain('This was not sent. What you wrote is still here');
    expect(box(page, 'Your idea').value).to.equal('From somebody else');
    expect(Object.values(store.snapshot.unsent)).to.deep.equal(['From somebody else']);
  });

  it('should not send the beginning of a text that is too long to keep', async function () {
    this.timeout(20_000);
    const page = await openTalk(NothingYetForAdults);
    const field = box(page, 'Your comment');
    field.focus();
    await page.type('Short');
    field.value = 'x'.repeat(200_001);
    field.dispatchEvent(new InputEvent('input'));
    await page.drawn();
    expect(page.root.textContent).to.contain('This text is too long to save.');
    await page.click('Send the comment');
    expect(page.plan.comments ?? {}).to.deep.equal({});
    expect(box(page, 'Your comment').value).to.have.length(200_001);
  });
});

describe('<ilp-goal-editor> and comments', () => {
  afterEach(leave);

  it('should take a comment of the student and of an adult, and warn before that it stays', async () => {
    for (const [story, role] of [
      [NothingYet, 'student'],
      [NothingYetForAdults, 'actingParent'],
    ] as const) {
      const page = await openTalk(story);
      const field = box(page, 'Your comment', 1);
      const said = (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => page.root.querySelector(`#${CSS.escape(id)}`)?.textContent);
      expect(said.join(' '))
        .to.contain('can read this.')
        .and.to.contain('You cannot change it or take it back later.');
      field.focus();
      await page.type('Call me.');
      page.root.querySelectorAll<HTMLButtonElement>('[aria-label="Send the comment"]')[1]?.click();
      await page.drawn();
      const [comment] = inOrder(page.plan.comments);
      expect(comment).to.include({ words: 'Call me.', role, about: `/goals/${firstGoal(page).id}` });
      expect(page.said).to.equal('Your comment is sent.');
      expect(page.focusedKey).to.equal(`remark.${comment?.id}`);
      expect(page.focused?.querySelectorAll('button')).to.have.length(0);
      expect(page.store.viewer.id).to.equal(role === 'student' ? wren.id : grandmother.id);
    }
  });

  it('should show markup in a comment as the words it is', async () => {
    const page = await openTalk(HarmfulWords);
    const [comment] = inOrder(page.plan.comments);
    expect(shown(page, found(comment, 'comment'))).to.contain(
      '<a href="javascript:window.harmed=true">Look</a>',
    );
  });

  it('should let a plan that cannot be changed be read, with nothing to send', async () => {
    const page = await openTalk(ReadOnly);
    expect(shown(page, ideaThatSays(page, 'Learn to drive.'))).to.contain('Idea from Parent');
    expect(page.root.querySelectorAll('.talk-parts textarea, .talk-parts button')).to.have.length(0);
  });
});
