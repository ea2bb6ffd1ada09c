import { expect } from '@open-wc/testing';
import type { Plan } from 'ilp-elements';
import type { AccessDetail } from 'ilp-elements/course-plan';
import { waysOf, type WaysSetting } from '../../../stories/fixtures/what-if-page.js';
import {
  caseManagerAndTheo,
  carolinaPack,
  dariosTries,
  dariosYears,
  moreSound,
  theosDecision,
  theosYears,
} from '../../../stories/fixtures/what-ifs.js';
import {
  dariosCounselor,
  grandmother,
  theo,
  theosCaseManager,
  theosCounselor,
  wren,
} from '../../../stories/fixtures/people.js';
import { onTrackInGrade10 } from '../../../stories/fixtures/students-courses.js';
import { leave, planOn, until } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

async function open(plan: Plan, setting: WaysSetting = {}, width = 1280): Promise<CoursePlanPage> {
  const page = await CoursePlanPage.open({ render: () => waysOf(plan, setting) }, width);
  await page.shows('.plans');
  return page;
}

const soundKey = `plan.${moreSound.id}`;
const text = (page: CoursePlanPage, selector: string) => plain(page.one(selector));
const titles = (page: CoursePlanPage) => page.all('.course .title').map(plain);
const live = (page: CoursePlanPage) =>
  page.courses.map(({ title, schoolYear }) => `${title ?? ''} ${schoolYear ?? ''}`);

/** Opens the ways to finish and waits until all rules have arrived. */
async function openWays(page: CoursePlanPage): Promise<void> {
  await page.click('open-ways');
  await page.shows('.way');
  await until(() => !plain(page.one('.to-finish')).includes('Getting the rules'), 'the rules are there');
  await page.drawn();
}

/** Gives the reason of somebody at school, and waits until the IEP is open. */
async function look(page: CoursePlanPage): Promise<void> {
  await page.shows('[data-key="iep-look"]');
  for (const key of ['iep-look', 'reason.meeting', 'reason-open']) await page.click(key);
  await until(() => planOn(page.main).iep?.now.status === 'open', 'the IEP is open');
  await page.drawn();
}

describe('another plan that is tried', () => {
  afterEach(leave);

  it('is a copy under a name of the student’s own, shown in place of the real one', async () => {
    const page = await open(dariosYears);
    await page.click('open-try');
    expect(page.focusedKey).to.equal('try-name');
    await page.type('More sound');
    await page.click('try-it');
    await page.shows('.trying');
    expect(text(page, '.trying')).to.contain('You are trying another plan. Your real plan stays as it is.');
    expect(text(page, '.plan-switch [aria-current="true"]')).to.equal('More sound');
    expect(page.said).to.contain('You are trying More sound now. 9 classes were copied.');
    expect(page.focusedKey).to.match(/^plan\.whatif_/);
    expect(Object.keys(page.plan.whatIfs ?? {})).to.have.length(1);
    await page.click('undo');
    expect(page.root.querySelector('.trying')).to.equal(null);
    expect(titles(page)).to.have.length(9);
  });

  it('changes without the real plan', async () => {
    const page = await open(dariosTries);
    const before = live(page);
    await page.click(soundKey);
    expect(titles(page)).to.contain('Audio Engineering').and.not.to.contain('Chemistry');
    expect(page.said).to.contain('Now you see: More sound and music');
    await page.click('plan.real');
    expect(titles(page)).to.contain('Chemistry').and.not.to.contain('Audio Engineering');
    expect(live(page)).to.deep.equal(before);
  });

  it('leaves what is done as it is: it can be moved in the real plan alone', async () => {
    const page = await open(dariosTries);
    expect(page.card('Algebra 1').querySelector('[data-drag]')).not.to.equal(null);
    await page.click(soundKey);
    expect(page.card('Algebra 1').querySelector('[data-drag]')).to.equal(null);
    expect(page.card('Geometry').querySelector('[data-drag]')).not.to.equal(null);
  });

  it('says what using it changes, does so in one step, and takes it back', async () => {
    const page = await open(dariosTries);
    const before = live(page);
    await page.click(soundKey);
    await page.click('open-use');
    expect(text(page, '.use')).to.contain('1 added, 1 taken out, and 1 moved');
    expect(text(page, '.use')).to.contain('Move Algebra 2 to: Grade 10, All year');
    await page.click('use-it');
    expect(page.said).to.contain('In your real plan: 1 added, 1 taken out, and 1 moved.');
    expect(page.focusedKey).to.equal('plan.real');
    expect(titles(page)).to.contain('Audio Engineering').and.not.to.contain('Chemistry');
    expect(page.keyed(soundKey)).to.exist;
    await page.click('undo');
    expect(live(page)).to.deep.equal(before);
  });

  it('is removed with a way back', async () => {
    const page = await open(dariosTries);
    await page.click(soundKey);
    await page.click('remove-plan');
    expect(page.root.querySelector(`[data-key="${soundKey}"]`)).to.equal(null);
    await page.click('undo-note');
    expect(page.keyed(soundKey)).to.exist;
  });

  it('is looked at by others, who change nothing of it', async () => {
    const page = await open(dariosTries, { viewer: dariosCounselor });
    await page.click(soundKey);
    expect(text(page, '.trying')).to.contain('This is another plan the student tries.');
    for (const key of ['open-try', 'open-use', 'remove-plan'])
      expect(page.root.querySelector(`[data-key="${key}"]`), key).to.equal(null);
  });
});

