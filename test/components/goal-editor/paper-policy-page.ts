// What a page with a strict policy, in a sandbox without dialogs and downloads, runs: it prints and
// downloads a plan, and tells what the policy refused and what became of it.

import { render } from 'lit';
import { FullPlan } from '../../../stories/goal-editor-paper.stories.js';
import { found, pause, until } from '../waiting.js';

const refused: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
  refused.push(`${violatedDirective} ${sample}`);
});

async function work(): Promise<void> {
  render(FullPlan.render(), document.body);
  const root = () => document.querySelector('ilp-goal-editor')?.shadowRoot;
  const button = (form: string) => root()?.querySelector<HTMLElement>(`[data-key=paper-${form}]`);
  await until(() => button('normal'), 'the buttons are drawn');
  button('normal')?.click();
  const paper = () => root()?.querySelector('iframe')?.contentDocument;
  await until(() => paper()?.querySelector('main'), 'the page is filled');
  const article = found(paper()?.querySelector('article .sides'), 'goal on paper');
  const isStyled = article.ownerDocument.defaultView?.getComputedStyle(article).display === 'grid';
  button('file')?.click();
  const note = () => root()?.querySelector('.paper-note:not([hidden])')?.textContent ?? '';
  await until(note, 'the download is told');
  await pause(100);
  parent.postMessage({ refused, isStyled, note: note() }, '*');
}

work().catch((error: unknown) => {
  parent.postMessage({ refused: [...refused, String(error)], isStyled: false, note: '' }, '*');
});
