import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OpenDetail } from 'ilp-elements/iep-crosswalk';
import { plan as caseysPlan } from '../../../demo/samples/casey.js';
import { theosAunt } from '../../../stories/fixtures/people.js';
import {
  Empty,
  EmptyForCounselor,
  EmptyInSpanish,
  ForCaseManager,
  ForParent,
  LeadsTheMeeting,
  NoIep,
  NothingLinked,
  RightToLeft,
  Spanish,
  StrangeWords,
  WithSupports,
} from '../../../stories/iep-crosswalk-own.stories.js';
import { found, leave, planOn, until, type Story } from '../support.js';
import { endWatch, PanelBelow, plain, watchTaking, type Taken } from './own-page-support.js';

type Kind = 'page' | 'script';

let taken: Taken;

async function open(story: Story, width?: number): Promise<PanelBelow> {
  return PanelBelow.open(story, '[data-key="own.page"]', width);
}

/** The words of one of the two, while it is open. */
async function wordsOf(page: PanelBelow, kind: Kind): Promise<HTMLElement> {
  const selector = `[part="own-${kind}"] .own-words`;
  await page.shows(selector);
  return page.one(selector);
}

async function printOn(page: PanelBelow, kind: Kind, size: 'normal' | 'large' = 'normal'): Promise<Document> {
  const before = taken.printed.length;
  await wordsOf(page, kind);
  await page.click(`own.${kind}.${size}`);
  await until(() => taken.printed.length > before, 'the page is printed');
  return found(taken.printed.at(-1), 'page');
}

/** Lays a printed page out on paper of Letter size, within its margins. */
function layOut({ root }: PanelBelow, paper: Document): void {
  const frames = [...root.querySelectorAll('iframe')];
  const frame = found(
    frames.find(({ contentDocument }) => contentDocument === paper),
    'frame',
  );
  Object.assign(frame.style, { inlineSize: '720px', blockSize: '10px' });
}

const partsOf = (words: Element | Document) =>
  [...words.querySelectorAll(':is(.own-part, section) > :is(h2, h3, h4)')].map(plain);

