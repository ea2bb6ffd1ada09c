import { documentKeyName } from '../../model/document-key.js';
import type { DocumentKey } from '../../model/document-key.js';
import { untilAborted } from '../border.js';
import { asStorageError, StorageError } from '../storage-error.js';
import { faultOf, noAnswer } from './answers.js';
import { eventReader } from './event-stream.js';
import type { StreamEvent } from './event-stream.js';
import { encodedPart } from './requests.js';
import type { Requests } from './requests.js';

/** As many documents as one stream tells of. */
export const mostKeys = 50;

/** Several documents are often subscribed to in one turn. */
const gatherMs = 20;
/** A server sends something at least every 20 s; after this much silence the connection is dead. */
const silenceMs = 45_000;
/** A stream that lived this long was a good one. */
const soundMs = 10_000;
const firstWaitMs = 1_000;
/** Short, for whoever waits to save is woken by a stream that is back. */
const longestWaitMs = 30_000;

/** What is done with the words of a stream. */
export interface StreamListener {
  /** A number for the moment in which a connection begins. */
  readonly begin: () => number;
  /** Takes an event; `reopen` where the stream must be asked anew. `isBack`: it was broken before. */
  readonly take: (event: StreamEvent, begun: number, isBack: boolean) => 'reopen' | undefined;
}

/** One lasting request that tells of changes; opened again when it breaks or is to tell of more. */
export class ChangeStream {
  readonly #requests: Requests;
  readonly #listener: StreamListener;
  readonly #keys = new Map<string, DocumentKey>();
  #connection: AbortController | undefined;
  #cancelWait: (() => void) | undefined;
  #failures = 0;
  /** The server said that it has no such stream. */
  #isRefused = false;

  constructor(requests: Requests, listener: StreamListener) {
    this.#requests = requests;
    this.#listener = listener;
  }

  get size(): number {
    return this.#keys.size;
  }

  has(key: DocumentKey): boolean {
    return this.#keys.has(documentKeyName(key));
  }

  /** Tells of one more document. */
  add(key: DocumentKey): void {
    this.#keys.set(documentKeyName(key), key);
    this.#stop();
    this.#openIn(gatherMs);
  }

  /** Goes on without a document; what the stream still says of it is told to nobody. */
  delete(key: DocumentKey): void {
    this.#keys.delete(documentKeyName(key));
    if (this.size === 0) this.#stop();
  }

  /** The server is there again: what waits for it need wait no longer. */
  wake(): void {
    if (this.#cancelWait && this.#failures > 0) this.#openIn(gatherMs);
  }

  close(): void {
    this.#keys.clear();
    this.#stop();
  }

  #stop(): void {
    this.#cancelWait?.();
    this.#cancelWait = undefined;
    this.#connection?.abort();
    this.#connection = undefined;
  }

  #openIn(ms: number): void {
    this.#cancelWait?.();
    if (this.#isRefused || this.size === 0) return;
    this.#cancelWait = this.#requests.timers.after(ms, () => {
      this.#cancelWait = undefined;
      void this.#open();
    });
  }

  async #open(): Promise<void> {
    const connection = new AbortController();
    this.#connection = connection;
    const end = await this.#listen(connection).catch(failureOf);
    connection.abort();
    if (this.#connection !== connection) return;
    this.#connection = undefined;
    if (end === 'reopen') {
      this.#openIn(gatherMs);
      return;
    }
    this.#failures += 1;
    this.#isRefused = end.code === 'unsupported';
    const waitMs = this.#requests.backoff(this.#failures, firstWaitMs, longestWaitMs);
    this.#openIn(Math.max(waitMs, end.retryAfterMs ?? 0));
  }

  /** Gives `reopen`, or fails: a stream has no good end. */
  async #listen(connection: AbortController): Promise<'reopen'> {
    const { timers } = this.#requests;
    const { signal } = connection;
    const isBack = this.#failures > 0;
    let cancelSilence: (() => void) | undefined;
    const heard = (): void => {
      cancelSilence?.();
      cancelSilence = timers.after(silenceMs, () => connection.abort());
    };
    const cancelSound = timers.after(soundMs, () => (this.#failures = 0));
    heard();
    try {
      const begun = this.#listener.begin();
      const reader = await untilAborted(signal, async () => this.#connect(signal));
      const [decoder, read] = [new TextDecoder(), eventReader()];
      for (;;) {
        const { done, value } = await untilAborted(signal, async () => reader.read());
        if (done) throw noAnswer('of changes has ended');
        heard();
        for (const event of read(decoder.decode(value, { stream: true })))
          if (this.#listener.take(event, begun, isBack) === 'reopen') return 'reopen';
      }
    } finally {
      cancelSilence?.();
      cancelSound();
    }
  }

  async #connect(signal: AbortSignal): Promise<ReadableStreamDefaultReader<Uint8Array>> {
    const { timers } = this.#requests;
    const on = [...this.#keys.values()].map(({ kind, id }) => `on=${encodedPart(`${kind}:${id}`)}`);
    const headers = { Accept: 'text/event-stream' };
    const response = await this.#requests.send({ path: `/changes?${on.join('&')}`, headers }, signal);
    if (response.status !== 200) throw (await faultOf(response, timers.timeOfDay())).error;
    const isStream = /^text\/event-stream\b/i.test(response.headers.get('Content-Type') ?? '');
    if (!isStream || !response.body) throw noAnswer('is no stream of events');
    return response.body.getReader();
  }
}

function failureOf(error: unknown): StorageError {
  return asStorageError(error) ?? new StorageError('unavailable', 'The stream of changes broke.');
}
