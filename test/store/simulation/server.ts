import { documentKeyName, type DocumentKey } from '../../../src/model/document-key.js';
import type { Json } from '../../../src/model/json.js';
import type { SaveResult, StoredDocument } from '../../../src/storage/contract.js';

/** One document on a server: a body as text, and a revision that never comes back. */
export class Server {
  /** Every body it ever held, newest last. */
  readonly past: string[] = [];
  #text: string | undefined;
  #count = 0;
  readonly #changed: (revision: string | undefined) => void;

  constructor(changed: (revision: string | undefined) => void) {
    this.#changed = changed;
  }

  get text(): string | undefined {
    return this.#text;
  }

  get revision(): string | undefined {
    return this.#text === undefined ? undefined : `r${String(this.#count)}`;
  }

  get body(): Json | undefined {
    return this.#text === undefined ? undefined : (JSON.parse(this.#text) as Json);
  }

  load(): StoredDocument | undefined {
    const { body, revision } = this;
    return body === undefined || revision === undefined ? undefined : { body, revision };
  }

  save(text: string, expected: string): SaveResult {
    if ((this.revision ?? 'absent') !== expected) return { status: 'conflict', current: this.load() };
    return { status: 'saved', revision: this.write(text) };
  }

  write(text: string): string {
    this.#count += 1;
    this.#text = text;
    this.past.push(text);
    this.#changed(this.revision);
    return this.revision ?? '';
  }

  remove(): void {
    this.#text = undefined;
    this.#changed(undefined);
  }
}

/** Documents that nobody is told of, by their keys. */
export class Shelf {
  readonly documents = new Map<string, Server>();

  at(key: DocumentKey): Server {
    const name = documentKeyName(key);
    const server = this.documents.get(name) ?? new Server(() => undefined);
    this.documents.set(name, server);
    return server;
  }
}