describe('plans side by side', () => {
  afterEach(leave);

  it('are a table where there is room', async () => {
    const page = await open(dariosTries);
    await page.click('open-compare');
    await until(() => page.all('.compare-table tbody').length === 3, 'the rules are there');
    const heads = page.all('.compare-table thead th').map(plain);
    expect(heads).to.deep.equal(['What', 'My plan', 'More sound and music', 'Río tranquilo']);
    const science = page.all('.compare-table tbody tr').map(plain);
    expect(science.join('\n')).to.match(/Science Not the same in all plans.*2 of 3 credits.*1 of 3 credits/);
    expect(science.join('\n')).to.match(/Audio Engineering: Grade 11/);
    expect(getComputedStyle(page.one('.compare-lists')).display).to.equal('none');
  });

  it('are lists of the same at 320 pixels', async () => {
    const page = await open(dariosTries, {}, 320);
    await page.click('open-compare');
    await until(() => page.all('.compare-lists dt').length > 20, 'the rules are there');
    expect(getComputedStyle(page.one('.compare-table')).display).to.equal('none');
    const cells = page.all('.compare-table td').map(plain).sort();
    expect(page.all('.compare-lists dd').map(plain).sort()).to.deep.equal(cells);
    expect(page.one('.plans').scrollWidth).to.be.at.most(320);
  });

  it('can be two alone', async () => {
    const page = await open(dariosTries);
    await page.click('open-compare');
    await page.select('compare-third', 'none');
    expect(page.all('.compare-table thead th')).to.have.length(3);
  });
});

describe('the ways to finish school', () => {
  afterEach(leave);

  it('say what each asks and what is left before one is chosen, and go back', async () => {
    const page = await open(dariosYears);
    await openWays(page);
    const other = page.keyed('way.tx-foundation-endorsement');
    expect(plain(other)).to.match(/Diploma. Texas. What it asks Credits in all: 26 credits/);
    expect(plain(other)).to.contain('Languages other than English: 2 credits');
    await page.click('choose.tx-foundation-endorsement');
    expect(page.plan.coursePath?.graduationPlan).to.equal('tx-foundation-endorsement');
    expect(page.focusedKey).to.equal('way.tx-foundation-endorsement');
    expect(page.said).to.equal(
      'Chosen: Texas Foundation High School Program with an endorsement. The plan is checked for it now. Undo takes it back.',
    );
    expect(text(page, '.way.now')).to.contain('Chosen in the plan');
    await page.click('go-back');
    expect(page.plan.coursePath?.graduationPlan).to.equal('tx-foundation');
    await page.click('undo');
    expect(page.plan.coursePath?.graduationPlan).to.equal('tx-foundation-endorsement');
  });

  it('have supplements to tick beside them', async () => {
    const page = await open(dariosYears);
    await openWays(page);
    await page.click('beside.tx-endorsement');
    expect(page.plan.coursePath?.supplements).to.deep.equal({ 'tx-endorsement': true });
  });

  it('are chosen for the plan that is tried alone, while one is', async () => {
    const page = await open(dariosTries);
    await page.click(soundKey);
    await openWays(page);
    await page.click('choose.tx-foundation-endorsement');
    expect(page.plan.coursePath?.graduationPlan ?? null).to.equal(null);
    expect(page.plan.whatIfs?.[moreSound.id]?.graduationPlan).to.equal('tx-foundation-endorsement');
    await page.click('as-real');
    expect(page.plan.whatIfs?.[moreSound.id]?.graduationPlan).to.equal(null);
  });

  it('are read by others without a button', async () => {
    const page = await open(dariosYears, { viewer: grandmother });
    await openWays(page);
    expect(page.all('.way button')).to.deep.equal([]);
  });

  it('show nobody without the crosswalk that there is a credential', async () => {
    for (const viewer of [theosCounselor, theo]) {
      const page = await open(theosYears, { viewer, packs: carolinaPack });
      await openWays(page);
      expect(page.all('.way')).to.have.length(2);
      expect(page.root.innerHTML).not.to.match(/credential|employability-|\bIEP\b/i);
      leave();
    }
  });

  it('show who decided and when to those who may read it, with the diploma beside', async () => {
    for (const viewer of caseManagerAndTheo) {
      const page = await open(theosYears, { viewer, packs: carolinaPack, crosswalk: theosDecision });
      if (viewer === theosCaseManager) await look(page);
      await openWays(page);
      await page.shows('.team');
      expect(text(page, '.team')).to.contain('South Carolina High School Credential');
      expect(text(page, '.team')).to.contain('Who decided: the IEP team. When: May 14, 2024.');
      expect(text(page, '.team')).to.contain('Nothing closes.');
      expect(plain(page.keyed('way.sc-diploma-2027'))).to.contain('Still to plan:');
      leave();
    }
  });
});

