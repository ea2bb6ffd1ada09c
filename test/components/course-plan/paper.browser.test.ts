import { expect } from '@open-wc/testing';
import { readPlanFile } from '../../../src/exchange/plan-file.js';
import {
  ForCounselor,
  ForParent,
  NoClasses,
  Spanish,
  StrangeWords,
  TenthGrader,
  WithCrosswalk,
  WithoutCrosswalk,
} from '../../../stories/course-plan-paper.stories.js';
import { thisYear } from '../../../stories/fixtures/course-timeline.js';
import { choosePlanFile, fileFromElsewhere } from '../../../stories/fixtures/plan-files.js';
import { caseysCounselor, dario, grandmother } from '../../../stories/fixtures/people.js';
import { reviewBy, withReviews } from '../../../stories/fixtures/reviews.js';
import { waysOf } from '../../../stories/fixtures/what-if-page.js';
import { carolinaPack, dariosTries, dariosYears, moreSound } from '../../../stories/fixtures/what-ifs.js';
import { found, leave, pause, planOn, until, type Story } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

/** What would show that somebody has an IEP. */
const ofCrosswalk = /crosswalk|modified|credential|Decided with|\bmark_/i;

const ownWindow = found(
  Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow'),
  'window of a frame',
);
const ownClick = HTMLAnchorElement.prototype.click;
const { createObjectURL } = URL;

/** A plan file of another student. */
interface ForeignFile {
  readonly body: {
    readonly student: { name: string };
    readonly courses: Readonly<Record<string, { readonly title: string; credits: number }>>;
  };
}

/** The pages that were printed, and the files that were given out. */
let printed: Document[] = [];
let kept: { readonly name: string; readonly blob: Blob }[] = [];
let onPrint: (page: Document) => void;

/** Dialogs would hold up the test: printing and downloading are noted in their place. */
function watch(): void {
  [printed, kept] = [[], []];
  onPrint = (page) => printed.push(page);
  const blobs = new Map<string, Blob>();
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const frame = ownWindow.get?.call(this) as Window | null;
      if (frame && this.closest('.paper'))
        frame.print = () => {
          onPrint(frame.document);
        };
      return frame;
    },
  });
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob as Blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    kept.push({ name: this.download, blob: found(blobs.get(this.href), 'file') });
  };
}

function leaveAll(): void {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', ownWindow);
  HTMLAnchorElement.prototype.click = ownClick;
  URL.createObjectURL = createObjectURL;
  leave();
}

async function open(story: Story): Promise<CoursePlanPage> {
  const page = await CoursePlanPage.open(story);
  await page.shows('[data-key="paper-normal"]');
  await page.shows('.check .answer');
  await page.drawn();
  return page;
}

async function printOn(page: CoursePlanPage, size: 'normal' | 'large' = 'normal'): Promise<Document> {
  const before = printed.length;
  await page.click(`paper-${size}`);
  await until(() => printed.length > before, 'the page is printed');
  return found(printed.at(-1), 'page');
}

async function fileOn(
  page: CoursePlanPage,
  form: 'table' | 'file',
): Promise<{ name: string; bytes: Uint8Array }> {
  const before = kept.length;
  await page.click(`paper-${form}`);
  await until(() => kept.length > before, 'the file is there');
  const { name, blob } = found(kept.at(-1), 'file');
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);

async function choose(page: CoursePlanPage, text: string, name?: string): Promise<void> {
  const field = page.keyed('open.choose');
  if (field instanceof HTMLInputElement) choosePlanFile(field, text, name);
  await page.shows('.report, .open .alert');
}

