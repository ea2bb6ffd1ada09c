import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OpenDetail } from 'ilp-elements/iep-crosswalk';
import { plan as caseysPlan } from '../../../demo/samples/casey.js';
import {
  Empty,
  EmptyForCounselor,
  EmptyInSpanish,
  ForParent,
  LeadsTheMeeting,
  NoIep,
  RightToLeft,
  Spanish,
  StrangeWords,
} from '../../../stories/iep-crosswalk-own.stories.js';
import { until } from '../support.js';
import { plain } from './own-page-support.js';
import { open, partsOf, printOn, watchEach, wordsOf } from './own-pages.js';

watchEach();

describe('my plan on a page and what I say at my meeting', () => {
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
    expect(page.all('.own :is(textarea, [type="text"], [required])')).to.have.length(0);
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
    const keys = ['own.prompts', 'own.supports', 'own.script.normal', 'own.script.large', 'own.script.text'];
    for (const key of keys) {
      await sendKeys({ press: 'Tab' });
      expect(page.focusedKey).to.equal(key);
    }
  });
});