describe('what the IEP team wrote with the way it decided on', () => {
  afterEach(leave);

  const note = 'Theo wants to work in the library.';
  const crosswalk = { ...theosDecision, coursePath: { ...theosDecision.coursePath, note } };
  const written = /May 14, 2024|work in the library/;

  it('stays away from somebody at school until they said why they look', async () => {
    const page = await open(theosYears, { viewer: theosCaseManager, packs: carolinaPack, crosswalk });
    const accesses: AccessDetail[] = [];
    page.element.addEventListener('ilp-access', ({ detail }) => accesses.push(detail));
    await openWays(page);
    await page.shows('.team');
    expect(text(page, '.team')).to.contain('South Carolina High School Credential');
    expect(text(page, '.team')).not.to.match(written);
    await look(page);
    expect(text(page, '.team')).to.match(written).and.to.contain(note);
    const seen = accesses.filter(({ record }) => record === '/coursePath');
    expect(seen.map(({ viewer, kind, planId }) => [viewer, kind, planId])).to.deep.equal([
      [theosCaseManager.id, 'iep-shared', theosYears.id],
    ]);
    expect(JSON.stringify(accesses)).not.to.match(/library|credential/i);
  });

  it('is there at once for the student, and the host hears of it once', async () => {
    const page = await open(theosYears, { viewer: theo, packs: carolinaPack, crosswalk });
    const accesses: AccessDetail[] = [];
    page.element.addEventListener('ilp-access', ({ detail }) => accesses.push(detail));
    await openWays(page);
    await until(() => page.root.querySelector('.team')?.textContent.includes(note), 'the note is there');
    expect(text(page, '.team')).to.match(written);
    expect(accesses.map(({ record }) => record)).to.deep.equal(['/coursePath']);
  });
});

/** Adams 12, another district and the state's list without credits. */
const coloradoPack = { graduationPlans: ['adams-12-diploma', 'poway-diploma', 'co-menu-of-options'] };

