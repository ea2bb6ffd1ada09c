// What a page with a strict policy runs: it draws a story, works with it, and tells what the policy refused.

import { render } from 'lit';
import { Conflict, SeveralGoals } from '../../stories/goal-editor.stories.js';
import { found, pause, until } from './waiting.js';

const refused: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
  refused.push(`${violatedDirective} ${sample}`);
});

async function work(): Promise<void> {
  render(SeveralGoals.render(), document.body);
  const editor = found(document.querySelector('ilp-goal-editor'), 'editor');
  await until(() => editor.shadowRoot?.querySelector('.card'), 'a card is drawn');
  editor.shadowRoot?.querySelector<HTMLElement>('[part=add]')?.click();
  editor.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
  await pause(100);
  const isStyled =
    getComputedStyle(found(editor.shadowRoot?.querySelector('.card'), 'card')).display === 'grid';
  render(Conflict.render(), document.body);
  await pause(200);
  parent.postMessage({ refused, isStyled }, '*');
}

work().catch((error: unknown) => {
  parent.postMessage({ refused: [...refused, String(error)], isStyled: false }, '*');
});
