import { expect } from '@open-wc/testing';
import type { Plan } from 'ilp-elements';
import { html } from 'lit';
import {
  Agreed,
  AskedByStudent,
  ChangedSince,
  ChangedSinceClosed,
  CopyNotStored,
  ForCounselor,
  GoneOn,
  OnThatDay,
  ReadOnly,
  Returned,
} from '../../../stories/course-plan-review.stories.js';
import {
  agreedCopies,
  agreedPlan,
  caseysReview,
  changedPlan,
  goneOnPlan,
} from '../../../stories/fixtures/agreed-courses.js';
import { tenthGrader, thisYear } from '../../../stories/fixtures/course-timeline.js';
import { copiesOf } from '../../../stories/fixtures/kept-copies.js';
import { casey, caseysCounselor, caseysParent, theo } from '../../../stories/fixtures/people.js';
import { reviewBy, withReviews } from '../../../stories/fixtures/reviews.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { waysOf } from '../../../stories/fixtures/what-if-page.js';
import {
  carolinaPack,
  dariosTries,
  moreSound,
  theosDecision,
  theosYears,
} from '../../../stories/fixtures/what-ifs.js';
import { leave, until } from '../support.js';
import { CoursePlanPage, plain } from './page.js';
import {
  copiesThere,
  lastOf,
  line,
  openOf,
  openReviews,
  planFor,
  reviewsIn,
  rules,
  sectionText,
} from './review-page.js';

const day = `July 1, ${thisYear - 1}`;
const year = (end: number) => `${end - 1}–${String(end % 100)}`;
const offers = (page: CoursePlanPage) => page.all('.reviews .buttons button').map(plain);
const items = (root: ParentNode) => [...root.querySelectorAll('.changes > li')].map(plain);

describe('<ilp-course-plan> and who has read the plan', () => {
  afterEach(leave);

  it('should stand below the timeline, closed, and say what was said last', async () => {
    const page = await CoursePlanPage.open(planFor(caseysCounselor, agreedPlan));
    await page.shows('.review-section');
    expect(sectionText(page)).to.equal('Who has read this plan Read');
    const [timeline, section] = [page.one('.year:last-of-type'), page.one('.review-section')];
    expect(timeline.compareDocumentPosition(section)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(page.one('.review-section h3').id).to.equal('review-heading');
  });

  it('should be about the whole plan, and say so', async () => {
    const page = await openReviews(AskedByStudent);
    expect(sectionText(page)).to.contain('This is about your whole plan: goals and courses.');
    expect(rules(page)[0]).to.contain('You, Student').and.to.contain('Please look at grade 11.');
    expect(offers(page)).to.deep.equal(['Send for review']);
  });

  it('should offer the counselor to send it back or to agree', async () => {
    const page = await openReviews(ForCounselor);
    expect(sectionText(page)).to.contain('This is about the whole plan: goals and courses.');
    expect(offers(page)).to.deep.equal([
      'Send back with a note',
      'I have read this plan',
      'I agree with this plan',
    ]);
  });

  it('should tell the student that it is their turn after it came back', async () => {
    const page = await openReviews(Returned);
    expect(plain(page.one('.review-section summary .waiting'))).to.equal('Sent back with a note');
    expect(rules(page)[1]).to.contain('Which science comes after Chemistry?');
  });

  it('should offer nothing in a plan that can only be read', async () => {
    const page = await openReviews(ReadOnly);
    expect(offers(page)).to.deep.equal([]);
    expect(sectionText(page)).to.contain('Signed: Luz Lima');
  });

  it('should be of the plan itself while another one is shown', async () => {
    const plan = withReviews(dariosTries, casey, [reviewBy(casey, { kind: 'submitted' })]);
    const page = await openReviews({ render: () => waysOf(plan) });
    await page.click(`plan.${moreSound.id}`);
    await page.shows('.trying');
    expect(sectionText(page)).to.contain('People read and sign the real plan alone.');
    expect(page.all('.review-section button')).to.have.length(0);
  });

  it('should say nothing of copies where nobody keeps any', async () => {
    const store = await opened(storeOf(changedPlan, caseysCounselor));
    const page = await openReviews({
      render: () => html`<ilp-course-plan .store=${store}></ilp-course-plan>`,
    });
    expect(sectionText(page)).not.to.match(/copy|Looking|What changed since then/);
    expect(sectionText(page))
      .to.contain('Signed: Luz Lima')
      .and.to.contain('The plan was changed after that');
  });

  for (const lang of ['en', 'es', 'en-XB'])
    it(`should need no scrolling to the side at 320 pixels, all opened, in ${lang}`, async () => {
      const shown = planFor(caseysParent, changedPlan, { copies: agreedCopies(), lang });
      const page = await openReviews(shown, 320);
      page.main.style.overflowX = 'auto';
      for (const kind of ['approved', 'acknowledged'] as const)
        for (const what of ['since', 'then'] as const) await openOf(page, what, lastOf(page, kind));
      expect(page.main.scrollWidth).to.equal(page.main.clientWidth);
      for (const control of page.all('.review-section :is(button, summary)')) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), plain(control)).to.be.at.least(24);
      }
    });

  it('should fit a narrow screen while somebody signs', async () => {
    const page = await openReviews(planFor(caseysParent, agreedPlan), 320);
    await page.click('say.acknowledged');
    const dialog = page.one('dialog.ask-review');
    expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
    expect(dialog.getBoundingClientRect().width).to.be.at.most(window.innerWidth);
  });
});

