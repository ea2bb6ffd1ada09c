import { expect } from '@open-wc/testing';
import {
  ChooseForPlaceholder,
  ForCounselor,
  FromTheList,
  WithoutList,
} from '../../../stories/course-plan-add.stories.js';
import { thisYear } from '../../../stories/fixtures/course-timeline.js';
import { found, leave, until } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

const nextYear = `${thisYear + 1}.yearRound`;
const fall = `${thisYear + 1}.fallSemester`;

/** Opens the panel of a place. */
async function open(place: string, story = FromTheList): Promise<CoursePlanPage> {
  const page = await CoursePlanPage.open({ render: () => story.render() });
  await page.shows('.add-panel');
  // The story opens the first one; each test looks at one of its own.
  page.one('[data-key^="close."]').click();
  await page.drawn();
  await page.click(`add.${place}`);
  await page.shows('.add-panel');
  return page;
}

const results = (page: CoursePlanPage) => page.all('.result > .label').map(plain);
const result = (page: CoursePlanPage, title: string): HTMLElement => {
  const all = page.all('.result').filter((each) => plain(each.querySelector('.label')) === title);
  return found(all[0], `result “${title}”`);
};

async function searchFor(page: CoursePlanPage, place: string, text: string): Promise<void> {
  page.keyed(`search.${place}`).focus();
  await page.type(text);
}

describe('<ilp-course-plan> with a class that is added from the list', () => {
  afterEach(leave);

  it('should open with the focus on the search and show what fits and fills a gap', async () => {
    const page = await open(nextYear);
    expect(page.focusedKey).to.equal(`search.${nextYear}`);
    expect(plain(page.one('.count'))).to.contain('fit here and fill something you still need');
    expect(results(page)).to.include('Marine Science');
    expect(results(page)).not.to.include('Biology');
    expect(plain(result(page, 'Marine Science'))).to.contain(
      'Could count for: Science (still to plan: 1 credit)',
    );
    expect(plain(result(page, 'Human Body Systems'))).to.contain('This is a guess from its name.');
  });

  it('should find classes by words and say the number once, after typing rests', async () => {
    const page = await open(fall);
    const said = page.listen();
    await searchFor(page, fall, 'chem');
    expect(results(page)).to.deep.equal(['Chemistry']);
    expect(plain(page.one('.count'))).to.equal('One class found');
    await until(() => said.length > 0, 'the number is said');
    expect(said).to.deep.equal(['One class found']);
  });

  it('should say why a class does not fit before it is added, and add it all the same', async () => {
    const page = await open(fall);
    await searchFor(page, fall, 'chem');
    const text = plain(result(page, 'Chemistry'));
    expect(text).to.contain('Already in your plan: Grade 11, All year');
    expect(text).to.contain('It is taught in: All year.');
    expect(text).to.contain('You can add it all the same.');
    const add = found(result(page, 'Chemistry').querySelector('button'), 'button');
    expect(add.getAttribute('aria-label')).to.contain('Chemistry');
    const described = found(page.root.getElementById(add.getAttribute('aria-describedby') ?? ''), 'reasons');
    expect(plain(described)).to.contain('Before you add it');
    add.click();
    await page.drawn();
    expect(page.titlesIn(fall)).to.deep.equal(['World History', 'Chemistry']);
    expect(page.said).to.contain('Added Chemistry: Grade 11, Fall.');
  });

  it('should close after adding with the focus on the new card, in one step back', async () => {
    const page = await open(nextYear);
    await searchFor(page, nextYear, 'marine');
    await page.click(`add.${nextYear}.0303`);
    const course = page.course('Marine Science');
    expect(course).to.include({
      kind: 'catalog',
      course: '0303',
      state: 'planned',
      schoolYear: thisYear + 1,
    });
    expect(page.root.querySelector('.add-panel')).to.equal(null);
    expect(page.focusedKey).to.equal(`open.${course.id}`);
    await page.press('Control+z');
    expect(page.titlesIn(nextYear)).not.to.include('Marine Science');
    expect(page.focused).not.to.equal(null);
  });

  it('should stay open for another, with the focus back on the search', async () => {
    const page = await open(nextYear);
    await page.click(`more.${nextYear}`);
    await page.click(`add.${nextYear}.0303`);
    expect(page.focusedKey).to.equal(`search.${nextYear}`);
    expect(page.titlesIn(nextYear)).to.include('Marine Science');
    await searchFor(page, nextYear, 'stage');
    await page.click(`add.${nextYear}.0501`);
    expect(page.titlesIn(nextYear)).to.include.members(['Marine Science', 'Stage Lighting']);
  });

  it('should keep what was typed while the plan changes elsewhere', async () => {
    const page = await open(nextYear);
    await searchFor(page, nextYear, 'che');
    page.store?.edit({
      ...{ type: 'set', record: ['courses', page.course('English 12').id], field: 'credits' },
      ...{ was: 500, value: 1000 },
    });
    await page.type('m');
    expect((page.keyed(`search.${nextYear}`) as HTMLInputElement).value).to.equal('chem');
    expect(results(page)).to.deep.equal(['Chemistry']);
  });

  it('should narrow by subject and by what is offered here, and widen again', async () => {
    const page = await open(nextYear);
    await page.select(`subject.${nextYear}`, '14');
    expect(results(page)).to.deep.equal(['Sports Medicine', 'Human Body Systems']);
    await page.select(`subject.${nextYear}`, '02');
    expect(results(page)).to.deep.equal(['Algebra 1', 'Geometry']);
    await page.click(`offered.${nextYear}`);
    expect(results(page)).to.deep.equal([]);
    expect(plain(page.one('.count'))).to.equal('No class has this name.');
    await page.click(`offered.${nextYear}`);
    expect(results(page)).to.have.length(2);
  });

  it('should close by Escape from anywhere inside, with the focus on the button', async () => {
    const page = await open(nextYear);
    for (const key of [`search.${nextYear}`, `offered.${nextYear}`, `close.${nextYear}`]) {
      page.keyed(key).focus();
      await page.press('Escape');
      expect(page.root.querySelector('.add-panel')).to.equal(null);
      expect(page.focusedKey).to.equal(`add.${nextYear}`);
      await page.click(`add.${nextYear}`);
    }
  });

  it('should add a second choice that names the class it stands in for', async () => {
    const page = await open(nextYear);
    const { id } = page.course('Chemistry');
    await page.select(`as.${nextYear}`, id);
    await searchFor(page, nextYear, 'marine');
    await page.click(`add.${nextYear}.0303`);
    expect(page.course('Marine Science')).to.include({ state: 'alternate', alternateFor: id });
    expect(plain(page.card('Marine Science'))).to.contain('Second choice · Instead of Chemistry');
  });

  it('should take a class of the past as done, and one of the school as an idea', async () => {
    const page = await open(`${thisYear - 1}.yearRound`);
    await page.click(`add.${thisYear - 1}.yearRound.0303`);
    expect(page.course('Marine Science').state).to.equal('completed');
    const other = await open(nextYear, ForCounselor);
    await other.click(`add.${nextYear}.0303`);
    expect(other.course('Marine Science').state).to.equal('proposedAdd');
  });
});

