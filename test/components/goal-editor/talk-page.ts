import { inOrder, type Goal, type Store, type Suggestion } from 'ilp-elements';
import { html } from 'lit';
import { found, until, type Story } from '../support.js';
import { GoalEditorPage, plain } from './page.js';

/** A goal editor with a store of its own. */
export function editorOn(store: Store): Story {
  return { render: () => html`<ilp-goal-editor .store=${store}></ilp-goal-editor>` };
}

/** Draws a story, opens the talk about the plan and about the first goal, and waits until it is there. */
export async function openTalk(story: Story): Promise<GoalEditorPage> {
  const page = await GoalEditorPage.open(story);
  const sections = () => [...page.root.querySelectorAll<HTMLDetailsElement>('details.section.talk')];
  await until(() => sections().length > 0, 'there are sections');
  const wanted = sections().slice(0, 2);
  for (const section of wanted) section.open = true;
  await until(() => page.root.querySelectorAll('.talk-parts').length >= wanted.length, 'the talk is there');
  await page.drawn();
  return page;
}

/** The ideas of the plan in their order. */
export function ideas({ plan }: GoalEditorPage): Suggestion[] {
  return inOrder(plan.suggestions);
}

export function ideaThatSays(page: GoalEditorPage, words: string): Suggestion {
  return found(
    ideas(page).find((idea) => idea.words === words),
    `idea “${words}”`,
  );
}

export function firstGoal(page: GoalEditorPage): Goal {
  return found(page.goals[0], 'first goal');
}

/** What is written about an idea or a comment, to read. */
export function shown(page: GoalEditorPage, { id }: { readonly id: string }): string {
  const group = page.root.querySelector(`[data-key="remark.${id}"]`);
  return plain(group?.textContent).replaceAll(/\s+/g, ' ');
}

/** The box with this name as it is shown, in what is open. */
export function box(page: GoalEditorPage, label: string, index = 0): HTMLTextAreaElement {
  const labels = [...page.root.querySelectorAll('label')].filter(
    (each) => plain(each.textContent).trim() === label,
  );
  return found(labels[index]?.control as HTMLTextAreaElement | undefined, `box “${label}”`);
}

/** Opens what stands under a line, such as a form. */
export async function openUnder(page: GoalEditorPage, line: string, index = 0): Promise<void> {
  const lines = [...page.root.querySelectorAll('summary')].filter(
    (each) => plain(each.textContent).trim() === line,
  );
  found(lines[index], `line “${line}”`).click();
  await page.drawn();
  await page.drawn();
}
