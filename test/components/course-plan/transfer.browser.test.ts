import { expect } from '@open-wc/testing';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { caseysTransfer, confirming } from '../../../stories/fixtures/course-details.js';
import { smallDiploma } from '../../../stories/fixtures/graduation.js';
import { casey, caseysCousin, caseysTeacher } from '../../../stories/fixtures/people.js';
import { found, leave as leavePage, until } from '../support.js';
import { choose, CourseDetailsPage, field, fill, labels, list, plain } from './details-page.js';

/** A diploma that all of Casey’s classes are enough for, and those that are confirmed are not. */
const enoughIfAccepted: GraduationPlan = {
  ...smallDiploma,
  totalCredits: 6500,
  requirements: [{ kind: 'item', id: 'talk', name: { en: 'A talk', es: 'Una charla' } }],
};

const openFor = async (viewer = casey) => CourseDetailsPage.open(viewer, caseysTransfer);

function sums(page: CourseDetailsPage): string {
  return plain(page.root.querySelector('details.transfer summary .facts')?.textContent);
}

function item(inside: HTMLElement, title: string): HTMLElement {
  const all = [...inside.querySelectorAll<HTMLElement>('.transfers > li')];
  return found(
    all.find((each) => plain(each.querySelector('.name')?.textContent) === title),
    title,
  );
}

function row(inside: HTMLElement, number: number): HTMLElement {
  return found(inside.querySelectorAll<HTMLElement>('.rows > .row')[number - 1], `row ${number}`);
}

describe('credits from another school', () => {
  afterEach(leavePage);

  it('are added up as confirmed and as they could be', async () => {
    const page = await openFor();
    expect(sums(page)).to.equal('6.25 if all are accepted, 2.75 confirmed, 3.5 to be confirmed');
  });

  it('stand in the unit of the other school beside what they are here', async () => {
    const page = await openFor();
    const inside = await page.section('transfer');
    const chemistry = plain(item(inside, 'Chemistry').textContent);
    expect(chemistry).to.contain('There: 2.5 semester credits. Here: 0.25 credits.');
    expect(chemistry).to.contain('From Bayview High School').and.contain('To be confirmed');
  });

  it('are confirmed by plan staff alone', async () => {
    const page = await openFor(confirming);
    const inside = await page.section('transfer');
    choose(list(inside, 'What this school says to World History'), 'Confirmed');
    await page.drawn();
    expect(page.course('World History').confirmation).to.equal('confirmed');
    expect(sums(page)).to.equal('6.25 if all are accepted, 3.75 confirmed, 2.5 to be confirmed');
    for (const viewer of [casey, caseysTeacher, caseysCousin]) {
      const other = await openFor(viewer);
      const names = labels(await other.section('transfer'));
      expect(names.filter((name) => name.startsWith('What this school says'))).to.deep.equal([]);
    }
  });

  it('can count in part', async () => {
    const page = await openFor(confirming);
    const inside = await page.section('transfer');
    await page.press('Change what stands about English 9', inside);
    fill(field(item(inside, 'English 9'), 'Counts here as'), '0.5');
    await page.drawn();
    expect(page.course('English 9').credits).to.equal(500);
    expect(plain(item(inside, 'English 9').textContent)).to.contain('This school counts a part of it.');
  });

  it('are put in several at once, and what is typed is kept until then', async () => {
    const page = await openFor();
    const inside = await page.section('transfer');
    choose(list(inside, 'How the other school counts'), 'Semester credits');
    await page.drawn();
    fill(field(row(inside, 1), 'Class name'), 'Ceramics');
    fill(field(row(inside, 1), 'Credits there'), '5');
    await page.drawn();
    expect(plain(row(inside, 1).textContent)).to.contain('That is 0.5 credits here.');
    fill(field(row(inside, 2), 'Class name'), 'Drama');
    fill(field(row(inside, 2), 'Credits there'), '2,5');
    choose(list(row(inside, 2), 'How it went'), 'Not passed');
    await page.drawn();
    expect(page.store.snapshot.unsent.transfer).to.contain('Ceramics').and.contain('Drama');
    await page.press('Add these classes', inside);
    expect(page.said).to.equal('2 classes added. They are to be confirmed.');
    const { sourceCredits, sourceUnit, result, method, state, confirmation } = page.course('Drama');
    expect({ sourceCredits, sourceUnit, result, method, state, confirmation }).to.deep.equal({
      ...{ sourceCredits: 2500, sourceUnit: 'fivePerSemester', result: 'fail' },
      ...{ method: 'transferCredit', state: 'completed', confirmation: undefined },
    });
    expect(page.store.snapshot.unsent.transfer).to.equal(undefined);
    expect(field(row(inside, 1), 'Class name').value).to.equal('');
    expect(sums(page)).to.equal('6.75 if all are accepted, 2.75 confirmed, 4 to be confirmed');
    page.store.undo();
    expect(page.courses.some(({ title }) => title === 'Ceramics' || title === 'Drama')).to.equal(false);
  });

  it('say what to do about a row that is not finished, and add none', async () => {
    const page = await openFor();
    const inside = await page.section('transfer');
    const before = page.courses.length;
    fill(field(row(inside, 1), 'Class name'), 'Ceramics');
    fill(field(row(inside, 1), 'Credits there'), 'five');
    fill(field(row(inside, 2), 'Grade'), 'A');
    await page.press('Add these classes', inside);
    expect(page.courses).to.have.length(before);
    expect(page.said).to.equal('Some rows are not finished. Nothing is added yet.');
    expect(page.focusedKey).to.equal('entry-0-credits');
    expect(plain(row(inside, 1).textContent)).to.contain('Give a number');
    expect(plain(row(inside, 2).textContent)).to.contain('Give the class a name.');
    expect(field(row(inside, 1), 'Credits there').value).to.equal('five');
    fill(field(row(inside, 1), 'Credits there'), '5');
    await page.drawn();
    expect(plain(row(inside, 1).textContent)).not.to.contain('Give a number');
  });

  it('are plain words for who may only read', async () => {
    const page = await openFor(caseysCousin);
    const inside = await page.section('transfer');
    expect(inside.querySelectorAll('input, select, button').length).to.equal(0);
    expect(plain(inside.textContent)).to.contain('One class does not count here.');
  });

  it('say the earliest finish, if all are accepted and as confirmed so far', async () => {
    const page = await openFor();
    page.element.graduationPlans = [enoughIfAccepted];
    const inside = await page.section('transfer');
    await until(() => inside.querySelector('.finish'), 'the end is said');
    const [accepted, confirmed] = [...inside.querySelectorAll('.finish dd')].map((each) =>
      plain(each.textContent),
    );
    expect(accepted).to.equal(
      'The earliest finish is the end of 2026–27. The plan has all the classes it needs by then. 1 thing is still to show.',
    );
    expect(confirmed).to.match(
      /^No class is planned yet for .*\. When nothing is left to plan, the earliest finish stands here\.$/,
    );
  });

  it('stand beside other ways to finish', async () => {
    const page = await openFor();
    const inside = await page.section('transfer');
    const ways = [...inside.querySelectorAll('.ways dt')].map(({ textContent }) => plain(textContent));
    expect(ways).to.include.members([
      'Credit by exam',
      'One more year',
      'Summer classes',
      'A test such as the GED',
    ]);
  });
});