describe('<ilp-course-plan> with a class that no list has', () => {
  afterEach(leave);

  it('should keep a place by subject and credits', async () => {
    const page = await open(nextYear);
    await page.click(`way.${nextYear}.placeholder`);
    await page.select(`own-subject.${nextYear}`, '05');
    page.keyed(`credits.${nextYear}`).focus();
    await page.press('Control+a');
    await page.type('0.5');
    await page.press('Enter');
    const title = 'A class to choose: Visual and Performing Arts';
    const course = found(
      page.courses.find((each) => plain(each.title) === title),
      title,
    );
    expect(course).to.include({ kind: 'placeholder', subject: '05', credits: 500, state: 'planned' });
    expect(page.focusedKey).to.equal(`open.${course.id}`);
  });

  it('should ask for a name and for a number, keep what was typed, and then add the class', async () => {
    const page = await open(nextYear);
    await page.click(`way.${nextYear}.custom`);
    await page.click(`put.${nextYear}`);
    expect(page.focusedKey).to.equal(`title.${nextYear}`);
    expect(plain(page.one('.note.alert'))).to.equal('Give the class a name. Then it can be added.');
    await page.type('Arabic');
    page.keyed(`credits.${nextYear}`).focus();
    await page.press('Control+a');
    await page.type('many');
    await page.press('Enter');
    expect(page.focusedKey).to.equal(`credits.${nextYear}`);
    expect(plain(page.one('.note.alert'))).to.contain('Give a number');
    await page.press('Control+a');
    await page.type('1,5');
    await page.press('Enter');
    expect(page.course('Arabic')).to.include({ kind: 'custom', credits: 1500 });
    expect(page.root.querySelector('.add-panel')).to.equal(null);
    expect(page.store?.snapshot.unsent).to.deep.equal({});
  });

  it('should offer a place to keep and an own class where there is no list', async () => {
    const page = await open(nextYear, WithoutList);
    expect(page.all('.ways input')).to.have.length(2);
    expect(plain(page.one('.add-panel'))).to.contain('You can still plan.');
    await page.click(`put.${nextYear}`);
    expect(page.titlesIn(nextYear).at(-1)).to.equal('A class to choose');
  });

  it('should let a placeholder become a class of the list in one step', async () => {
    const page = await CoursePlanPage.open(ChooseForPlaceholder);
    await page.shows('.add-panel');
    const { id } = page.course('Art to be chosen');
    page.keyed(`search.${id}`).focus();
    await page.type('stage');
    await page.click(`add.${id}.0501`);
    expect(page.plan.courses?.[id]).to.include({ kind: 'catalog', course: '0501', title: 'Stage Lighting' });
    expect(page.focusedKey).to.equal(`open.${id}`);
    await page.press('Control+z');
    expect(page.plan.courses?.[id]).to.include({ kind: 'placeholder', title: 'Art to be chosen' });
  });
});

describe('<ilp-course-plan> with the classes of a career cluster', () => {
  afterEach(leave);

  it('should show what would go where, and add all that is ticked in one step', async () => {
    const page = await open(nextYear);
    const before = page.courses.length;
    await page.click(`way.${nextYear}.template`);
    await page.select(`template.${nextYear}`, 'cluster-health');
    expect(page.courses).to.have.length(before);
    expect(plain(page.one('.results'))).to.contain('Biology');
    expect(plain(page.one('.results'))).to.contain('Already in your plan: Grade 9, All year');
    await page.click(`step.${nextYear}.1401`);
    const button = page.keyed(`put.${nextYear}`);
    expect(plain(button)).to.equal('Add one class');
    button.click();
    await page.drawn();
    expect(page.courses).to.have.length(before + 1);
    expect(page.course('Human Body Systems').schoolYear).to.equal(thisYear + 1);
    expect(page.focusedKey).to.equal(`open.${page.course('Human Body Systems').id}`);
    await page.press('Control+z');
    expect(page.courses).to.have.length(before);
  });
});
