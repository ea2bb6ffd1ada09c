import { expect } from '@open-wc/testing';
import type { Store } from 'ilp-elements';
import { html } from 'lit';
import { counselor, dario, yusra } from '../../../stories/fixtures/people.js';
import { dariosPlan } from '../../../stories/fixtures/plans.js';
import {
  storageThatCannotLoad,
  storageThatCannotSave,
  storageWith,
} from '../../../stories/fixtures/storages.js';
import { Conflict } from '../../../stories/goal-editor.stories.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { found, leave, planOn, until } from '../support.js';
import { GoalEditorPage } from './page.js';

async function openWith(store: Store): Promise<GoalEditorPage> {
  return GoalEditorPage.open({ render: () => html`<ilp-goal-editor .store=${store}></ilp-goal-editor>` });
}

async function swap(page: GoalEditorPage, store: Store): Promise<void> {
  page.element.store = await opened(store);
  await page.drawn();
}

function insert(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const teamBox = (page: GoalEditorPage) =>
  found(page.root.querySelector<HTMLTextAreaElement>('[part=team-wording] textarea'), 'box of the team');
const stateOf = (page: GoalEditorPage) => page.root.querySelector('[part=status]')?.textContent.trim() ?? '';

describe('<ilp-goal-editor> when another person takes over', () => {
  afterEach(leave);

  it('should not show one person’s unkept words to the next', async () => {
    const adapter = storageWith(dariosPlan);
    const page = await openWith(storeOf(dariosPlan, counselor, adapter));
    insert(teamBox(page), 'x'.repeat(200_001));
    await page.drawn();
    expect(page.root.textContent).to.contain('This text is too long to save.');
    const next = storeOf(dariosPlan, { ...counselor, id: 'counselor-b' }, adapter);
    await swap(page, next);
    expect(teamBox(page).value).to.have.length.below(1_000);
    expect(page.root.textContent).not.to.contain('too long');
    teamBox(page).focus();
    teamBox(page).blur();
    expect(next.snapshot.canUndo).to.equal(false);
  });

  it('should not offer the next person to undo what the former one removed', async () => {
    const adapter = storageWith(dariosPlan);
    const page = await openWith(storeOf(dariosPlan, dario, adapter));
    await page.openStep(1, 1);
    await page.click('Remove step 1 of goal 1');
    expect(page.root.querySelector('.note.last')).not.to.equal(null);
    await page.store.save();
    await swap(page, storeOf(dariosPlan, counselor, adapter));
    expect(page.root.querySelector('.note.last')).to.equal(null);
  });

  it('should send a composition to the plan it was typed into, and refuse nothing', async () => {
    const former = storeOf(dariosPlan, dario);
    const page = await openWith(former);
    const box = page.words(0);
    box.focus();
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    box.value = '日本';
    const next = storeOf(dariosPlan, dario);
    await swap(page, next);
    expect(Object.values(former.snapshot.body?.goals ?? {})[0]?.studentWords).to.equal('日本');
    expect(page.words(0).value).to.contain('podcast');
    page.element.store = undefined;
    await page.drawn();
    await swap(page, storeOf(dariosPlan, dario));
    expect(page.root.querySelector('.note.alert')).to.equal(null);
  });

  it('should keep what was not kept in its box while the element is only moved', async () => {
    const page = await openWith(storeOf(dariosPlan, dario));
    insert(page.words(0), 'x'.repeat(200_001));
    await page.drawn();
    const place = document.createElement('div');
    page.element.parentElement?.append(place);
    place.append(page.element);
    await page.drawn();
    expect(page.words(0).value).to.have.length(200_001);
  });
});

describe('<ilp-goal-editor> without <ilp-plan>', () => {
  afterEach(leave);

  it('should say how safe the work is', async () => {
    const page = await openWith(storeOf(dariosPlan, dario));
    await until(() => stateOf(page) === 'All changes are saved.', 'the state is shown');
    await page.click('Add a goal');
    expect(stateOf(page)).to.equal('Saving …');
    await page.store.save();
    await until(() => stateOf(page) === 'All changes are saved.', 'it is saved');
  });

  it('should say aloud that there is something to decide', async () => {
    const page = await GoalEditorPage.open(Conflict);
    await until(() => page.said.includes('There is something for you to decide.'), 'it is said');
  });

  it('should show what failed, offer to try again, and ask for a sign-in once', async () => {
    const store = storeOf(dariosPlan, dario, storageThatCannotSave(dariosPlan, 'unauthenticated'));
    const page = await openWith(store);
    let asked = 0;
    page.element.addEventListener('ilp-sign-in-needed', () => (asked += 1));
    await until(() => stateOf(page), 'the state is shown');
    await page.click('Add a goal');
    await store.save();
    await store.save();
    await page.drawn();
    expect(stateOf(page)).to.contain('Please sign in again.');
    expect(page.hasButton('Try again')).to.equal(true);
    expect(asked).to.equal(1);
  });

  it('should try again to open what could not be reached', async () => {
    let isDown = true;
    const good = storageWith(dariosPlan);
    const bad = storageThatCannotLoad('unavailable');
    const store = storeOf(dariosPlan, dario, {
      ...good,
      load: async (key) => (isDown ? bad : good).load(key),
    });
    const page = await openWith(store);
    await until(() => stateOf(page).includes('The plan cannot be reached right now.'), 'it is said');
    isDown = false;
    await page.click('Try again');
    await until(() => page.cards.length === 2, 'the goals are there');
  });

  it('should leave all that to <ilp-plan> where there is one', async () => {
    const page = await GoalEditorPage.open({
      render: () => html`
        <ilp-plan plan-id=${dariosPlan.id} .adapter=${storageWith(dariosPlan)} .viewer=${yusra}>
          <ilp-goal-editor></ilp-goal-editor>
        </ilp-plan>
      `,
    });
    expect(stateOf(page)).to.equal('');
    expect(planOn(document).shadowRoot?.querySelector('[part=status]')).not.to.equal(null);
  });
});
