import { expect } from '@open-wc/testing';
import { createStore, type Crosswalk, type Plan, type Viewer } from 'ilp-elements';
import { MemorySpace } from 'ilp-elements/storage/memory';
import { html } from 'lit';
import { markCourse } from '../../../src/rules/course-marks.js';
import { smallCatalog } from '../../../stories/fixtures/course-details.js';
import { done, withCourses } from '../../../stories/fixtures/course-plans.js';
import { theo, theosCaseManager, theosCounselor } from '../../../stories/fixtures/people.js';
import { storageIn, storageWith } from '../../../stories/fixtures/storages.js';
import { waysOf } from '../../../stories/fixtures/what-if-page.js';
import { carolinaPack, theosDecision, theosYears } from '../../../stories/fixtures/what-ifs.js';
import { found, leave, planOn, until } from '../support.js';
import { CoursePlanPage, plain } from './page.js';
import { ofCredential, openWithCrosswalk, ReadByOthers, tellsOfIep } from './privacy-page.js';

const path = 'sc-employability-credential';
const portfolio = `${path}/career-portfolio`;
const readiness = `${path}/work-readiness`;

const crosswalkStore = (page: CoursePlanPage) => planOn(page.main).crosswalkStore;
const crosswalk = (page: CoursePlanPage) => crosswalkStore(page)?.snapshot.body as Crosswalk;
const needOf = (page: CoursePlanPage, requirement: string) => plain(page.keyed(`need.${requirement}`));

async function open(viewer = theosCaseManager): Promise<CoursePlanPage> {
  return openWithCrosswalk(theosYears, theosDecision, viewer);
}

/** Where others would read that there is an IEP. */
const leaksIn = (all: Readonly<Record<string, string>>) =>
  Object.keys(all).filter((where) => tellsOfIep(all[where] ?? ''));

/** Opens a decision about a need and writes why. */
async function writeReason(page: CoursePlanPage, requirement: string, words: string): Promise<void> {
  await page.click(`decide.need.${requirement}`);
  page.keyed(`reason.decide.need.${requirement}`).focus();
  await page.type(words);
}

/** Theo’s years, with a class that only the way his IEP team decided on asks for, and that was not passed. */
const withFailed: Plan = {
  ...theosYears,
  courses: Object.fromEntries(
    Object.entries(theosYears.courses ?? {}).map(([id, each]) => [
      id,
      each.title === 'Employability 1' ? { ...each, result: 'fail', mark: 'F' } : each,
    ]),
  ),
};

/** Opens a decision about an alert on a card and writes why; gives the key of what opened it. */
async function writeOnCard(page: CoursePlanPage, title: string, code: string): Promise<string> {
  const button = page.card(title).querySelector<HTMLElement>(`[data-key*=".${code}"]`);
  const key = found(button, `decision about ${code}`).dataset.key ?? '';
  await page.click(key);
  page.keyed(`reason.${key}`).focus();
  await page.type('She showed it on the job.');
  return key;
}

/** Keeps a place and adds a class, both from gaps of the way that is checked. */
async function fillGaps(page: CoursePlanPage): Promise<void> {
  await page.click('gap.employability');
  await page.shows('.add-panel');
  await page.click('later.gap.employability');
  await page.click('gap.science');
  await page.shows('.add-panel [data-key^="add.gap.science."]');
  page.one('.add-panel [data-key^="add.gap.science."]').click();
  await page.drawn();
}

/** Moves a class, tries another plan, changes it and uses it. */
async function moveAndTry(page: CoursePlanPage): Promise<void> {
  const move = async () => {
    page.handle('English 4').focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.press(key);
  };
  await move();
  await page.click('open-try');
  await page.type('Another year');
  await page.click('try-it');
  await page.shows('.trying');
  await move();
  await page.click('open-use');
  await page.click('use-it');
}

