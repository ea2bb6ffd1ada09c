import { setViewport } from '@web/test-runner-commands';
import { StorageError, type Plan, type StorageAdapter, type Viewer } from 'ilp-elements';
import type { AccessDetail } from 'ilp-elements/iep-crosswalk';
import type { TemplateResult } from 'lit';
import { storageBeside, type SupportsDraft } from '../../../stories/fixtures/supports.js';
import { pageBeside } from '../../../stories/fixtures/supports-page.js';
import { listenTo } from '../iep-crosswalk/marked-iep.js';
import { plain } from '../iep-crosswalk/page.js';
import { found, pause, planOn, settled, show, until } from '../support.js';

/** Who looks at what, and at which element. */
export interface Looking {
  readonly plan: Plan;
  readonly viewer: Viewer;
  readonly beside: SupportsDraft;
  readonly inside: TemplateResult;
  /** Settles when all parts of the element are there. */
  readonly parts: () => Promise<unknown>;
  readonly lang?: string;
  /** Whether nothing of the IEP can be loaded right now. */
  readonly isDown?: () => boolean;
}

/** An element of a plan with an IEP beside it, and everything that storage and the host came to know. */
export class SupportsPage {
  readonly main: HTMLElement;
  readonly element: LitHost;
  /** What the host was told was seen. */
  readonly accesses: AccessDetail[] = [];
  /** What events said, at the element itself. */
  readonly events: string[];
  /** The kinds of documents that storage was asked for, and what it was given. */
  readonly asked: string[];
  readonly given: string[];

  private constructor(main: HTMLElement, { asked, given }: Pick<SupportsPage, 'asked' | 'given'>) {
    this.main = main;
    const { firstElementChild: element } = planOn(main);
    if (!isLitHost(element)) throw new Error('There is no element in the plan.');
    this.element = element;
    this.element.addEventListener('ilp-access', ({ detail }) => this.accesses.push(detail));
    this.events = listenTo(this.element, main);
    this.asked = asked;
    this.given = given;
  }

  /** Draws the page, and waits until everything that comes by itself is there. */
  static async open({
    plan,
    viewer,
    beside,
    inside,
    parts,
    lang = '',
    isDown = () => false,
  }: Looking): Promise<SupportsPage> {
    await setViewport({ width: 1280, height: 900 });
    const { adapter, asked, given } = recorded(storageBeside(plan, beside), isDown);
    const page = new SupportsPage(show(pageBeside(plan, inside, { viewer, adapter, lang })), {
      asked,
      given,
    });
    await until(() => page.#stores.every((store) => store?.snapshot.phase === 'open'), 'the plan is open');
    await parts();
    await settled(page.main);
    const { iep } = planOn(page.main);
    const isJoined = (beside.links ?? []).length + (beside.marks ?? []).length > 0;
    if (iep && !iep.asksReason && isJoined)
      await until(() => iep.now.status === (isDown() ? 'failed' : 'open'), 'the IEP is open');
    await page.drawn();
    return page;
  }

  get #stores() {
    const { store, iep, crosswalkStore } = planOn(this.main);
    return iep ? [store, crosswalkStore] : [store];
  }

  get root(): ShadowRoot {
    return found(this.element.shadowRoot, 'shadow root');
  }

  get said(): string {
    return plain(this.one('#live'));
  }

  get focusedKey(): string | undefined {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLElement ? activeElement.dataset.key : undefined;
  }

  has(key: string): boolean {
    return this.root.querySelector(`[data-key="${CSS.escape(key)}"]`) !== null;
  }

  one(selector: string): HTMLElement {
    return found(this.root.querySelector<HTMLElement>(selector), selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  async click(key: string): Promise<void> {
    const control = this.one(`[data-key="${CSS.escape(key)}"]`);
    control.focus();
    control.click();
    await this.drawn();
  }

  /** Gives the reason of somebody at school, and waits until the IEP is there. */
  async look(): Promise<void> {
    for (const key of ['iep-look', 'reason.teaching', 'reason-open']) await this.click(key);
    await until(() => planOn(this.main).iep?.now.status === 'open', 'the IEP is open');
    await this.drawn();
  }

  /** Presses a button that prints, and reads the page in place of the dialog, which would hold up the test. */
  async printed(key: string): Promise<Element> {
    let paper: Document | undefined;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const frame = ownWindow.get?.call(this) as Window | null;
        if (frame && this.closest('.paper')) frame.print = () => (paper = frame.document);
        return frame;
      },
    });
    try {
      await this.click(key);
      await until(() => paper, 'the page is printed');
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', ownWindow);
    }
    await this.drawn();
    return found(paper, 'page').documentElement;
  }

  /** Presses a button that gives a file, and reads the file. */
  async file(key: string): Promise<string> {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob: Blob | undefined;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) blob = file;
      return createObjectURL.call(URL, file);
    };
    // A download would hold up the test.
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      await this.click(key);
      await until(() => blob, 'the file is there');
    } finally {
      [URL.createObjectURL, HTMLAnchorElement.prototype.click] = [createObjectURL, click];
    }
    return found(blob, 'file').text();
  }

  async drawn(): Promise<void> {
    for (let round = 0; round < 4; round += 1) {
      await this.element.updateComplete;
      await pause(0);
    }
  }
}

type LitHost = HTMLElement & { readonly updateComplete: Promise<boolean> };

function isLitHost(element: Element | null): element is LitHost {
  return element instanceof HTMLElement && 'updateComplete' in element;
}

const ownWindow = found(
  Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow'),
  'window of a frame',
);

/** What is kept in the browser where any script of the page can read it. */
export function keptInBrowser(): string {
  return JSON.stringify([localStorage, sessionStorage].flatMap((storage) => Object.entries(storage)));
}

/** A storage that writes down what it is asked for and given. */
function recorded(good: StorageAdapter, isDown: () => boolean) {
  const asked: string[] = [];
  const given: string[] = [];
  const adapter: StorageAdapter = {
    ...good,
    load: async (key, call) => {
      asked.push(key.kind);
      if (isDown() && key.kind.startsWith('iep-')) throw new StorageError('unavailable', 'Down.');
      return good.load(key, call);
    },
    save: async (key, body, call) => (given.push(JSON.stringify([key, body])), good.save(key, body, call)),
    subscribe: (key, listener) => (
      asked.push(key.kind),
      good.subscribe?.(key, listener) ?? (() => undefined)
    ),
  };
  return { adapter, asked, given };
}