describe('another way to finish', () => {
  afterEach(leave);

  it('says beside its button what is not checked any more, and says so aloud with the way back', async () => {
    const page = await open(onTrackInGrade10, { viewer: wren, packs: coloradoPack });
    await openWays(page);
    const change = plain(page.keyed('way.poway-diploma').querySelector('[data-way-change]'));
    expect(change).to.match(/^If this way is chosen \d+ things are not checked any more: /);
    expect(change)
      .to.contain('U.S. government: 0.5 credits')
      .and.contain('Mathematics: now 3 credits, then 2');
    const lost = Number(/(\d+) things? (?:is|are) not checked/.exec(change)?.[1]);
    await page.click('choose.poway-diploma');
    expect(page.said).to.contain('The plan is checked for it now.').and.contain(`${lost} thing`);
    expect(page.said).to.match(/Undo takes it back\.$/);
    await page.click('undo');
    expect(page.plan.coursePath?.graduationPlan).to.equal('adams-12-diploma');
  });

  it('is no list without credits: it is aimed at beside the school’s diploma', async () => {
    const page = await open(onTrackInGrade10, { viewer: wren, packs: coloradoPack });
    await openWays(page);
    expect(page.root.querySelector('[data-key="choose.co-menu-of-options"]')).to.equal(null);
    const beside = text(page, '.beside-ways');
    expect(beside).to.contain('Colorado graduation guidelines The least that is asked. It names no credits');
    await page.click('beside.co-menu-of-options');
    expect(page.plan.coursePath?.supplements).to.deep.equal({ 'co-menu-of-options': true });
    await page.click('beside.co-menu-of-options');
    expect(page.focusedKey).to.equal('beside.co-menu-of-options');
  });

  it('is such a list where there is nothing else, or where it was chosen', async () => {
    const state = await open(dariosYears, { packs: { graduationPlans: ['co-menu-of-options'] } });
    await openWays(state);
    expect(state.keyed('choose.co-menu-of-options')).to.exist;
    leave();
    const coursePath = { graduationPlan: 'co-menu-of-options' };
    const page = await open({ ...onTrackInGrade10, coursePath }, { viewer: wren, packs: coloradoPack });
    await openWays(page);
    expect(text(page, '.way.now')).to.contain('Colorado graduation guidelines Chosen in the plan');
  });
});

describe('what the plan says is chosen', () => {
  afterEach(leave);

  const chosen = { ...theosYears, coursePath: { graduationPlan: 'sc-diploma-2027' } };
  const markOn = (page: CoursePlanPage) =>
    plain(page.keyed('way.sc-diploma-2027').querySelector('.label:not(.checked)'));

  it('is said the same to everybody, whatever else they may read', async () => {
    for (const [plan, mark] of [
      [theosYears, 'The usual way here. None is chosen in the plan yet.'],
      [chosen, 'Chosen in the plan'],
    ] as const)
      for (const setting of [{ viewer: theosCounselor }, { viewer: theo, crosswalk: theosDecision }]) {
        const page = await open(plan, { ...setting, packs: carolinaPack });
        await openWays(page);
        expect(markOn(page)).to.equal(mark);
        leave();
      }
  });

  it('is a diploma of his own years, if a student with a decided path likes, and nothing closes', async () => {
    const page = await open(theosYears, { viewer: theo, packs: carolinaPack, crosswalk: theosDecision });
    await openWays(page);
    await page.shows('.team');
    expect(text(page, '.team')).to.contain('You have not chosen a way in your plan yet.');
    expect(plain(page.keyed('way.sc-diploma-2027').querySelector('[data-way-change]'))).to.contain(
      'The plan is still checked for what was decided with the IEP team: South Carolina High School Credential.',
    );
    await page.click('choose.sc-diploma-2027');
    expect(page.plan.coursePath?.graduationPlan).to.equal('sc-diploma-2027');
    expect(page.said).to.contain('The plan is still checked for: South Carolina High School Credential.');
    expect(text(page, '.team')).to.contain('Chosen in the plan: South Carolina diploma');
    expect(page.all('.checked')).to.have.length(1);
    expect(plain(page.one('.for-way'))).to.contain('High School Credential');
    await page.click('undo');
    expect(page.plan.coursePath?.graduationPlan ?? null).to.equal(null);
  });
});

describe('the years', () => {
  afterEach(leave);

  it('begin with another grade, and are parted otherwise, as the student or the school says', async () => {
    for (const viewer of [undefined, dariosCounselor]) {
      const page = await open(dariosYears, viewer ? { viewer } : {});
      await page.shows('.years-shown');
      await page.click('open-years');
      await page.select('coursePath.firstGrade', '6');
      expect(page.plan.coursePath?.firstGrade).to.equal(6);
      expect(page.said).to.contain('The years start with: Grade 6');
      await page.select('coursePath.calendar', 'trimesters');
      expect(page.plan.coursePath?.calendar).to.equal('trimesters');
      expect(plain(page.one('.timeline'))).to.contain('Second trimester');
      leave();
    }
  });

  it('are as high to press as a district says', async () => {
    const page = await open(dariosYears);
    await page.shows('.years-shown');
    page.element.style.setProperty('--ilp-target', '44px');
    expect(page.keyed('open-years').getBoundingClientRect().height).to.be.closeTo(44, 0.5);
  });

  it('are nothing for those who may not say so', async () => {
    const page = await open(dariosYears, { viewer: grandmother });
    expect(page.root.querySelector('.years-shown')).to.equal(null);
  });
});
