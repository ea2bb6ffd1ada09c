import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CareerPlace, IlpCareerExplorer } from 'ilp-elements/career-explorer';
import type { CareerParts } from 'ilp-elements/careers';
import { html } from 'lit';
import { fewCareers } from '../../../stories/fixtures/careers.js';
import { found, pause, show, until, type Story } from '../support.js';

/** A career explorer on the page, in the words a person would use for its parts. */
export class CareerExplorerPage {
  readonly main: HTMLElement;
  readonly element: IlpCareerExplorer;

  private constructor(main: HTMLElement) {
    this.main = main;
    this.element = found(main.querySelector('ilp-career-explorer'), 'career explorer');
  }

  /** Draws a story where there is room for a table, and waits until what a selector names is there. */
  static async open(story: Story, selector = 'tbody tr'): Promise<CareerExplorerPage> {
    await setViewport({ width: 1000, height: 800 });
    const page = new CareerExplorerPage(show(story.render()));
    await page.shows(selector);
    return page;
  }

  get root(): ShadowRoot {
    return found(this.element.shadowRoot, 'shadow root');
  }

  /** What was said last to those who listen to the screen. */
  get said(): string {
    return plain(this.root.querySelector('#live'));
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

  /** How many jobs are listed, in the page's own words. */
  get count(): string {
    return plain(this.one('.count'));
  }

  /** The titles that are listed, in order. */
  get titles(): string[] {
    return this.all('tbody .title').map(plain);
  }

  get search(): HTMLInputElement {
    return this.one('#search') as HTMLInputElement;
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

  /** The row of a job, by its title. */
  row(title: string): HTMLElement {
    const rows = this.all('tbody tr').filter((row) => plain(row.querySelector('.title')) === title);
    return found(rows[0], `row of ${title}`);
  }

  /** A figure of a job, by its column. */
  figure(title: string, column: string): string {
    return plain(this.row(title).querySelector(`td.${column} span:last-child`));
  }

  /** Clicks what has this key, as a mouse does. */
  async click(key: string): Promise<void> {
    const button = this.keyed(key);
    button.focus();
    button.click();
    await this.drawn();
  }

  /** Writes into the search field, in place of what stands there. */
  async searchFor(text: string): Promise<void> {
    this.search.focus();
    this.search.select();
    if (text === '') await this.press('Delete');
    else await this.type(text);
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.drawn();
    await until(() => !this.root.querySelector('.results [part=loading]'), 'search is ready');
  }

  /** Presses a key, or several at once such as `Shift+Tab`. */
  async press(keys: string): Promise<void> {
    const held = keys.split('+');
    const last = held.pop() ?? '';
    for (const key of held) await sendKeys({ down: key });
    await sendKeys({ press: last });
    for (const key of held.reverse()) await sendKeys({ up: key });
    await this.drawn();
  }

  async shows(selector: string): Promise<void> {
    await until(() => this.element.shadowRoot?.querySelector(selector), `${selector} is there`);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      await this.element.updateComplete;
      await pause(0);
    }
  }
}

/** A text as it is read, without the marks that keep names and dates apart from it. */
export function plain(node: Node | null | undefined): string {
  return (node?.textContent ?? '')
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Draws an explorer with some parts of its data in place of ours. */
export async function openWith(parts: Partial<CareerParts>): Promise<CareerExplorerPage> {
  const careers = { ...fewCareers, ...parts };
  return CareerExplorerPage.open({
    render: () => html`<ilp-career-explorer .careers=${careers}></ilp-career-explorer>`,
  });
}

/** The places somebody went to by themselves. */
export function placesOf({ element }: CareerExplorerPage): CareerPlace[] {
  const places: CareerPlace[] = [];
  element.addEventListener('ilp-career-place', ({ detail }) => places.push(detail));
  return places;
}

/** Every number of jobs that is shown from now on. */
export function shownCounts({ root }: CareerExplorerPage): string[] {
  const counts: string[] = [];
  new MutationObserver(() => {
    const count = plain(root.querySelector('.count'));
    if (count) counts.push(count);
  }).observe(root, { childList: true, characterData: true, subtree: true });
  return counts;
}
