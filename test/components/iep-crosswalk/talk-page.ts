import { sendKeys } from '@web/test-runner-commands';
import type { Crosswalk, Json, Plan, Store } from 'ilp-elements';
import type { EditDetail, ProposeDetail } from 'ilp-elements/iep-crosswalk';
import type { TeamCrosswalk } from '../../../src/model/crosswalk.js';
import { found, planOn, until, type Story } from '../support.js';
import { PanelPage, plain } from './page.js';

/** A panel on which people talk about a row, and what its host hears. */
export class TalkPage {
  /** What the host hears at the element, and above it. */
  readonly proposed: ProposeDetail[] = [];
  readonly edits: EditDetail[] = [];
  readonly outside: string[] = [];

  private constructor(readonly panel: PanelPage) {
    const { element, main } = panel;
    element.addEventListener('ilp-propose', ({ detail }) => this.proposed.push(detail));
    element.addEventListener('ilp-edit', ({ detail }) => this.edits.push(detail));
    for (const type of ['ilp-propose', 'ilp-edit', 'ilp-access'])
      main.addEventListener(type, () => this.outside.push(type));
  }

  /** Draws a story and waits until what it opens is there. */
  static async open(story: Story, waitFor: string, width = 1280): Promise<TalkPage> {
    const page = new TalkPage(await PanelPage.open(story, width));
    await page.shows(waitFor);
    return page;
  }

  get shared(): Store {
    return found(planOn(this.panel.main).crosswalkStore, 'shared document');
  }

  get team(): Store {
    return found(planOn(this.panel.main).teamCrosswalkStore, 'document of the team');
  }

  get plan(): Plan {
    return this.panel.store?.snapshot.body as Plan;
  }

  body(kind: 'shared' | 'team' = 'shared'): Crosswalk | TeamCrosswalk {
    return this[kind].snapshot.body as Crosswalk | TeamCrosswalk;
  }

  /** Changes what is stored, as somebody else does at another place, and loads it here. */
  async elsewhere(kind: 'iep-shared' | 'crosswalk-shared', change: (text: string) => string): Promise<void> {
    const { adapter, iep } = planOn(this.panel.main);
    const key = { kind, id: this.plan.id };
    const stored = found(await adapter?.load(key, {}), kind);
    const next = JSON.parse(change(JSON.stringify(stored.body))) as Json;
    await adapter?.save(key, next, { expected: stored.revision });
    await (kind === 'iep-shared' ? iep?.refresh() : this.shared.refresh());
    await this.panel.drawn();
  }

  /** What people do about a row. */
  talk(row: string): HTMLElement {
    return found(this.panel.row(row).querySelector<HTMLElement>('.talk'), `talk about ${row}`);
  }

  text(row: string): string {
    return plain(this.talk(row));
  }

  /** Waits until something is there, by its key. */
  async shows(key: string): Promise<void> {
    const selector = `[data-key="${CSS.escape(key)}"]`;
    await until(() => this.panel.root.querySelector(selector), `${key} is there`);
    await this.panel.drawn();
  }

  /** A button inside a row, by what it says first. */
  button(row: string, words: string): HTMLElement {
    const all = [...this.talk(row).querySelectorAll<HTMLElement>('button')];
    return found(
      all.find((each) => plain(each) === words),
      `button “${words}”`,
    );
  }

  async press(row: string, words: string): Promise<void> {
    const button = this.button(row, words);
    button.focus();
    button.click();
    await this.panel.drawn();
  }

  /** A tick or a choice inside a row, by its label. */
  option(row: string, words: string): HTMLInputElement {
    const all = [...this.talk(row).querySelectorAll('label')];
    const label = found(
      all.find((each) => plain(each) === words),
      `choice “${words}”`,
    );
    return found(label.querySelector('input'), 'input');
  }

  async tick(row: string, words: string): Promise<void> {
    const input = this.option(row, words);
    input.focus();
    input.click();
    await this.panel.drawn();
  }

  /** Chooses in a native list, by the beginning of what an entry says. */
  async choose(key: string, words: string): Promise<void> {
    const select = this.panel.keyed(key) as HTMLSelectElement;
    const option = found(
      [...select.options].find((each) => plain(each).startsWith(words)),
      words,
    );
    select.focus();
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.panel.drawn();
  }

  /** Presses Shift and Tab until the focus is on what has this key. */
  async backTo(key: string, most = 40): Promise<void> {
    await sendKeys({ down: 'Shift' });
    for (let presses = 0; presses < most && this.panel.focusedKey !== key; presses += 1)
      await this.panel.press('Tab');
    await sendKeys({ up: 'Shift' });
    if (this.panel.focusedKey !== key) throw new Error(`Shift and Tab do not lead to “${key}”.`);
  }

  /** Writes into a box, as typing does. */
  async fill(name: string, words: string): Promise<void> {
    const box = this.panel.keyed(name) as HTMLTextAreaElement;
    box.focus();
    box.value = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.panel.drawn();
  }
}

/** The name of a box, as its words are kept. */
export function boxOf(use: string, id: string): string {
  return `${use}:${id}`;
}