describe('<ilp-course-plan> and what changed since somebody agreed', () => {
  afterEach(leave);

  it('should say before the section is opened that somebody has to look again', async () => {
    const page = await CoursePlanPage.open(ChangedSinceClosed);
    await page.shows('.review-section .waiting');
    expect(plain(page.one('.review-section .waiting'))).to.equal(`Changed since ${day}: please look again`);
    expect(page.root.querySelector('.reviews')).to.equal(null);
  });

  it('should say so as soon as it is true, closed or not', async () => {
    const page = await CoursePlanPage.open(planFor(casey, agreedPlan, { copies: agreedCopies() }));
    await page.shows('.review-section');
    const { id } = page.course('World History');
    page.store?.edit({ type: 'tick', record: ['courses', id], field: 'removed', value: true });
    await until(() => sectionText(page).includes('somebody needs to look again'), 'it is said');
    page.store?.undo();
    await until(() => !sectionText(page).includes('look again'), 'it is not said any more');
  });

  it('should say whose turn it is, in words and with a sign, and lock nothing', async () => {
    const page = await openReviews(ChangedSince);
    const [family] = page.all('.rule .outdated');
    expect(plain(family)).to.equal(
      `! The plan of ${day} was read. Now it needs to be read again. Who needs to look again: Parent`,
    );
    expect(family?.querySelector('.mark-again')?.getAttribute('aria-hidden')).to.equal('true');
    const school = line(page, lastOf(page, 'approved'));
    expect(plain(school.querySelector('.outdated'))).to.contain(
      `This OK is for the plan of ${day}. Now the plan needs a new OK. Who needs to look again: You,`,
    );
    expect(page.all('.rule')[2]?.querySelector('.mark-done')).to.equal(null);
    expect(offers(page)).to.contain('I agree with this plan');
  });

  it('should list what needs a new OK first, and the rest apart', async () => {
    const page = await openReviews(ChangedSince);
    const inside = await openOf(page, 'since', lastOf(page, 'approved'));
    expect([...inside.querySelectorAll('.label')].map(plain)).to.deep.equal([
      'These changes need a new OK',
      'Other changes since then',
    ]);
    const [again, others] = inside.querySelectorAll('.changes');
    expect(items(inside)).to.have.length(7);
    expect([...(again?.children ?? [])].map(plain)).to.deep.equal([
      `Another class: Photography Before: Art to be chosen ${year(thisYear + 1)}, All year`,
      `Taken out: World History ${year(thisYear + 1)}, Fall`,
      `Added: Coding in the community ${year(thisYear + 1)}, Spring`,
    ]);
    expect([...(others?.children ?? [])].map(plain)).to.deep.equal([
      'Where it stands: English 10 Before: Taking it now Now: Done · Passed',
      'Grade: English 10 Before: nothing Now: A',
      `Moved: Chemistry Before: ${year(thisYear + 1)}, All year Now: ${year(thisYear + 2)}, All year`,
      'Credits: Photography Before: 0.5 credits Now: 1 credit',
    ]);
    expect(again?.getAttribute('aria-labelledby')).to.equal(inside.querySelector('.label')?.id);
  });

  it('should follow what is done in the plan now', async () => {
    const page = await openReviews(planFor(casey, agreedPlan, { copies: agreedCopies() }));
    const inside = await openOf(page, 'since', lastOf(page, 'approved'));
    expect(plain(inside)).to.equal('Nothing changed since then.');
    const { id } = page.course('World History');
    page.store?.edit({ type: 'tick', record: ['courses', id], field: 'removed', value: true });
    await page.drawn();
    expect(items(inside)[0]).to.contain('Taken out: World History');
    expect(plain(page.one('.review-section summary'))).to.contain('somebody needs to look again');
    page.store?.undo();
    await page.drawn();
    expect(plain(inside)).to.equal('Nothing changed since then.');
    expect(page.all('.outdated')).to.have.length(0);
  });

  it('should ask for nothing where the year went on as everybody expected', async () => {
    const page = await openReviews(GoneOn);
    expect(page.all('.outdated')).to.have.length(0);
    expect(page.all('.rule')[2]?.querySelector('.mark-done')).not.to.equal(null);
    const inside = await openOf(page, 'since', lastOf(page, 'acknowledged'));
    expect([...inside.querySelectorAll('.label')].map(plain)).to.deep.equal(['Other changes since then']);
  });

  it('should ask again for what a place asks for, and name where that comes from', async () => {
    const source = { citation: 'Policy 7' };
    const packs = { agreeAgain: { changes: ['courseMark' as const], source } };
    const page = await openReviews(planFor(caseysCounselor, goneOnPlan, { copies: agreedCopies(), packs }));
    expect(page.all('.outdated')).to.have.length(2);
    expect(rules(page)[2]).to.contain('See the law Policy 7');
    const inside = await openOf(page, 'since', lastOf(page, 'approved'));
    expect(items(inside)[0]).to.contain('Grade: English 10');
  });

  it('should ask nobody again where a place says so', async () => {
    const packs = { agreeAgain: { changes: [] } };
    const page = await openReviews(planFor(casey, changedPlan, { copies: agreedCopies(), packs }));
    expect(page.all('.outdated')).to.have.length(0);
    expect(page.root.querySelector('.review-section summary .waiting')).to.equal(null);
  });

  it('should take a new OK of the same side for an answer', async () => {
    const page = await openReviews(planFor(caseysCounselor, changedPlan, { copies: agreedCopies() }));
    await page.click('say.approved');
    await page.click('send.review:approved');
    expect(reviewsIn(page)).to.have.length(5);
    await copiesThere(page);
    expect(page.all('.outdated').map(plain)).to.have.length(1);
    expect(plain(page.one('.rule .outdated'))).to.contain('Who needs to look again: Parent');
    expect(plain(line(page, lastOf(page, 'approved')))).to.contain(
      'There is no copy of the plan of this day.',
    );
  });

  it('should not ask somebody to read again who has agreed since', async () => {
    const plan = withReviews(changedPlan, casey, [
      reviewBy(caseysParent, { kind: 'acknowledged', signature: 'Luz Lima' }),
      reviewBy(caseysParent, { kind: 'approved', signature: 'Luz Lima' }),
    ]);
    const then = { ...agreedPlan, reviews: plan.reviews ?? {} };
    const copies = copiesOf(then, { [caseysReview(1)]: 'none' });
    const page = await openReviews(planFor(casey, plan, { copies }));
    expect(page.all('.outdated')).to.have.length(0);
    page.element.copies = copiesOf(then);
    await page.shows('.outdated');
    expect(page.all('.outdated')).to.have.length(2);
  });

  it('should call a goal by its own words, and show both', async () => {
    const [goal] = Object.values(agreedPlan.goals ?? {});
    const plan: Plan = {
      ...agreedPlan,
      goals: goal ? { ...agreedPlan.goals, [goal.id]: { ...goal, studentWords: 'Start over, gladly.' } } : {},
    };
    const page = await openReviews(planFor(casey, plan, { copies: agreedCopies() }));
    const inside = await openOf(page, 'since', lastOf(page, 'approved'));
    expect(items(inside)).to.deep.equal(['Goal in new words: Start over, gladly. Before: Not start over.']);
  });

  it('should keep the focus where it is when a copy comes', async () => {
    let give: (() => void) | undefined;
    const kept = agreedCopies();
    const slow = {
      ...kept,
      load: async (id: string) => (await new Promise<void>((done) => (give = done)), kept.load(id)),
    };
    const page = await CoursePlanPage.open(planFor(caseysCounselor, changedPlan, { copies: slow }));
    await page.shows('.review-section');
    page.keyed('plan.review').click();
    await page.shows('.reviews');
    page.keyed('say.approved').focus();
    expect(sectionText(page)).to.contain('Looking for the copy');
    await until(() => give, 'the copies are asked for');
    give?.();
    await until(() => !page.root.querySelector('.outdated') || page.one('.outdated'), 'something came');
    await page.drawn();
    expect(page.focusedKey).to.equal('say.approved');
  });
});

