import { expect } from '@open-wc/testing';
import { presentLinks } from '../../../src/crosswalk/links.js';
import { plan as wrensPlan } from '../../../demo/samples/wren.js';
import { wrensIep } from '../../../stories/fixtures/iep-documents.js';
import { panelOf } from '../../../stories/fixtures/iep-panel.js';
import { wrensParent } from '../../../stories/fixtures/people.js';
import * as stories from '../../../stories/iep-crosswalk-team.stories.js';
import { leave, until, type Story } from '../support.js';
import { PanelPage, plain } from './page.js';
import { TalkPage } from './talk-page.js';

/** Draws a story and waits until a part is there, open where it is to be. */
async function open(story: Story, selector = '.team .inside', width?: number): Promise<PanelPage> {
  const page = await PanelPage.open(story, width);
  await until(() => page.root.querySelector(selector), `${selector} is there`);
  await page.drawn();
  return page;
}

/** Opens a part by its heading. */
async function show(page: PanelPage, name: string): Promise<void> {
  await page.click(`team.${name}`);
  await until(() => page.root.querySelector(`.team:has(#team-${name}) .inside`), `${name} is open`);
  await page.drawn();
}

const within = (page: PanelPage, selector: string) => page.all(selector).map(plain);
const when = (page: PanelPage, name: string) => plain(page.one(`[data-beginning="${name}"] .when`));
const point = (page: PanelPage, name: string) => page.one(`[data-point="${name}"]`);
const toldRows = (page: PanelPage) => page.accesses.flatMap(({ row }) => row ?? []);

describe('what begins when', () => {
  afterEach(leave);

  it('should say what has begun, and from when on the rest does', async () => {
    const page = await open(stories.ForAnAdultStudent);
    expect(when(page, 'transition')).to.equal('This began on August 29, 2021.');
    expect(when(page, 'majority')).to.equal('This began on August 29, 2026.');
    expect(when(page, 'leaving')).to.equal('This may be the last year of school.');
    const young = await open(stories.DatesForStudent);
    expect(when(young, 'transferOfRights')).to.match(
      /^From \w+ \d+, \d{4}\. Nobody has checked this age with the law yet\. Ask the school\.$/,
    );
    expect(when(young, 'leaving')).to.match(/^In the school year \d{4}–\d\d\.$/);
  });

  it('should say where it is a guess, and where nobody can tell', async () => {
    const page = await open(stories.Estimated);
    expect(when(page, 'transition')).to.equal(
      'This has begun. This is a guess from the grade. Nobody gave a birth date.',
    );
    expect(when(page, 'majority')).to.equal(
      'Nobody can tell yet. A birth date in the copy of the IEP would tell it.',
    );
  });

  it('should show the rule, the state and the law on request, and not before', async () => {
    const page = await open(stories.DatesForStudent, '[data-beginning="transition"] details[open]');
    const law = page.one('[data-beginning="transition"] details');
    expect(plain(law))
      .to.contain('at age 15')
      .and.contain('State: CO.')
      .and.contain('1 CCR 301-8 4.03(6)(d)(i)');
    const other = page.one('[data-beginning="majority"] details');
    expect(other.hasAttribute('open')).to.equal(false);
    expect(plain(page.one('[data-key="team.law.majority"] > .hidden'))).to.equal(
      'See the law: Rights as an adult (transfer of rights)',
    );
  });

  it('should name who holds the rights, apart from who is guardian', async () => {
    const holder = (page: PanelPage) => plain(page.one('.team:has(#team-dates) .inside > .line-of'));
    expect(holder(await open(stories.ForAnAdultStudent))).to.contain(
      'Who decides about school now You It is',
    );
    expect(holder(await open(stories.DatesForStudent))).to.contain('Parent A.');
    expect(holder(await open(stories.FamilyInSpanish)))
      .to.contain('Usted Es la persona')
      .and.contain('tutor');
  });

  it('should give the dates of the IEP itself', async () => {
    const page = await open(stories.ForAnAdultStudent);
    expect(plain(page.one('.days'))).to.contain('To be looked at again by (annual review)');
    expect(page.all('.days > div')).to.have.length(3);
  });
});

