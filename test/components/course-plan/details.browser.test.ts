import { expect } from '@open-wc/testing';
import type { IlpOpenEvent } from 'ilp-elements/course-plan';
import { yusrasClasses } from '../../../stories/fixtures/course-details.js';
import { counselor, yusra, yusrasFather } from '../../../stories/fixtures/people.js';
import { leave as leavePage } from '../support.js';
import {
  choose,
  chosen,
  CourseDetailsPage,
  field,
  fill,
  labels,
  leave,
  list,
  plain,
} from './details-page.js';

const openFor = async (viewer = yusra) => CourseDetailsPage.open(viewer, yusrasClasses);

describe('the details of a course', () => {
  afterEach(leavePage);

  it('open and close under its title', async () => {
    const page = await openFor();
    const key = `open.${page.course('Chemistry').id}`;
    expect(page.keyed(key).getAttribute('aria-expanded')).to.equal('false');
    await page.details('Chemistry');
    expect(page.keyed(key).getAttribute('aria-expanded')).to.equal('true');
    page.keyed(key).click();
    await page.drawn();
    expect(page.root.querySelectorAll('.details').length).to.equal(0);
  });

  it('say what the catalog says, with its rules in words', async () => {
    const page = await openFor();
    const details = await page.details('Chemistry');
    const rules = [...details.querySelectorAll('.rules li')].map(({ textContent }) => plain(textContent));
    expect(rules).to.deep.equal([
      'Take this first: Algebra 1 (with a grade of C or better) and (Biology or Marine Science)',
      'Take this at the same time, or before: Geometry (a grade of B or better helps)',
      'As the school prints it: Summer packet required',
    ]);
    expect(plain(details.textContent)).to.contain('grades 10 to 12').and.contain('Honors class');
  });

  it('say that the school places students, and never why', async () => {
    const page = await openFor();
    const details = await page.details('Learning Lab');
    expect(plain(details.textContent)).to.contain('Placed by the school.');
    expect(details.textContent).not.to.match(/IEP|504|disab/i);
  });

  it('take a state, a result, a grade and a note', async () => {
    const page = await openFor();
    const details = await page.details('Algebra 1');
    choose(list(details, 'Where it stands'), 'Done');
    choose(list(details, 'How it went'), 'Passed');
    fill(field(details, 'Grade earned'), 'B+');
    fill(field(details, 'In my own words'), 'I liked the graphs.');
    const { state, result, mark, note } = page.course('Algebra 1');
    expect({ state, result, mark, note }).to.deep.equal({
      ...{ state: 'completed', result: 'pass', mark: 'B+', note: 'I liked the graphs.' },
    });
  });

  it('keep credits as they are typed until they are a number', async () => {
    const page = await openFor();
    const details = await page.details('Arabic');
    const credits = field(details, 'Credits');
    expect(credits.value).to.equal('1');
    fill(credits, '');
    await page.type('0.');
    expect(credits.value).to.equal('0.');
    await page.type('5');
    expect(credits.value).to.equal('0.5');
    expect(page.course('Arabic').credits).to.equal(500);
    leave(credits);
    await page.drawn();
    fill(credits, 'half');
    leave(credits);
    await page.drawn();
    expect(credits.value).to.equal('half');
    expect(credits.getAttribute('aria-invalid')).to.equal('true');
    expect(plain(details.textContent)).to.contain('Give a number');
    expect(page.course('Arabic').credits).to.equal(500);
  });

  it('move it to another year, and stay open there', async () => {
    const page = await openFor();
    choose(list(await page.details('Arabic'), 'School year'), 'Grade 12');
    await page.drawn();
    const { id, schoolYear, term } = page.course('Arabic');
    expect({ schoolYear, term }).to.deep.equal({ schoolYear: 2031, term: 'yearRound' });
    expect(page.said).to.equal('Arabic is in Grade 12, All year now.');
    expect(page.focusedKey).to.equal(`${id}.schoolYear`);
    expect(chosen(list(await page.details('Arabic'), 'School year'))).to.equal('Grade 12, 2030–31');
  });

  it('keep the focus in the list, so that year and term are chosen one after the other', async () => {
    const page = await openFor();
    const { id } = page.course('Arabic');
    choose(list(await page.details('Arabic'), 'School year'), 'Grade 12');
    await page.drawn();
    expect(page.focusedKey).to.equal(`${id}.schoolYear`);
    choose(list(await page.details('Arabic'), 'Part of the year'), 'Fall');
    await page.drawn();
    expect(page.focusedKey).to.equal(`${id}.term`);
    const { schoolYear, term } = page.course('Arabic');
    expect({ schoolYear, term }).to.deep.equal({ schoolYear: 2031, term: 'fallSemester' });
  });

  it('leave the language of our own words to the page', async () => {
    const page = await openFor();
    const options = list(await page.details('Arabic'), 'Part of the year').options;
    expect([...options].some((option) => option.hasAttribute('lang'))).to.equal(false);
  });

  it('lead to the goal it helps with', async () => {
    const page = await openFor();
    const details = await page.details('Reporting');
    const asked: string[] = [];
    page.element.addEventListener('ilp-open', (event: IlpOpenEvent) => asked.push(event.detail.id));
    await page.press('Show this goal', details);
    expect(asked).to.deep.equal([page.course('Reporting').goal]);
  });

  it('tie it to another course, one that could stand in', async () => {
    const page = await openFor();
    const details = await page.details('Arabic');
    await page.press('More about this class', details);
    choose(list(details, 'Second choice for'), 'Chemistry');
    expect(page.course('Arabic').alternateFor).to.equal(page.course('Chemistry').id);
  });

  it('take it out, and undo brings it back', async () => {
    const page = await openFor();
    await page.press('Take this class out: Arabic', await page.details('Arabic'));
    expect(page.courses.some(({ title }) => title === 'Arabic')).to.equal(false);
    expect(page.said).to.equal('Took out Arabic. Undo brings it back.');
    page.store.undo();
    expect(page.course('Arabic').removed ?? false).to.equal(false);
  });

  it('are plain words for who may only read', async () => {
    const page = await openFor(yusrasFather);
    const details = await page.details('Arabic');
    expect(details.querySelectorAll('input, select, textarea, button').length).to.equal(0);
    expect(plain(details.textContent))
      .to.contain('Where it stands: Planned')
      .and.contain('I speak it at home.');
  });

  it('let staff write what the school’s records say, and no word of the student', async () => {
    const page = await openFor(counselor);
    const names = labels(await page.details('Algebra 1'));
    expect(names).to.contain('Where it stands').and.contain('Grade earned');
    for (const own of ['School year', 'In the words of the student', 'A goal it helps with'])
      expect(names).not.to.contain(own);
  });
});
