import { expect } from '@open-wc/testing';
import { hasBegun } from '../../../src/courses/timeline.js';
import { termKinds } from '../../../src/model/planned-course.js';
import { Gap } from '../../../stories/course-plan-add.stories.js';
import { thisYear } from '../../../stories/fixtures/course-timeline.js';
import { found, leave, until } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

/** Opens the panel of a gap. */
async function open(requirement: string, width?: number): Promise<CoursePlanPage> {
  const page = await CoursePlanPage.open({ render: () => Gap.render() }, width);
  await page.shows('.add-panel');
  page.one('[data-key^="close."]').click();
  await page.drawn();
  await page.click(`gap.${requirement}`);
  await page.shows('.add-panel');
  return page;
}

const results = (page: CoursePlanPage) => page.all('.result > .label').map(plain);

describe('<ilp-course-plan> with a gap that is asked about', () => {
  afterEach(leave);

  it('should list what would fill it, how much of it, at the first time something fits', async () => {
    const page = await open('science');
    expect(plain(page.one('.count'))).to.equal('One class could fill this');
    expect(results(page)).to.deep.equal(['Marine Science']);
    expect(plain(page.one('.result'))).to.contain('Fills 1 of 1 credit');
    expect(page.root.querySelector('.obstacles')).to.equal(null);
  });

  it('should begin with a part of a year that is still to come', async () => {
    const page = await open('science');
    const { value } = page.keyed('place.gap.science') as HTMLSelectElement;
    const [schoolYear, term] = value.split('.');
    const place = { schoolYear: Number(schoolYear), term: termKinds.find((kind) => kind === term) };
    expect(hasBegun(place, new Date().toISOString().slice(0, 10)), value).to.equal(false);
  });

  it('should say a guess as a guess', async () => {
    const page = await open('health');
    expect(results(page)).to.deep.equal(['Human Body Systems']);
    expect(plain(page.one('.result'))).to.contain('This is a guess from its name.');
  });

  it('should say why a class does not fit at a time that is chosen', async () => {
    const page = await open('science');
    await page.select('place.gap.science', `${thisYear + 2}.fallSemester`);
    expect(plain(page.one('.obstacles'))).to.contain('It is for these grades: 9, 10, or 11.');
    const places = [...(page.keyed('place.gap.science') as HTMLSelectElement).options].map(
      ({ value }) => value,
    );
    expect(places.some((place) => place.startsWith(String(thisYear - 1)))).to.equal(false);
  });

  it('should add a class at that time, with the focus on its card', async () => {
    const page = await open('arts');
    await page.select('place.gap.arts', `${thisYear + 2}.springSemester`);
    await page.click('add.gap.arts.0502');
    expect(page.titlesIn(`${thisYear + 2}.springSemester`)).to.deep.equal(['Play Production']);
    await until(
      () => page.focusedKey === `open.${page.course('Play Production').id}`,
      'the card has the focus',
    );
  });

  it('should show the year of the new class where there is room for one alone', async () => {
    const page = await open('arts', 320);
    await page.select('place.gap.arts', `${thisYear + 2}.springSemester`);
    await page.click('add.gap.arts.0502');
    expect(page.focusedKey).to.equal(`open.${page.course('Play Production').id}`);
    expect(page.card('Play Production').checkVisibility()).to.equal(true);
  });

  it('should keep a place for it without choosing now', async () => {
    const page = await open('arts');
    await page.click('later.gap.arts');
    const kept = found(
      page.courses.find(({ title }) => plain(title) === 'A class to choose: Arts'),
      'placeholder',
    );
    expect(kept).to.include({ kind: 'placeholder', subject: '05', state: 'planned' });
  });

  it('should search in a long list for what was typed, and say how many there are', async () => {
    const many = Array.from({ length: 12 }, (_, nth) => ({
      ...{ code: `ART${nth}`, title: nth === 7 ? 'Glass Blowing' : `Studio ${nth}`, subject: '05' },
      credits: 1000,
    }));
    const page = await open('arts');
    page.element.catalog = { schema: 1, id: 'arts', title: 'Arts', courses: many };
    await page.shows('[data-key="search.gap.arts"]');
    expect(plain(page.one('.count'))).to.equal('12 classes could fill this');
    expect(results(page)).to.have.length(8);
    const said = page.listen();
    page.keyed('search.gap.arts').focus();
    await page.type('glass');
    await until(() => results(page).join() === 'Glass Blowing', 'only that is found');
    await until(() => said.includes('One class could fill this'), 'the number is said');
  });

  it('should close by Escape, with the focus on the button', async () => {
    const page = await open('arts');
    page.keyed('place.gap.arts').focus();
    await page.press('Escape');
    expect(page.root.querySelector('.add-panel')).to.equal(null);
    expect(page.focusedKey).to.equal('gap.arts');
  });
});
