import { sendKeys } from '@web/test-runner-commands';
import type { Goal, Plan, Store } from 'ilp-elements';
import { inOrder } from 'ilp-elements';
import 'ilp-elements/goal-editor';
import type { IlpGoalEditor } from 'ilp-elements/goal-editor';
import { found, settled, show, until, type Story } from '../support.js';

/** A goal editor on the page, in the words a person would use for its parts. */
export class GoalEditorPage {
  readonly element: IlpGoalEditor;
  readonly #main: HTMLElement;

  private constructor(main: HTMLElement, index: number) {
    this.#main = main;
    this.element = found(main.querySelectorAll('ilp-goal-editor')[index], 'goal editor');
  }

  /** Draws a story and waits until its goals are there. */
  static async open(story: Story, index = 0): Promise<GoalEditorPage> {
    const page = new GoalEditorPage(show(story.render()), index);
    await until(() => page.store.snapshot.phase !== 'opening', 'the plan is open');
    await settled(page.#main);
    return page;
  }

  /** A second editor in the same page. */
  static other(page: GoalEditorPage, index: number): GoalEditorPage {
    return new GoalEditorPage(page.#main, index);
  }

  get root(): ShadowRoot {
    return found(this.element.shadowRoot, 'shadow root');
  }

  get store(): Store {
    const plan = this.element.closest('ilp-plan');
    return (plan ? plan.store : this.element.store) ?? opening;
  }

  /** The student's own draft, where the page has one. */
  get draftStore(): Store {
    const plan = this.element.closest('ilp-plan');
    return found(plan ? plan.draftStore : this.element.draftStore, 'draft');
  }

  get plan(): Plan {
    return this.store.snapshot.body as Plan;
  }

  get goals(): Goal[] {
    return inOrder(this.plan.goals);
  }

  get privateGoals(): Goal[] {
    return inOrder(this.draftStore.snapshot.body?.goals);
  }

  /** What was said last to those who listen to the screen. */
  get said(): string {
    return this.root.querySelector('#live')?.textContent.replaceAll('\u00A0', '') ?? '';
  }

  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  /** The name by which the focused element is found again. */
  get focusedKey(): string | undefined {
    return this.focused?.dataset.key ?? this.focused?.dataset.item;
  }

  get cards(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.goals > li')];
  }

  /** The cards of goals that only the student can read. */
  get privateCards(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.drafts .goals > li')];
  }

  /** Opens a section of a card, and waits until it is there. */
  async openSection(name: string, within: ParentNode = this.root): Promise<HTMLElement> {
    const details = found(within.querySelector<HTMLDetailsElement>(`details.${name}`), `section “${name}”`);
    if (!details.open) details.querySelector('summary')?.click();
    const isThere = () => details.querySelector('.inside') && !details.querySelector('.opening');
    await until(isThere, `section “${name}” is drawn`);
    await this.drawn();
    return found(details.querySelector<HTMLElement>('.inside'), 'inside');
  }

  /** What waits for an answer, once the part that asks is there. */
  async problem(): Promise<HTMLElement> {
    const group = () => this.root.querySelector<HTMLElement>('[part=problem]');
    await until(() => group(), 'there is a problem');
    await this.drawn();
    return found(group(), 'group');
  }

  /** Opens what is rarely needed of a step; both are counted from 1. */
  async openStep(step: number, goal: number): Promise<void> {
    const item = found(this.cards[goal - 1]?.querySelectorAll('.step')[step - 1], 'step');
    const details = found(item.querySelector('details'), 'more of the step');
    details.querySelector('summary')?.click();
    await until(() => details.querySelector('button'), 'the buttons of the step are drawn');
    await this.drawn();
  }

  get texts(): HTMLTextAreaElement[] {
    return [...this.root.querySelectorAll<HTMLTextAreaElement>('.words textarea')];
  }

  words(index: number): HTMLTextAreaElement {
    return found(this.texts[index], `box for the words of goal ${index + 1}`);
  }

  /** The button with this name, as it is shown or as it is heard. */
  button(name: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const named = buttons.find((each) => nameOf(each) === name);
    return found(named, `button “${name}”`);
  }

  hasButton(name: string): boolean {
    const buttons = [...this.root.querySelectorAll('button')];
    return buttons.some((each) => nameOf(each) === name);
  }

  async click(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.drawn();
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.drawn();
  }

  /** Presses a key, or several at once such as `Control+Shift+z`. */
  async press(keys: string): Promise<void> {
    const held = keys.split('+');
    const last = held.pop() ?? '';
    for (const key of held) await sendKeys({ down: key });
    await sendKeys({ press: last });
    for (const key of held.reverse()) await sendKeys({ up: key });
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }
}

/** Leaves a field. Of several pages under test only one has the focus; Chromium tells the others nothing. */
export function leaveField(field: HTMLElement): void {
  field.blur();
  if (!document.hasFocus()) field.dispatchEvent(new FocusEvent('blur'));
}

/** Stands in until the plan's own store is there. */
const opening = { snapshot: { phase: 'opening' } } as Store;

/** A button's name as it is heard. */
function nameOf(button: HTMLButtonElement): string {
  return plain(button.getAttribute('aria-label') ?? button.textContent.trim());
}

/** A sentence without the marks that keep names and dates apart from it. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[\u2068\u2069]/g, '');
}
