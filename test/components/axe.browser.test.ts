import { expect } from '@open-wc/testing';
import { axeViolations } from './axe.js';
import { html } from 'lit';
import { SeveralGoals } from '../../stories/goal-editor.stories.js';
import { found, leave, show, showStory } from './support.js';

describe('the accessibility check of these tests', () => {
  afterEach(leave);

  it('finds a name that is missing', async () => {
    const main = show(html`<p>A button without a name:</p>`);
    main.append(document.createElement('button'));
    expect(await axeViolations(main)).to.have.length.above(0);
  });

  it('finds colours that are too close inside a shadow root', async () => {
    const main = await showStory(SeveralGoals);
    const plan = found(main.querySelector('ilp-plan'), 'plan');
    plan.style.setProperty('--ilp-color-muted', '#707070');
    const violations = await axeViolations(main);
    expect(violations.some((line) => line.startsWith('color-contrast-enhanced'))).to.equal(true);
  });
});
