import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { dario } from '../../../stories/fixtures/people.js';
import { dariosPlan } from '../../../stories/fixtures/plans.js';
import { changeElsewhere, storageWith } from '../../../stories/fixtures/storages.js';
import { storeOf } from '../../../stories/fixtures/stores.js';
import type { StorageAdapter, Store } from 'ilp-elements';
import { found, leave, until } from '../support.js';
import { GoalEditorPage, leaveField } from './page.js';

const goalId = Object.keys(dariosPlan.goals ?? {})[0] ?? '';
const stored = 'Make a podcast about our river and get 100 real lisners.';

interface Setting {
  readonly page: GoalEditorPage;
  readonly store: Store;
  readonly adapter: StorageAdapter;
  readonly box: HTMLTextAreaElement;
}

async function open(): Promise<Setting> {
  const adapter = storageWith(dariosPlan);
  const store = storeOf(dariosPlan, dario, adapter);
  const page = await GoalEditorPage.open({
    render: () => html`<ilp-goal-editor .store=${store}></ilp-goal-editor>`,
  });
  return { page, store, adapter, box: page.words(0) };
}

function wordsIn(store: Store): string | undefined {
  return store.snapshot.body?.goals?.[goalId]?.studentWords;
}

/** What another person or device writes into the stored plan. */
async function writeElsewhere(adapter: StorageAdapter, studentWords: string): Promise<void> {
  await changeElsewhere(adapter, dariosPlan.id, (plan) => {
    const goal = found(plan.goals?.[goalId], 'goal');
    return { ...plan, goals: { ...plan.goals, [goalId]: { ...goal, studentWords } } };
  });
}

/** Puts text in as a paste, a drop or dictation does: many letters in one input. */
function insert(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  box.setRangeText(text, box.value.length, box.value.length, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
}

describe('<ilp-goal-editor> while a person writes', () => {
  afterEach(leave);

  it('should write nothing into the field that has the focus, and show what came in beside it', async () => {
    const { page, store, adapter, box } = await open();
    box.focus();
    await writeElsewhere(adapter, `${stored} Soon.`);
    await until(() => wordsIn(store)?.endsWith('Soon.'), 'the change arrives');
    await page.drawn();
    expect(box.value).to.equal(stored);
    expect(page.root.querySelector('[part=incoming]')?.textContent).to.contain('Soon.');
    expect(page.said).to.contain('changed somewhere else');
    leaveField(box);
    await page.drawn();
    expect(box.value).to.equal(`${stored} Soon.`);
    expect(page.root.querySelector('[part=incoming]')).to.equal(null);
  });

  it('should put what was typed together with what came in meanwhile', async () => {
    const { page, store, adapter, box } = await open();
    box.focus();
    box.setSelectionRange(0, 0);
    await writeElsewhere(adapter, `${stored} Soon.`);
    await until(() => wordsIn(store)?.endsWith('Soon.'), 'the change arrives');
    await page.type('Yes! ');
    expect(wordsIn(store)).to.equal(`Yes! ${stored} Soon.`);
    expect(box.value).to.equal(`Yes! ${stored}`);
    leaveField(box);
    await page.drawn();
    expect(box.value).to.equal(`Yes! ${stored} Soon.`);
  });

  it('should make one edit of a composition, at its end', async () => {
    const { page, store, box } = await open();
    const edits: string[] = [];
    page.element.addEventListener('ilp-edit', (event) => edits.push(event.detail.type));
    box.focus();
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const typed of ['に', 'にほ', '日本']) {
      box.value = `${stored}${typed}`;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      expect(wordsIn(store)).to.equal(stored);
    }
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '日本' }));
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.drawn();
    expect(wordsIn(store)).to.equal(`${stored}日本`);
    expect(edits).to.deep.equal(['text']);
  });

  it('should not draw over a composition when something comes in', async () => {
    const { page, store, adapter, box } = await open();
    box.focus();
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    box.value = `に${stored}`;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await writeElsewhere(adapter, `${stored} Soon.`);
    await until(() => wordsIn(store)?.endsWith('Soon.'), 'the change arrives');
    await page.drawn();
    expect(box.value).to.equal(`に${stored}`);
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(wordsIn(store)).to.equal(`に${stored} Soon.`);
  });

  it('should keep pasted HTML as the text it is', async () => {
    const { page, store, box } = await open();
    const hostile =
      '<img src=x onerror="globalThis.wasHurt = true"><script>globalThis.wasHurt = true</script>';
    insert(box, hostile);
    leaveField(box);
    await page.drawn();
    expect(wordsIn(store)).to.equal(stored + hostile);
    await page.click('Remove goal 1');
    const removed = await page.openSection('removed-goals');
    expect(removed.querySelector('blockquote')?.textContent).to.equal(stored + hostile);
    expect(page.root.querySelector('img, script')).to.equal(null);
    expect('wasHurt' in globalThis).to.equal(false);
  });

  it('should keep emoji, joined letters and marks of direction letter by letter', async () => {
    const { store, box } = await open();
    const text = ' 👩🏽‍🚒 \u202Eabc\u202C e\u0301 \u2066عربي\u2069 \u200B';
    insert(box, text);
    expect(wordsIn(store)).to.equal(stored + text);
  });

  it('should take a text of 100,000 letters in one go', async () => {
    const { page, store, box } = await open();
    insert(box, 'word '.repeat(20_000));
    await page.drawn();
    expect(wordsIn(store)).to.have.length(stored.length + 100_000);
    expect(box.getBoundingClientRect().height).to.be.below(1_000);
  });

  it('should keep a text that is too long in its box and say so', async () => {
    const { page, store, box } = await open();
    insert(box, 'x'.repeat(200_001));
    await page.drawn();
    expect(wordsIn(store)).to.equal(stored);
    expect(page.cards[0]?.textContent).to.contain('This text is too long to save.');
    leaveField(box);
    await page.drawn();
    expect(box.value).to.have.length(stored.length + 200_001);
    box.focus();
    box.value = 'Short again.';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.drawn();
    expect(wordsIn(store)).to.equal('Short again.');
    expect(page.cards[0]?.textContent).not.to.contain('too long');
  });

  it('should make no edit that the host prevents, and seat the field again', async () => {
    const { page, store, box } = await open();
    page.element.addEventListener('ilp-edit', (event) => {
      event.preventDefault();
    });
    insert(box, ' Nope.');
    expect(wordsIn(store)).to.equal(stored);
    leaveField(box);
    await page.drawn();
    expect(box.value).to.equal(stored);
    const tick = found(page.root.querySelector<HTMLInputElement>('input[type=checkbox]'), 'tick');
    tick.click();
    await page.drawn();
    expect(tick.checked).to.equal(true);
  });

  it('should let a host make the edit itself', async () => {
    const { page, store, box } = await open();
    page.element.addEventListener('ilp-edit', (event) => {
      event.preventDefault();
      const { ids: record, field = '' } = event.detail;
      store.edit({ type: 'text', record, field, was: stored, value: box.value });
    });
    insert(box, ' Yes.');
    await page.drawn();
    expect(wordsIn(store)).to.equal(`${stored} Yes.`);
    expect(box.value).to.equal(`${stored} Yes.`);
  });

  it('should never put a person’s words into an event', async () => {
    const { page, box } = await open();
    const told: string[] = [];
    page.element.addEventListener('ilp-edit', (event) => told.push(JSON.stringify(event.detail)));
    insert(box, ' Secretword.');
    await page.click('Add a step to goal 1');
    await page.type('Secretword');
    await page.click('Undo');
    expect(told.length).to.be.above(2);
    expect(told.join()).not.to.contain('ecretword');
    expect(JSON.parse(told[0] ?? '')).to.deep.equal({
      type: 'text',
      ids: ['goals', goalId],
      field: 'studentWords',
    });
  });

  it('should keep the cursor where it is when the card is drawn again', async () => {
    const { page, store, box } = await open();
    box.focus();
    box.setSelectionRange(3, 5);
    store.edit({ type: 'set', record: ['goals', goalId], field: 'status', was: 'active', value: 'paused' });
    await page.drawn();
    expect(page.focused === box).to.equal(true);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([3, 5]);
  });
});

