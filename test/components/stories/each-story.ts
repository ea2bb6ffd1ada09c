import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { axeViolations } from '../axe.js';
import { leave, pause, settled, showStory, type Story } from '../support.js';

/** Axe looks at every node: of four hundred cards a few say as much. */
const tooLarge: readonly string[] = ['FourHundredGoals'];

/** In dark nothing but the colours is another, and these are computed alike in every engine. */
const schemes = navigator.userAgent.includes('Chrome') ? ['light', 'dark'] : ['light'];

/** Draws every story of a file in light and in dark, and finds nothing wrong with it. */
export function checkEachStory(group: string, module: object): void {
  describe(`stories of the ${group}`, () => {
    before(async () => setViewport({ width: 1000, height: 800 }));

    afterEach(() => {
      document.documentElement.removeAttribute('style');
      leave();
    });

    const stories = Object.entries(module).filter(([name]) => name !== 'default' && !tooLarge.includes(name));
    for (const [name, story] of stories as [string, Story][])
      for (const scheme of schemes)
        it(`${name} has no accessibility violation in ${scheme}`, async function () {
          this.timeout(30_000);
          document.documentElement.style.colorScheme = scheme;
          document.documentElement.style.background = 'Canvas';
          const main = await showStory(story);
          await pause(200);
          await settled(main);
          expect(await axeViolations(main, scheme === 'dark' ? 'colours' : 'all')).to.deep.equal([]);
        });
  });
}
