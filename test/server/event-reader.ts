import assert from 'node:assert/strict';
import { documentKeyName, type DocumentKey } from 'ilp-elements';
import { assertDescribed, assertEventDescribed } from './described.js';

/** What a stream said once. */
export interface Told {
  readonly event: string;
  readonly kind: string;
  readonly id: string;
  readonly revision?: string;
}

/** Reads a stream of changes and waits for what it says. */
export class EventReader {
  readonly told: Told[] = [];
  readonly ended: Promise<void>;
  readonly #cut = new AbortController();
  readonly #waiting = new Set<() => void>();

  private constructor(body: ReadableStream<Uint8Array>) {
    this.ended = this.#read(body).catch(() => undefined);
  }

  /** Opens a stream about these documents. */
  static async open(base: string, authorization: string, keys: readonly DocumentKey[]): Promise<EventReader> {
    const query = keys.map(({ kind, id }) => `on=${encodeURIComponent(`${kind}:${id}`)}`).join('&');
    const response = await fetch(`${base}/changes?${query}`, { headers: { authorization } });
    assert.equal(response.status, 200);
    await assertDescribed('GET', '/changes', response);
    assert.ok(response.body);
    return new EventReader(response.body);
  }

  /** Waits until something was said that fits, and gives it. */
  until(what: string, fits: (told: Told) => boolean): Promise<Told> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The stream never said ${what}.`)), 40_000);
      const look = (): void => {
        const found = this.told.find(fits);
        if (!found) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  close(): void {
    this.#cut.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = '';
    const reader = body.getReader();
    const utf8 = new TextDecoder();
    this.#cut.signal.addEventListener('abort', () => void reader.cancel());
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + utf8.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) await this.#take(block);
    }
  }

  async #take(block: string): Promise<void> {
    const event = /^event: (.*)$/m.exec(block)?.[1];
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (event === undefined || data === undefined) return;
    await assertEventDescribed(data);
    this.told.push({ event, ...(JSON.parse(data) as Omit<Told, 'event'>) });
    for (const look of [...this.#waiting]) look();
  }
}

/** Says whether something was said of a document. */
export function isAbout(told: Told, key: DocumentKey): boolean {
  return documentKeyName({ kind: key.kind, id: told.id }) === documentKeyName(key) && told.kind === key.kind;
}
