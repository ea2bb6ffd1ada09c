import { expect } from '@open-wc/testing';
import type { Goal, Plan, StorageAdapter, Store, Viewer } from 'ilp-elements';
import { html } from 'lit';
import { bothStores, draftOf, spaceWithDraft, storageWithDraft } from '../../../stories/fixtures/drafts.js';
import { counselor, dario } from '../../../stories/fixtures/people.js';
import { dariosPlan, goalOf, planOf } from '../../../stories/fixtures/plans.js';
import { storageIn } from '../../../stories/fixtures/storages.js';
import { opened } from '../../../stories/fixtures/stores.js';
import { PrivateGoals } from '../../../stories/goal-editor.stories.js';
import { axeViolations } from '../axe.js';
import { found, leave, pause, treeOf, until } from '../support.js';
import { sharingChanges } from '../../../components/goal-editor/goal-content.js';
import { idInPlan } from '../../../components/goal-editor/shared-goal.js';
import { GoalEditorPage } from './page.js';

const words = 'Tell my cousin about reading.';
const secret = goalOf(dario, 7, {
  studentWords: words,
  domain: 'socialEmotional',
  successCriteria: 'I said it.',
  tally: 2,
  skills: { 'B-SS 8': true },
  steps: [
    { description: 'Write it down', done: true },
    { description: 'Not this one', removed: true },
  ],
  benchmarks: [{ schoolYear: 2027, description: 'Once.' }],
  progress: [{ date: '2026-10-06', note: 'I wrote a page.', feeling: 'hard' }],
} as Parameters<typeof goalOf>[2]);

interface Both {
  readonly page: GoalEditorPage;
  readonly plan: Store;
  readonly draft: Store;
}

async function openBoth(adapter: StorageAdapter): Promise<Both> {
  const { plan, draft } = bothStores(dariosPlan.id, dario, adapter);
  await Promise.all([opened(plan), opened(draft)]);
  const page = await GoalEditorPage.open({
    render: () => html`<ilp-goal-editor .store=${plan} .draftStore=${draft}></ilp-goal-editor>`,
  });
  // What sharing takes is loaded with the first private goal.
  await pause(50);
  return { page, plan, draft };
}

const storage = () => storageWithDraft(dariosPlan, draftOf(dario, [secret]));
const sharedId = idInPlan(secret.id);
const inPlan = ({ plan }: Both): Goal | undefined => plan.snapshot.body?.goals?.[sharedId];
const inDraft = ({ draft }: Both): Goal | undefined => draft.snapshot.body?.goals?.[secret.id];

async function share({ page }: Both): Promise<void> {
  const section = await page.openSection('share', page.privateCards[0]);
  expect(section.textContent).to.contain('Your family and your school can read it then.');
  await page.click('Share it now: my own goal 3');
}

