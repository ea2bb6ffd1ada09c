import { expect } from '@open-wc/testing';
import { ForCounselor, SignedByFamily } from '../../../stories/course-plan-review.stories.js';
import { returnedPlan } from '../../../stories/fixtures/agreed-courses.js';
import { casey, caseysCounselor, caseysParent } from '../../../stories/fixtures/people.js';
import { schoolYearNow } from '../../../stories/fixtures/reviews.js';
import { changeElsewhere, storageWith } from '../../../stories/fixtures/storages.js';
import { found, leave, treeOf, until } from '../support.js';
import { CoursePlanPage, plain } from './page.js';
import { lastOf, line, openReviews, planFor, question, reviewsIn } from './review-page.js';

const signKey = 'sign:acknowledged';
const noteKey = 'review:acknowledged';

async function openQuestion(): Promise<CoursePlanPage> {
  const page = await openReviews(SignedByFamily);
  await page.shows('dialog.ask-review[open]');
  await page.drawn();
  return page;
}

function fieldOf(page: CoursePlanPage): HTMLInputElement {
  const field = page.keyed(signKey);
  if (!(field instanceof HTMLInputElement)) throw new Error('The name is typed in one line.');
  return field;
}

describe('signing a plan by typing one’s name', () => {
  afterEach(leave);

  it('should be done with the keyboard alone, and be said once', async function () {
    this.timeout(40_000);
    const page = await openReviews(planFor(caseysParent, returnedPlan));
    const said = page.listen();
    page.keyed('plan.review').focus();
    await page.tabTo('say.acknowledged');
    await page.press('Enter');
    expect(question(page).open).to.equal(true);
    expect(page.focusedKey).to.equal(noteKey);
    await page.type('Thank you.');
    await page.press('Tab');
    expect(page.focusedKey).to.equal(signKey);
    await page.type('Luz Lima');
    await page.press('Tab');
    await page.press('Enter');
    const review = lastOf(page, 'acknowledged');
    expect(review).to.include({
      ...{ role: 'parent', note: 'Thank you.', signature: 'Luz Lima', schoolYear: schoolYearNow() },
    });
    expect(page.focusedKey).to.equal(`review.${review.id}`);
    expect(plain(line(page, review))).to.contain('Signed: Luz Lima');
    expect(said).to.deep.equal(['You said that you have read this plan.']);
    await until(() => Object.keys(page.store?.snapshot.unsent ?? {}).length === 0, 'nothing is left unsent');
  });

  it('should not be done without a name: it says what to do, and keeps what was written', async () => {
    const page = await openQuestion();
    await page.type('A note.');
    page.keyed(signKey).focus();
    await page.type('   ');
    await page.click(`send.${noteKey}`);
    expect(reviewsIn(page)).to.have.length(2);
    expect(question(page).open).to.equal(true);
    expect(page.focusedKey).to.equal(signKey);
    expect(plain(question(page))).to.contain('Type your name in this box. Then press the button again.');
    expect(fieldOf(page).getAttribute('aria-invalid')).to.equal('true');
    expect(found(question(page).querySelector('textarea'), 'note').value).to.equal('A note.');
    await page.type('Luz');
    expect(fieldOf(page).getAttribute('aria-invalid')).to.equal('false');
    expect(plain(question(page))).not.to.contain('Type your name in this box.');
    await page.click(`send.${noteKey}`);
    expect(lastOf(page, 'acknowledged')).to.include({ signature: 'Luz', note: 'A note.' });
  });

  it('should say what it means, and be a field for the person’s own name', async () => {
    const page = await openQuestion();
    const field = fieldOf(page);
    const texts = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => plain(page.one(`[id="${id}"]`)));
    expect(texts[0]).to.equal('It stands for your signature. It says that you are the one who says this.');
    expect(field.autocomplete).to.equal('name');
    expect(field.getAttribute('aria-required')).to.equal('true');
  });

  it('should outlive a reload while it is typed, and be forgotten with a no', async () => {
    const page = await openQuestion();
    await page.type('A note.');
    page.keyed(signKey).focus();
    await page.type('Luz');
    expect(page.store?.snapshot.unsent).to.deep.equal({ [noteKey]: 'A note.', [signKey]: 'Luz' });
    await page.click(`cancel.${noteKey}`);
    expect(page.focusedKey).to.equal('say.acknowledged');
    expect(page.store?.snapshot.unsent).to.deep.equal({ [noteKey]: 'A note.' });
  });

  it('should tell what somebody else changed while the question was open, and be done for what was seen', async () => {
    const adapter = storageWith(returnedPlan);
    const page = await openReviews(planFor(caseysParent, returnedPlan, { adapter }));
    await page.click('say.acknowledged');
    page.keyed(signKey).focus();
    await page.type('Luz Lima');
    const [course] = Object.values(returnedPlan.courses ?? {});
    const { id, title } = found(course, 'a course');
    await changeElsewhere(adapter, returnedPlan.id, (plan) => ({
      ...plan,
      courses: { ...plan.courses, [id]: { ...found(plan.courses?.[id], 'course'), removed: true } },
    }));
    await page.store?.refresh();
    const told = () => plain(question(page).querySelector('[role="status"]'));
    await until(() => told() === 'The plan changed while this was open.', 'the change is told');
    expect(plain(question(page))).to.contain(`Taken out: ${title ?? ''}`);
    const before = reviewsIn(page).length;
    await page.click(`send.${noteKey}`);
    expect(reviewsIn(page)).to.have.length(before);
    expect(page.focusedKey).to.equal('meanwhile.acknowledged');
    await page.click('meanwhile.acknowledged');
    expect(told()).to.equal('');
    expect(page.focusedKey).to.equal(signKey);
    await page.click(`send.${noteKey}`);
    expect(lastOf(page, 'acknowledged')).to.include({ signature: 'Luz Lima' });
  });

  it('should not be asked of the student, nor of the school', async () => {
    for (const [viewer, key] of [
      [casey, 'say.submitted'],
      [caseysCounselor, 'say.approved'],
    ] as const) {
      const page = await openReviews(planFor(viewer, returnedPlan));
      await page.click(key);
      expect(question(page).querySelector('input'), viewer.role).to.equal(null);
      leave();
    }
  });

  it('should be heard as a question with a name, and a field with one', async function () {
    const page = await openReviews(planFor(caseysParent, returnedPlan));
    // Firefox leaves out what is opened before it has shown the page to a screen reader at all.
    await treeOf('ilp-course-plan');
    await page.click('say.acknowledged');
    let tree = await treeOf('body');
    // It tells of what was opened a moment later, too.
    while (tree && !tree.some(({ role }) => role === 'dialog')) tree = await treeOf('body');
    if (!tree) return this.skip();
    const heard = tree;
    const named = (role: string) => heard.filter((node) => node.role === role).map(({ name }) => plain(name));
    expect(named('dialog')).to.deep.equal(['Say that you have read this plan?']);
    expect(named('textbox')).to.include.members(['A note, if you like', 'Type your name']);
    await page.press('Escape');
  });
});

describe('sending a plan back with the keyboard alone', () => {
  afterEach(leave);

  it('should take a note, put the focus on what was said, and say it once', async function () {
    this.timeout(40_000);
    const page = await openReviews(ForCounselor);
    const said = page.listen();
    page.keyed('plan.review').focus();
    await page.tabTo('say.returned');
    await page.press('Enter');
    await page.press('Tab');
    await page.press('Enter');
    expect(plain(question(page))).to.contain('Write the note first.');
    expect(page.focusedKey).to.equal('review:returned');
    await page.type('Which science comes next?');
    await page.press('Tab');
    await page.press('Enter');
    const review = lastOf(page, 'returned');
    expect(review).to.include({ role: 'counselor', note: 'Which science comes next?' });
    expect(review).not.to.have.property('signature');
    expect(page.focusedKey).to.equal(`review.${review.id}`);
    expect(said).to.deep.equal(['The plan is sent back with your note.']);
  });
});