describe('my plan on a page and what I say at my meeting', () => {
  beforeEach(() => {
    taken = watchTaking();
  });
  afterEach(() => {
    endWatch();
    leave();
  });

  it('should be there, and open, for a student without an IEP, strengths first', async () => {
    const page = await open(NoIep);
    expect(partsOf(await wordsOf(page, 'page'))).to.deep.equal([
      'What I am good at',
      'What I want',
      'What helps me',
      'What I ask for',
      'Jobs I look at',
    ]);
    expect(partsOf(await wordsOf(page, 'script'))).to.deep.equal([
      'What I want',
      'What I am good at',
      'What helps me',
      'What I ask for',
    ]);
    expect(page.all('[data-key="own.supports"]')).to.have.length(0);
    expect(plain(page.one('[part="own-page"]'))).not.to.contain('IEP');
  });

  it('should be closed below the rows where there is an IEP, and open on request', async () => {
    const page = await open(LeadsTheMeeting);
    const words = await wordsOf(page, 'script');
    expect(plain(words)).to.contain('Hello. I am Theo B. Thank you for coming.');
    await page.click('own.script');
    await until(() => page.all('[part="own-script"] .own-words').length === 0, 'it is closed');
  });

  it('should ask where a part is empty, with a beginning and the place to write it', async () => {
    const page = await open(Empty);
    const words = plain(await wordsOf(page, 'page'));
    expect(words).to.contain('When did a class go well? What helped you then?');
    expect(words).to.contain('You can start like this: “What helps me is …”');
    expect(words).to.contain('You can write it in “My goals”, under “About me”.');
    expect(words).to.contain('First write a goal in “My goals”.');
    expect(page.all('.own :is(textarea, input, [required])')).to.have.length(0);
  });

  it('should lead to a goal that has no step', async () => {
    const [goal = ''] = Object.keys(caseysPlan.goals ?? {});
    const page = await open(NoIep);
    const asked: OpenDetail[] = [];
    page.main.addEventListener('ilp-open', ({ detail }) => asked.push(detail));
    const { store } = page;
    const steps = Object.keys(caseysPlan.goals?.[goal]?.steps ?? {});
    store?.edit(
      ...steps.map((step) => ({
        ...{ type: 'tick' as const, record: ['goals', goal, 'steps', step], field: 'done', value: true },
      })),
    );
    await page.shows(`[data-key="own.go.${goal}"]`);
    expect(page.keyed(`own.go.${goal}`).ariaLabel).to.contain('Go to this goal');
    await page.click(`own.go.${goal}`);
    expect(asked).to.deep.equal([{ kind: 'goal', id: goal }]);
  });

  it('should give others the questions to ask the student, and no words in their place', async () => {
    const page = await open(EmptyForCounselor);
    expect(plain(await wordsOf(page, 'page'))).to.contain(
      'A question for the student: “What would you like to learn, do or be?”',
    );
    expect(page.all('[data-key^="own.go"]')).to.have.length(0);
    expect(plain((await open(ForParent)).one('#own-page-heading'))).to.equal('The student’s plan on a page');
  });

  it('should keep words as they are, whatever they look like', async () => {
    const page = await open(StrangeWords);
    const words = await wordsOf(page, 'page');
    expect(words.querySelector('img')).to.equal(null);
    expect(words.textContent).to.contain('<img src=x onerror=alert(1)>\n=HYPERLINK');
    const paper = await printOn(page, 'page');
    expect(paper.querySelector('img')).to.equal(null);
  });

  it('should speak Spanish', async () => {
    const page = await open(Spanish);
    await page.shows('.panel[lang="es"]');
    expect(partsOf(await wordsOf(page, 'page'))[0]).to.equal('Lo que hago bien');
    const paper = await printOn(page, 'script', 'large');
    expect(paper.documentElement.lang).to.equal('es');
    expect(plain(paper.body)).not.to.match(/What I|Hello|Next/);
    expect(plain(await wordsOf(await open(EmptyInSpanish), 'page'))).to.contain(
      'Puedes empezar así: “Lo que me ayuda es …”',
    );
  });

  for (const [name, story] of Object.entries({ NoIep, Empty, EmptyInSpanish, RightToLeft }))
    it(`should need no scrolling to the side on a narrow screen: ${name}`, async () => {
      const page = await open(story, 320);
      await wordsOf(page, 'script');
      page.main.style.overflowX = 'auto';
      expect(page.main.scrollWidth).to.equal(page.main.clientWidth);
    });

  it('should be reached with the keyboard alone', async () => {
    const page = await open(LeadsTheMeeting);
    await wordsOf(page, 'script');
    page.keyed('own.script').focus();
    const keys = ['own.supports', 'own.script.normal', 'own.script.large', 'own.script.text'];
    for (const key of keys) {
      await sendKeys({ press: 'Tab' });
      expect(page.focusedKey).to.equal(key);
    }
  });
});

