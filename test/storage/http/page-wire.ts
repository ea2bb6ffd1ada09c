import type { Control, Report } from './wire-for-pages.js';

/** A test's own server, as a page reaches it. */
export class PageWire {
  readonly base: string;
  /** The same server for somebody whose network never fails. */
  readonly schoolBase: string;
  readonly #control: string;

  constructor() {
    const root = `${location.origin}/ilp-wire/${crypto.randomUUID()}`;
    this.base = `${root}/v1`;
    this.schoolBase = `${root}/school/v1`;
    this.#control = `${root}/control`;
  }

  /** Does something to server and network, and says what there is afterwards. */
  async ask(control: Control = {}): Promise<Report> {
    const response = await fetch(this.#control, { method: 'POST', body: JSON.stringify(control) });
    return (await response.json()) as Report;
  }

  /** Takes the network away. */
  async goOffline(): Promise<void> {
    await this.ask({ meet: [{ fault: 'refuse' }], cut: true });
  }

  /** Gives it back. */
  async goOnline(): Promise<void> {
    await this.ask({ meet: [] });
  }
}
