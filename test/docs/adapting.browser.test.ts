import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { All } from '../../stories/career-explorer.stories.js';
import { TenthGrader } from '../../stories/course-plan.stories.js';
import { SeveralGoals } from '../../stories/goal-editor.stories.js';
import { StudentView } from '../../stories/iep-crosswalk.stories.js';
import { NotReached } from '../../stories/plan.stories.js';
import { GoalEditorPage } from '../components/goal-editor/page.js';
import { drawn, found, leave, pause, showStory, until, type Story } from '../components/support.js';
import { cutOff, everyPart, setApart, tabThrough } from './adapting.js';

/** One main state of each element, and something that is there once it is drawn. */
const elements = {
  'ilp-plan': [NotReached, '[part=retry]'],
  'ilp-goal-editor': [SeveralGoals, '.card'],
  'ilp-course-plan': [TenthGrader, '.course'],
  'ilp-career-explorer': [All, '.sentence:not(:empty)'],
  'ilp-iep-crosswalk': [StudentView, '.line'],
} as const satisfies Record<string, readonly [Story, string]>;

/** Draws a story in a column of a width, which no window of every engine gets as narrow as. */
async function open(tag: keyof typeof elements, width: number): Promise<HTMLElement> {
  const [story, sign] = elements[tag];
  await setViewport({ width: Math.max(width, 500), height: 800 });
  const main = await showStory(story);
  main.style.inlineSize = `${width}px`;
  main.style.overflowX = 'auto';
  await until(() => everyPart(main).some((part) => part.matches(sign)), `${tag} shows ${sign}`);
  await pause(300);
  await drawn(main);
  return main;
}

for (const tag of Object.keys(elements) as (keyof typeof elements)[])
  describe(`<${tag}> for somebody who sets the page up in their own way`, function () {
    this.timeout(60_000);

    afterEach(() => {
      document.documentElement.removeAttribute('style');
      leave();
    });

    for (const width of [320, 1000])
      it(`should cut off no words when letters, words and lines are set apart, ${width} pixels wide`, async () => {
        const main = await open(tag, width);
        const before = cutOff(main);
        const back = setApart(main);
        await drawn(main);
        const after = cutOff(main).filter((part) => !before.includes(part));
        const { scrollWidth, clientWidth } = main;
        back();
        expect(after).to.deep.equal([]);
        expect(scrollWidth).to.equal(clientWidth);
      });

    it('should need no scrolling to the side when letters are twice as large', async () => {
      const main = await open(tag, 1000);
      document.documentElement.style.fontSize = '200%';
      await drawn(main);
      expect(cutOff(main)).to.deep.equal([]);
      expect(main.scrollWidth).to.equal(main.clientWidth);
    });

    it('should show where the focus is at every stop of Tab, in sight, and let it out again', async () => {
      const main = await open(tag, 1000);
      main.style.overflowX = 'visible';
      const stops = await tabThrough(main, 300);
      expect(stops.filter(({ faults }) => faults.length > 0)).to.deep.equal([]);
      expect(stops.length).to.be.above(0);
    });
  });

describe('<ilp-goal-editor> after something was removed', function () {
  this.timeout(60_000);

  afterEach(leave);

  it('should hide no stop of Tab behind the note that offers to undo it', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    await page.click('Remove goal 1');
    await until(() => page.root.querySelector('.note.last'), 'the note is there');
    const main = found(document.querySelector('main'), 'main');
    const stops = await tabThrough(main, 300);
    expect(stops.filter(({ faults }) => faults.length > 0)).to.deep.equal([]);
    expect(stops.length).to.be.above(20);
  });
});

describe('the checks of these tests', () => {
  afterEach(leave);

  it('find words that are cut off', async () => {
    const main = await open('ilp-plan', 1000);
    const box = document.createElement('div');
    box.textContent = 'These words do not fit in here.';
    box.style.cssText = 'inline-size: 3rem; overflow: hidden; white-space: nowrap';
    main.append(box);
    expect(cutOff(main)).to.have.length(1);
  });

  it('find a stop without a ring, and one that is covered', async () => {
    const main = await open('ilp-plan', 1000);
    const [bare, covered] = [document.createElement('button'), document.createElement('button')];
    bare.style.outline = 'none';
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; background: Canvas';
    covered.addEventListener('focus', () => main.append(cover));
    main.append(bare, covered);
    const faults = (await tabThrough(main, 20)).flatMap((stop) => stop.faults);
    expect(faults).to.include.members(['no ring', 'covered or out of sight']);
  });
});
