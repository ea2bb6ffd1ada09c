import { expect } from '@open-wc/testing';
import { inOrder, type Plan, type Review, type Store, type Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import {
  caseysCousin,
  caseysParent,
  counselor,
  dario,
  grandmother,
  theo,
  yusrasTeacher,
} from '../../../stories/fixtures/people.js';
import { dariosPlan } from '../../../stories/fixtures/plans.js';
import { copiesOf } from '../../../stories/fixtures/kept-copies.js';
import {
  dariosAgreed,
  dariosChanged,
  dariosReviews,
  reviewBy,
  schoolYearNow,
  withReviews,
} from '../../../stories/fixtures/reviews.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import {
  AdultStudent,
  AsTheStateAsks,
  ChangedSince,
  ForTheCounselor,
  ForTheFamily,
  ForTheStudent,
  ReadOnly,
  Spanish,
} from '../../../stories/goal-editor-review.stories.js';
import { found, leave, treeOf, until, type Story } from '../support.js';
import { GoalEditorPage, plain } from './page.js';

async function open(story: Story): Promise<GoalEditorPage> {
  const page = await GoalEditorPage.open(story);
  await page.openSection('review');
  return page;
}

async function openAs(viewer: Viewer, plan: Plan = dariosPlan): Promise<GoalEditorPage> {
  const store = await opened(storeOf(plan, viewer));
  return open(editorOn(store));
}

function editorOn(store: Store): { readonly render: () => TemplateResult } {
  return { render: () => html`<ilp-goal-editor .store=${store}></ilp-goal-editor>` };
}

function reviews({ plan }: GoalEditorPage): Review[] {
  return inOrder(plan.reviews);
}

function section(page: GoalEditorPage): HTMLElement {
  return found(page.root.querySelector<HTMLElement>('.reviews'), 'reviews');
}

function dialog(page: GoalEditorPage): HTMLDialogElement {
  return found(page.root.querySelector<HTMLDialogElement>('dialog.ask-review'), 'question');
}

function textOf(element: Element | null | undefined): string {
  return plain(element?.textContent).replaceAll(/\s+/g, ' ').trim();
}

/** The buttons that stand at the rules. */
function offers(page: GoalEditorPage): string[] {
  return [...section(page).querySelectorAll('button')].map(textOf);
}

/** Types the name that signs, where it is asked for. */
async function sign(page: GoalEditorPage, name = 'Luz Lima'): Promise<void> {
  const field = dialog(page).querySelector('input');
  field?.focus();
  if (field) await page.type(name);
}

/** Presses the button at a rule, and then the one in the question. */
async function say(page: GoalEditorPage, name: string, note = ''): Promise<void> {
  await page.click(name);
  if (note) await page.type(note);
  await sign(page);
  found(dialog(page).querySelector<HTMLButtonElement>('button.main'), 'answer').click();
  await page.drawn();
}

