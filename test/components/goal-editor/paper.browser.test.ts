import { expect } from '@open-wc/testing';
import {
  FullPlan,
  ReadByCounselor,
  RightToLeft,
  Spanish,
  StrangeWords,
  WithPrivateGoal,
} from '../../../stories/goal-editor-paper.stories.js';
import { found, leave, pause, treeOf, until } from '../support.js';
import { GoalEditorPage, plain } from './page.js';
import { holdLongTimers, noteOf, openPaper } from './paper-support.js';

const normal = 'Print my plan on one page';
const large = 'Print my plan in large letters';

/** The inner part of a letter page and of an A4 page, margins of half an inch left out, in CSS pixels. */
const letterPaper = { width: 720, height: 960 };
const a4Paper = { width: 697, height: 1026 };

/** The pages that were printed, as they were at that moment. */
let printed: Document[] = [];
let onPrint: (frame: Window) => void;

const ownWindow = found(
  Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow'),
  'window of a frame',
);

/** A print dialog would hold up the test: every frame gets a `print` of the test's own. */
function watchPrinting(): void {
  printed = [];
  onPrint = ({ document: page }) => {
    printed.push(page);
  };
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const frame = ownWindow.get?.call(this) as Window | null;
      if (frame && this.closest('.paper'))
        frame.print = () => {
          onPrint(frame);
        };
      return frame;
    },
  });
}

function framesOf(page: GoalEditorPage): HTMLIFrameElement[] {
  return [...page.root.querySelectorAll('iframe')];
}

async function printOn(page: GoalEditorPage, name: string): Promise<Document> {
  const before = printed.length;
  await page.click(name);
  await until(() => printed.length > before, 'the page is printed');
  return found(printed.at(-1), 'page');
}

function textOf(node: Node | null | undefined): string {
  return plain(node?.textContent).replace(/\s+/g, ' ').trim();
}

