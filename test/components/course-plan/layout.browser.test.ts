import { expect } from '@open-wc/testing';
import {
  FromTheList,
  RightToLeft as AddingMirrored,
  Spanish as AddingInSpanish,
} from '../../../stories/course-plan-add.stories.js';
import { RightToLeft, SevenYears, Spanish, TenthGrader } from '../../../stories/course-plan.stories.js';
import { thisYear } from '../../../stories/fixtures/course-timeline.js';
import { leave, until } from '../support.js';
import { CoursePlanPage } from './page.js';

const narrow = 320;

describe('<ilp-course-plan> on a narrow screen', () => {
  afterEach(leave);

  for (const [name, story] of Object.entries({ TenthGrader, SevenYears, Spanish, RightToLeft })) {
    it(`should need no scrolling to the side: ${name}`, async () => {
      const page = await CoursePlanPage.open(story, narrow);
      page.main.style.overflowX = 'auto';
      await page.drawn();
      expect(page.main.scrollWidth).to.equal(page.main.clientWidth);
    });
  }

  for (const [name, story] of Object.entries({ FromTheList, AddingInSpanish, AddingMirrored })) {
    it(`should need no scrolling to the side while a class is added: ${name}`, async () => {
      const page = await CoursePlanPage.open(story, narrow);
      page.main.style.overflowX = 'auto';
      await page.shows('.add-panel');
      expect(page.main.scrollWidth).to.equal(page.main.clientWidth);
    });
  }

  it('should show one year at a time, the present one first, and another one on request', async () => {
    const page = await CoursePlanPage.open(TenthGrader, narrow);
    const shown = () =>
      page
        .all('.year')
        .filter((year) => year.checkVisibility())
        .map((year) => year.querySelector('.facts')?.textContent.slice(0, 4));
    expect(shown()).to.deep.equal([String(thisYear - 1)]);
    expect(page.keyed(`year.${thisYear}`).getAttribute('aria-current')).to.equal('true');
    await page.click(`year.${thisYear + 1}`);
    expect(shown()).to.deep.equal([String(thisYear)]);
    expect(page.focusedKey).to.equal(`year.${thisYear + 1}`);
  });

  it('should follow a class to the year it is moved to, with the focus on it', async () => {
    const page = await CoursePlanPage.open(TenthGrader, narrow);
    await page.click(`year.${thisYear + 1}`);
    page.handle('Chemistry').focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.press(key);
    expect(page.keyed(`year.${thisYear + 2}`).getAttribute('aria-current')).to.equal('true');
    expect(page.focused).to.equal(page.handle('Chemistry'));
    expect(page.handle('Chemistry').checkVisibility()).to.equal(true);
  });

  it('should lose no focus when a class goes to another year by a step back', async () => {
    const page = await CoursePlanPage.open(TenthGrader, narrow);
    await page.click(`year.${thisYear + 1}`);
    page.handle('Chemistry').focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.press(key);
    await page.press('Control+z');
    await page.drawn();
    expect(page.focused).not.to.equal(null);
    expect(page.focused?.checkVisibility()).to.equal(true);
  });

  it('should put the focus into a year that is added', async () => {
    const page = await CoursePlanPage.open(TenthGrader, narrow);
    await page.click('add-year');
    expect(page.focusedKey).to.equal(`add.${thisYear + 3}.yearRound`);
    expect(page.focused?.checkVisibility()).to.equal(true);
  });
});

describe('<ilp-course-plan> on a wide screen', () => {
  afterEach(leave);

  it('should show all years, terms side by side, and no choice of a year', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    expect(page.all('.year').every((year) => year.checkVisibility())).to.equal(true);
    expect(page.one('.year-picker').checkVisibility()).to.equal(false);
    const [allYear, ...terms] = page.all(`[data-term^="${thisYear}."]`);
    const tops = terms.map((term) => term.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
    expect(allYear?.getBoundingClientRect().bottom).to.be.below(tops[0] ?? 0);
  });

  it('should be laid out from right to left', async () => {
    const page = await CoursePlanPage.open(RightToLeft);
    await until(() => page.root.querySelector('[dir=rtl]'), 'the words are mirrored');
    const [, first, second] = page.all(`[data-term^="${thisYear}."]`);
    expect(first?.getBoundingClientRect().left).to.be.above(second?.getBoundingClientRect().left ?? 0);
  });

  it('should give every control a target of at least 24 by 24 pixels', async () => {
    const page = await CoursePlanPage.open(FromTheList);
    await page.shows('.add-panel');
    await page.click(`move.${page.course('Chemistry').id}`);
    const controls = page.all('button, input, select, summary').filter((each) => each.checkVisibility());
    for (const control of controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML.slice(0, 120)).to.be.at.least(24);
    }
  });
});
