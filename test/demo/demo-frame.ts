import type { AxeResults, RunOptions } from 'axe-core';
import { found, pause } from '../components/waiting.js';

interface Axe {
  readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>;
  readonly getRules: () => { readonly ruleId: string }[];
}

type DemoWindow = Window & typeof globalThis & { readonly axe?: Axe };

/** A page of the demo in a frame of its own. */
export class DemoFrame {
  readonly frame: HTMLIFrameElement = document.createElement('iframe');

  /** `width` in CSS pixels. */
  constructor(title: string, width: number) {
    this.frame.title = title;
    this.frame.width = String(width);
    this.frame.height = '900';
    document.body.append(this.frame);
  }

  /** Empties the place of the frame. A page that is ended while it writes may lock its database. */
  async close(): Promise<void> {
    await pause(300);
    this.frame.remove();
  }

  get window(): DemoWindow {
    return found(this.frame.contentWindow, 'window') as DemoWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  maybe(selector: string): Element | null {
    return this.frame.contentDocument?.querySelector(selector) ?? null;
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

  /** What makes the page scroll sideways, outermost first; nothing where it does not. */
  get tooWide(): readonly string[] {
    const { scrollWidth } = this.document.documentElement;
    const width = this.window.innerWidth;
    if (scrollWidth <= width) return [];
    const reaching = everyPart(this.document).filter((part) => part.getBoundingClientRect().right > width);
    return [`${scrollWidth} of ${width} px`, ...reaching.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  }

  /** Scrolls through the page once: what was never in view has no size yet that could be measured. */
  async #seeAll(): Promise<void> {
    const { window } = this;
    // A page behind another draws no frame.
    const frame = async () =>
      Promise.race([new Promise((resolve) => window.requestAnimationFrame(resolve)), pause(250)]);
    for (let y = 0; y < this.document.documentElement.scrollHeight; y += window.innerHeight) {
      window.scrollTo(0, y);
      await frame();
    }
    window.scrollTo(0, 0);
    await frame();
  }

  /** Everything axe finds wrong on the whole page, one line each. */
  async axeViolations(): Promise<readonly string[]> {
    await this.#seeAll();
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
