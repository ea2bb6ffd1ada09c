import { expect } from '@open-wc/testing';
import type { Plan, Problem, Store, StoreSnapshot, Viewer } from 'ilp-elements';
import { html } from 'lit';
import { counselor, dario } from '../../../stories/fixtures/people.js';
import { dariosPlan, goalOf, planOf } from '../../../stories/fixtures/plans.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { found, leave } from '../support.js';
import { GoalEditorPage, plain } from './page.js';

async function openAs(viewer: Viewer, plan: Plan, lang?: string): Promise<GoalEditorPage> {
  return openWith(storeOf(plan, viewer), lang);
}

async function openWith(store: Store, lang = ''): Promise<GoalEditorPage> {
  return GoalEditorPage.open({
    render: () => html`<div lang=${lang}><ilp-goal-editor .store=${store}></ilp-goal-editor></div>`,
  });
}

async function openMore(page: GoalEditorPage): Promise<HTMLSelectElement> {
  const more = await page.openSection('more', page.cards[0]);
  return found(more.querySelector('select'), 'choice');
}

/** A store as it is, but for what a test wants otherwise. */
function storeLike(store: Store, snapshot: Partial<StoreSnapshot>, others: Partial<Store> = {}): Store {
  const changed = { ...store.snapshot, ...snapshot };
  return {
    ...others,
    key: store.key,
    viewer: store.viewer,
    snapshot: changed,
    subscribe: () => () => undefined,
  } as Store;
}

describe('<ilp-goal-editor> with values', () => {
  afterEach(leave);

  it('should show a part of life the pack does not know as what was chosen', async () => {
    const plan = planOf(dario, [goalOf(dario, 0, { studentWords: 'Fly.', domain: 'aviation' })]);
    const choice = await openMore(await openAs(dario, plan));
    expect(choice.value).to.equal('aviation');
    expect(choice.selectedOptions[0]?.textContent.trim()).to.equal('aviation');
  });

  it('should name a removed goal by the beginning of its words, with or without spaces', async () => {
    const words = '语'.repeat(80);
    const plan = planOf(dario, [goalOf(dario, 0, { studentWords: words, removed: true })]);
    const page = await openAs(dario, plan);
    await page.openSection('removed-goals');
    expect(page.hasButton(`Put it back: ${'语'.repeat(60)}…`)).to.equal(true);
  });

  for (const lang of ['es-MX', '']) {
    it(`should claim no language for people’s words in a page of “${lang}”, but for what is being written`, async () => {
      const plan = planOf(dario, [
        goalOf(dario, 0, { studentWords: 'Volar.' }),
        goalOf(dario, 1, { studentWords: '' }),
      ]);
      const page = await openAs(counselor, plan, lang);
      const quotes = [...page.root.querySelectorAll('.own-words blockquote')];
      expect(quotes.map((quote) => quote.getAttribute('lang'))).to.deep.equal(['', null]);
      expect(quotes.map((quote) => quote.getAttribute('dir'))).to.deep.equal(['auto', null]);
      expect(page.root.querySelector('textarea')?.getAttribute('lang')).to.equal(lang);
    });
  }

  it('should say why a value or a tick was taken back', async () => {
    const store = await opened(storeOf(dariosPlan, dario));
    const refuse = () => ({ status: 'refused', reason: 'forbidden' }) as const;
    const page = await openWith(storeLike(store, {}, { edit: refuse }));
    const choice = await openMore(page);
    choice.value = 'training';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await page.drawn();
    expect(choice.value).to.equal('career');
    expect(choice.nextElementSibling?.textContent).to.contain(
      'You may not change this. It is as it was before.',
    );
    expect(page.said).to.contain('You may not change this.');
    const tick = found(page.root.querySelector<HTMLInputElement>('input[type=checkbox]'), 'tick');
    tick.click();
    await page.drawn();
    expect(tick.checked).to.equal(true);
    expect(tick.closest('li')?.textContent).to.contain('It is as it was before.');
  });

  it('should show all that was written into a record that was set aside, and years by their name', async () => {
    const store = await opened(storeOf(dariosPlan, dario));
    const record = ['goals', 'goal_aaaaaaaaaaaaaaaaaaaa'];
    const fields = { status: 'active', studentWords: 'Sing.', endDate: '2027-05-21' };
    const changes: Problem['changes'] = [
      { type: 'add', record, order: 'a0V', fields },
      { type: 'set', record, field: 'schoolYear', was: null, value: 2027 },
    ];
    const problem: Problem = { kind: 'forbidden', id: 'x:1', session: 'x', of: ['x:1'], record, changes };
    const page = await openWith(storeLike(store, { problems: [problem] }));
    const quotes = [...(await page.problem()).querySelectorAll('blockquote')];
    expect(quotes.map(({ textContent }) => plain(textContent))).to.deep.equal([
      'Sing.',
      'May 21, 2027',
      '2026–27',
    ]);
  });
});