describe('<ilp-course-plan> and the copy of the plan', () => {
  afterEach(leave);

  it('should say of each OK that the copy of that day is kept', async () => {
    const page = await openReviews(Agreed);
    for (const kind of ['approved', 'acknowledged'] as const)
      expect(plain(line(page, lastOf(page, kind)))).to.contain('A copy of the plan of this day is kept.');
    expect(plain(line(page, lastOf(page, 'returned')))).not.to.contain('copy');
  });

  it('should give the copy of that day out on paper and as a file', async () => {
    const page = await openReviews(OnThatDay);
    const review = lastOf(page, 'acknowledged');
    const inside = await openOf(page, 'then', review);
    const printed: string[] = [];
    const ownWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const frame = ownWindow?.get?.call(this) as Window | null;
        if (frame && this.closest('.take-copy')) frame.print = () => printed.push(plain(frame.document.body));
        return frame;
      },
    });
    const ownClick = HTMLAnchorElement.prototype.click;
    const files: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(this.download);
    };
    try {
      await page.click(`print-copy.${review.id}`);
      await until(() => printed.length > 0, 'the copy is printed');
      expect(printed[0]).to.contain(`The plan as it was on ${day}.`).and.to.contain('Not start over.');
      expect(printed[0])
        .to.contain('World History 0.5 credits')
        .and.not.to.match(/Photography|Coding/);
      await page.click(`file-copy.${review.id}`);
      expect(files).to.deep.equal([`learning-plan-casey-l-${thisYear - 1}-07-01.json`]);
      expect(plain(inside)).to.contain(`It is in a file: ${files[0] ?? ''}`);
    } finally {
      HTMLAnchorElement.prototype.click = ownClick;
      if (ownWindow) Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', ownWindow);
    }
  });

  it('should show the plan as it was on that day, by year and term', async () => {
    const page = await openReviews(OnThatDay);
    const inside = await openOf(page, 'then', lastOf(page, 'acknowledged'));
    expect(plain(inside.querySelector('caption'))).to.equal('Classes on that day');
    expect([...inside.querySelectorAll('[scope="rowgroup"]')].map(plain)).to.deep.equal(
      [-1, 0, 1, 2].map((offset) => year(thisYear + offset)),
    );
    const rows = [...inside.querySelectorAll('tbody tr')].map(plain);
    expect(rows[1]).to.equal('All year English 9 1 credit · Done · Passed · Grade B');
    expect(rows).to.include('Fall World History 0.5 credits · Planned');
    expect(rows.join()).not.to.match(/Photography|Coding/);
    expect([...inside.querySelectorAll('blockquote')].map(plain)).to.deep.equal([
      'Not start over.',
      'Light a show people cry at.',
    ]);
  });

  it('should say in words that a copy is not stored yet, or cannot be reached; and try again', async () => {
    const page = await openReviews(CopyNotStored);
    const [school, family] = [lastOf(page, 'approved'), lastOf(page, 'acknowledged')];
    expect(plain(line(page, school))).to.contain('The copy cannot be reached right now.');
    expect(plain(line(page, family))).to.contain('The copy is not stored yet.');
    expect(page.all('.outdated, .more-of-copy')).to.have.length(0);
    let asked = 0;
    const { element } = page;
    element.copies = {
      ...agreedCopies(),
      stateOf: () => 'failed',
      load: async () => ((asked += 1), Promise.resolve(undefined)),
    };
    await page.drawn();
    await page.click(`copy.${school.id}`);
    expect(asked).to.equal(1);
  });

  it('should say so where that day has none', async () => {
    const copies = agreedCopies({ [caseysReview(2)]: 'none' });
    const page = await openReviews(planFor(casey, agreedPlan, { copies }));
    const school = plain(line(page, lastOf(page, 'approved')));
    expect(school).to.contain('There is no copy of the plan of this day.');
    expect(school).to.contain('The plan was changed after that, last on');
  });

  it('should show nobody the copies of another plan', async () => {
    const page = await openReviews(ChangedSince);
    expect(page.all('.outdated')).to.have.length(2);
    page.element.copies = copiesOf({ ...agreedPlan, reviews: {} });
    await page.drawn();
    await copiesThere(page);
    expect(page.all('.outdated, .more-of-copy')).to.have.length(0);
  });

  it('should be kept by `<ilp-plan>` when somebody agrees, without a word from the host', async () => {
    const page = await openReviews(planFor(caseysCounselor, tenthGrader));
    await page.click('say.approved');
    await page.click('send.review:approved');
    const kept = () =>
      plain(line(page, lastOf(page, 'approved'))).includes('A copy of the plan of this day is kept.');
    await until(kept, 'the copy is kept');
    const inside = await openOf(page, 'since', lastOf(page, 'approved'));
    expect(plain(inside)).to.equal('Nothing changed since then.');
  });
});

