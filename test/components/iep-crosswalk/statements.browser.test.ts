import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  AllMissing,
  BeforeAnyImport,
  ForCaseManager,
  ForParent,
  ForStudent,
  RightToLeft,
  Spanish,
  WithoutRight,
} from '../../../stories/iep-crosswalk-statements.stories.js';
import { NoIep } from '../../../stories/iep-crosswalk-own.stories.js';
import { found, leave, until, type Story } from '../support.js';
import { endWatch, PanelBelow, plain, watchTaking, type Taken } from './own-page-support.js';

const ownClipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

let taken: Taken;

/** What comes in place of the clipboard. */
function clipboardOf(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && { writeText },
  });
}

async function open(story: Story, width?: number): Promise<PanelBelow> {
  return PanelBelow.open(story, '.statement', width);
}

const textOn = (page: PanelBelow, name: string) => page.keyed(`statements.${name}.text`);
const linesOf = (block: Element) => [...block.children].map((line) => line.textContent);

async function pressWithControl(key: string): Promise<void> {
  const held = navigator.platform.startsWith('Mac') ? 'Meta' : 'Control';
  await sendKeys({ down: held });
  await sendKeys({ press: key });
  await sendKeys({ up: held });
}

async function choose(page: PanelBelow, language: string): Promise<void> {
  const select = page.keyed('statements.language');
  if (!(select instanceof HTMLSelectElement)) throw new Error('There is no list of languages.');
  select.focus();
  select.value = language;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => textOn(page, 'courses').lang === language, 'the texts are in the language');
}

