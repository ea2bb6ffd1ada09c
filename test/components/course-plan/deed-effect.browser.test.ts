import { expect } from '@open-wc/testing';
import { OffTrack, OnTrack, ThingsToSettle } from '../../../stories/course-plan-check.stories.js';
import { leave } from '../support.js';
import { CoursePlanPage } from './page.js';

/** Moves a class by keys, from its handle. */
async function move(page: CoursePlanPage, title: string, ...keys: readonly string[]): Promise<void> {
  page.handle(title).focus();
  for (const key of ['Enter', ...keys, 'Enter']) await page.press(key);
}

/** What was said last of an effect, by sentence. */
const sentences = (page: CoursePlanPage) => page.said.split(/(?<=\.) (?=[A-Z])/);

describe('<ilp-course-plan> that says what a deed did', () => {
  afterEach(leave);

  it('should say once what a class costs that is taken out, and what undo gives back', async () => {
    const page = await CoursePlanPage.open(OnTrack);
    const { id } = page.course('Theater');
    await page.click(`open.${id}`);
    await page.click(`take-out.${id}`);
    expect(sentences(page)).to.include('Credits in all: 6.').and.include('Before: 7.');
    await page.press('Control+z');
    expect(sentences(page)).to.include('Credits in all: 7.');
  });

  it('should say what is to look at on a class after it was moved, and when it is all right again', async () => {
    const page = await CoursePlanPage.open(ThingsToSettle);
    await move(page, 'Robotics', 'ArrowUp', 'ArrowUp', 'ArrowRight');
    expect(page.said).to.contain('All right now, Robotics: Not taught at that time.');
    await page.press('Control+z');
    expect(page.said).to.contain('To look at now, Robotics: Not taught at that time.');
  });

  it('should say how many classes have something to settle, where one more or less has', async () => {
    const page = await CoursePlanPage.open(ThingsToSettle);
    const { id } = page.course('Physics');
    await page.click(`open.${id}`);
    await page.click(`take-out.${id}`);
    expect(page.said).to.match(/Classes with something to settle: (\d+)\. Before: \d+\./);
    await page.press('Control+z');
    expect(page.said).to.match(/Classes with something to settle: (\d+)\. Before: \d+\./);
  });

  it('should say nothing more of a deed that changes nothing else', async () => {
    const page = await CoursePlanPage.open(OffTrack);
    await move(page, 'Theater', 'ArrowRight');
    expect(sentences(page)).to.have.length(1);
  });

  it('should keep what has the focus in sight when a move is undone by key', async () => {
    const page = await CoursePlanPage.open(OnTrack);
    await move(page, 'Theater', 'Home');
    window.scrollTo(0, 0);
    await page.press('Control+z');
    const { top, bottom } = page.handle('Theater').getBoundingClientRect();
    expect(page.focused).to.equal(page.handle('Theater'));
    expect(top >= 0 && bottom <= window.innerHeight, `from ${top} to ${bottom}`).to.equal(true);
  });
});