describe('a look through the IEP', () => {
  afterEach(leave);

  it('should take each of the eight points alone, with its reason in words and no sum', async () => {
    const page = await open(stories.LookForCaseManager);
    expect(page.all('[data-point]')).to.have.length(8);
    expect(plain(point(page, 'transitionAssessment'))).to.contain(
      'A look at interests and skills It is there',
    );
    expect(plain(point(page, 'annualGoals'))).to.contain(
      'Cannot tell Nobody has linked a goal for this year',
    );
    expect(plain(point(page, 'agencyInvited'))).to.contain('Look in the IEP at school.');
    const inside = plain(page.one('.team:has(#team-look)')).replace(/See the law:.*/, '');
    expect(inside)
      .to.contain('It is no finding and no grade.')
      .and.not.match(/\d|%|points? of/);
  });

  it('should say that something is not due yet, and from when on it is', async () => {
    const page = await open(stories.FamilyInSpanish, '[data-point]');
    expect(plain(point(page, 'postsecondaryGoals'))).to.match(
      /Todavía no toca La planificación para la vida adulta tiene que empezar más adelante\. Desde la reunión anual del \d/,
    );
    expect(plain(point(page, 'postsecondaryGoals'))).to.contain('Dónde estaría');
  });

  it('should take the points of the state', async () => {
    const page = await open(stories.ListOfAState, '[data-point]');
    const ids = page.all('[data-point]').map(({ dataset }) => dataset.point);
    expect(ids).to.have.length(8).and.include('ageOfMajority').and.not.include('updatedAnnually');
  });

  it('should lead to the row where it stands, also where a filter hides the row', async () => {
    const page = await open(stories.LookForCaseManager);
    await page.click('team.go.coursesOfStudy.courses');
    expect(page.focusedKey).to.equal('more.courses');
    await page.click('filter.match');
    expect(page.all('.line[data-item="courses"]')).to.have.length(0);
    const said = page.listen();
    await page.click('team.go.coursesOfStudy.courses');
    expect(page.focusedKey).to.equal('more.courses');
    expect(said.join()).to.match(/^\d+ lines are shown\.$/);
    await page.click('team.go.annualGoals.benchmarks');
    expect(page.focusedKey).to.equal('more.benchmarks');
  });

  it('should be for those who answer for the IEP and the family, never for the student', async () => {
    for (const story of [stories.DatesForStudent, stories.ForAnAdultStudent]) {
      const page = await open(story);
      expect(page.all('.team:has(#team-look)')).to.have.length(0);
    }
    expect((await open(stories.AllClosed, '.team')).all('.team:has(#team-look)')).to.have.length(1);
  });
});

describe('goals and the help for them', () => {
  afterEach(leave);

  it('should name the goals without help and the help without a goal', async () => {
    const page = await open(stories.SupportsForCaseManager);
    expect(within(page, '[data-goal] .words')).to.deep.equal([
      'Light up the dorm stage for my capstone. I wire it, and I explain it in ASL.',
      'Show that I can do the math an electrician does.',
      'Live in my own place, with a doorbell that flashes. I will wire it.',
    ]);
    const help = within(page, '.team:has(#team-supports) .words');
    expect(help).to.include('Captions on every video').and.include('Workplace readiness training in ASL');
    expect(help).not.to.include('Visit two Deaf-owned shops');
    expect(help).not.to.include('ASL interpreter in college classes and at work sites');
  });

  it('should tell a student only what is for everybody who may load an IEP', async () => {
    const page = await open(stories.SupportsForStudent);
    expect(page.all('[data-goal], #team-goals-without')).to.have.length(0);
    const help = within(page, '.team:has(#team-supports) .words');
    expect(help).to.include('Workplace readiness training in ASL').and.not.include('Captions on every video');
    expect(toldRows(page)).to.deep.equal([]);
  });

  it('should lead from help to where it is linked, and leave the list once it is', async () => {
    const page = await TalkPage.open(stories.SupportsForCaseManager, 'team.supports');
    await until(() => page.panel.root.querySelector('.team:has(#team-supports) .words'), 'help');
    const captions = page.panel
      .all('.team:has(#team-supports) button')
      .find((each) => each.getAttribute('aria-label')?.includes('Captions on every video'));
    captions?.focus();
    captions?.click();
    await page.panel.drawn();
    expect(page.panel.focusedKey).to.equal('belongs.accommodations');
    expect(page.panel.keyed('open.accommodations').getAttribute('aria-expanded')).to.equal('true');
    expect(page.text('accommodations')).to.contain('What belongs with “Captions on every video”?');
    await page.tick('accommodations', 'Show that I can do the math an electrician does.');
    expect(presentLinks(page.body('team'))).to.have.length(2);
    expect(within(page.panel, '.team:has(#team-supports) .words')).not.to.include('Captions on every video');
    expect(within(page.panel, '[data-goal] .words')).to.have.length(2);
  });

  it('should say how a goal is linked that stands in no row', async () => {
    const goals = { ...wrensPlan.goals };
    for (const [id, goal] of Object.entries(goals))
      goals[id] = { ...goal, domain: null, skills: {}, benchmarks: {} };
    const plan = { ...wrensPlan, goals };
    const setting = {
      viewer: wrensParent,
      iep: wrensIep,
      links: [],
      pressed: ['team.supports', 'team.open.supports'],
    };
    const page = await open({ render: () => panelOf(plan, setting) }, '[data-goal]');
    expect(page.all('[data-goal] button')).to.have.length(0);
    expect(plain(page.one('[data-goal] .help'))).to.contain('You can link it from the help.');
  });

  it('should lead from a goal to all help there is, and tell the host what comes into view', async () => {
    const page = await TalkPage.open(stories.SupportsForCaseManager, 'team.supports');
    await until(() => page.panel.root.querySelector('[data-goal]'), 'goals');
    const goal = page.panel.one('[data-goal] button');
    goal.focus();
    goal.click();
    await page.panel.drawn();
    const key = page.panel.focusedKey ?? '';
    expect(key).to.match(/^belongs\./);
    const row = key.slice('belongs.'.length);
    expect(page.text(row)).to.contain('What belongs with “Light up the dorm stage');
    expect(page.option(row, 'Captions on every video').checked).to.equal(false);
    expect(toldRows(page.panel)).to.include('accommodations');
  });
});

