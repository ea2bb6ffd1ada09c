import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { dario } from '../../../stories/fixtures/people.js';
import { goalOf, planOf } from '../../../stories/fixtures/plans.js';
import { storeOf } from '../../../stories/fixtures/stores.js';
import { OneGoal } from '../../../stories/goal-editor.stories.js';
import { found, isWebKit, leave, treeOf, until } from '../support.js';
import { GoalEditorPage } from './page.js';

const plan = planOf(dario, [
  goalOf(dario, 0, { studentWords: 'A', domain: 'career' }),
  goalOf(dario, 1, { studentWords: 'B', domain: 'academic' }),
  goalOf(dario, 2, { studentWords: 'C', domain: 'career', status: 'paused' }),
  goalOf(dario, 3, { studentWords: 'D', domain: 'career' }),
]);

async function open(lang = 'en'): Promise<GoalEditorPage> {
  const store = storeOf(plan, dario);
  return GoalEditorPage.open({
    render: () => html`<div lang=${lang}><ilp-goal-editor .store=${store}></ilp-goal-editor></div>`,
  });
}

async function choose(page: GoalEditorPage, name: 'domain' | 'status', value: string): Promise<void> {
  await page.openSection('filter');
  const select = found(page.root.querySelector<HTMLSelectElement>(`#filter-${name}`), 'choice');
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await page.drawn();
}

/** The line that opens the choices. */
const summary = (page: GoalEditorPage) =>
  page.root.querySelector('[part=filter] summary')?.textContent.trim().replaceAll(/\s+/g, ' ');
const shown = (page: GoalEditorPage) => page.texts.map(({ value }) => value).join('');
const order = (page: GoalEditorPage) => page.goals.map(({ studentWords }) => studentWords).join('');

describe('<ilp-goal-editor> with a choice of what to show', () => {
  afterEach(leave);

  it('should offer no choice where there is one goal', async () => {
    const page = await GoalEditorPage.open(OneGoal);
    expect(page.root.querySelector('[part=filter]')).to.equal(null);
  });

  it('should show the goals of one part of life, and say how many, in sight and aloud', async () => {
    const page = await open();
    await choose(page, 'domain', 'career');
    expect(shown(page)).to.equal('ACD');
    expect(page.said).to.equal('3 of 4 goals are shown.');
    expect(summary(page)).to.equal('Show some of the goals, 3 of 4 goals are shown');
    expect(page.focusedKey).to.equal('filter-domain');
  });

  it('should narrow by status as well, and offer only what is in the list', async () => {
    const page = await open();
    await choose(page, 'domain', 'career');
    await choose(page, 'status', 'paused');
    expect(shown(page)).to.equal('C');
    const options = [...page.root.querySelectorAll<HTMLOptionElement>('#filter-status option')];
    expect(options.map(({ value }) => value)).to.deep.equal(['', 'active', 'paused', 'reached']);
  });

  it('should lead out of an empty result with one press', async () => {
    const page = await open();
    await choose(page, 'status', 'reached');
    expect(shown(page)).to.equal('');
    expect(page.said).to.equal('0 of 4 goals are shown.');
    await page.click('Show all goals');
    expect(shown(page)).to.equal('ABCD');
    expect(page.focusedKey).to.equal('filter-domain');
    expect(page.said).to.equal('4 of 4 goals are shown.');
  });

  it('should move a goal among those that are shown', async () => {
    const page = await open();
    await choose(page, 'domain', 'career');
    await page.click('Move down goal 1');
    expect(shown(page)).to.equal('CAD');
    expect(order(page)).to.equal('BCAD');
    expect(page.said).to.equal('Moved. Now goal 2 of 3.');
  });

  it('should keep a goal in view that is changed, or added, after the choice', async () => {
    const page = await open();
    await choose(page, 'status', 'active');
    expect(shown(page)).to.equal('ABD');
    const record = ['goals', found(page.goals[0], 'goal').id];
    page.store.edit({ type: 'set', record, field: 'status', was: 'active', value: 'reached' });
    await page.drawn();
    expect(shown(page)).to.equal('ABD');
    await choose(page, 'domain', 'academic');
    await page.click('Add a goal');
    expect(page.cards).to.have.length(2);
    expect(page.focused === page.words(1)).to.equal(true);
  });

  it('should be closed until somebody wants it, and say nothing while all goals are shown', async () => {
    const page = await open();
    expect(page.root.querySelector<HTMLDetailsElement>('[part=filter]')?.open).to.equal(false);
    expect(summary(page)).to.equal('Show some of the goals');
    await choose(page, 'domain', 'career');
    await page.click('Show all goals');
    expect(summary(page)).to.equal('Show some of the goals');
  });

  it('should name its choices', async function () {
    const page = await open();
    await page.openSection('filter');
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    const names = tree.filter(({ role }) => role === 'combobox').map(({ name }) => name);
    // WebKit's driver gives a list of choices no role that is known here.
    if (isWebKit) return this.skip();
    expect(names).to.deep.equal(['Part of life', 'Where it stands']);
    expect(tree.some(({ role, name }) => role === 'group' && name === 'Which goals to show')).to.equal(true);
  });

  it('should say it in Spanish', async () => {
    const page = await open('es');
    await until(() => page.root.textContent.includes('Mis metas'), 'the words are Spanish');
    await choose(page, 'domain', 'career');
    expect(page.said).to.equal('Se muestran 3 de 4 metas.');
  });
});
