import type { DocumentKey, DocumentKind } from '../../model/document-key.js';
import type { Json } from '../../model/json.js';
import { bodyToText, checkExpected, checkKey, checkLimit } from '../border.js';
import { defaultMaxBytes } from '../contract.js';
import type {
  Call,
  Capabilities,
  DocumentPage,
  RemoveResult,
  Revision,
  SaveResult,
  StorageAdapter,
  StorageChange,
  StoredDocument,
  Unsubscribe,
} from '../contract.js';
import { Changes } from './changes.js';
import { listDocuments, loadDocument, removeDocument, saveDocument } from './documents.js';
import type { WriteCall, Written } from './documents.js';
import type { HttpStorageOptions } from './options.js';
import { closedError } from './patience.js';
import { Requests } from './requests.js';

const largestPage = 1000;

/**
 * Keeps documents on a server that speaks the protocol of `docs/http-protocol.md`. A request that fails in
 * passing is made again, a few times, and then told as `unavailable`, which the store tries again later;
 * a write whose answer was lost is never done twice. Nothing is sent before the first call.
 */
export function httpStorage(options: HttpStorageOptions): StorageAdapter {
  return new HttpStorage(options);
}

class HttpStorage implements StorageAdapter {
  readonly contract = 1;
  readonly name: string;
  readonly capabilities: Capabilities;

  readonly #requests: Requests;
  readonly #changes: Changes;
  readonly #maxBytes: number;

  constructor(options: HttpStorageOptions) {
    this.#requests = new Requests(options);
    this.#changes = new Changes(this.#requests);
    this.#maxBytes = options.maxBytes ?? defaultMaxBytes;
    this.name = options.name ?? `http:${this.#requests.base}`;
    const maxBytes = this.#maxBytes;
    this.capabilities = { write: true, list: true, subscribe: 'all', durable: true, maxBytes };
  }

  async load(key: DocumentKey, call?: Call): Promise<StoredDocument | undefined> {
    const own = this.#accept(key);
    const work = async () => loadDocument(this.#requests, own, call);
    return this.#changes.following(own, work, (stored) => ({ revision: stored?.revision }));
  }

  async save(key: DocumentKey, body: Json, call: WriteCall): Promise<SaveResult> {
    const own = this.#accept(key);
    const write = { ...call, expected: checkExpected(call) };
    const text = bodyToText(body, this.#maxBytes);
    const work = async () => saveDocument(this.#requests, own, text, write);
    const written = await this.#changes.following(own, work, foundBy);
    if (written.status === 'conflict') return written;
    const revision = written.answer;
    this.#changes.tell({ key: own, revision });
    return { status: 'saved', revision };
  }

  async remove(key: DocumentKey, call: WriteCall): Promise<RemoveResult> {
    const own = this.#accept(key);
    const write = { ...call, expected: checkExpected(call) };
    const work = async () => removeDocument(this.#requests, own, write);
    const written = await this.#changes.following(own, work, foundBy);
    if (written.status === 'conflict') return written;
    this.#changes.tell({ key: own });
    return { status: 'removed' };
  }

  async list(
    kind: DocumentKind,
    call?: Call & { readonly after?: string; readonly limit?: number },
  ): Promise<DocumentPage> {
    this.#checkOpen();
    return listDocuments(this.#requests, kind, call, checkLimit(call?.limit, largestPage));
  }

  subscribe(key: DocumentKey, listener: (change: StorageChange) => void): Unsubscribe {
    return this.#changes.subscribe(this.#accept(key), listener);
  }

  close(): Promise<void> {
    this.#requests.close();
    this.#changes.close();
    return Promise.resolve();
  }

  /** A copy, for the caller's object may change while a request is under way. */
  #accept(key: DocumentKey): DocumentKey {
    this.#checkOpen();
    checkKey(key);
    return { kind: key.kind, id: key.id };
  }

  #checkOpen(): void {
    if (this.#requests.isClosed) throw closedError();
  }
}

/** A conflict says what is stored. What was written is told to everybody, as any change is. */
function foundBy(written: Written<unknown>): { revision: Revision | undefined } | undefined {
  return written.status === 'conflict' ? { revision: written.current?.revision } : undefined;
}
