import { expect } from '@open-wc/testing';
import type { Plan, Review, ReviewKind, Viewer } from 'ilp-elements';
import { html } from 'lit';
import { counselor, dario } from '../../../stories/fixtures/people.js';
import { dariosPlan, fixtureId, goalOf, planOf } from '../../../stories/fixtures/plans.js';
import { changeElsewhere, storageWith } from '../../../stories/fixtures/storages.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { PrivateGoals } from '../../../stories/goal-editor.stories.js';
import { leave, until } from '../support.js';
import { GoalEditorPage, plain } from './page.js';

async function openAs(viewer: Viewer, plan: Plan, adapter = storageWith(plan)): Promise<GoalEditorPage> {
  const store = await opened(storeOf(plan, viewer, adapter));
  return GoalEditorPage.open({ render: () => html`<ilp-goal-editor .store=${store}></ilp-goal-editor>` });
}

/** Another device of the student's removes the first goal. */
async function removeFirstElsewhere(adapter: ReturnType<typeof storageWith>): Promise<string> {
  const [id = ''] = Object.keys(dariosPlan.goals ?? {});
  const mark = { by: dario.id, session: 'another-device', at: '2026-09-14T14:06:00Z' };
  await changeElsewhere(adapter, dariosPlan.id, (plan) => {
    const goal = plan.goals?.[id];
    return goal
      ? { ...plan, goals: { ...plan.goals, [id]: { ...goal, removed: true, wrote: { removed: mark } } } }
      : plan;
  });
  return id;
}

describe('<ilp-goal-editor> and a goal that is removed elsewhere', () => {
  afterEach(leave);

  it('should tell whoever is in it, and bring it back with one press', async () => {
    const adapter = storageWith(dariosPlan);
    const page = await openAs(dario, dariosPlan, adapter);
    page.words(0).focus();
    const id = await removeFirstElsewhere(adapter);
    await until(() => page.cards.length === 1, 'the goal is gone');
    await page.drawn();
    expect(page.said).to.equal('This goal was removed on another page. Its words are safe.');
    await page.click('Put it back');
    expect(page.plan.goals?.[id]?.removed).to.equal(false);
    expect(page.cards).to.have.length(2);
  });

  it('should not trouble whoever is somewhere else', async () => {
    const adapter = storageWith(dariosPlan);
    const page = await openAs(dario, dariosPlan, adapter);
    page.words(1).focus();
    await removeFirstElsewhere(adapter);
    await until(() => page.cards.length === 1, 'the goal is gone');
    await page.drawn();
    expect(page.said).to.equal('');
    expect(page.hasButton('Put it back')).to.equal(false);
  });

  it('should not speak of another page where the person removed it', async () => {
    const page = await openAs(dario, dariosPlan);
    await page.click('Remove goal 1');
    expect(page.said).to.equal('Goal removed. Undo brings it back.');
    await page.click('Undo');
    expect(page.said).not.to.contain('another page');
    page.words(0).focus();
    await page.press('Control+z');
    expect(page.said).not.to.contain('another page');
  });
});

function reviewed(...kinds: readonly ReviewKind[]): Plan {
  const made = { by: counselor.id, session: 'fixture', at: '2026-09-14T14:05:00Z' };
  const reviews = kinds.map((kind, place): Review => {
    return { id: fixtureId('review', `r${place}`), order: `a${place}V`, made, kind, role: 'counselor' };
  });
  const plan = planOf(dario, [goalOf(dario, 0, { studentWords: 'Fly.' })]);
  return { ...plan, reviews: Object.fromEntries(reviews.map((review) => [review.id, review])) };
}

/** What a closed section says, and whether it stands out. */
function factsOf(page: GoalEditorPage, section: string): { text: string; isWaiting: boolean } {
  const facts = page.root.querySelector(`details.${section} > summary .facts`);
  return { text: plain(facts?.textContent.trim()), isWaiting: facts?.classList.contains('waiting') === true };
}

describe('<ilp-goal-editor> and what waits in a closed section', () => {
  afterEach(leave);

  for (const [viewer, kinds, text, isWaiting] of [
    [dario, ['submitted'], 'Sent for review', false],
    [counselor, ['submitted'], 'Sent for review', true],
    [dario, ['submitted', 'returned'], 'Sent back with a note', true],
    [counselor, ['submitted', 'returned'], 'Sent back with a note', false],
    [dario, ['returned', 'approved'], 'Agreed', false],
    [dario, [], '', false],
  ] as const)
    it(`should tell the ${viewer.role} after ${kinds.join(' and ') || 'nothing'}`, async () => {
      const page = await openAs(viewer, reviewed(...kinds));
      expect(factsOf(page, 'review')).to.deep.equal({ text, isWaiting });
    });

  it('should say where something was begun and not sent', async () => {
    const page = await openAs(dario, dariosPlan);
    const [first] = page.goals;
    page.store.keepUnsent(`comment:/goals/${first?.id ?? ''}`, 'I think');
    await page.drawn();
    const facts = page.cards.map((card) => card.querySelector('details.talk .facts')?.textContent ?? '');
    expect(facts.map((fact) => fact.includes('Something is not sent yet'))).to.deep.equal([true, false]);
  });
});

describe('<ilp-goal-editor> with goals of both kinds', () => {
  afterEach(leave);

  it('should give no two goals a button of the same name', async () => {
    const page = await GoalEditorPage.open(PrivateGoals);
    await until(() => page.privateCards.length > 0, 'the private goals are there');
    const buttons = [...page.root.querySelectorAll('.card > footer button')];
    const names = buttons.map((button) => button.getAttribute('aria-label'));
    expect(names.length).to.be.above(4);
    expect(new Set(names).size).to.equal(names.length);
  });
});
