// What is around the elements: styles that know no bounds, and other elements' shadow roots.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostVisits, writesAGoalThatStays } from '../lib/host-test.mjs';

/** Runs in the page: what became of the button that adds a goal, and of the words around it. */
function lookOfEditor() {
  const { shadowRoot } = document.querySelector('ilp-goal-editor');
  const button = [...shadowRoot.querySelectorAll('button')].find((each) =>
    each.textContent.includes('Add a goal'),
  );
  const { height, width } = button.getBoundingClientRect();
  const { display, outlineStyle, visibility } = getComputedStyle(button);
  return { height, width, display, outlineStyle, visibility };
}

describe('a page with hostile styles', () => {
  const visitTo = hostVisits();

  it('keeps a goal, with every control there and large enough', async () => {
    const visit = await visitTo('hostile-styles/');
    await writesAGoalThatStays(visit);
    const { height, width, display, visibility } = await visit.ask(lookOfEditor);
    assert.ok(height >= 24 && width >= 24, `${width} by ${height}`);
    assert.notEqual(display, 'none');
    assert.equal(visibility, 'visible');
    assert.deepEqual(visit.complaints, []);
  });

  it('shows where the focus is', async () => {
    const visit = await visitTo('hostile-styles/');
    await visit.reads('No goals yet.');
    await visit.page.keyboard.press('Tab');
    const style = await visit.ask(() => {
      const { activeElement } = document.querySelector('ilp-goal-editor').shadowRoot;
      return getComputedStyle(activeElement).outlineStyle;
    });
    assert.notEqual(style, 'none');
  });
});

describe('a page made of custom elements', () => {
  const visitTo = hostVisits();

  it('keeps a goal two shadow roots down, in the colors of the portal', async () => {
    const visit = await visitTo('in-shadow/');
    await writesAGoalThatStays(visit);
    const color = await visit.ask(() => {
      const page = document.querySelector('district-portal').shadowRoot.querySelector('district-page');
      return getComputedStyle(page.shadowRoot.querySelector('ilp-goal-editor')).getPropertyValue(
        '--ilp-color-accent',
      );
    });
    assert.equal(color, '#7a0019');
    assert.deepEqual(visit.complaints, []);
  });
});
