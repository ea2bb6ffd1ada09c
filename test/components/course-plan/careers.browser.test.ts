import { expect } from '@open-wc/testing';
import { yusrasClasses, yusrasWay } from '../../../stories/fixtures/course-details.js';
import { counselor, yusra, yusrasFather } from '../../../stories/fixtures/people.js';
import { found, leave as leavePage } from '../support.js';
import { choose, CourseDetailsPage, list, plain } from './details-page.js';

function career(inside: HTMLElement, title: string): HTMLElement {
  const all = [...inside.querySelectorAll<HTMLElement>('.kept > li')];
  return found(
    all.find((each) => plain(each.firstElementChild?.textContent) === title),
    title,
  );
}

function leads(of: HTMLElement): readonly string[] {
  return [...of.querySelectorAll('.leads bdi')].map(({ textContent }) => plain(textContent));
}

describe('where classes lead', () => {
  afterEach(leavePage);

  it('shows the classes of the plan that share a cluster with what is kept', async () => {
    const page = await CourseDetailsPage.open(yusra, yusrasWay);
    const inside = await page.section('careers');
    expect(leads(career(inside, 'Health Science'))).to.deep.equal([
      ...['Chemistry', 'Sports Medicine', 'Human Body Systems'],
    ]);
  });

  it('offers the classes of the catalog that are not in the plan yet', async () => {
    const page = await CourseDetailsPage.open(yusra, yusrasWay);
    const inside = await page.section('careers');
    for (const title of ['Lighting Technicians', 'Arts, Entertainment, & Design']) {
      await page.press('There are 2 more classes', career(inside, title));
      expect(leads(career(inside, title))).to.deep.equal(['Play Production', 'Stage Lighting']);
    }
  });

  it('adds one where the student wants it', async () => {
    const page = await CourseDetailsPage.open(yusra, yusrasWay);
    const inside = await page.section('careers');
    const health = career(inside, 'Health Science');
    await page.press('There is one more class', health);
    choose(list(health, 'Where to put it'), 'Grade 10, Spring');
    await page.drawn();
    await page.press('Add Biology', health);
    const { schoolYear, term, state, course } = page.course('Biology');
    expect({ schoolYear, term, state, course }).to.deep.equal({
      ...{ schoolYear: 2029, term: 'springSemester', state: 'planned', course: '0301' },
    });
    expect(page.said).to.equal('Added Biology: Grade 10, Spring.');
    expect(leads(career(inside, 'Health Science'))).to.contain('Biology');
  });

  it('is a suggestion where school adds it', async () => {
    const page = await CourseDetailsPage.open(counselor, yusrasWay);
    const inside = await page.section('careers');
    const health = career(inside, 'Health Science');
    await page.press('There is one more class', health);
    await page.press('Suggest Biology', health);
    expect(page.course('Biology').state).to.equal('proposedAdd');
  });

  it('closes nothing: a career nobody has a cluster for is there, too', async () => {
    const page = await CourseDetailsPage.open(yusra, yusrasWay);
    const inside = await page.section('careers');
    expect(plain(career(inside, 'Storm Chaser').textContent)).to.contain('Nobody has noted');
    expect(plain(inside.textContent)).to.contain('Any class can help you');
  });

  it('has a friendly line where nothing is kept', async () => {
    const page = await CourseDetailsPage.open(yusra, yusrasClasses);
    const inside = await page.section('careers');
    expect(plain(inside.textContent)).to.contain('Look around in “Explore careers”');
  });

  it('offers nothing to add to who may only read', async () => {
    const page = await CourseDetailsPage.open(yusrasFather, yusrasWay);
    const inside = await page.section('careers');
    const health = career(inside, 'Health Science');
    await page.press('There is one more class', health);
    expect(leads(health)).to.contain('Biology');
    expect(health.querySelectorAll('select, .leads button').length).to.equal(0);
  });
});
