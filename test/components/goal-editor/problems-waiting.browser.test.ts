import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Problem } from 'ilp-elements';
import type { CardContext } from '../../../components/goal-editor/card-context.js';
import { problemsOf } from '../../../components/goal-editor/problems.view.js';
import { goalDictionary } from '../../../src/i18n/goals/dictionary.js';
import { found } from '../support.js';

const problem: Problem = {
  ...{ kind: 'forbidden', id: 'x:1', session: 'x', of: ['x:1'] },
  ...{ record: ['goals', 'goal_aaaaaaaaaaaaaaaaaaaa'], changes: [] },
};

/** Draws a problem while its part is in the given state; counts how often the part is asked for. */
function drawn(now: 'waiting' | 'failed'): { readonly place: HTMLElement; readonly asked: string[] } {
  const asked: string[] = [];
  const askAll = () => asked.push('again');
  const parts = { problems: { now }, askAll };
  const context = { words: goalDictionary.en, parts } as unknown as CardContext;
  const place = document.createElement('div');
  render(problemsOf(context, '', [problem]), place);
  return { place, asked };
}

describe('a question whose part is not there yet', () => {
  it('should say that it is on its way', () => {
    expect(drawn('waiting').place.textContent.trim()).to.equal('Opening …');
  });

  it('should say when it did not arrive, and try again on demand', () => {
    const { place, asked } = drawn('failed');
    expect(place.textContent).to.contain('This part could not be loaded. Your words are safe.');
    const button = found(place.querySelector('button'), 'button');
    expect(button.textContent.trim()).to.equal('Try again');
    button.click();
    expect(asked).to.deep.equal(['again']);
  });
});
