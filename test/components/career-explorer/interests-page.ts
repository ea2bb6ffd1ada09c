// What the tests of the interests and of the guide have in common.

import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { IlpCareerExplorer } from 'ilp-elements/career-explorer';
import { found, pause, show, until } from '../support.js';

/** An explorer on the page, in the words a person would use for its parts. */
export class CareerPage {
  readonly element: IlpCareerExplorer;

  private constructor(main: HTMLElement) {
    this.element = found(main.querySelector('ilp-career-explorer'), 'career explorer');
  }

  /** Draws a template and waits until a part of the explorer is there. */
  static async open(template: TemplateResult, part: string): Promise<CareerPage> {
    const page = new CareerPage(show(template));
    await until(() => page.element.shadowRoot?.querySelector(part), `${part} is drawn`);
    await page.drawn();
    return page;
  }

  get root(): ShadowRoot {
    return found(this.element.shadowRoot, 'shadow root');
  }

  get focused(): HTMLElement | null {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLElement ? activeElement : null;
  }

  /** What was said last to those who listen to the screen. */
  get said(): string {
    return plain(this.root.querySelector('#live'));
  }

  get text(): string {
    return plain(this.root.querySelector('.explorer'));
  }

  one(selector: string): HTMLElement {
    return found(this.root.querySelector<HTMLElement>(selector), selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  texts(selector: string): string[] {
    return this.all(selector).map(plain);
  }

  button(name: string): HTMLElement {
    return found(
      this.all('button').find((each) => plain(each) === name),
      `button “${name}”`,
    );
  }

  async click(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.drawn();
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.element.updateComplete;
    await pause(20);
    await this.element.updateComplete;
  }
}

/** A text as it is read, without the marks that keep names and dates apart from it. */
export function plain(node: Node | null | undefined): string {
  return (node?.textContent ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
