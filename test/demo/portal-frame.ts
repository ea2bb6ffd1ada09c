import type { LeaveResult } from 'ilp-elements';
import type { IlpPlan } from 'ilp-elements/plan';
import { pause, until } from '../components/waiting.js';
import { DemoFrame } from './demo-frame.js';

/** How the portal is opened. */
export interface PortalOptions {
  /** In CSS pixels. */
  readonly width?: number;
  /** True: the page has no IndexedDB, as in some private windows. */
  readonly isRefused?: boolean;
}

/** For the tests of one group: opens the portal, and closes it after each of them. */
export function portalForEach(): typeof PortalFrame.open {
  let portal: PortalFrame | undefined;
  afterEach(async () => {
    await portal?.close();
    portal = undefined;
  });
  return async (...given) => {
    portal = await PortalFrame.open(...given);
    return portal;
  };
}

/** The portal page in a frame of its own, in the words of somebody who uses it. */
export class PortalFrame extends DemoFrame {
  /** Opens the page with these settings in its address, and waits until it shows something. */
  static async open(
    search: string,
    { width = 1280, isRefused = false }: PortalOptions = {},
  ): Promise<PortalFrame> {
    const portal = new PortalFrame('portal', width);
    if (isRefused) portal.frame.srcdoc = await pageWithoutDatabase();
    else portal.frame.src = `/demo/index.html?${search}`;
    await until(() => portal.maybe('#plan-place > *'), 'the page shows something');
    if (!isRefused) await portal.opened();
    return portal;
  }

  get plan(): IlpPlan {
    return this.part('ilp-plan');
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

  /** Lets somebody else look, and waits until it is theirs. */
  async lookAs(as: string, id: string): Promise<void> {
    this.choose('as', as);
    await until(() => this.plan.store?.viewer.id === id, `${id} looks`);
    await this.opened();
  }

  /** Waits until all is saved. */
  async saved(): Promise<void> {
    const status = () => this.plan.shadowRoot?.querySelector('[part=status]')?.textContent ?? '';
    await until(() => status().includes('All changes are saved.'), 'all is saved');
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
}

/** Everything in a page: texts, attributes and the values of fields, through every shadow root. */
export function everyWord(inside: ParentNode): string {
  return [...inside.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'script' && localName !== 'style')
    .map((element) => {
      const own = [...element.attributes].map(({ value }) => value);
      const field = 'value' in element ? [String(element.value)] : [];
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const inner = element.shadowRoot ? [everyWord(element.shadowRoot)] : [];
      return [...own, ...field, ...texts.map(({ textContent }) => textContent), ...inner].join(' ');
    })
    .join(' ');
}

/** The kinds of documents that are asked for in a storage from now on. */
export function recordAdapter(adapter: object): readonly string[] {
  const asked: string[] = [];
  for (const name of ['load', 'save', 'remove', 'subscribe', 'list']) {
    const method: unknown = Reflect.get(adapter, name);
    if (typeof method !== 'function') continue;
    // `list` is given a kind, the others the key of a document.
    Reflect.set(adapter, name, (...given: readonly [string | { readonly kind: string }]) => {
      const [of] = given;
      asked.push(typeof of === 'string' ? of : of.kind);
      const answer: unknown = Reflect.apply(method, adapter, given);
      return answer;
    });
  }
  return asked;
}

/** The same page, which takes away what it must not have before anything else runs. */
async function pageWithoutDatabase(): Promise<string> {
  const html = await (await fetch('/demo/index.html')).text();
  const script = `<script>Object.defineProperty(window, 'indexedDB', { value: undefined });</script>`;
  return html.replaceAll('="./', '="/demo/').replace('<head>', `<head>${script}`);
}
