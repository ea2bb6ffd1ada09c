import { sendKeys } from '@web/test-runner-commands';
import type { Plan, Store } from 'ilp-elements';
import { inOrder, type Career } from 'ilp-elements';
import type { IlpCareerExplorer } from 'ilp-elements/career-explorer';
import { found, show, until, type Story } from '../support.js';

/** A career explorer on the page, in the words a person would use for its parts. */
export class KeptPage {
  readonly main: HTMLElement;
  readonly element: IlpCareerExplorer;

  private constructor(main: HTMLElement) {
    this.main = main;
    this.element = found(main.querySelector('ilp-career-explorer'), 'career explorer');
  }

  /** Draws a story and waits until what a selector names is there. */
  static async open(story: Story, selector: string): Promise<KeptPage> {
    const page = new KeptPage(show(story.render()));
    await page.shows(selector);
    return page;
  }

  get root(): ShadowRoot {
    return found(this.element.shadowRoot, 'shadow root');
  }

  get store(): Store {
    const plan = this.element.closest('ilp-plan');
    return found(plan ? plan.store : this.element.store, 'store');
  }

  get plan(): Plan {
    return this.store.snapshot.body as Plan;
  }

  get careers(): Career[] {
    return inOrder(this.plan.careers);
  }

  get said(): string {
    return plain(this.root.querySelector('#live')?.textContent);
  }

  get focusedKey(): string | undefined {
    const focused = this.root.activeElement as HTMLElement | null;
    return focused?.dataset.key ?? focused?.dataset.item;
  }

  get items(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.kept-list > .card')];
  }

  /** What has this key. */
  keyed(key: string): HTMLElement {
    return found(this.root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`), `“${key}”`);
  }

  box(key: string): HTMLTextAreaElement {
    return this.keyed(key) as HTMLTextAreaElement;
  }

  /** Goes to what has this key, and presses Enter there. */
  async enter(key: string): Promise<void> {
    this.keyed(key).focus();
    await this.press('Enter');
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.drawn();
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.drawn();
  }

  async shows(selector: string): Promise<void> {
    await until(() => this.root.querySelector(selector), `${selector} is there`);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      await this.element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}

/** A sentence without the marks that keep names apart from it. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[\u2068\u2069\u00A0]/g, '').replaceAll(/\s+/g, ' ');
}
