import type { Store } from 'ilp-elements';
import { chooseFile } from '../../../stories/fixtures/steps.js';
import { found, planOn, until, type Story } from '../support.js';
import { PanelPage, plain } from './page.js';

/** A panel in which a case manager brings in an IEP. */
export class ImportPage {
  private constructor(readonly panel: PanelPage) {}

  /** Draws a story and waits until what it leads to is there. */
  static async open(story: Story, waitFor: string, width = 1280): Promise<ImportPage> {
    const page = new ImportPage(await PanelPage.open(story, width));
    await page.shows(waitFor);
    return page;
  }

  /** Waits until something is there, by its key. */
  async shows(key: string): Promise<void> {
    const selector = `[data-key="${CSS.escape(key)}"]`;
    await until(() => this.panel.root.querySelector(selector), `${key} is there`);
    await this.panel.drawn();
  }

  /** Chooses a file and waits until what is in it is shown. */
  async choose(file: File): Promise<void> {
    const input = this.panel.keyed('import.file');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no field for a file.');
    input.focus();
    chooseFile(input, file);
    await until(() => this.text.includes(`File: ${file.name}`), 'what is in it is shown');
    await this.panel.drawn();
  }

  /** All of the part, as it is read. */
  get text(): string {
    return plain(this.panel.one('.import'));
  }

  get preview(): string {
    return plain(this.panel.one('.preview'));
  }

  get findings(): string[] {
    return this.panel.all('.findings li').map(plain);
  }

  get outcome(): string {
    return plain(this.panel.root.querySelector('[part="import-outcome"]'));
  }

  /** Waits until what came of it stands there. */
  async done(): Promise<void> {
    await until(() => this.outcome !== '', 'it is said what came of it');
    await this.panel.drawn();
  }

  get team(): Store {
    return found(planOn(this.panel.main).teamCrosswalkStore, 'document of the team');
  }

  /** The copy of the IEP as it is shown now, by what it says. */
  get copy(): { readonly shared: string[]; readonly team: string[] } {
    const { shared, team } = found(planOn(this.panel.main).iep?.now.iep, 'IEP');
    const words = (items = {}) => Object.values<{ readonly words: string }>(items).map((item) => item.words);
    return { shared: words(shared?.items), team: words(team?.items) };
  }

  /** Writes into a field as a person does, and leaves it. */
  async write(key: string, text: string): Promise<void> {
    const field = this.panel.keyed(key);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
      throw new Error(`“${key}” is no field.`);
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
    // A page behind another one gets no events of the focus.
    if (!document.hasFocus()) field.dispatchEvent(new FocusEvent('blur'));
    await this.panel.drawn();
  }

  /** What stands in a field. */
  value(key: string): string {
    const field = this.panel.keyed(key);
    return field instanceof HTMLInputElement ? field.value : '';
  }

  async select(key: string, value: string): Promise<void> {
    const list = this.panel.keyed(key);
    if (!(list instanceof HTMLSelectElement)) throw new Error(`“${key}” is no list.`);
    list.focus();
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.panel.drawn();
  }

  /** The boxes of the lines that are typed. */
  get lines(): string[] {
    return this.panel.all('[data-list="typed"]').map((line) => line.dataset.item ?? '');
  }
}
