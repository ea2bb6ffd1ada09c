import { setViewport } from '@web/test-runner-commands';
import type { Store } from 'ilp-elements';
import type { IlpIepCrosswalk } from 'ilp-elements/iep-crosswalk';
import { found, pause, planOn, settled, show, until, type Story } from '../support.js';
import { stepsTaken } from './steps-taken.js';

/** The panel on the page, as far as the parts below its rows need it. */
export class PanelBelow {
  readonly main: HTMLElement;
  readonly element: IlpIepCrosswalk;

  private constructor(main: HTMLElement) {
    this.main = main;
    this.element = found(main.querySelector('ilp-iep-crosswalk'), 'panel');
  }

  /** Draws a story and waits until the plan is open and a part of the panel is there. */
  static async open(story: Story, part: string, width = 1000): Promise<PanelBelow> {
    await setViewport({ width: Math.max(width, 500), height: 900 });
    const page = new PanelBelow(show(story.render()));
    // No window of every engine gets as narrow as a phone; the element measures its own width.
    if (width < 500) page.main.style.inlineSize = `${width}px`;
    await until(() => page.store?.snapshot.phase === 'open', 'the plan is open');
    await settled(page.main);
    await stepsTaken(page.main);
    await page.shows(part);
    return page;
  }

  get root(): ShadowRoot {
    return found(this.element.shadowRoot, 'shadow root');
  }

  get store(): Store | undefined {
    return planOn(this.main).store;
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

  get focusedKey(): string | undefined {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLElement ? activeElement.dataset.key : undefined;
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
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const ownWindow = found(
  Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow'),
  'window of a frame',
);
const ownClick = HTMLAnchorElement.prototype.click;
const { createObjectURL } = URL;

/** What was printed and given out since the watch began. */
export interface Taken {
  readonly printed: Document[];
  readonly kept: { readonly name: string; readonly blob: Blob }[];
  /** What comes in place of the dialog. */
  onPrint: (page: Document) => void;
}

/** Dialogs would hold up the test: printing and downloading are noted in their place. */
export function watchTaking(): Taken {
  const printed: Document[] = [];
  const taken: Taken = { printed, kept: [], onPrint: (page) => printed.push(page) };
  const blobs = new Map<string, Blob>();
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const frame = ownWindow.get?.call(this) as Window | null;
      if (frame && this.closest('.own'))
        frame.print = () => {
          taken.onPrint(frame.document);
        };
      return frame;
    },
  });
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob as Blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    taken.kept.push({ name: this.download, blob: found(blobs.get(this.href), 'file') });
  };
  return taken;
}

/** Puts everything back as the browser has it. */
export function endWatch(): void {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', ownWindow);
  HTMLAnchorElement.prototype.click = ownClick;
  URL.createObjectURL = createObjectURL;
}