describe('<ilp-goal-editor> and who has read the plan', () => {
  afterEach(leave);

  it('should offer each person only what they may say', async () => {
    const rows: readonly (readonly [Viewer, readonly string[]])[] = [
      [dario, ['Send for review']],
      [counselor, ['Send back with a note', 'I have read this plan', 'I agree with this plan']],
      [grandmother, ['I have read this plan', 'I agree with this plan']],
      [yusrasTeacher, []],
    ];
    for (const [viewer, names] of rows) {
      const page = await openAs(viewer);
      expect(offers(page), viewer.role).to.deep.equal(names);
    }
  });

  it('should be drawn with straight lines, like every section', async () => {
    const page = await open(ForTheStudent);
    const folded = found(section(page).closest('details'), 'section');
    expect(getComputedStyle(folded).borderRadius).to.equal('0px');
  });

  it('should say who did what this school year, when, and what nobody did yet', async () => {
    const page = await open(ForTheCounselor);
    const rules = [...section(page).querySelectorAll('.rule')].map(textOf);
    expect(rules[0]).to.contain('Sent for review').and.to.contain('Student July 1,');
    expect(rules[1]).to.contain('You, School counselor').and.to.contain('Which river? Tell the reader.');
    expect(rules[2]).to.contain(
      'Who can do this: Parent, Guardian, Person acting as parent, Someone the family picked, Educational decision maker',
    );
    expect(rules.slice(2).every((rule) => rule.includes('Not yet'))).to.equal(true);
    expect(textOf(section(page))).to.contain(`In the school year ${schoolYearNow() - 1}–`);
  });

  it('should say when the plan was last changed, and of an older review that it was', async () => {
    const plan = withReviews(dariosPlan, dario, [
      reviewBy(counselor, { kind: 'returned', on: '2026-09-13' }),
      reviewBy(counselor, { kind: 'approved', on: '2026-09-15' }),
    ]);
    const page = await openAs(counselor, plan);
    expect(textOf(section(page))).to.contain('The plan was last changed on September 14, 2026');
    const [older, newer] = [...section(page).querySelectorAll('.review')].map(textOf);
    expect(older).to.contain('The plan was changed after that, last on September 14, 2026');
    expect(newer).not.to.contain('changed after that');
  });

  it('should ask once before it says something for good, with a note and who can read it', async () => {
    const page = await open(ForTheFamily);
    const before = page.plan;
    await page.click('I have read this plan');
    expect(dialog(page).open).to.equal(true);
    expect(textOf(dialog(page)))
      .to.contain('Say that you have read this plan?')
      .and.to.contain('It does not mean that you agree with all of it.')
      .and.to.contain('You cannot take it back later.')
      .and.to.contain('You say this as: Person acting as parent.')
      .and.to.contain('The student, the family and the school can read this.');
    expect(page.plan).to.equal(before);
    await page.type('Muy bien.');
    await sign(page);
    found(dialog(page).querySelector<HTMLButtonElement>('button.main'), 'answer').click();
    await page.drawn();
    const review = found(reviews(page).at(-1), 'review');
    expect(review).to.include({
      kind: 'acknowledged',
      role: 'actingParent',
      schoolYear: schoolYearNow(),
      note: 'Muy bien.',
      signature: 'Luz Lima',
    });
    expect(dialog(page).open).to.equal(false);
    expect(page.said).to.equal('You said that you have read this plan.');
    expect(page.focusedKey).to.equal(`review.${review.id}`);
    await until(() => Object.keys(page.store.snapshot.unsent).length === 0, 'nothing is left unsent');
  });

  it('should take Escape and “Not now” for a no, and give the focus back', async () => {
    const page = await open(ForTheCounselor);
    const before = page.plan;
    await page.click('I agree with this plan');
    await page.press('Escape');
    expect(dialog(page).open).to.equal(false);
    expect(page.focusedKey).to.equal('say.approved');
    await page.click('I agree with this plan');
    await page.click('Not now');
    expect(page.focusedKey).to.equal('say.approved');
    expect(page.plan).to.equal(before);
  });

  it('should not send a plan back without a note', async () => {
    const page = await open(ForTheCounselor);
    const before = page.plan;
    await say(page, 'Send back with a note', '  ');
    expect(page.plan).to.equal(before);
    expect(dialog(page).open).to.equal(true);
    expect(textOf(dialog(page))).to.contain('Write the note first.');
    expect(page.focused?.getAttribute('aria-invalid')).to.equal('true');
    await page.type('Say which river.');
    found(dialog(page).querySelector<HTMLButtonElement>('button.main'), 'answer').click();
    await page.drawn();
    expect(reviews(page).at(-1)).to.include({ kind: 'returned', note: 'Say which river.' });
  });

  it('should keep the note and say so where the store refuses it', async () => {
    const store = await opened(storeOf(dariosPlan, grandmother));
    const forged = new Proxy(store, {
      get: (target, key) => {
        if (key === 'viewer') return { ...target.viewer, role: 'counselor' };
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const page = await open(editorOn(forged));
    await say(page, 'I agree with this plan', 'In another’s name');
    expect(reviews(page)).to.have.length(0);
    expect(dialog(page).open).to.equal(true);
    expect(textOf(dialog(page))).to.contain('This was not sent. What you wrote is still here');
    expect(dialog(page).querySelector('textarea')?.value).to.equal('In another’s name');
  });
});

describe('<ilp-goal-editor> and what a state asks for', () => {
  afterEach(leave);

  it('should follow the rules of the pack, and show the law', async () => {
    const page = await open(AsTheStateAsks);
    const rules = [...section(page).querySelectorAll('.rule')].map(textOf);
    expect(rules).to.have.length(4);
    expect(rules[2])
      .to.contain('Who can do this: School counselor')
      .and.to.contain('See the law S.C. Code § 59-59-140');
    expect(offers(page)).to.deep.equal(['I agree with this plan', 'I have read this plan']);
    await say(page, 'I agree with this plan');
    const [, , school, family] = [...section(page).querySelectorAll('.rule')].map(textOf);
    expect(school).to.contain('Not yet');
    expect(family).to.contain('You, Person acting as parent').and.not.to.contain('Not yet');
  });

  it('should let an adult student agree for himself', async () => {
    const page = await open(AdultStudent);
    await page.click('I agree with this plan');
    expect(textOf(dialog(page))).to.contain('You say this for yourself.');
    await sign(page, 'Theo B.');
    found(dialog(page).querySelector<HTMLButtonElement>('button.main'), 'answer').click();
    await page.drawn();
    expect(reviews(page)[0]).to.include({
      ...{ kind: 'approved', role: 'adultStudent', signature: 'Theo B.' },
    });
    expect(reviews(page)[0]?.made.by).to.equal(theo.id);
  });

  it('should call each of those who answer for a student by their own word', async () => {
    const people: readonly (readonly [Viewer, string])[] = [
      [caseysParent, 'Parent'],
      [caseysCousin, 'Someone the family picked'],
      [{ id: 'guardian-x', role: 'guardian' }, 'Guardian'],
      [{ id: 'decision-x', role: 'educationalDecisionMaker' }, 'Educational decision maker'],
      [grandmother, 'Person acting as parent'],
    ];
    for (const [viewer, word] of people) {
      const page = await openAs(viewer);
      await say(page, 'I have read this plan');
      expect(textOf(section(page).querySelector('.review')), viewer.role).to.contain(`You, ${word}`);
    }
  });

  it('should keep earlier years under a line that is closed', async () => {
    const page = await open(ForTheStudent);
    const earlier = found(section(page).querySelector<HTMLDetailsElement>('.earlier'), 'earlier years');
    expect(earlier.open).to.equal(false);
    earlier.querySelector('summary')?.click();
    await until(() => earlier.querySelector('li'), 'they are drawn');
    expect(textOf(earlier)).to.contain('Person acting as parent').and.to.contain('Muy bien, Dario.');
    expect(Object.keys(dariosReviews.reviews ?? {})).to.have.length(3);
  });

  it('should offer nothing in a plan that cannot be changed', async () => {
    const page = await open(ReadOnly);
    expect(offers(page)).to.deep.equal([]);
    expect(textOf(section(page))).to.contain('Which river? Tell the reader.');
  });

  it('should speak Spanish', async () => {
    const page = await open(Spanish);
    await until(() => page.hasButton('He leído este plan'), 'the words have come');
    const around = section(page).closest('[lang]');
    await until(() => around?.getAttribute('lang') === 'es', 'those of the element, too');
    expect(offers(page)).to.deep.equal(['Estoy de acuerdo con este plan', 'He leído este plan']);
    await page.click('He leído este plan');
    expect(textOf(dialog(page)))
      .to.contain('No significa estar de acuerdo con todo.')
      .and.to.contain('Usted lo dice como: Persona que actúa como madre o padre.');
  });

  it('should be said with the keyboard alone', async function () {
    this.timeout(20_000);
    const page = await open(ForTheFamily);
    for (let presses = 0; presses < 60 && page.focusedKey !== 'say.acknowledged'; presses += 1)
      await page.press('Tab');
    await page.press('Enter');
    await page.type('Read.');
    await page.press('Tab');
    await page.type('Luz Lima');
    await page.press('Tab');
    await page.press('Enter');
    const said = { kind: 'acknowledged', note: 'Read.', signature: 'Luz Lima' };
    expect(reviews(page).at(-1)).to.include(said);
  });

  it('should be heard as a dialog with a name, a box with its readers and two buttons', async function () {
    const page = await open(ForTheFamily);
    // Firefox leaves out what is opened before it has shown the page to a screen reader at all.
    await treeOf('ilp-goal-editor');
    await page.click('I have read this plan');
    // Around an open dialog nothing is heard: the page is asked, not the element.
    const tree = await treeOf('body');
    if (!tree) return this.skip();
    const named = (role: string) => tree.filter((node) => node.role === role).map(({ name }) => plain(name));
    expect(named('dialog')).to.deep.equal(['Say that you have read this plan?']);
    expect(named('textbox')).to.include.members(['A note, if you like', 'Type your name']);
    expect(named('button')).to.include.members(['I have read this plan', 'Not now']);
    await page.press('Escape');
  });
});

describe('<ilp-goal-editor> and what changed since somebody agreed', () => {
  afterEach(leave);

  it('should say before the section is opened that they have to look again', async () => {
    const store = await opened(storeOf(dariosChanged, grandmother));
    const page = await GoalEditorPage.open({
      render: () =>
        html`<ilp-goal-editor .store=${store} .copies=${copiesOf(dariosAgreed)}></ilp-goal-editor>`,
    });
    // Opened and closed again: the part that says it comes when the page is idle, and this one may never be.
    await page.openSection('review');
    page.root.querySelector<HTMLElement>('details.review > summary')?.click();
    const facts = () => textOf(page.root.querySelector('details.review .facts'));
    await until(() => facts().includes('please look again'), 'it is said');
    await until(() => !page.root.querySelector('.reviews'), 'the section is closed');
    expect(facts()).to.match(/^Changed since July 1, \d{4}: please look again$/);
  });

  it('should list goals in their words, and classes as they were put in', async () => {
    const page = await open(ChangedSince);
    await until(() => page.root.querySelector('.outdated'), 'the copy is there');
    const summary = [...section(page).querySelectorAll('summary')].find((each) =>
      textOf(each).startsWith('What changed'),
    );
    summary?.click();
    await until(() => page.root.querySelector('.changes'), 'the changes are drawn');
    expect([...section(page).querySelectorAll('.changes > li')].map(textOf)).to.deep.equal([
      `Added: Sound Recording ${schoolYearNow()}–${String((schoolYearNow() + 1) % 100)}, No term yet`,
      'Goal in new words: Make a podcast about our bridge. Before: Make a podcast about our river and get 100 real lisners.',
    ]);
    expect(textOf(section(page).querySelector('.outdated'))).to.contain('Who needs to look again: You,');
  });
});
