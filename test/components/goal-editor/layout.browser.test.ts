import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { RightToLeft, SeveralGoals, Spanish } from '../../../stories/goal-editor.stories.js';
import { found, isChromium, leave, settled, showStory, until, type Story } from '../support.js';
import { GoalEditorPage } from './page.js';

/** Draws a story in a column as narrow as a small phone; no window of every engine gets that narrow. */
async function showNarrow(story: Story): Promise<HTMLElement> {
  const main = await showStory({ render: () => story.render() });
  main.style.inlineSize = '320px';
  main.style.overflowX = 'auto';
  await settled(main);
  return main;
}

describe('<ilp-goal-editor> on a narrow screen', () => {
  afterEach(leave);

  for (const [name, story] of Object.entries({ SeveralGoals, Spanish, RightToLeft })) {
    it(`should need no scrolling to the side: ${name}`, async () => {
      const main = await showNarrow(story);
      await until(
        () => main.querySelector('ilp-goal-editor')?.shadowRoot?.querySelector('.card'),
        'a card is drawn',
      );
      expect(main.scrollWidth).to.equal(main.clientWidth);
    });
  }

  it('should break a word that is longer than the screen', async () => {
    const main = await showNarrow(SeveralGoals);
    const page = await GoalEditorPage.open(SeveralGoals);
    page.words(0).focus();
    await page.type('x'.repeat(200));
    await page.click('Remove goal 1');
    expect(main.scrollWidth).to.equal(main.clientWidth);
  });

  it('should give every control a target of at least 24 by 24 pixels', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    const controls = page.root.querySelectorAll('button, input, textarea, select, summary');
    for (const control of controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML.slice(0, 80)).to.be.at.least(24);
    }
  });
});

describe('<ilp-goal-editor> in another direction', () => {
  afterEach(leave);

  it('should be laid out from right to left, with words marked as mirrored', async () => {
    const page = await GoalEditorPage.open(RightToLeft);
    await until(() => page.root.querySelector('[dir=rtl]'), 'the words are mirrored');
    await page.drawn();
    const add = page.button(found(page.root.querySelector('[part=add]')?.textContent.trim(), 'add'));
    const undo = found(page.root.querySelector('[data-key=undo]'), 'undo');
    expect(add.getBoundingClientRect().left).to.be.above(undo.getBoundingClientRect().left);
    expect(add.textContent).to.contain('⟧');
    // A person's own words keep their own direction.
    expect(page.words(0).dir).to.equal('auto');
  });
});

describe('<ilp-goal-editor> taken out of the page and put back', () => {
  afterEach(leave);

  it('should show the same goals again', async () => {
    const page = await GoalEditorPage.open(SeveralGoals);
    const plan = page.element.parentElement;
    page.element.remove();
    expect(page.root.querySelectorAll('.card').length).to.be.above(0);
    plan?.append(page.element);
    await page.drawn();
    expect(page.texts).to.have.length(2);
  });
});

describe('<ilp-goal-editor> on paper, by the browser’s own print', () => {
  afterEach(leave);

  it('should be black on white whatever the theme, with nothing to press', async function () {
    if (!isChromium) return this.skip();
    const page = await GoalEditorPage.open(SeveralGoals);
    page.element.style.setProperty('--ilp-color-text', 'purple');
    page.element.style.setProperty('--ilp-color-card', 'lavender');
    const card = found(page.cards[0]?.querySelector('.card'), 'card');
    const looks = () => [getComputedStyle(card).color, getComputedStyle(card).backgroundColor];
    expect(looks()).to.deep.equal(['rgb(128, 0, 128)', 'rgb(230, 230, 250)']);
    await emulateMedia({ media: 'print' });
    const printed = looks();
    const shown = [...page.root.querySelectorAll('button, summary')].filter((each) => each.checkVisibility());
    await emulateMedia({ media: 'screen' });
    expect(printed).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(shown.map(({ textContent }) => textContent.trim())).to.deep.equal([]);
    expect(page.words(0).value).not.to.equal('');
  });
});