describe('the plan on paper', () => {
  beforeEach(watchPrinting);
  afterEach(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', ownWindow);
    leave();
  });

  it('should put strengths first, then the goals, then who reads and signs', async () => {
    const page = await openPaper(FullPlan);
    const paper = await printOn(page, normal);
    expect(paper.title).to.equal('My plan on a page');
    expect(paper.documentElement.lang).to.equal('en');
    const headings = [...paper.querySelectorAll('h1, h2, h3')].map(textOf);
    expect(headings).to.deep.equal([
      'My plan on a page',
      'What I can do',
      'What helps me',
      'What is next',
      'Goal 1 Work and career · Until May 21, 2027',
      'Goal 2 School',
      'Goal 3 School',
      'What I have done',
      'Who has read this plan',
      'Please sign',
    ]);
    expect(textOf(paper.querySelector('header'))).to.contain('Education and Career Action Plan (ECAP)');
    expect(textOf(paper.querySelector('header'))).to.match(
      /Name: Dario M\. · Grade 9 · School year \d{4}–\d{4}/,
    );
    const [goal] = paper.querySelectorAll('article');
    for (const line of [
      'Make a podcast about our river and get 100 real lisners.',
      'How my team says it: Dario will plan, record and publish four episodes',
      'By the end of this year: Two episodes that people can hear',
      'How it is going: November 13, 2026: The first episode is out. · listeners: now 40, began at 10, aim 100',
      'Ask the library for the microphone again By December 4, 2026',
    ])
      expect(textOf(goal)).to.contain(line);
    expect(goal?.querySelectorAll('.box')).to.have.length(3);
    const text = textOf(paper.body);
    expect(text).to.contain('289.5 hours in all.');
    expect(text).to.contain('Read: Person acting as parent, September 21, 2026');
    expect(text).to.contain('Agreed: School counselor R., School counselor, September 21, 2026');
    expect([...paper.querySelectorAll('.signature')].map(textOf)).to.deep.equal([
      'Student: This is my plan. Signature Date',
      'Family: I have read this plan. Signature: Luz Lima Date: September 21, 2026',
      'School: I agree with this plan. Signature: School counselor R. Date: September 21, 2026',
    ]);
  });

  it('should leave a line to whoever signed a plan that changed after that', async () => {
    const page = await openPaper(FullPlan);
    const { id, studentWords: was = '' } = found(page.goals[0], 'goal');
    page.store.edit({
      type: 'text',
      record: ['goals', id],
      field: 'studentWords',
      was,
      value: `${was} Soon.`,
    });
    await page.drawn();
    const paper = await printOn(page, normal);
    expect([...paper.querySelectorAll('.signature')].map(textOf)).to.deep.equal([
      'Student: This is my plan. Signature Date',
      'Family: I have read this plan. Signature Date',
      'School: I agree with this plan. Signature Date',
    ]);
    expect([...paper.querySelectorAll('.signed-before')].map(textOf)).to.deep.equal([
      'Luz Lima signed on September 21, 2026. The plan changed after that.',
      'School counselor R. signed on September 21, 2026. The plan changed after that.',
    ]);
  });

  for (const [name, size] of Object.entries({ letter: letterPaper, A4: a4Paper })) {
    it(`should fit on one ${name} page with three goals of three steps each`, async () => {
      const page = await openPaper(FullPlan);
      const paper = await printOn(page, normal);
      const [frame] = framesOf(page);
      Object.assign(found(frame, 'frame').style, { inlineSize: `${size.width}px`, blockSize: '10px' });
      const { fontSize } = getComputedStyle(paper.body);
      expect(parseFloat(fontSize)).to.be.closeTo(14, 0.1);
      const height = paper.querySelector('main')?.getBoundingClientRect().height ?? Infinity;
      expect(height).to.be.greaterThan(size.height / 2);
      expect(height).to.be.at.most(size.height);
    });
  }

  it('should be in 18 points or more in large print', async () => {
    const page = await openPaper(FullPlan);
    const paper = await printOn(page, large);
    for (const element of paper.querySelectorAll('main *'))
      expect(parseFloat(getComputedStyle(element).fontSize), textOf(element)).to.be.at.least(23.9);
  });

  it('should be black on white on a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const page = await openPaper(FullPlan);
    const paper = await printOn(page, normal);
    document.documentElement.removeAttribute('style');
    for (const element of paper.querySelectorAll('main *'))
      expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(paper.body).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(paper.documentElement).colorScheme).to.contain('light');
  });

  it('should keep words that look like HTML as they are, and their direction', async () => {
    const page = await openPaper(StrangeWords);
    const paper = await printOn(page, normal);
    expect(textOf(paper.querySelector('blockquote'))).to.equal('<img src=x onerror=alert(1)><b>Bold</b>');
    expect(paper.querySelector('img, blockquote b')).to.equal(null);
    const step = found(paper.querySelector('li bdi'), 'step');
    expect(getComputedStyle(step).direction).to.equal('rtl');
    expect(getComputedStyle(paper.body).direction).to.equal('ltr');
  });

  it('should be written from right to left where the page is', async () => {
    const page = await openPaper(RightToLeft);
    await until(() => page.root.querySelector('[dir=rtl]'), 'the words are there');
    found(page.root.querySelector<HTMLElement>('[data-key=paper-normal]'), 'button').click();
    await until(() => printed.length > 0, 'the page is printed');
    expect(printed[0]?.documentElement.dir).to.equal('rtl');
  });

  it('should speak Spanish, even when it is wanted at once', async () => {
    const page = await GoalEditorPage.open(Spanish);
    await until(() => page.hasButton('Imprimir mi plan en una página'), 'the words are there');
    const paper = await printOn(page, 'Imprimir mi plan en una página');
    expect(paper.documentElement.lang).to.equal('es');
    const text = textOf(paper.body);
    for (const words of [
      'Mi plan en una página',
      'Lo que puedo hacer',
      'ahora 40',
      '289.5 horas en total.',
      'Este es mi plan.',
    ])
      expect(text).to.contain(words);
    expect(text).not.to.contain('School year');
  });

  it('should say “the plan” to somebody else', async () => {
    const page = await openPaper(ReadByCounselor);
    const paper = await printOn(page, 'Print the plan on one page');
    expect(paper.title).to.equal('The plan on a page');
    expect(textOf(paper.body)).to.contain('What the student can do');
  });

  it('should leave private goals out, and say so', async () => {
    const page = await openPaper(WithPrivateGoal);
    await until(() => page.root.querySelector('.paper .help'), 'it is said');
    expect(textOf(page.root.querySelector('.paper .help'))).to.equal(
      'What only you can read is not printed and not downloaded.',
    );
    const paper = await printOn(page, normal);
    expect(textOf(paper.body)).not.to.contain('barge');
  });

  it('should take the frame away after printing, and keep the focus', async () => {
    const page = await openPaper(FullPlan);
    const paper = await printOn(page, normal);
    expect(framesOf(page)).to.have.length(1);
    expect(page.focusedKey).to.equal('paper-normal');
    paper.defaultView?.dispatchEvent(new Event('afterprint'));
    await until(() => framesOf(page).length === 0, 'the frame is gone');
    expect(noteOf(page)).to.equal('');
  });

  it('should take the frame away where the browser never says that it has printed', async () => {
    const timers = holdLongTimers();
    try {
      const page = await openPaper(FullPlan);
      await printOn(page, normal);
      expect(framesOf(page)).to.have.length(1);
      timers.runAll();
      expect(framesOf(page)).to.have.length(0);
    } finally {
      timers.stop();
    }
  });

  it('should print once, and what was asked for last, when it is asked twice quickly', async () => {
    const page = await openPaper(FullPlan);
    await printOn(page, normal);
    printed = [];
    page.button(normal).click();
    page.button(large).click();
    await until(() => printed.length > 0, 'a page is printed');
    await pause(100);
    expect(printed.map(({ documentElement }) => documentElement.className)).to.deep.equal(['large']);
    expect(framesOf(page)).to.have.length(1);
  });

  it('should say so where a page cannot print', async () => {
    const page = await openPaper(FullPlan);
    onPrint = () => {
      throw new DOMException('No dialogs here.', 'SecurityError');
    };
    await page.click(normal);
    await until(() => noteOf(page), 'it is said');
    expect(noteOf(page)).to.equal('This page cannot be printed here. You can download the plan.');
    expect(page.said).to.equal(noteOf(page));
    expect(framesOf(page)).to.have.length(0);
    watchPrinting();
    await printOn(page, normal);
    expect(noteOf(page)).to.equal('');
  });

  it('should be reached with the keyboard alone, by buttons with names', async function () {
    const page = await openPaper(FullPlan);
    page.button('Download my plan').focus();
    await page.press('Shift+Tab');
    expect(page.focusedKey).to.equal('paper-large');
    await page.press('Shift+Tab');
    await page.press('Enter');
    await until(() => printed.length > 0, 'the page is printed');
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    const buttons = tree.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(buttons).to.include.members([normal, large, 'Download my plan']);
    expect(tree.some(({ role }) => role.toLowerCase().includes('iframe'))).to.equal(false);
  });
});
