// What the tests of paper and file have in common.

import type { Story } from '../support.js';
import { GoalEditorPage, plain } from './page.js';

/** Opens a story, with the buttons of the paper drawn. */
export async function openPaper(story: Story): Promise<GoalEditorPage> {
  const page = await GoalEditorPage.open(story);
  await page.drawn();
  return page;
}

/** The sentence beside the buttons. */
export function noteOf(page: GoalEditorPage): string {
  return plain(page.root.querySelector('.paper-note:not([hidden])')?.textContent);
}

/** Calls of `setTimeout` with a long delay, in place of the time itself. */
export function holdLongTimers(): { readonly runAll: () => void; readonly stop: () => void } {
  const { setTimeout: own } = window;
  const held: (() => void)[] = [];
  window.setTimeout = ((run: () => void, ms?: number) => {
    if ((ms ?? 0) < 5_000) return own(run, ms);
    held.push(run);
    return 0;
  }) as typeof window.setTimeout;
  return {
    runAll: () => {
      for (const run of held.splice(0)) run();
    },
    stop: () => {
      window.setTimeout = own;
    },
  };
}
