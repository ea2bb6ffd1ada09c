import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Store } from 'ilp-elements';
import type { AccessDetail, IlpIepCrosswalk } from 'ilp-elements/iep-crosswalk';
import { found, pause, planOn, settled, show, until, type Story } from '../support.js';
import { stepsTaken } from './steps-taken.js';

/** The panel on the page, in the words a person would use for its parts. */
export class PanelPage {
  readonly main: HTMLElement;
  readonly element: IlpIepCrosswalk;
  /** What the host was told was seen, from the first drawing on. */
  readonly accesses: AccessDetail[] = [];

  private constructor(main: HTMLElement) {
    this.main = main;
    this.element = found(main.querySelector('ilp-iep-crosswalk'), 'panel');
    this.element.addEventListener('ilp-access', ({ detail }) => this.accesses.push(detail));
  }

  /** Draws a story and waits until what it shows first is there: rows, a question, or the one sentence. */
  static async open(story: Story, width = 1280): Promise<PanelPage> {
    await setViewport({ width: Math.max(width, 500), height: 900 });
    const page = new PanelPage(show(story.render()));
    // No window of every engine gets as narrow as a phone; the element measures its own width.
    if (width < 500) page.main.style.inlineSize = `${width}px`;
    await until(() => page.store?.snapshot.phase === 'open', 'the plan is open');
    await settled(page.main);
    await until(() => page.isReady, 'the panel is there');
    await stepsTaken(page.main);
    await page.drawn();
    return page;
  }

  private get isReady(): boolean {
    const { iep } = planOn(this.main);
    const isWaiting = iep?.now.status === 'opening' || (iep?.now.status === 'closed' && !iep.asksReason);
    return !isWaiting && this.all('[data-key="screen"], .reason, .line').length > 0;
  }

  get root(): ShadowRoot {
    return found(this.element.shadowRoot, 'shadow root');
  }

  get store(): Store | undefined {
    return planOn(this.main).store;
  }

  /** The names of the rows that are shown, in order. */
  get names(): string[] {
    return this.all('.line .name').map(plain);
  }

  /** A row, by its id. */
  row(id: string): HTMLElement {
    return this.one(`.line[data-item="${id}"]`);
  }

  /** What stands in the cells of a row, behind its name and how it stands. */
  cells(id: string): string[] {
    return [...this.row(id).querySelectorAll('.cell')].map(plain);
  }

  standing(id: string): string {
    return plain(this.row(id).querySelector('.standing'));
  }

  /** Gives the reason of somebody at school, and waits for the rows. */
  async look(reason = 'meeting'): Promise<void> {
    await this.click(`reason.${reason}`);
    await this.click('reason-open');
    await until(() => planOn(this.main).iep?.now.status === 'open', 'the IEP is open');
    await this.drawn();
  }

  get said(): string {
    return plain(this.one('#live'));
  }

  /** What is said from now on to those who listen to the screen. */
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
    const control = this.keyed(key);
    control.focus();
    control.click();
    await this.drawn();
  }

  /** Presses a key. */
  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.drawn();
  }

  /** Presses Tab until the focus is on what has this key. */
  async tabTo(key: string, step = 'Tab', most = 80): Promise<void> {
    for (let presses = 0; presses < most; presses += 1) {
      if (this.focusedKey === key) return;
      await this.press(step);
    }
    throw new Error(`Tab does not lead to “${key}”; it is at “${this.focusedKey ?? ''}”.`);
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
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const ownWindow = found(
  Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow'),
  'window of a frame',
);

/** Presses a button that prints, and reads the page in place of the dialog, which would hold up the test. */
export async function printedBy(page: PanelPage, key: string): Promise<Document> {
  let paper: Document | undefined;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const frame = ownWindow.get?.call(this) as Window | null;
      if (frame) frame.print = () => (paper = frame.document);
      return frame;
    },
  });
  try {
    await page.click(key);
    await until(() => paper, 'the page is printed');
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', ownWindow);
  }
  await page.drawn();
  return found(paper, 'page');
}