describe('what helps from the IEP, in what I say', () => {
  beforeEach(() => {
    taken = watchTaking();
  });
  afterEach(() => {
    endWatch();
    leave();
  });

  const ofIep = /Whom to ask at work|Large print \(|comes from my IEP|From my IEP/;

  it('should be left out, also on paper, until it is ticked', async () => {
    const page = await open(LeadsTheMeeting);
    expect(plain(await wordsOf(page, 'script'))).not.to.match(ofIep);
    expect(plain((await printOn(page, 'script')).body)).not.to.match(ofIep);
    expect(page.keyed('own.supports')).to.have.property('checked', false);
  });

  it('should then stand with its goal, on paper too, which says where it comes from', async () => {
    const page = await open(LeadsTheMeeting);
    await wordsOf(page, 'script');
    const said = page.listen();
    await page.click('own.supports');
    expect(page.all('.supports li').map(plain)).to.deep.equal([
      'Whom to ask at work and how to say what helps',
      'Large print',
    ]);
    expect(said).to.deep.equal(['What helps from the IEP is shown with the goals.']);
    expect(page.focusedKey).to.equal('own.supports');
    const paper = await printOn(page, 'script');
    expect(plain(paper.querySelector('.from-iep'))).to.equal(
      'Part of this comes from my IEP. It is only for people who may read my IEP.',
    );
    expect(plain(paper.body)).to.contain('From my IEP, for this goal: Large print');
    if (page.all('[part="own-page"] .own-words').length === 0) await page.click('own.page');
    expect(plain((await printOn(page, 'page')).body)).not.to.match(ofIep);
  });

  it('should tell the host, in the element alone, which rows of the team are seen', async () => {
    const page = await open(LeadsTheMeeting);
    await wordsOf(page, 'script');
    const told: unknown[] = [];
    page.element.addEventListener('ilp-access', ({ detail: { row, kind } }) => told.push([row, kind]));
    page.main.addEventListener('ilp-access', () => told.push('outside'));
    await page.click('own.supports');
    expect(told).to.deep.equal([['accommodations', 'iep-team']]);
    await page.click('own.supports');
    expect(told).to.have.length(1);
    expect(plain(await wordsOf(page, 'script'))).not.to.match(ofIep);
  });

  it('should be asked of nobody who has no IEP before them', async () => {
    for (const story of [NoIep, ForCaseManager]) {
      const page = await open(story);
      if (story === ForCaseManager) await page.click('own.script');
      await wordsOf(page, 'script');
      expect(page.all('[data-key="own.supports"]')).to.have.length(0);
    }
  });

  it('should say so where nothing is linked yet', async () => {
    const page = await open(NothingLinked);
    await wordsOf(page, 'script');
    await page.shows('[part="own-script"] .help + .help');
    expect(plain(page.one('[part="own-script"] .help + .help'))).to.equal(
      'No help from the IEP is linked to a goal yet.',
    );
  });

  it('should be gone for whoever comes next at the same screen', async () => {
    const page = await open(WithSupports);
    await page.shows('.supports li');
    planOn(page.main).viewer = theosAunt;
    await until(() => !page.root.querySelector('.supports'), 'it is gone');
    await wordsOf(page, 'script');
    expect(plain(page.root)).not.to.match(ofIep);
  });
});

describe('my plan on paper', () => {
  beforeEach(() => {
    taken = watchTaking();
  });
  afterEach(() => {
    endWatch();
    leave();
  });

  it('should fit on one page, black on white', async () => {
    const page = await open(NoIep);
    for (const kind of ['page', 'script'] as const) {
      const paper = await printOn(page, kind);
      layOut(page, paper);
      const main = found(paper.querySelector('main'), 'main');
      expect(main.getBoundingClientRect().height).to.be.within(200, 960);
      expect(main.scrollWidth).to.be.at.most(720);
      for (const element of paper.querySelectorAll('main *'))
        expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
    }
  });

  it('should be in 20 points in large print, and nothing smaller', async () => {
    const page = await open(NoIep);
    const paper = await printOn(page, 'script', 'large');
    layOut(page, paper);
    for (const element of paper.querySelectorAll('main *'))
      expect(parseFloat(getComputedStyle(element).fontSize), plain(element)).to.be.at.least(26.6);
    expect(found(paper.querySelector('main'), 'main').scrollWidth).to.be.at.most(720);
  });

  it('should name the student and the day, with lines to write on where nothing is written', async () => {
    const paper = await printOn(await open(NoIep), 'page');
    expect(paper.title).to.equal('My plan on a page');
    expect(plain(paper.querySelector('header'))).to.match(/Name: Casey L\. · Grade 10 · Printed on \w+ \d/);
    const empty = await printOn(await open(Empty), 'page');
    expect(empty.querySelectorAll('.blank')).to.have.length(5);
    expect(plain(empty.body)).to.contain('What helps me is …');
  });

  it('should be given as text, and say so once', async () => {
    const page = await open(NoIep);
    await wordsOf(page, 'script');
    const said = page.listen();
    await page.click('own.script.text');
    await until(() => said.length > 0, 'it is said');
    const { name, blob } = found(taken.kept[0], 'file');
    expect(name).to.match(/^my-meeting-casey-l-\d{4}-\d\d-\d\d\.txt$/);
    expect(await blob.text()).to.contain('WHAT I WANT\n- Not start over.');
    expect(said).to.deep.equal([`It is in a file: ${name}. Look in your downloads.`]);
    expect(plain(page.one('[part="own-script"] .own-note'))).to.equal(said[0]);
    expect(page.focusedKey).to.equal('own.script.text');
  });

  it('should say what else can be done where a page cannot be printed', async () => {
    const page = await open(NoIep);
    await wordsOf(page, 'page');
    taken.onPrint = () => {
      throw new Error('No printer.');
    };
    await page.click('own.page.normal');
    await page.shows('.own-note');
    expect(plain(page.one('.own-note'))).to.equal(
      'This page cannot be printed here. You can download it as text.',
    );
  });
});