describe('the texts from the plan for an IEP', () => {
  beforeEach(() => {
    taken = watchTaking();
  });
  afterEach(() => {
    endWatch();
    if (ownClipboard) Object.defineProperty(navigator, 'clipboard', ownClipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
    leave();
  });

  it('should be three, with what each is and where the law asks for it', async () => {
    const page = await open(ForCaseManager);
    expect(page.all('.statement :is(h3, h4)').map(plain)).to.deep.equal([
      'Classes (courses of study)',
      'Interests (age-appropriate transition assessment)',
      'Draft of the summary of performance',
    ]);
    expect(plain(page.one('.statement .help'))).to.contain('34 CFR 300.320(b)(2)');
    expect(textOn(page, 'performance').textContent).to.contain('DRAFT.');
  });

  it('should be copied as they are read, and say so once', async () => {
    const copied: string[] = [];
    clipboardOf(async (text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const page = await open(ForCaseManager);
    const said = page.listen();
    await page.click('statements.courses.copy');
    await until(() => said.length > 0, 'it is said');
    expect(copied).to.deep.equal([`${linesOf(textOn(page, 'courses')).join('\n')}\n`]);
    expect(said).to.deep.equal(['Copied. You can paste it into the IEP system.']);
    expect(page.all('.statement .note').map(plain)).to.deep.equal(said);
    expect(page.focusedKey).to.equal('statements.courses.copy');
    await page.click('statements.performance.copy');
    await until(() => copied.length === 2, 'the other is copied');
    await page.drawn();
    expect(page.all('.statement .note'), 'the note is of what was copied last').to.have.length(1);
  });

  for (const [name, writeText] of Object.entries({
    'may not': async () => Promise.reject(new Error('not allowed')),
    cannot: undefined,
  }))
    it(`should be selected to be copied where the page ${name} use the clipboard`, async () => {
      clipboardOf(writeText);
      const page = await open(ForCaseManager);
      const said = page.listen();
      await page.click('statements.courses.copy');
      await until(() => said.length > 0, 'it is said');
      expect(said).to.deep.equal(['The text is selected. Copy it with Ctrl and C, or with Command and C.']);
      expect(page.focusedKey).to.equal('statements.courses.text');
      const box = document.createElement('textarea');
      page.main.append(box);
      await pressWithControl('c');
      box.focus();
      await pressWithControl('v');
      await until(() => box.value !== '', 'it is pasted');
      expect(linesOf(textOn(page, 'courses')).filter((line) => !box.value.includes(line))).to.deep.equal([]);
    });

  it('should be in the language that is chosen, while the page keeps its own', async () => {
    const page = await open(ForCaseManager);
    const said = page.listen();
    await choose(page, 'es');
    expect(linesOf(textOn(page, 'courses'))[0]).to.match(/^Cursos de estudio \(del plan de aprendizaje, \d/);
    expect(plain(textOn(page, 'performance'))).to.contain('BORRADOR. Resumen del desempeño');
    expect(textOn(page, 'courses').querySelector('bdi')?.lang).not.to.equal('es');
    expect(plain(page.one('#statement-courses'))).to.equal('Classes (courses of study)');
    expect(said).to.deep.equal(['Español']);
    expect(page.focusedKey).to.equal('statements.language');
    await choose(page, 'en');
    expect(linesOf(textOn(page, 'courses'))[0]).to.match(/^Courses of study/);
  });

  it('should begin in the language of the page', async () => {
    const page = await open(Spanish);
    expect(textOn(page, 'courses').lang).to.equal('es');
    expect(plain(textOn(page, 'courses'))).not.to.match(/taken now|planned|credit\b/);
  });

  it('should be given as files, named so that those of several students are told apart', async () => {
    const page = await open(ForCaseManager);
    await page.click('statements.performance.download');
    const { name, blob } = found(taken.kept[0], 'file');
    expect(name).to.match(/^summary-of-performance-wren-a-\d{4}-\d\d-\d\d\.txt$/);
    expect(await blob.text()).to.equal(`${linesOf(textOn(page, 'performance')).join('\n')}\n`);
    expect(page.said).to.contain(name);
  });

  it('should ask for what is missing, and be of use without it', async () => {
    const page = await open(AllMissing);
    expect(page.all('.missing li').map(plain)).to.deep.equal([
      'Which classes does the student take and plan?',
      'What does the student like to do? “Explore careers” can ask it.',
      'What does the student do well?',
      'What helps the student?',
      'What does the student want after high school: work, learning, living?',
      'Which grades did the student get?',
      'What has the student done outside class: jobs, clubs, caring for family?',
    ]);
    expect(page.all('[data-key="statements.performance.copy"]')).to.have.length(1);
  });

  it('should speak to the student as to the student', async () => {
    const page = await open(ForStudent);
    expect(plain(page.one('#statements-heading'))).to.equal('What my plan says for my IEP');
    expect(plain((await open(ForParent)).one('#statements-heading'))).to.equal(
      'What the plan says for the IEP',
    );
  });

  it('should be there for the case manager before an IEP is', async () => {
    expect((await open(BeforeAnyImport)).all('.statement')).to.have.length(3);
  });

  it('should be there for nobody without a right to the IEP, and where there is none', async () => {
    for (const story of [WithoutRight, NoIep]) {
      const page = await PanelBelow.open(story, '[data-key="own.page"]');
      expect(page.all('.statements')).to.have.length(0);
    }
  });

  for (const [name, story] of Object.entries({ ForCaseManager, Spanish, RightToLeft }))
    it(`should need no scrolling to the side on a narrow screen: ${name}`, async () => {
      const page = await open(story, 320);
      page.main.style.overflowX = 'auto';
      expect(page.one('.statements').scrollWidth).to.be.at.most(page.one('.statements').clientWidth);
      for (const block of page.all('.statement-text'))
        expect(block.scrollWidth).to.be.at.most(block.clientWidth);
    });

  it('should be reached with the keyboard alone', async () => {
    const page = await open(ForCaseManager);
    page.keyed('statements').focus();
    const keys = ['language', 'courses.copy', 'courses.download', 'assessments.copy'];
    for (const key of keys) {
      await sendKeys({ press: 'Tab' });
      expect(page.focusedKey).to.equal(`statements.${key}`);
    }
  });
});