describe('<ilp-goal-editor> with goals only the student can read', () => {
  afterEach(leave);

  it('should add one to the draft alone, and say so', async () => {
    const page = await GoalEditorPage.open(PrivateGoals);
    await until(() => page.hasButton('Add a goal only I can read'), 'the draft is there');
    await page.click('Add a goal only I can read');
    await page.type('Mine');
    expect(page.privateGoals.at(-1)?.studentWords).to.equal('Mine');
    expect(page.goals).to.have.length(2);
    expect(page.said).to.equal('Goal added. Only you can read it.');
    expect(page.focused?.closest('.drafts')).not.to.equal(null);
    for (const card of page.privateCards) expect(card.textContent).to.contain('Only you can read this.');
  });

  it('should keep them in a section of their own, under a heading', async function () {
    const page = await GoalEditorPage.open(PrivateGoals);
    await until(() => page.privateCards.length === 2, 'the private goals are there');
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    const headings = tree.filter(({ role }) => role === 'heading');
    expect(headings.map(({ name, states }) => `${name} ${String(states.level)}`)).to.include.members([
      'Goal 1 3',
      'Only for me 3',
      'My own goal 3 4',
    ]);
    const box = tree.find(({ role, description }) => role === 'textbox' && description.includes('Only you'));
    expect(box?.name).to.equal('My words');
  });

  it('should have no accessibility violation, with the question before sharing too', async function () {
    this.timeout(30_000);
    const page = await GoalEditorPage.open(PrivateGoals);
    await until(() => page.privateCards.length === 2, 'the private goals are there');
    await page.openSection('share', page.privateCards[0]);
    expect(await axeViolations(page.element)).to.deep.equal([]);
  });

  it('should show a counselor none of it', async () => {
    const page = await GoalEditorPage.open({ render: () => editorAs(counselor) });
    await pause(100);
    expect(page.root.textContent).not.to.contain('Tell my cousin');
    expect(page.root.querySelector('.drafts')).to.equal(null);
    expect(page.hasButton('Add a goal only I can read')).to.equal(false);
  });

  it('should share a goal with all that is in it, but nothing that was removed', async () => {
    const both = await openBoth(storage());
    await share(both);
    const goal = found(inPlan(both), 'shared goal');
    const { studentWords, domain, successCriteria, tally, skills } = goal;
    expect({ studentWords, domain, successCriteria, tally, skills }).to.deep.equal({
      studentWords: words,
      domain: 'socialEmotional',
      successCriteria: 'I said it.',
      tally: 2,
      skills: { 'B-SS 8': true },
    });
    const { steps = {}, benchmarks = {}, progress = {} } = goal;
    const counts = [steps, benchmarks, progress].map((list) => Object.keys(list).length);
    expect(counts).to.deep.equal([1, 1, 1]);
    expect(Object.values(steps)[0]).to.include({ description: 'Write it down', done: true });
    expect(JSON.stringify(both.plan.snapshot.body)).not.to.contain('Not this one');
    expect(both.page.said).to.equal('Shared. Your family and your school can read it now.');
    expect(both.page.focusedKey).to.equal(`${sharedId}.studentWords`);
    expect(both.page.privateCards).to.have.length(0);
    expect(both.page.goals.map(({ id }) => id)).to.include(sharedId);
  });

  it('should take it out of the draft only when the plan with it is saved', async () => {
    const both = await openBoth(storage());
    await share(both);
    expect(inDraft(both)?.studentWords).to.equal(words);
    await both.plan.save();
    await until(() => inDraft(both)?.purged, 'the draft is emptied of it');
    expect(JSON.stringify(both.draft.snapshot.body)).not.to.contain('cousin');
    expect(inPlan(both)?.removed).not.to.equal(true);
  });

  it('should finish what a page that died had begun, and do nothing twice', async () => {
    const space = spaceWithDraft(planWith(secret), draftOf(dario, [secret]));
    const both = await openBoth(storageIn(space));
    expect(both.page.privateCards).to.have.length(0);
    await until(() => inDraft(both)?.purged, 'the removal is finished');
    await both.draft.save();
    const again = await openBoth(storageIn(space));
    await pause(50);
    expect(again.page.goals.filter(({ id }) => id === sharedId)).to.have.length(1);
    expect(again.draft.snapshot.canUndo).to.equal(false);
  });

  it('should keep the goal in the draft while the plan cannot be saved', async () => {
    const adapter = storage();
    const failing: StorageAdapter = {
      ...adapter,
      save: async (key, body, call) =>
        key.kind === 'plan' ? Promise.reject(new Error('Down.')) : adapter.save(key, body, call),
    };
    const both = await openBoth(failing);
    await share(both);
    await both.plan.save();
    await both.draft.save();
    await pause(50);
    expect(inDraft(both)?.studentWords).to.equal(words);
    expect(inDraft(both)?.removed).not.to.equal(true);
  });

  it('should make it private again when sharing is undone', async () => {
    const both = await openBoth(storage());
    const { page } = both;
    await share(both);
    await page.click('Undo');
    expect(inPlan(both)?.removed).to.equal(true);
    expect(page.privateCards).to.have.length(1);
    expect(page.said).to.equal('Undone. The goal is not in the list any more.');
    await both.plan.save();
    await pause(50);
    expect(inDraft(both)?.studentWords).to.equal(words);
    await share(both);
    expect(inPlan(both)?.removed).not.to.equal(true);
    expect(page.privateCards).to.have.length(0);
  });

  it('should leave it among the removed goals when sharing is undone later', async () => {
    const both = await openBoth(storage());
    const { page, draft } = both;
    await share(both);
    await both.plan.save();
    await until(() => inDraft(both)?.purged, 'the draft is emptied of it');
    await draft.save();
    await page.click('Undo');
    expect(page.privateCards).to.have.length(0);
    expect([both.plan.snapshot.canUndo, draft.snapshot.canUndo]).to.deep.equal([false, false]);
    await page.openSection('removed-goals');
    await page.click(`Put it back: ${words}`);
    expect(Object.values(inPlan(both)?.steps ?? {}).map(({ removed }) => removed)).to.deep.equal([undefined]);
  });

  it('should keep what was written privately and is different, and say so on its card', async () => {
    const other = { ...secret, studentWords: 'Tell my cousin.' };
    const both = await openBoth(storageWithDraft(planWith(other), draftOf(dario, [secret])));
    const { page } = both;
    await until(() => page.privateCards.length === 1, 'the private goal is there');
    const card = found(page.privateCards[0], 'card');
    expect(card.textContent).to.contain(
      'You shared this goal. What is written here is different, and only you can read it.',
    );
    expect(card.querySelector('details.share')).to.equal(null);
    expect(card.querySelector('textarea')?.value).to.equal(words);
    expect(found(page.cards[2], 'shared card').querySelector('textarea')?.value).to.equal('Tell my cousin.');
    await pause(100);
    expect(inDraft(both)?.purged).to.equal(undefined);
    const remove = [...card.querySelectorAll('button')].find(({ dataset }) =>
      dataset.key?.endsWith('.remove'),
    );
    found(remove, 'button').click();
    await page.drawn();
    expect(page.privateCards).to.have.length(0);
    expect(inPlan(both)?.studentWords).to.equal('Tell my cousin.');
  });

  it('should have no accessibility violation where a goal is shared and written otherwise', async function () {
    this.timeout(30_000);
    const other = { ...secret, studentWords: 'Tell my cousin.' };
    const { page } = await openBoth(storageWithDraft(planWith(other), draftOf(dario, [secret])));
    await until(() => page.privateCards.length === 1, 'the private goal is there');
    for (const card of [page.cards[2], page.privateCards[0]]) await page.openSection('more', card);
    const ids = [...page.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).to.deep.equal([]);
    expect(await axeViolations(page.element)).to.deep.equal([]);
  });

  it('should not move the person who types into the goal that others read', async () => {
    const both = await openBoth(storage());
    const { page, plan } = both;
    const field = found(page.privateCards[0]?.querySelector('textarea'), 'field');
    field.focus();
    await page.type(' And');
    // The same goal arrives in the plan, as from another device.
    const { id, made: _made, order, ...fields } = planWith(secret).goals?.[sharedId] ?? secret;
    const { studentWords = '' } = fields;
    plan.edit({ type: 'add', record: ['goals', id], order, fields: { studentWords } });
    await page.drawn();
    expect(page.focused === field).to.equal(true);
    await page.type(' more');
    expect(inDraft(both)?.studentWords).to.equal(`${words} And more`);
    expect(inPlan(both)?.studentWords).to.equal(words);
  });

  it('should not put the person who is in it into the goal that others read', async () => {
    const both = await openBoth(storage());
    found(both.page.privateCards[0]?.querySelector('textarea'), 'field').focus();
    both.plan.edit(...sharingChanges(secret, both.plan.snapshot.body?.goals));
    await both.page.drawn();
    expect(both.page.privateCards).to.have.length(0);
    expect(both.page.focusedKey).to.equal('add-private');
  });

  it('should undo in the document that was changed last', async () => {
    const { page, plan } = await openBoth(storage());
    await page.click('Add a goal');
    await page.click('Add a goal only I can read');
    await page.click('Undo');
    expect(page.privateCards).to.have.length(1);
    expect(page.goals).to.have.length(3);
    await page.click('Undo');
    expect(page.goals).to.have.length(2);
    expect(plan.snapshot.canUndo).to.equal(false);
  });

  it('should remove a private goal and put it back', async () => {
    const { page } = await openBoth(storage());
    const card = found(page.privateCards[0], 'private goal');
    const remove = [...card.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Remove',
    );
    found(remove, 'button').click();
    await page.drawn();
    expect(page.privateCards).to.have.length(0);
    expect(page.root.querySelector('.note.last')?.textContent).to.contain('You removed a goal.');
    await page.openSection('removed-goals');
    await page.click(`Put it back: ${words}`);
    expect(page.privateCards).to.have.length(1);
  });
});

/** The plan with a goal that was shared, as another device left it. */
function planWith(goal: Goal): Plan {
  return planOf(dario, [...Object.values(dariosPlan.goals ?? {}), { ...goal, id: sharedId, order: 'a9' }]);
}

function editorAs(viewer: Viewer) {
  const adapter = storage();
  return html`
    <ilp-plan plan-id=${dariosPlan.id} .adapter=${adapter} .viewer=${viewer}>
      <ilp-goal-editor></ilp-goal-editor>
    </ilp-plan>
  `;
}
