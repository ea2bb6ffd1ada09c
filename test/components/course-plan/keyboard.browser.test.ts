import { expect } from '@open-wc/testing';
import { Empty } from '../../../stories/course-plan.stories.js';
import { thisYear } from '../../../stories/fixtures/course-timeline.js';
import { leave } from '../support.js';
import { CoursePlanPage } from './page.js';

const now = `${thisYear}.yearRound`;

describe('<ilp-course-plan> with the keyboard alone', () => {
  afterEach(leave);

  it('should let somebody add two classes, move one, take it out and bring it back', async function () {
    this.timeout(40_000);
    const page = await CoursePlanPage.open(Empty);
    await page.tabTo(`add.${now}`);
    await page.press('Enter');
    expect(page.focusedKey).to.equal(`search.${now}`);
    await page.type('geom');
    await page.tabTo(`add.${now}.0202`);
    await page.press('Enter');
    const geometry = page.course('Geometry');
    expect(page.focusedKey).to.equal(`open.${geometry.id}`);

    await page.tabTo(`add.${now}`);
    await page.press('Enter');
    await page.tabTo(`way.${now}.catalog`, 'Shift+Tab');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.tabTo(`title.${now}`);
    await page.type('Arabic');
    await page.press('Enter');
    const arabic = page.course('Arabic');
    expect(page.focusedKey).to.equal(`open.${arabic.id}`);

    await page.tabTo(`move.${arabic.id}`);
    for (const key of ['Enter', 'ArrowDown', 'ArrowRight', 'Enter']) await page.press(key);
    expect(page.titlesIn(`${thisYear + 1}.fallSemester`)).to.deep.equal(['Arabic']);
    expect(page.focusedKey).to.equal(`move.${arabic.id}`);

    await page.press('Shift+Tab');
    await page.press('Enter');
    await page.tabTo(`take-out.${arabic.id}`);
    await page.press('Enter');
    expect(page.titlesIn(`${thisYear + 1}.fallSemester`)).to.deep.equal([]);
    expect(page.focused).not.to.equal(null);
    await page.tabTo('undo-note');
    await page.press('Enter');
    expect(page.titlesIn(`${thisYear + 1}.fallSemester`)).to.deep.equal(['Arabic']);
    expect(page.focused).not.to.equal(null);
  });

  it('should say each deed once', async () => {
    const page = await CoursePlanPage.open(Empty);
    const said = page.listen();
    await page.click(`add.${now}`);
    await page.click(`add.${now}.0202`);
    page.handle('Geometry').focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.press(key);
    await page.press('Control+z');
    expect(said.map((each) => each.split('. ')[0])).to.deep.equal([
      'Added Geometry: Grade 10, All year.',
      'Picked up Geometry',
      'Grade 10, Fall',
      'Geometry is in Grade 10, Fall now.',
      'Undone.',
    ]);
  });
});
