import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import * as stories from '../../../stories/iep-crosswalk.stories.js';
import * as teamStories from '../../../stories/iep-crosswalk-team.stories.js';
import { dario, grandmother } from '../../../stories/fixtures/people.js';
import * as ownStories from '../../../stories/iep-crosswalk-own.stories.js';
import * as talkStories from '../../../stories/iep-crosswalk-talk.stories.js';
import { isChromium, leave, planOn, until, type Story } from '../support.js';
import { PanelPage, plain, printedBy } from './page.js';

const places = (page: PanelPage) => page.all('.contents button').map(plain);

async function opened(story: Story, width?: number): Promise<PanelPage> {
  const page = await PanelPage.open(story, width);
  await until(() => page.root.querySelector('[data-key="own.page"]'), 'what stands below the rows');
  await page.drawn();
  return page;
}

describe('what is on the page', () => {
  afterEach(leave);

  it('should stand above the rows, each part by its heading', async () => {
    const page = await opened(stories.StudentView);
    expect(places(page)).to.deep.equal([
      ...page.all('.group > h3').map(plain),
      ...page.all('.below > summary').map(plain),
    ]);
    expect(places(page)).to.include.members(['My supports', 'My plan on a page', 'What begins when']);
    const [nav, group] = [page.one('.contents'), page.one('.group')];
    expect(nav.getBoundingClientRect().bottom).to.be.at.most(group.getBoundingClientRect().top);
    expect(nav.tagName).to.equal('NAV');
  });

  it('should lead to a heading, and to the line that opens a part, with the keyboard', async () => {
    const page = await opened(stories.StudentView);
    await page.tabTo('to.group-people');
    await page.press('Enter');
    expect(page.focused?.id).to.equal('group-people');
    const top = page.one('#group-people').getBoundingClientRect().top;
    expect(top)
      .to.be.at.least(0)
      .and.below(window.innerHeight / 2);
    page.keyed('to.own-script-heading').focus();
    await page.press('Enter');
    expect(page.focusedKey).to.equal('own.script');
    expect(page.keyed('own.script').closest('details')?.open).to.equal(false);
  });

  it('should leave out what a filter leaves out', async () => {
    const page = await opened(stories.StudentView);
    await page.click('filter.match');
    expect(places(page).filter((name) => name.startsWith('My '))).to.deep.equal([
      ...page.all('.group > h3').map(plain),
      'My plan on a page',
    ]);
  });

  it('should hold nothing that the next person does not find on the page', async () => {
    const page = await opened(stories.CaseManager);
    await page.look();
    const bringIn = '[data-key="to.import-heading"]';
    await until(() => page.root.querySelector(bringIn), 'the way to bring in a copy');
    for (const viewer of [dario, grandmother, dario]) {
      planOn(page.main).viewer = viewer;
      await until(
        () => page.store?.viewer.id === viewer.id && page.names.length > 0,
        'the next person is here',
      );
      await page.drawn();
      const ids = page.all('.contents button').map(({ dataset }) => dataset.key?.replace('to.', '') ?? '');
      expect(ids.filter((id) => !page.root.getElementById(id))).to.deep.equal([]);
    }
  });

  it('should be there for nobody who finds no rows', async () => {
    for (const story of [stories.NoIep, stories.CounselorWithoutRights]) {
      const page = await opened(story);
      expect(page.all('.contents')).to.have.length(0);
    }
  });

  it('should need no scrolling to the side, with targets large enough', async () => {
    const page = await opened(stories.FamilyInSpanish, 320);
    page.main.style.overflowX = 'auto';
    expect(page.main.scrollWidth).to.equal(page.main.clientWidth);
    for (const button of page.all('.contents button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });
});

describe('a long list in a cell', () => {
  afterEach(leave);

  const entries = (page: PanelPage, column: number) =>
    [...(page.row('courses').querySelectorAll('.cell')[column]?.querySelectorAll('li') ?? [])].filter(
      (each) => each.checkVisibility(),
    );

  it('should show the first five, and all of it once somebody asks', async () => {
    const page = await PanelPage.open(stories.DisagreeingGoals);
    await page.click('filter.all');
    const button = page.keyed('fold.courses.plan');
    const count = Number(/\d+/.exec(plain(button))?.[0]);
    expect(plain(button)).to.equal(`Show all ${count}`);
    expect(count).to.be.above(7);
    expect(plain(button.getAttribute('aria-label'))).to.match(/^Show all \d+: .+, The plan$/);
    expect(entries(page, 0)).to.have.length(5);
    await page.click('fold.courses.plan');
    expect(entries(page, 0)).to.have.length(count);
    expect(page.focusedKey).to.equal('fold.courses.plan');
    expect(page.focused?.getAttribute('aria-expanded')).to.equal('true');
    expect(plain(page.focused)).to.equal('Show fewer');
    await page.click('fold.courses.plan');
    expect(entries(page, 0)).to.have.length(5);
  });

  it('should leave a short list as it is', async () => {
    const page = await PanelPage.open(stories.DisagreeingGoals);
    await page.click('filter.all');
    expect(page.row('strengths').querySelectorAll('[aria-expanded]')).to.have.length(0);
  });

  it('should be whole in print, from the button and from the browser', async () => {
    const page = await PanelPage.open(stories.DisagreeingGoals);
    await page.click('filter.all');
    const count = Number(/\d+/.exec(plain(page.keyed('fold.courses.plan')))?.[0]);
    const paper = await printedBy(page, 'print.normal');
    expect(paper.querySelectorAll('button, .folded')).to.have.length(0);
    const most = [...paper.querySelectorAll('td')].map((cell) => cell.querySelectorAll('li').length);
    expect(Math.max(...most)).to.be.at.least(count);
    if (!isChromium) return;
    await emulateMedia({ media: 'print' });
    try {
      expect(entries(page, 0)).to.have.length(count);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('the page as the browser prints it', () => {
  afterEach(leave);

  it('should hold no control, and nothing that is closed', async function () {
    if (!isChromium) return this.skip();
    const page = await opened(teamStories.LookForCaseManager);
    await emulateMedia({ media: 'print' });
    try {
      const controls = page.all('button, input, select, summary').filter((each) => each.checkVisibility());
      // The heading of an open part is its summary.
      expect(controls.map(plain)).to.deep.equal(['A look through']);
      expect(page.one('#group-goals').checkVisibility()).to.equal(true);
      expect(page.row('strengths').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  const fields = 'input, select, textarea, legend, .readers, .ticks, .own-further';
  const visible = (page: PanelPage, selector: string) =>
    page.all(selector).filter((each) => each.checkVisibility());
  const named = (each: HTMLElement) => `${each.localName} ${each.dataset.key ?? plain(each)}`;

  it('should hold no box, and nothing that was not sent, while a talk is open', async function () {
    if (!isChromium) return this.skip();
    const page = await opened(talkStories.AskingForAChange);
    const box = page.one('.talk .form textarea');
    expect(box.checkVisibility()).to.equal(true);
    const questions = page.all('.talk fieldset:has(input[type=radio])').map(plain);
    expect(questions.length).to.be.at.least(1);
    await emulateMedia({ media: 'print' });
    try {
      const judged = page.all('.talk fieldset:has(input[type=radio])');
      const legends = judged.map((each) => each.querySelector('legend'));
      const other = visible(page, fields).filter((each) => !legends.some((legend) => legend === each));
      expect(other.map(named)).to.deep.equal([]);
      // What was judged stands there in words, and nothing else that could have been.
      for (const fieldset of judged) {
        const shown = [...fieldset.querySelectorAll('label')].filter((each) => each.checkVisibility());
        expect(shown.map((each) => each.querySelector('input')?.checked)).to.deep.equal([true]);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('should hold no list of help to choose from', async function () {
    if (!isChromium) return this.skip();
    const page = await opened(ownStories.WithSupports);
    await until(() => page.root.querySelector('.own-further'), 'help to choose from');
    await emulateMedia({ media: 'print' });
    try {
      expect(visible(page, fields).map(named)).to.deep.equal([]);
      expect(page.one('#own-script-helps').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('what a student is told of the rest', () => {
  afterEach(leave);

  const rest = (page: PanelPage) => page.all('[data-note=team]').map(plain);
  const all = (page: PanelPage) => plain(page.keyed('filter.all').closest('label'));

  it('should be the same for every student with an IEP, and say whom to ask', async () => {
    for (const story of [stories.StudentView, stories.RightsAt17]) {
      const page = await PanelPage.open(story);
      expect(all(page)).to.match(/^All I can see here \(\d+\)$/);
      expect(rest(page)).to.deep.equal([
        'Some parts of an IEP are for the IEP team and the family. Would you like to read them? Ask your IEP teacher.',
      ]);
    }
  });

  it('should be nothing to those who may read all of it, and beside further plans alone', async () => {
    const page = await PanelPage.open(stories.AdultStudent);
    expect(rest(page)).to.deep.equal([]);
    expect(all(page)).to.match(/^Everything \(\d+\)$/);
    const other = await PanelPage.open(stories.With504);
    expect(rest(other)).to.deep.equal([]);
  });
});

describe('the heading', () => {
  afterEach(leave);

  it('should promise no IEP to whoever may see none, whether or not there is one', async () => {
    for (const story of [stories.CounselorWithoutRights, stories.CaseManager]) {
      const page = await PanelPage.open(story);
      expect(plain(page.one('#heading'))).to.equal('The plan, and what stands beside it');
    }
  });

  it('should be followed by groups and columns that are the student’s, also where the family reads', async () => {
    const page = await PanelPage.open(stories.FamilyInSpanish);
    await until(() => page.names.includes('Puntos fuertes'), 'the rows are Spanish');
    expect(page.all('.group > h3').map(plain)).to.include('Metas').and.not.include('Mis metas');
    const columns = (each: PanelPage) =>
      [...each.one('.head').querySelectorAll('th:not(.hidden)')].map(plain).slice(1);
    expect(columns(page)).to.deep.equal(['El plan', 'El IEP']);
    const student = await PanelPage.open(stories.StudentView);
    expect(columns(student)).to.deep.equal(['My plan', 'My IEP']);
  });

  it('should leave the button that brings in a new copy as wide as its words', async () => {
    const page = await PanelPage.open(stories.StaleIep);
    await until(() => page.root.querySelector('[data-key="to-import"]'), 'the button');
    expect(page.keyed('to-import').getBoundingClientRect().width).to.be.below(400);
  });
});
