import { expect } from '@open-wc/testing';
import { Empty, RightToLeft, TenthGrader } from '../../../stories/course-plan.stories.js';
import { thisYear } from '../../../stories/fixtures/course-timeline.js';
import { leave, until } from '../support.js';
import { CoursePlanPage } from './page.js';

const nextYear = thisYear + 1;

/** Where a class lies, as the key of a place. */
function placeOf(page: CoursePlanPage, title: string): string {
  const { schoolYear, term } = page.course(title);
  return `${schoolYear ?? ''}.${term ?? ''}`;
}

describe('<ilp-course-plan> with a class that is moved by its handle', () => {
  afterEach(leave);

  it('should be picked up, say how, aim by arrows with the credits, and put the class there', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    page.handle('World History').focus();
    await page.press('Enter');
    expect(page.handle('World History').getAttribute('aria-pressed')).to.equal('true');
    expect(page.said).to.contain('Picked up World History. Arrow keys choose a place.');
    await page.press('ArrowRight');
    expect(page.said).to.equal('Grade 11, Spring. 0.5 credits with it.');
    expect(page.one(`[data-term="${nextYear}.springSemester"] .target`).textContent).to.contain(
      'It would go',
    );
    await page.press('ArrowDown');
    expect(page.said).to.contain('Grade 12, Spring.');
    expect(placeOf(page, 'World History')).to.equal(`${nextYear}.fallSemester`);
    await page.press('Enter');
    expect(placeOf(page, 'World History')).to.equal(`${thisYear + 2}.springSemester`);
    expect(page.said).to.contain('World History is in Grade 12, Spring now.');
    expect(page.focused).to.equal(page.handle('World History'));
    expect(page.root.querySelector('.target')).to.equal(null);
  });

  it('should go to the first and the last place by Home and End, and no further', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    page.handle('World History').focus();
    await page.press('Enter');
    await page.press('Home');
    await page.press('ArrowLeft');
    await page.press('ArrowUp');
    expect(page.said).to.contain('Grade 9, All year.');
    await page.press('End');
    await page.press('ArrowRight');
    await page.press('ArrowDown');
    expect(page.said).to.contain('Grade 12, Summer.');
    await page.press('Enter');
    expect(placeOf(page, 'World History')).to.equal(`${thisYear + 2}.summer`);
  });

  it('should leave the class where it is after Escape, and where it is put down at once', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    page.handle('Chemistry').focus();
    for (const keys of [['ArrowRight', 'Escape'], ['Enter'], ['ArrowRight', 'ArrowLeft', 'Enter']]) {
      await page.press('Enter');
      for (const key of keys) await page.press(key);
      expect(page.said).to.contain('Chemistry stays where it was.');
      expect(page.focused).to.equal(page.handle('Chemistry'));
    }
    expect(page.store?.snapshot.canUndo).to.equal(false);
  });

  it('should follow the direction of the writing', async () => {
    const page = await CoursePlanPage.open(RightToLeft);
    page.handle('World History').focus();
    await page.press('Enter');
    await page.press('ArrowLeft');
    await page.press('Enter');
    expect(placeOf(page, 'World History')).to.equal(`${nextYear}.springSemester`);
  });

  it('should be undone by the button and by the key, and done again', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    page.handle('World History').focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.press(key);
    await page.press('Control+z');
    expect(placeOf(page, 'World History')).to.equal(`${nextYear}.fallSemester`);
    expect(page.said).to.contain('Undone.');
    expect(page.focused).to.equal(page.handle('World History'));
    await page.press('Control+Shift+z');
    expect(placeOf(page, 'World History')).to.equal(`${nextYear}.springSemester`);
    await page.click('undo');
    expect(placeOf(page, 'World History')).to.equal(`${nextYear}.fallSemester`);
    expect(page.focusedKey).to.equal('redo');
  });

  it('should leave the key of undo to a field in which somebody writes', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    page.handle('World History').focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.press(key);
    await page.click(`add.${nextYear}.summer`);
    await page.shows('.add-panel');
    page.one('.add-panel input[type=search]').focus();
    await page.type('x');
    await page.press('Control+z');
    expect(placeOf(page, 'World History')).to.equal(`${nextYear}.springSemester`);
  });
});

describe('<ilp-course-plan> with a class that is moved by the list of places', () => {
  afterEach(leave);

  it('should choose a place from a list and move the class there with a button', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    const { id } = page.course('Chemistry');
    await page.click(`move.${id}`);
    await page.select(`to.${id}`, `${thisYear + 2}.yearRound`);
    expect(page.said).to.equal('Grade 12, All year. 1 credit with it.');
    await page.click(`put.${id}`);
    expect(placeOf(page, 'Chemistry')).to.equal(`${thisYear + 2}.yearRound`);
    expect(page.focusedKey).to.equal(`move.${id}`);
  });

  it('should close without a change by Escape in the list and by the button', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    const { id } = page.course('Chemistry');
    await page.click(`move.${id}`);
    page.keyed(`to.${id}`).focus();
    await page.press('Escape');
    expect(page.root.querySelector('.move-panel')).to.equal(null);
    expect(page.focusedKey).to.equal(`move.${id}`);
    await page.click(`move.${id}`);
    await page.click(`stay.${id}`);
    expect(page.root.querySelector('.move-panel')).to.equal(null);
    expect(page.focusedKey).to.equal(`move.${id}`);
    expect(page.store?.snapshot.canUndo).to.equal(false);
  });

  it('should put down by a second press of a mouse what the first one picked up', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    const handle = page.handle('Chemistry');
    const press = async () => {
      const init = { bubbles: true, composed: true, isPrimary: true, button: 0, pointerId: 3 };
      handle.setPointerCapture = () => undefined;
      handle.dispatchEvent(new PointerEvent('pointerdown', init));
      await until(() => page.focused === handle, 'the handle has the focus');
      handle.dispatchEvent(new PointerEvent('pointerup', init));
      handle.click();
      await page.drawn();
    };
    await press();
    expect(handle.getAttribute('aria-pressed')).to.equal('true');
    await press();
    expect(handle.getAttribute('aria-pressed')).to.equal('false');
    expect(page.said).to.contain('Chemistry stays where it was.');
  });

  it('should order the classes of a term without dragging', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    const place = `${nextYear}.yearRound`;
    expect(page.titlesIn(place)).to.deep.equal(['English 11', 'Chemistry', 'Art to be chosen']);
    const { id } = page.course('English 11');
    await page.click(`move.${id}`);
    await page.click(`down.${id}`);
    expect(page.titlesIn(place)).to.deep.equal(['Chemistry', 'English 11', 'Art to be chosen']);
    expect(page.said).to.contain('Moved. Now class 2 of 3.');
    expect(page.focusedKey).to.equal(`down.${id}`);
    await page.click(`down.${id}`);
    expect(page.titlesIn(place)).to.deep.equal(['Chemistry', 'Art to be chosen', 'English 11']);
    expect(page.focusedKey).to.equal(`up.${id}`);
    await page.click(`up.${id}`);
    expect(page.titlesIn(place)).to.deep.equal(['Chemistry', 'English 11', 'Art to be chosen']);
  });
});

describe('<ilp-course-plan> with a year more', () => {
  afterEach(leave);

  it('should add a year after grade 12, with the focus where a class is added to it', async () => {
    const page = await CoursePlanPage.open(Empty);
    await page.click('add-year');
    expect(page.focusedKey).to.equal(`add.${thisYear + 3}.yearRound`);
    expect(page.root.querySelector('[data-key=add-year]')).to.equal(null);
  });
});