describe('what only an IEP team decides', () => {
  afterEach(leave);

  it('stays out of all that others read, whatever a case manager does', async () => {
    const page = await open();
    const others = new ReadByOthers(page);
    const before = page.courses.length;
    await page.click(`shown.${portfolio}`);
    await writeReason(page, readiness, 'Seen at the library.');
    await page.click(`save.decide.need.${readiness}`);
    await writeReason(page, `${path}/total`, 'Not finished yet');
    await fillGaps(page);
    expect(page.courses.map(({ title }) => title)).to.contain('A class to choose');
    expect(page.courses).to.have.length(before + 2);
    const all = await others.everything();
    expect(all.journal).to.contain('placeholder');
    expect(all.events).to.contain('exceptions');
    expect(leaksIn(all)).to.deep.equal([]);
  });

  it('stays out of it, whatever a case manager says of a class that was not passed', async () => {
    expect(ofCredential).to.include.members(['employability', 'work-readiness']);
    const page = await openWithCrosswalk(withFailed, theosDecision, theosCaseManager);
    const others = new ReadByOthers(page);
    const key = await writeOnCard(page, 'Employability 1', 'failedRequiredCourse');
    expect(Object.keys(page.store?.snapshot.unsent ?? {})).to.deep.equal([]);
    expect(crosswalkStore(page)?.snapshot.unsent).to.have.property(`reason.${key}`);
    expect(plain(page.one('.decide'))).to.contain('Those who may read the IEP can read this.');
    await page.click(`save.${key}`);
    expect(plain(page.card('Employability 1'))).to.contain('She showed it on the job.');
    const [decided] = Object.values(crosswalk(page).exceptions ?? {});
    expect(decided).to.include({
      kind: 'override',
      role: 'caseManager',
      course: page.course('Employability 1').id,
    });
    expect(leaksIn(await others.everything())).to.deep.equal([]);
  });

  it('stays out of it, whatever the student does', async () => {
    const page = await open(theo);
    const others = new ReadByOthers(page);
    await fillGaps(page);
    await moveAndTry(page);
    const all = await others.everything();
    expect(all.journal).to.contain('Another year');
    expect(leaksIn(all)).to.deep.equal([]);
  });

  it('is kept beside the plan, in the person’s own part, and counts at once', async () => {
    const page = await open();
    const said = page.listen();
    await page.click(`shown.${portfolio}`);
    expect(said.join(' ')).to.contain('Still to show:');
    expect(needOf(page, portfolio)).to.contain('“Undo” does not take this back.');
    await writeReason(page, readiness, 'Seen at the library.');
    expect(crosswalkStore(page)?.snapshot.unsent).to.have.property(`reason.decide.need.${readiness}`);
    expect(plain(page.one('.decide'))).to.contain('Those who may read the IEP can read this.');
    await page.click(`save.decide.need.${readiness}`);
    expect(crosswalk(page).coursePath?.shown).to.deep.equal({ [portfolio]: true });
    expect(Object.values(crosswalk(page).exceptions ?? {})).to.have.length(1);
    expect(Object.values(crosswalk(page).exceptions ?? {})[0]).to.include({
      ...{ kind: 'waiver', requirement: readiness, role: 'caseManager', reason: 'Seen at the library.' },
    });
    expect(needOf(page, readiness)).to.contain('The school let this go').and.to.contain('Seen at the');
    expect(crosswalkStore(page)?.snapshot.unsent).to.deep.equal({});
    expect(page.plan.exceptions ?? {}).to.deep.equal(theosYears.exceptions ?? {});
    await page.click(`shown.${portfolio}`);
    expect(crosswalk(page).coursePath?.shown).to.deep.equal({ [portfolio]: false });
  });

  it('is read by the student, who does not decide for the school', async () => {
    const page = await open(theo);
    expect(needOf(page, portfolio)).to.contain('Your school marks this');
    expect(page.all('[data-key^="decide.need."], [data-key^="shown."]')).to.deep.equal([]);
  });
});

describe('what is taken along from the page of those who may read an IEP', () => {
  afterEach(leave);

  it('counts by the way that the plan itself names', async () => {
    const fields = {
      subject: '01',
      credits: null,
      method: 'transferCredit',
      confirmation: 'confirmed',
    } as const;
    const college = { ...fields, sourceCredits: 5000, sourceUnit: 'quarterHour' } as const;
    const taken = withCourses(theosYears, theo, [done(2026, 'College writing', college)]);
    const plan = { ...taken, coursePath: { ...taken.coursePath, graduationPlan: 'wa-diploma' } };
    const packs = { graduationPlans: ['wa-diploma', path] };
    const page = await openWithCrosswalk(plan, theosDecision, theosCaseManager, packs);
    expect(plain(page.card('College writing'))).to.contain('Credits not known');
    const { paper, table = '' } = await new ReadByOthers(page).everything();
    expect(paper).to.contain('College writing 1 credit').and.contain('In all 1 credit');
    expect(table.split('\r\n').find((line) => line.includes('College writing'))).to.contain(',1,');
  });
});

