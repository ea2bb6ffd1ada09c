import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import * as goalStories from '../../stories/goal-editor.stories.js';
import * as planStories from '../../stories/plan.stories.js';
import { axeViolations } from './axe.js';
import { leave, pause, settled, showStory, type Story } from './support.js';

function storiesOf(module: object): [name: string, story: Story][] {
  return Object.entries(module).filter(([name]) => name !== 'default') as [string, Story][];
}

const groups = { 'goal editor': storiesOf(goalStories), plan: storiesOf(planStories) };

for (const [group, stories] of Object.entries(groups)) {
  describe(`stories of the ${group}`, () => {
    before(async () => setViewport({ width: 1000, height: 800 }));

    afterEach(() => {
      document.documentElement.removeAttribute('style');
      leave();
    });

    for (const [name, story] of stories) {
      // Axe looks at every node: of four hundred cards a few say as much.
      const isLarge = name === 'FourHundredGoals';

      for (const scheme of ['light', 'dark']) {
        it(`${name} has no accessibility violation in ${scheme}`, async function () {
          this.timeout(30_000);
          document.documentElement.style.colorScheme = scheme;
          document.documentElement.style.background = 'Canvas';
          const main = await showStory(story);
          await pause(200);
          await settled(main);
          if (isLarge) return;
          expect(await axeViolations(main)).to.deep.equal([]);
        });
      }
    }
  });
}
