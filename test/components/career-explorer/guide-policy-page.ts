// What a page with a strict policy, in a sandbox without dialogs, runs: it answers an activity and prints
// a guide, and tells what the policy refused.

import { render } from 'lit';
import { Guide, NoPlan } from '../../../stories/career-interests.stories.js';
import { found, until } from '../waiting.js';

const refused: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
  refused.push(`${violatedDirective} ${sample}`);
});

const root = () => document.querySelector('ilp-career-explorer')?.shadowRoot;
const one = (selector: string) => root()?.querySelector<HTMLElement>(selector);

async function clickOn(selector: string): Promise<void> {
  await until(() => one(selector), `${selector} is drawn`);
  one(selector)?.click();
}

async function work(): Promise<void> {
  render(NoPlan.render(), document.body);
  await clickOn('[data-key=interests-start]');
  await clickOn('.activity input');
  await clickOn('[data-key=interests-stop]');
  await until(() => one('.areas .liked'), 'a bar is drawn');
  const isFilled = getComputedStyle(found(one('.areas .liked'), 'bar')).opacity === '1';
  render(Guide.render(), document.body);
  await clickOn('[data-key=guide-normal]:not(:disabled)');
  const paper = () => root()?.querySelector('iframe')?.contentDocument;
  await until(() => paper()?.querySelector('tbody tr'), 'the page is filled');
  const head = found(paper()?.querySelector('h1'), 'title on paper');
  const isStyled = head.ownerDocument.defaultView?.getComputedStyle(head).breakAfter === 'avoid';
  parent.postMessage({ refused, isStyled: isFilled && isStyled }, '*');
}

work().catch((error: unknown) => {
  parent.postMessage({ refused: [...refused, String(error)], isStyled: false }, '*');
});