describe('what helps a team to talk', () => {
  afterEach(leave);

  it('should hold nothing until it is opened, and tell the host of each row of the team it then shows', async () => {
    const page = await open(stories.AllClosed, '.team');
    expect(page.all('.team .inside')).to.have.length(0);
    expect(toldRows(page)).to.deep.equal([]);
    await show(page, 'dates');
    expect(toldRows(page)).to.deep.equal([]);
    await show(page, 'look');
    expect(page.all('[data-point]')).to.have.length(0);
    expect(toldRows(page)).to.deep.equal([]);
    await page.click('team.open.look');
    expect(page.all('[data-point]')).to.have.length(8);
    expect(toldRows(page)).to.deep.equal(['benchmarks', 'services', 'agencies']);
    expect(new Set(page.accesses.slice(1).map(({ kind }) => kind))).to.deep.equal(new Set(['iep-team']));
    await page.click('open.accommodations');
    const before = toldRows(page).length;
    await show(page, 'supports');
    await page.click('team.open.supports');
    // A row that is open was told already.
    const rows = toldRows(page).slice(before);
    expect(rows).to.include('modifications').and.not.include('accommodations');
  });

  it('should name the lines it would read, and say no word of them before they are opened by hand', async () => {
    const page = await open(stories.ClosedLinesFirst, '#team-supports');
    const inside = (name: string) => plain(page.one(`.team:has(#team-${name}) .inside`));
    expect(inside('look'))
      .to.contain('Parts of this stand in 3 lines that are still closed. Open them to read on.')
      .and.contain('Goals for this year');
    expect(page.all('[data-point], [data-goal], .team .words')).to.have.length(0);
    for (const words of ['Captions on every video', 'four of five problems', 'Cannot tell', 'Not yet'])
      expect(inside('look') + inside('supports')).not.to.contain(words);
    const said = page.listen();
    await page.click('team.open.look');
    expect(said).to.deep.equal(['3 lines were opened.']);
    expect(page.focusedKey).to.equal('team.look');
    expect(page.keyed('open.benchmarks').getAttribute('aria-expanded')).to.equal('true');
    expect(page.all('[data-point]')).to.have.length(8);
    expect(page.all('[data-goal]')).to.have.length(0);
  });

  it('should be closed again with a line it reads', async () => {
    const page = await open(stories.LookForCaseManager);
    expect(page.all('[data-point]')).to.have.length(8);
    await page.click('open.services');
    expect(page.all('[data-point]')).to.have.length(0);
    expect(plain(page.one('.team:has(#team-look) .inside'))).to.contain(
      'A part of this stands in 1 line that is still closed.',
    );
    expect(page.focusedKey).to.equal('open.services');
  });

  it('should be there for nobody without a right to the IEP, and where there is none', async () => {
    for (const story of [stories.CounselorSeesNothing, stories.NoIep]) {
      const page = await open(story, '[data-key="own.page"]');
      expect(page.all('.team')).to.have.length(0);
    }
  });

  it('should be reached and used with the keyboard alone', async () => {
    const page = await open(stories.AllClosed, '.team');
    page.keyed('team.dates').focus();
    await page.press('Enter');
    await until(() => page.root.querySelector('.days'), 'the dates');
    await page.tabTo('team.law.transition');
    await page.press('Enter');
    await page.tabTo('team.look');
    await page.press('Enter');
    await page.tabTo('team.open.look');
    await page.press('Enter');
    await until(() => page.root.querySelector('[data-point]'), 'the points');
    expect(page.focusedKey).to.equal('team.look');
    await page.tabTo('team.go.coursesOfStudy.courses');
    await page.press('Enter');
    expect(page.focusedKey).to.equal('more.courses');
  });

  for (const name of ['FamilyInSpanish', 'RightToLeft', 'ListOfAState'] as const)
    it(`should need no scrolling to the side, with targets large enough: ${name}`, async () => {
      const page = await open(stories[name], '[data-point]', 320);
      page.main.style.overflowX = 'auto';
      expect(page.main.scrollWidth).to.equal(page.main.clientWidth);
      for (const control of page.all('.team :is(button, summary)')) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML.slice(0, 120)).to.be.at.least(24);
      }
    });
});
