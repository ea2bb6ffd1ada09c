import { sendKeys, setViewport } from '@web/test-runner-commands';
import { inOrder, type Plan, type PlannedCourse, type Store } from 'ilp-elements';
import 'ilp-elements/course-plan';
import type { IlpCoursePlan } from 'ilp-elements/course-plan';
import { found, pause, settled, show, until, type Story } from '../support.js';

/** A course plan on the page, in the words a person would use for its parts. */
export class CoursePlanPage {
  readonly main: HTMLElement;
  readonly element: IlpCoursePlan;

  private constructor(main: HTMLElement) {
    this.main = main;
    this.element = found(main.querySelector('ilp-course-plan'), 'course plan');
  }

  /** Draws a story and waits until its courses and all parts of the element are there. */
  static async open(story: Story, width = 1280): Promise<CoursePlanPage> {
    await setViewport({ width: Math.max(width, 500), height: 900 });
    const page = new CoursePlanPage(show(story.render()));
    // No window of every engine gets as narrow as a phone; the element measures its own width.
    if (width < 500) page.main.style.inlineSize = `${width}px`;
    await until(() => page.store?.snapshot.phase === 'open', 'the plan is open');
    await import('../../../components/course-plan/lazy.js');
    await settled(page.main);
    await page.drawn();
    return page;
  }

  get root(): ShadowRoot {
    return found(this.element.shadowRoot, 'shadow root');
  }

  get store(): Store | undefined {
    const plan = this.element.closest('ilp-plan');
    return plan ? plan.store : this.element.store;
  }

  get plan(): Plan {
    return this.store?.snapshot.body as Plan;
  }

  get courses(): PlannedCourse[] {
    return inOrder(this.plan.courses);
  }

  course(title: string): PlannedCourse {
    return found(
      this.courses.find((each) => each.title === title),
      `course “${title}”`,
    );
  }

  /** The titles of the cards in a part of a year, in order. */
  titlesIn(place: string): string[] {
    return this.all(`[data-term="${place}"] .course .title`).map(plain);
  }

  card(title: string): HTMLElement {
    const cards = this.all('.course').filter((card) => plain(card.querySelector('.title')) === title);
    return found(cards[0], `card “${title}”`);
  }

  handle(title: string): HTMLElement {
    return found(this.card(title).querySelector<HTMLElement>('[data-drag]'), `handle of “${title}”`);
  }

  /** What was said last to those who listen to the screen. */
  get said(): string {
    return plain(this.one('#live'));
  }

  /** What is said from now on. */
  listen(): string[] {
    const said: string[] = [];
    new MutationObserver(() => said.push(this.said)).observe(this.one('#live'), { childList: true });
    return said;
  }

  get focused(): HTMLElement | null {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLElement ? activeElement : null;
  }

  get focusedKey(): string | undefined {
    return this.focused?.dataset.key;
  }

  one(selector: string): HTMLElement {
    return found(this.root.querySelector<HTMLElement>(selector), selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  keyed(key: string): HTMLElement {
    return this.one(`[data-key="${CSS.escape(key)}"]`);
  }

  /** Clicks what has this key, as a mouse does. */
  async click(key: string): Promise<void> {
    const button = this.keyed(key);
    button.focus();
    button.click();
    await this.drawn();
  }

  /** Chooses an option of a list. */
  async select(key: string, value: string): Promise<void> {
    const select = this.keyed(key) as HTMLSelectElement;
    select.focus();
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.drawn();
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.drawn();
  }

  /** Presses a key, or several at once such as `Control+z`. */
  async press(keys: string): Promise<void> {
    const held = keys.split('+');
    const last = held.pop() ?? '';
    for (const key of held) await sendKeys({ down: key });
    await sendKeys({ press: last });
    for (const key of held.reverse()) await sendKeys({ up: key });
    await this.drawn();
  }

  /** Presses Tab until the focus is on what has this key. */
  async tabTo(key: string, step = 'Tab', most = 60): Promise<void> {
    for (let presses = 0; presses < most; presses += 1) {
      if (this.focusedKey === key) return;
      await this.press(step);
    }
    throw new Error(`Tab does not lead to “${key}”; it is at “${this.focusedKey ?? ''}”.`);
  }

  async shows(selector: string): Promise<void> {
    await until(() => this.root.querySelector(selector), `${selector} is there`);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      await this.element.updateComplete;
      await pause(0);
    }
  }
}

/** A text as it is read, without the marks that keep names apart from it. */
export function plain(node: Node | string | null | undefined): string {
  const text = typeof node === 'string' ? node : (node?.textContent ?? '');
  return text
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