describe('<ilp-course-plan> and what a review must not show', () => {
  afterEach(leave);

  const ofCrosswalk = /crosswalk|modified|credential|Decided with|\bmark_/i;

  it('should be nothing that an IEP team wrote, nor a credential it decides on', async () => {
    const then = withReviews(theosYears, theo, [reviewBy(theo, { kind: 'approved', signature: 'Theo B.' })]);
    const plan: Plan = { ...then, coursePath: { graduationPlan: 'sc-employability-credential' } };
    const page = await openReviews({
      render: () => waysOf(plan, { viewer: theo, packs: carolinaPack, crosswalk: theosDecision }),
    });
    page.element.copies = copiesOf(then);
    await copiesThere(page);
    const review = lastOf(page, 'approved');
    const since = await openOf(page, 'since', review);
    await openOf(page, 'then', review);
    expect(items(since)[0]).to.equal('Another way to finish school');
    expect(sectionText(page)).not.to.match(ofCrosswalk);
  });

  it('should take no name for more than a name', async () => {
    const [course] = Object.values(tenthGrader.courses ?? {});
    const odd = { ...tenthGrader, courses: course ? { [course.id]: { ...course, title: '__proto__' } } : {} };
    const then = withReviews(odd, casey, [
      reviewBy(caseysParent, { kind: 'acknowledged', signature: '<b>constructor</b>' }),
    ]);
    const page = await openReviews(planFor(casey, { ...then, courses: {} }, { copies: copiesOf(then) }));
    const review = lastOf(page, 'acknowledged');
    expect(plain(line(page, review))).to.contain('Signed: <b>constructor</b>');
    expect(items(await openOf(page, 'since', review))[0]).to.contain('Taken out: __proto__');
  });
});
