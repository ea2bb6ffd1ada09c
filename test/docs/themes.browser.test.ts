import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import * as themes from '../../stories/themes.stories.js';
import { axeViolations } from '../components/axe.js';
import { drawn, found, leave, pause, showStory, until } from '../components/support.js';

/** Those that promise 7 to 1 for words, and the schemes in which a page can have each. */
const cases = [
  ['Light', themes.Light, ['light']],
  ['Dark', themes.Dark, ['dark']],
  ['HighContrast', themes.HighContrast, ['light', 'dark']],
  ['District', themes.District, ['light', 'dark']],
  ['UsWebDesignSystem', themes.UsWebDesignSystem, ['light']],
  ['Material', themes.Material, ['light']],
] as const;

/** The examples take a design system as it is, and that promises 4.5 to 1. */
const isExample = (name: string) => name === 'UsWebDesignSystem' || name === 'Material';

describe('the themes', function () {
  this.timeout(60_000);

  before(async () => setViewport({ width: 1000, height: 800 }));

  afterEach(() => {
    document.documentElement.removeAttribute('style');
    leave();
  });

  for (const [name, story, schemes] of cases)
    for (const scheme of schemes)
      it(`have no accessibility violation: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const main = await showStory(story);
        const link = found(main.querySelector('link'), 'link');
        await until(() => link.sheet, 'the style sheet is there');
        await pause(300);
        await drawn(main);
        expect(await axeViolations(main, isExample(name) ? 'example' : 'all')).to.deep.equal([]);
      });

  it('would be found with words that are too close to what they stand on', async () => {
    const main = await showStory(themes.Light);
    await until(() => main.querySelector('link')?.sheet, 'the style sheet is there');
    const around = found(main.querySelector<HTMLElement>('.ilp-theme-light'), 'theme');
    around.style.setProperty('--ilp-color-muted', '#8a8f96');
    await drawn(main);
    const violations = await axeViolations(main, 'colours');
    expect(violations.some((line) => line.startsWith('color-contrast'))).to.equal(true);
  });

  it('reach into the elements', async () => {
    const main = await showStory(themes.District);
    await until(() => main.querySelector('link')?.sheet, 'the style sheet is there');
    const editor = found(main.querySelector('ilp-goal-editor'), 'goal editor');
    expect(getComputedStyle(editor).fontFamily).to.contain('Georgia');
    const card = found(editor.shadowRoot?.querySelector('.card'), 'card');
    expect(getComputedStyle(card).borderTopLeftRadius).to.equal('4px');
  });
});