describe('courses on paper', () => {
  beforeEach(watch);
  afterEach(leaveAll);

  it('should be a table of years by terms, with credits, state, grade and sums', async () => {
    const paper = await printOn(await open(TenthGrader));
    expect(paper.title).to.equal('My courses on a page');
    expect(paper.documentElement.lang).to.equal('en');
    expect([...paper.querySelectorAll('thead th')].map(plain)).to.deep.equal(['Year', 'Classes']);
    const rows = [...paper.querySelectorAll('tbody tr')];
    expect(plain(rows[0]?.querySelector('th'))).to.match(/^Grade 9 \d{4}–\d\d 3 credits$/);
    const [first] = rows[0]?.querySelectorAll('td') ?? [];
    expect(plain(first)).to.contain('Algebra 1 1 credit · Done · Grade A').and.contain('All year: 3 credits');
    expect(
      [...(rows[2]?.querySelectorAll('.term') ?? [])].map(plain),
      'parts that hold a class',
    ).to.have.length(2);
    expect(plain(rows[1])).to.contain('English 10 1 credit · Taking it now');
    expect(plain(paper.querySelector('tfoot'))).to.equal('In all 9 credits');
  });

  it('should answer plainly, say what is left, and have lines to sign', async () => {
    const paper = await printOn(await open(TenthGrader));
    expect(plain(paper.querySelector('.way'))).to.contain('Not yet: 3 things are still to plan.');
    expect(plain(paper.querySelector('.way'))).to.contain(
      'What is left: Science: 1 credit · Arts: 1 credit · A class about the body: 1 class',
    );
    expect(plain(paper.querySelector('header'))).to.contain('Printed on');
    expect([...paper.querySelectorAll('.signature')].map(plain)).to.deep.equal([
      'Student: This is my plan. Signature Date',
      'Family: I have read this plan. Signature Date',
      'School: I agree with this plan. Signature Date',
    ]);
  });

  it('should say where the rules are for students of other years', async () => {
    const plan = {
      ...dariosYears,
      student: { ...dariosYears.student, cohortGraduationYear: 2026 },
      coursePath: { graduationPlan: 'sc-diploma-2027' },
    };
    const setting = { packs: carolinaPack, pressed: ['Print, save or open'] };
    const page = await open({ render: () => waysOf(plan, setting) });
    await page.shows('.check .note');
    const note = plain(page.one('.check .note'));
    expect(note).to.contain('These rules are for other years');
    expect(plain((await printOn(page)).querySelector('.way-note'))).to.equal(note);
  });

  it('should say what is not sure about the rules, and that more may be decided, as the screen does', async () => {
    const setting = { packs: carolinaPack, pressed: ['Print, save or open'] };
    const page = await open({ render: () => waysOf(dariosYears, setting) });
    const doubts = page.all('.check .about .points:first-of-type li').map(plain);
    expect(doubts).not.to.have.length(0);
    const notes = [...(await printOn(page)).querySelectorAll('.way-note')].map(plain).join(' ');
    expect(notes).to.contain('The school may have decided other things');
    for (const doubt of doubts) expect(notes).to.contain(doubt);
  });

  it('should say who has signed on the screen; and nobody a plan that is tried', async () => {
    const signed = { kind: 'acknowledged', signature: 'Luz Lima', on: '2026-10-01' } as const;
    const plan = withReviews(dariosTries, dario, [reviewBy(grandmother, signed)]);
    const page = await open({ render: () => waysOf(plan, { pressed: ['Print, save or open'] }) });
    const lines = (paper: Document) => [...paper.querySelectorAll('.signature')].map(plain);
    expect(lines(await printOn(page))[1]).to.equal(
      'Family: I have read this plan. Signature: Luz Lima Date: October 1, 2026',
    );
    await page.click(`plan.${moreSound.id}`);
    await page.shows('.trying');
    expect(lines(await printOn(page))[1]).to.equal('Family: I have read this plan. Signature Date');
  });

  it('should hold the sum once, at its end, and the lines to sign with the end of the table', async () => {
    const paper = await printOn(await open(TenthGrader));
    const styleOf = (selector: string) => getComputedStyle(found(paper.querySelector(selector), selector));
    expect(styleOf('tfoot').display).to.equal('table-row-group');
    expect(styleOf('.sign').breakBefore).to.equal('avoid');
  });

  it('should fit on one page, black on white', async () => {
    const page = await open(TenthGrader);
    const paper = await printOn(page);
    const frame = found(page.root.querySelector('iframe'), 'frame');
    Object.assign(frame.style, { inlineSize: '697px', blockSize: '10px' });
    const main = found(paper.querySelector('main'), 'main');
    expect(main.getBoundingClientRect().height).to.be.within(300, 960);
    expect(main.scrollWidth).to.be.at.most(697);
    for (const element of paper.querySelectorAll('main *'))
      expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
  });

  it('should be in 18 points in large print, with the term at each list', async () => {
    const page = await open(TenthGrader);
    const paper = await printOn(page, 'large');
    const frame = found(page.root.querySelector('iframe'), 'frame');
    Object.assign(frame.style, { inlineSize: '697px', blockSize: '10px' });
    for (const element of paper.querySelectorAll('main *'))
      expect(parseFloat(getComputedStyle(element).fontSize), plain(element)).to.be.at.least(23.9);
    expect(found(paper.querySelector('.terms'), 'terms').firstElementChild?.clientWidth).to.be.above(600);
    expect(found(paper.querySelector('main'), 'main').scrollWidth).to.be.at.most(697);
  });

  it('should keep words as they are, whatever they look like', async () => {
    const paper = await printOn(await open(StrangeWords));
    expect(plain(paper.querySelector('td'))).to.contain('<img src=x onerror=alert(1)>');
    expect(paper.querySelector('img')).to.equal(null);
    expect(paper.querySelectorAll('td bdi')).to.have.length(3);
  });

  it('should speak Spanish', async () => {
    const paper = await printOn(await open(Spanish));
    expect(paper.documentElement.lang).to.equal('es');
    expect(plain(paper.body)).to.contain('Mis clases en una página').and.contain('Lo que falta');
    expect(plain(paper.body)).not.to.match(/What is left|still to plan/);
    expect(paper.querySelector('td bdi[lang="en"]')).not.to.equal(null);
  });

  it('should have something to print before there is a class', async () => {
    const paper = await printOn(await open(NoClasses));
    expect(plain(paper.body)).to.contain('No classes yet').and.contain('Please sign');
  });

  it('should say so where a page cannot print', async () => {
    const page = await open(TenthGrader);
    onPrint = () => {
      throw new DOMException('No dialogs here.', 'SecurityError');
    };
    await page.click('paper-normal');
    await page.shows('.paper-note');
    expect(plain(page.one('.paper-note'))).to.equal(
      'This page cannot be printed here. You can download the table.',
    );
    expect(page.said).to.equal(plain(page.one('.paper-note')));
    expect(page.focusedKey).to.equal('paper-normal');
  });

  it('should not be printed for whoever comes next at the same screen', async () => {
    const page = await open(TenthGrader);
    page.keyed('paper-normal').click();
    planOn(page.main).viewer = caseysCounselor;
    await pause(500);
    expect(printed).to.have.length(0);
  });

  it('should have nothing of what an IEP team wrote, for who may read that too', async () => {
    const forTheo = await printOn(await open(WithCrosswalk));
    const text = plain(forTheo.body);
    expect(text).not.to.match(ofCrosswalk);
    leave();
    const forOthers = await printOn(await open(WithoutCrosswalk));
    expect(plain(forOthers.body)).to.equal(text);
    expect(text).to.contain('diploma');
  });
});

