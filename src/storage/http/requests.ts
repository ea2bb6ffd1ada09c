import type { Call } from '../contract.js';
import { asStorageError, StorageError } from '../storage-error.js';
import { platformTimers } from './options.js';
import type { HttpStorageOptions, HttpTimers } from './options.js';
import { pause, within } from './patience.js';

/** What is asked of a server. */
export interface Asked {
  readonly method?: 'GET' | 'PUT' | 'DELETE';
  /** The path below the base address, with its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const firstWaitMs = 300;
const longestWaitMs = 5_000;
const spareMs = 1_000;

/** Makes requests: signs each try in, ends it in time, and tries again where that may help. */
export class Requests {
  readonly base: string;
  readonly timers: HttpTimers;
  readonly random: () => number;
  /** Called when a server has answered, whatever it said. */
  answered: () => void = () => undefined;
  readonly #options: HttpStorageOptions;
  readonly #closing = new AbortController();

  constructor(options: HttpStorageOptions) {
    const { base, random = Math.random, timers = platformTimers } = options;
    if (!/^(https?:\/\/.|\/)/.test(base))
      throw new StorageError('invalid', 'The address is not one of HTTP.');
    this.base = base.replace(/\/+$/, '');
    this.#options = options;
    this.random = random;
    this.timers = timers;
  }

  get isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** Ends the wait for everything under way. */
  close(): void {
    this.#closing.abort();
  }

  /** Asks, and reads the answer; the same words are sent with every try. */
  async ask<T>(asked: Asked, call: Call | undefined, read: (response: Response) => Promise<T>): Promise<T> {
    const { tries = 3, timeoutMs = 20_000 } = this.#options;
    const { timers } = this;
    const begun = timers.now();
    const limits = { caller: call?.signal, closed: this.#closing.signal, timers };
    const headers = { ...asked.headers, ...headersOf(call) };
    for (let tried = 1; ; tried += 1) {
      try {
        return await within({ ...limits, ms: timeoutMs }, async (signal) => {
          const response = await this.send({ ...asked, headers }, signal);
          const answer = await read(response);
          this.answered();
          return answer;
        });
      } catch (error) {
        const failure = this.#failureOf(error);
        const waitMs = this.#waitAfter(failure, tried);
        // A try that took its whole time is not repeated here: the caller has a patience of its own.
        const isLate = timers.now() - begun > timeoutMs / 2;
        if (tried >= tries || isLate || waitMs === undefined) throw failure;
        await within({ ...limits, ms: waitMs + spareMs }, async (signal) => pause(timers, waitMs, signal));
      }
    }
  }

  /** Sends one request, signed in anew. */
  async send({ method = 'GET', path, headers, body }: Asked, signal: AbortSignal): Promise<Response> {
    const { fetch: own, headers: signIn } = this.#options;
    const all = new Headers(await signIn?.());
    for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
    const address = `${this.base}${path}`;
    const init: RequestInit = { method, headers: all, signal, cache: 'no-store', redirect: 'manual' };
    if (body !== undefined) init.body = body;
    return own ? own(address, init) : fetch(address, init);
  }

  /** Full jitter: many pages that failed together do not come back together. */
  backoff(failures: number, firstMs: number, longestMs: number): number {
    return this.random() * Math.min(longestMs, firstMs * 2 ** (failures - 1));
  }

  /** What a browser says of a failed request may hold its address, so it is not passed on as a cause. */
  #failureOf(error: unknown): StorageError {
    const failure = asStorageError(error) ?? new StorageError('unavailable', 'No answer came.');
    const { code, message, retryAfterMs } = failure;
    if (retryAfterMs === undefined) return failure;
    // Never before the time that was named, and not everybody at once.
    const spread = retryAfterMs * (1 + this.random() / 10);
    return new StorageError(code, message, { retryable: failure.retryable, retryAfterMs: spread });
  }

  /** Undefined where another try would not help, or the server wants to be left alone for long. */
  #waitAfter({ code, retryable, retryAfterMs = 0 }: StorageError, failures: number): number | undefined {
    if (code !== 'unavailable' || !retryable || retryAfterMs > longestWaitMs) return undefined;
    return Math.max(retryAfterMs, this.backoff(failures, firstWaitMs, longestWaitMs));
  }
}

function headersOf(call: Call | undefined): Readonly<Record<string, string>> {
  return {
    ...(call?.viewer && { 'Ilp-Viewer': encodedPart(call.viewer.id) }),
    ...(call?.reason && { 'Ilp-Reason': call.reason }),
  };
}

/** Encodes a text for an address or a header. */
export function encodedPart(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new StorageError('invalid', 'A name holds half a character.');
  }
}
