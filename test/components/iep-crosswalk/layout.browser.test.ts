import { expect } from '@open-wc/testing';
import * as stories from '../../../stories/iep-crosswalk.stories.js';
import { leave, until } from '../support.js';
import { PanelPage } from './page.js';

const narrow = 320;
const { FamilyInSpanish, CaseManager, IepAnd504, RightToLeft, StaleIep } = stories;

describe('<ilp-iep-crosswalk> on a narrow screen', () => {
  afterEach(leave);

  for (const [name, story] of Object.entries({
    FamilyInSpanish,
    CaseManager,
    IepAnd504,
    RightToLeft,
    StaleIep,
  }))
    it(`should need no scrolling to the side: ${name}`, async () => {
      const page = await PanelPage.open(story, narrow);
      page.main.style.overflowX = 'auto';
      if (page.root.querySelector('[data-key="open-all"]')) await page.click('open-all');
      for (const details of page.all('details')) details.setAttribute('open', '');
      await page.drawn();
      expect(page.main.scrollWidth).to.equal(page.main.clientWidth);
    });

  it('should show each row as a card that names its sides, and keep the roles of a table', async () => {
    const page = await PanelPage.open(stories.StudentView, narrow);
    const row = page.row('strengths');
    const [plan, iep] = [...row.querySelectorAll('.cell')].map((cell) => cell.getBoundingClientRect());
    expect(plan?.left).to.equal(iep?.left);
    expect(plan?.bottom).to.be.at.most(iep?.top ?? 0);
    expect([...row.querySelectorAll('.column')].every((each) => each.checkVisibility())).to.equal(true);
    expect(row.getAttribute('role')).to.equal('row');
    expect(row.querySelector('th')?.getAttribute('role')).to.equal('rowheader');
  });
});

describe('<ilp-iep-crosswalk> on a wide screen', () => {
  afterEach(leave);

  it('should set the two plans side by side under their names', async () => {
    const page = await PanelPage.open(stories.StudentView);
    const cells = [...page.row('strengths').querySelectorAll('.cell')];
    const [plan, iep] = cells.map((cell) => cell.getBoundingClientRect());
    expect(plan?.top).to.equal(iep?.top);
    expect(iep?.left).to.be.above(plan?.left ?? 0);
    const heads = [...page.one('thead').querySelectorAll('th:not(.hidden)')];
    expect(heads.map((head) => Math.round(head.getBoundingClientRect().left)).slice(1)).to.deep.equal(
      cells.map((cell) => Math.round(cell.getBoundingClientRect().left)),
    );
    expect(page.all('.column').some((each) => each.checkVisibility())).to.equal(false);
  });

  it('should be laid out from right to left', async () => {
    const page = await PanelPage.open(stories.RightToLeft);
    await until(() => page.root.querySelector('[dir=rtl]'), 'the words are mirrored');
    const cells = [...page.row('strengths').querySelectorAll('.cell')];
    const [plan, iep] = cells.map((cell) => cell.getBoundingClientRect());
    expect(iep?.left).to.be.below(plan?.left ?? 0);
  });

  it('should give every control a target of at least 24 by 24 pixels', async () => {
    for (const story of [stories.CaseManager, stories.IepAnd504]) {
      const page = await PanelPage.open(story);
      const controls = page.all('button, input, select, summary').filter((each) => each.checkVisibility());
      for (const control of controls) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML.slice(0, 120)).to.be.at.least(24);
      }
    }
  });
});
