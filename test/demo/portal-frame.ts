import type { AxeResults, RunOptions } from 'axe-core';
import type { LeaveResult } from 'ilp-elements';
import type { IlpPlan } from 'ilp-elements/plan';
import { found, pause, until } from '../components/waiting.js';

interface Axe {
  readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>;
  readonly getRules: () => { readonly ruleId: string }[];
}

type PortalWindow = Window & typeof globalThis & { readonly axe?: Axe };

/** How the portal is opened. */
export interface PortalOptions {
  /** In CSS pixels. */
  readonly width?: number;
  /** True: the page has no IndexedDB, as in some private windows. */
  readonly isRefused?: boolean;
}

/** The portal page in a frame of its own, in the words of somebody who uses it. */
export class PortalFrame {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Opens the page with these settings in its address, and waits until it shows something. */
  static async open(search: string, { width = 1280, isRefused = false }: PortalOptions = {}) {
    const frame = document.createElement('iframe');
    frame.title = 'portal';
    frame.width = String(width);
    frame.height = '900';
    document.body.append(frame);
    const portal = new PortalFrame(frame);
    if (isRefused) frame.srcdoc = await pageWithoutDatabase();
    else frame.src = `/demo/index.html?${search}`;
    await until(() => portal.maybe('#plan-place > *'), 'the page shows something');
    if (!isRefused) await portal.opened();
    return portal;
  }

  /** Empties the place of the frame. A page that is ended while it writes may lock its database. */
  async close(): Promise<void> {
    await pause(300);
    this.#frame.remove();
  }

  get window(): PortalWindow {
    return found(this.#frame.contentWindow, 'window') as PortalWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  get plan(): IlpPlan {
    return this.part('ilp-plan');
  }

  maybe(selector: string): Element | null {
    return this.#frame.contentDocument?.querySelector(selector) ?? null;
  }

  part<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
  part(selector: string): HTMLElement;
  part(selector: string): HTMLElement {
    return found(this.document.querySelector<HTMLElement>(selector), selector);
  }

  /** What is written somewhere on the page. */
  text(selector: string): string {
    return this.part(selector).textContent.trim();
  }

  /** Everything the portal shows, the elements' own parts and fields too; the demo settings apart. */
  get allText(): string {
    const editor = this.maybe('ilp-goal-editor')?.shadowRoot;
    const fields = [...(editor?.querySelectorAll('textarea') ?? [])].map(({ value }) => value);
    return [this.text('header'), this.text('main'), editor?.textContent ?? '', ...fields].join('\n');
  }

  /** Waits until the plan is open and its goals are drawn. */
  async opened(): Promise<void> {
    const hasCard = () => this.maybe('ilp-goal-editor')?.shadowRoot?.querySelector('.card');
    await until(
      () => this.maybe('ilp-plan') && this.plan.store?.snapshot.phase === 'open' && hasCard(),
      'the plan is open',
    );
    await pause(150);
  }

  /** A choice of the demo settings. */
  select(name: string): HTMLSelectElement {
    const found = this.part(`#demo-settings [name=${name}]`);
    if (found instanceof this.window.HTMLSelectElement) return found;
    throw new Error(`${name} is no select.`);
  }

  /** Chooses something in the demo settings. */
  choose(name: string, value: string): void {
    const select = this.select(name);
    select.value = value;
    select.dispatchEvent(new this.window.Event('change', { bubbles: true }));
  }

  /** Presses a button, once it says so. */
  async press(words: string): Promise<void> {
    const button = () =>
      [...this.document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);
    await until(button, `there is “${words}”`);
    button()?.click();
  }

  /** Lets signing out end in this way. */
  leaveWith(result: LeaveResult): void {
    this.plan.leave = async () => result;
  }

  /** What makes the page scroll sideways, outermost first; nothing where it does not. */
  get tooWide(): readonly string[] {
    const { scrollWidth } = this.document.documentElement;
    const width = this.window.innerWidth;
    if (scrollWidth <= width) return [];
    const reaching = everyPart(this.document).filter((part) => part.getBoundingClientRect().right > width);
    return [`${scrollWidth} of ${width} px`, ...reaching.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  }

  /** Everything axe finds wrong on the whole page, one line each. */
  async axeViolations(): Promise<readonly string[]> {
    if (!this.window.axe) await this.#loadAxe();
    const axe = found(this.window.axe, 'axe');
    // `hidden-content` reports that something is hidden, not that this is wrong.
    const rules = axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'hidden-content' }]);
    const { violations } = await axe.run(this.document, {
      rules: Object.fromEntries(rules) as NonNullable<RunOptions['rules']>,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  }

  async #loadAxe(): Promise<void> {
    const script = this.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve, { once: true });
    });
    this.document.head.append(script);
    await loaded;
  }
}

/** All elements below a root, shadow roots included. */
function everyPart(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((part) => [
    part,
    ...(part.shadowRoot ? everyPart(part.shadowRoot) : []),
  ]);
}

/** The same page, which takes away what it must not have before anything else runs. */
async function pageWithoutDatabase(): Promise<string> {
  const html = await (await fetch('/demo/index.html')).text();
  const script = `<script>Object.defineProperty(window, 'indexedDB', { value: undefined });</script>`;
  return html.replaceAll('="./', '="/demo/').replace('<head>', `<head>${script}`);
}