describe('courses as files', () => {
  beforeEach(watch);
  afterEach(leaveAll);

  it('should be a table with the headers of the screen and a mark of UTF-8', async () => {
    const page = await open(TenthGrader);
    const file = await fileOn(page, 'table');
    expect(file.name).to.match(/^courses-casey-l-\d{4}-\d\d-\d\d\.csv$/);
    expect([...file.bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const [head = '', first = ''] = textOf(file).split('\r\n');
    expect(head).to.contain('School year (its end),Term,Class code,Class,Subject,Credits');
    expect(first).to.contain('All year').and.contain('Done').and.contain('Passed');
    expect(page.said).to.equal(`It is in a file: ${file.name}. Look in your downloads.`);
  });

  it('should be a table in Spanish on a Spanish screen', async () => {
    const text = textOf(await fileOn(await open(Spanish), 'table'));
    expect(text).to.contain('Año escolar').and.contain('Todo el año').and.contain('Ciencias de la vida');
    expect(text).not.to.match(/yearRound|completed|inProgress/);
  });

  it('should hold nothing that a spreadsheet would run', async () => {
    const text = textOf(await fileOn(await open(StrangeWords), 'table'));
    for (const cell of ['"\'=HYPERLINK(', '"\'@SUM(A1)"', '"\'+1"']) expect(text).to.contain(cell);
  });

  it('should be the whole plan in a plan file, which reads back', async () => {
    const page = await open(TenthGrader);
    const file = await fileOn(page, 'file');
    expect(file.name).to.match(/^learning-plan-casey-l-\d{4}-\d\d-\d\d\.json$/);
    const read = readPlanFile(textOf(file));
    expect(read.ok && read.value.courses).to.deep.equal(page.plan.courses);
  });

  it('should have nothing of what an IEP team wrote', async () => {
    const page = await open(WithCrosswalk);
    for (const form of ['table', 'file'] as const)
      expect(textOf(await fileOn(page, form))).not.to.match(ofCrosswalk);
  });
});

describe('courses from a plan file', () => {
  beforeEach(watch);
  afterEach(leaveAll);

  it('should be shown with what does not match, before anything changes', async () => {
    const page = await open(TenthGrader);
    const before = page.plan.courses;
    await choose(page, fileFromElsewhere);
    expect(page.plan.courses).to.equal(before);
    const report = plain(page.one('.report'));
    expect(report).to.contain('What is in learning-plan.json');
    expect(report).to.contain('5 classes could be added. Look at them first.');
    expect(report).to.contain('One class is here already. It is not added again.');
    expect(page.all('.report .fresh li').map(plain)).to.include.members([
      `Pottery ${thisYear - 2}–${String((thisYear - 1) % 100).padStart(2, '0')} · 0.5 credits`,
      'Stage Lighting No year yet · 0.5 credits',
    ]);
    expect(page.all('.report ul:not(.fresh) li').map(plain)).to.deep.equal([
      'Pottery There is no class with the code ART9.',
      'Marine Science Here its code is 0303, and not SCI7.',
      'World Drumming Here 0302 is Chemistry.',
    ]);
    expect(page.focusedKey).to.equal('open.report');
    expect(page.said).to.equal('5 classes could be added. Look at them first.');
  });

  it('should say whose plan it is, where it is somebody else’s, and what cannot be read', async () => {
    const page = await open(TenthGrader);
    const file = JSON.parse(fileFromElsewhere) as ForeignFile;
    file.body.student.name = 'Robin B.';
    for (const course of Object.values(file.body.courses))
      if (course.title === 'Pottery') course.credits = -500;
    await choose(page, JSON.stringify(file));
    const report = plain(page.one('.report'));
    expect(report).to.contain('This is the plan of Robin B.').and.contain('4 classes could be added.');
    expect(report).to.contain('This cannot be read and stays out: Pottery.');
  });

  it('should be read once, however often the plan changes while the report is open', async () => {
    const page = await open(TenthGrader);
    const own = JSON.parse;
    let reads = 0;
    JSON.parse = (text: string, ...more) => {
      reads += Number(text.includes('World Drumming'));
      return own(text, ...more) as unknown;
    };
    try {
      await choose(page, fileFromElsewhere);
      const first = reads;
      expect(first).to.be.above(0);
      const record = ['courses', found(page.courses[0], 'course').id];
      page.store?.edit({
        type: 'set',
        record,
        field: 'title',
        was: page.courses[0]?.title ?? null,
        value: 'Pottery',
      });
      await page.drawn();
      await page.shows('.report');
      expect(reads).to.equal(first);
    } finally {
      JSON.parse = own;
    }
  });

  it('should be added in one step that undo takes back', async () => {
    const page = await open(TenthGrader);
    const count = page.courses.length;
    await choose(page, fileFromElsewhere);
    await page.click('open.add');
    expect(page.courses).to.have.length(count + 5);
    expect(page.course('Pottery')).to.include({ kind: 'custom', method: 'transferCredit', credits: 500 });
    expect(page.course('Community radio').note).to.equal('My own idea.');
    expect(page.root.querySelector('.report')).to.equal(null);
    expect(page.focusedKey).to.equal('open.choose');
    await page.click('undo');
    expect(page.courses).to.have.length(count);
  });

  it('should count at once where they are of the same school', async () => {
    const page = await open(TenthGrader);
    await choose(page, fileFromElsewhere);
    await page.click('open.other');
    await page.click('open.add');
    expect(page.course('Pottery').method ?? null).to.equal(null);
  });

  it('should stay out where the person adds nothing', async () => {
    const page = await open(TenthGrader);
    const before = page.plan.courses;
    await choose(page, fileFromElsewhere);
    await page.click('open.leave');
    expect(page.plan.courses).to.equal(before);
    expect(page.said).to.equal('Nothing was added.');
    expect(page.root.querySelector('.report')).to.equal(null);
  });

  it('should change nothing where the file is none of ours, and say so', async () => {
    const page = await open(TenthGrader);
    const before = page.plan.courses;
    await choose(page, '{"format":"something"}', '<b>x</b>.json');
    expect(plain(page.one('.open .alert'))).to.equal('This is not a plan file. Nothing has changed.');
    expect(page.said).to.equal('This is not a plan file. Nothing has changed.');
    expect(page.plan.courses).to.equal(before);
    await choose(page, fileFromElsewhere);
    await page.shows('.report');
    expect(page.root.querySelector('.open .alert')).to.equal(null);
  });

  it('should be added by the counselor too, and by nobody who only reads', async () => {
    const counselors = await open(ForCounselor);
    const count = counselors.courses.length;
    await choose(counselors, fileFromElsewhere);
    await counselors.click('open.add');
    expect(counselors.courses).to.have.length(count + 5);
    leave();
    const parents = await open(ForParent);
    expect(parents.root.querySelector('.open')).to.equal(null);
    expect(plain(parents.keyed('paper-normal'))).to.equal('Print the courses on one page');
  });

  it('should not stay for whoever comes next at the same screen', async () => {
    const page = await open(TenthGrader);
    await choose(page, fileFromElsewhere);
    planOn(page.main).viewer = caseysCounselor;
    await until(() => !page.root.querySelector('.report'), 'the report is gone');
  });

  it('should be reached and added with the keyboard alone', async () => {
    const page = await open(TenthGrader);
    const count = page.courses.length;
    page.keyed('plan.paper').focus();
    for (const key of ['paper-normal', 'paper-large', 'paper-table', 'paper-file', 'open.choose'])
      await page.tabTo(key, 'Tab', 2);
    await choose(page, fileFromElsewhere);
    await page.tabTo('open.other', 'Tab', 2);
    await page.tabTo('open.add', 'Tab', 2);
    await page.press('Enter');
    expect(page.courses).to.have.length(count + 5);
  });
});