describe('two marks of the IEP on one class', () => {
  afterEach(leave);

  it('ask who came second, on the page of those who hold them', async () => {
    const space = new MemorySpace();
    const key = { kind: 'crosswalk-shared', id: theosYears.id } as const;
    space.write(key, JSON.stringify(theosDecision));
    const storeOf = (viewer: Viewer) => createStore({ adapter: storageIn(space), viewer, key });
    const [mine, theirs] = [storeOf(theosCaseManager), storeOf(theo)];
    await until(() => [mine, theirs].every(({ snapshot }) => snapshot.phase === 'open'), 'both are open');
    const biology = Object.values(theosYears.courses ?? {}).find(({ title }) => title === 'Biology');
    theirs.edit(...markCourse({}, biology?.id ?? '', 'supported'));
    await theirs.save();
    mine.edit(...markCourse({}, biology?.id ?? '', 'modified'));
    await mine.save();
    await until(() => mine.snapshot.problems.length > 0, 'there is a question');
    const page = await CoursePlanPage.open({
      render: () =>
        html`<ilp-plan
          plan-id=${theosYears.id}
          .adapter=${storageWith(theosYears)}
          .viewer=${theosCaseManager}
          .packs=${carolinaPack}
        >
          <ilp-course-plan .catalog=${smallCatalog} .crosswalkStore=${mine}></ilp-course-plan>
        </ilp-plan>`,
    });
    await page.shows('[part~="problem"]');
    const question = plain(page.one('[part~="problem"]'));
    expect(question).to.contain('Biology: What the IEP says of the class');
    expect(question).to.contain('What is taught is changed').and.to.contain('How it is taught is changed');
    const keep = page.all('[part~="problem"] button').find((each) => plain(each).startsWith('Keep mine'));
    keep?.click();
    await page.drawn();
    expect(mine.snapshot.problems).to.deep.equal([]);
    expect(page.root.querySelector('[part~="problem"]')).to.equal(null);
    await Promise.all([mine.close(), theirs.close()]);
  });
});

describe('the way a plan is checked for', () => {
  afterEach(leave);

  it('is named beside the answer, with a word on what is not shown, for whoever cannot decide', async () => {
    const sentence = 'The school may have decided other things that are not shown here.';
    const asTheo = await open(theo);
    expect(plain(asTheo.one('.for-way'))).to.equal('Checked for: South Carolina High School Credential');
    expect(plain(asTheo.one('.check'))).to.contain(sentence);
    leave();
    const asCounselor = await CoursePlanPage.open({
      render: () => waysOf(theosYears, { viewer: theosCounselor, packs: carolinaPack }),
    });
    await asCounselor.shows('.for-way');
    expect(plain(asCounselor.one('.for-way'))).to.match(/^Checked for: South Carolina .*[Dd]iploma/);
    expect(plain(asCounselor.one('.check'))).to.contain(sentence);
    leave();
    const asCaseManager = await open();
    expect(plain(asCaseManager.one('.check'))).not.to.contain(sentence);
  });

  it('is the only one that is marked among the ways to finish', async () => {
    const page = await open(theo);
    await page.click('open-ways');
    await page.shows('.team');
    await until(() => !plain(page.one('.to-finish')).includes('Getting the rules'), 'the rules are there');
    await page.drawn();
    expect(page.all('.checked')).to.have.length(1);
    expect(plain(page.one('.team .checked'))).to.contain('The plan is checked for this way.');
    expect(page.all('.way.now .label').map(plain)).not.to.contain('Your way now');
    const way = page.keyed('way.sc-diploma-2027');
    expect(plain(way)).to.contain('2 classes may not count here');
    expect([...way.querySelectorAll('[data-may-not-count] li')].map(plain)).to.deep.equal([
      'English 1',
      'Algebra 1',
    ]);
  });

  it('says so where it is of another place than the plan', async () => {
    const arizona = { ...carolinaPack, id: 'AZ', graduationPlans: [] };
    const plan = { ...theosYears, coursePath: { graduationPlan: 'tx-foundation' } };
    const page = await CoursePlanPage.open({ render: () => waysOf(plan, { viewer: theo, packs: arizona }) });
    await page.shows('.for-way');
    expect(plain(page.one('.for-way'))).to.contain('Texas');
    expect(plain(page.one('.check .note'))).to.contain('These rules are from Texas');
  });
});