describe('<ilp-goal-editor> with dates', () => {
  afterEach(leave);

  async function openDates(): Promise<Setting & { readonly end: HTMLInputElement }> {
    const setting = await open();
    await setting.page.openSection('more', setting.page.cards[0]);
    const end = setting.page.cards[0]?.querySelector<HTMLInputElement>('.grid .field:last-child input');
    return { ...setting, end: found(end, 'end date') };
  }

  function type(field: HTMLInputElement, value: string): void {
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  const endIn = (store: Store) => store.snapshot.body?.goals?.[goalId]?.endDate;

  it('should keep a date', async () => {
    const { store, end } = await openDates();
    type(end, '2027-05-28');
    expect(endIn(store)).to.equal('2027-05-28');
  });

  for (const day of ['0001-01-01', '9999-12-31', '1899-12-31', '2200-01-01']) {
    it(`should keep ${day} in the field, not in the plan, and say what to do`, async () => {
      const { page, store, end } = await openDates();
      type(end, day);
      leaveField(end);
      await page.drawn();
      expect(endIn(store)).to.equal(undefined);
      expect(end.value).to.equal(day);
      expect(end.getAttribute('aria-invalid')).to.equal('true');
      expect(page.cards[0]?.textContent).to.contain('Give a year from 1900 to 2199.');
      type(end, '2027-05-28');
      await page.drawn();
      expect(endIn(store)).to.equal('2027-05-28');
      expect(page.cards[0]?.textContent).not.to.contain('1900');
    });
  }

  it('should empty a date when its field is left empty', async () => {
    const { page, store, end } = await openDates();
    type(end, '2027-05-28');
    leaveField(end);
    await page.drawn();
    type(end, '');
    expect(endIn(store)).to.equal('2027-05-28');
    leaveField(end);
    expect(endIn(store)).to.equal(null);
  });

  it('should ask, and not object, when the end is before the start', async () => {
    const { page, store, end } = await openDates();
    store.edit({
      type: 'set',
      record: ['goals', goalId],
      field: 'startDate',
      was: null,
      value: '2027-01-01',
    });
    type(end, '2026-01-01');
    await page.drawn();
    expect(endIn(store)).to.equal('2026-01-01');
    expect(page.cards[0]?.textContent).to.contain('The end is before the start. Is that what you want?');
  });
});
