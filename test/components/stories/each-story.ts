import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { axeViolations } from '../axe.js';
import { drawn, leave, pause, showStory, type Story } from '../support.js';

/** Axe looks at every node: of four hundred cards a few say as much. */
const tooLarge: readonly string[] = ['FourHundredGoals'];

const isChromium = navigator.userAgent.includes('Chrome');

/** In dark nothing but the colours is another, and these are computed alike in every engine. */
const schemes = isChromium ? (['light', 'dark'] as const) : (['light'] as const);

/** Colours are half of the work: a whole run looks at them in Chromium, one of named files in every engine. */
const areColoursChecked = isChromium || document.documentElement.dataset.run !== 'whole';

function rulesIn(scheme: 'light' | 'dark'): 'all' | 'colours' | 'others' {
  if (scheme === 'dark') return 'colours';
  return areColoursChecked ? 'all' : 'others';
}

/** Draws a story and waits until the sections that it opens have their part. */
async function drawStory(story: Story): Promise<HTMLElement> {
  const main = await showStory(story);
  await pause(200);
  await drawn(main);
  return main;
}

/** Draws a story once, in light, and checks it in every scheme. */
function checkStory(name: string, story: Story): void {
  describe(name, () => {
    let drawing: Promise<HTMLElement> | undefined;

    after(() => {
      document.documentElement.removeAttribute('style');
      leave();
    });

    for (const scheme of schemes)
      it(`has no accessibility violation in ${scheme}`, async function () {
        this.timeout(30_000);
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        const main = await (drawing ??= drawStory(story));
        await drawn(main);
        expect(await axeViolations(main, rulesIn(scheme))).to.deep.equal([]);
      });
  });
}

/** Draws every story of a file, and finds nothing wrong with it in light and in dark. */
export function checkEachStory(group: string, module: object): void {
  describe(`stories of the ${group}`, () => {
    before(async () => setViewport({ width: 1000, height: 800 }));

    const stories = Object.entries(module).filter(([name]) => name !== 'default' && !tooLarge.includes(name));
    for (const [name, story] of stories as [string, Story][]) checkStory(name, story);
  });
}
