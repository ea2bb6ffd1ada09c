import { inOrder, type Experience } from 'ilp-elements';
import { found, until, type Story } from '../support.js';
import { GoalEditorPage, plain } from './page.js';

/** Opens a story and waits until the part is there. */
export async function openPart(story: Story): Promise<GoalEditorPage> {
  const page = await GoalEditorPage.open(story);
  await until(() => page.root.querySelector('.experiences'), 'the experiences are drawn');
  await page.drawn();
  return page;
}

/** The part on the page. */
export function partOf(page: GoalEditorPage): HTMLElement {
  return found(page.root.querySelector<HTMLElement>('.experiences'), 'experiences');
}

/** The experiences of the plan, in order. */
export function experiencesOf(page: GoalEditorPage): Experience[] {
  return inOrder(page.plan.experiences);
}

/** The line of each experience, as it reads. */
export function lines(page: GoalEditorPage): string[] {
  return [...partOf(page).querySelectorAll('ol > li :is(summary, .experience-line)')].map((line) =>
    plain(line.textContent).replace(/\s+/g, ' ').trim(),
  );
}

/** Opens what is behind the line of an experience, counted from 0. */
export async function openItem(page: GoalEditorPage, index: number): Promise<void> {
  found(partOf(page).querySelectorAll<HTMLElement>('ol summary')[index], 'item').click();
  await until(
    () => partOf(page).querySelectorAll('ol details')[index]?.querySelector('.inside'),
    'it is open',
  );
}

/** The field with this label. */
export function field(page: GoalEditorPage, label: string): HTMLInputElement {
  const labels = [...partOf(page).querySelectorAll('label')];
  const { control } = found(
    labels.find(({ textContent }) => textContent.trim() === label),
    `label “${label}”`,
  );
  return found(control, `field “${label}”`) as HTMLInputElement;
}
