/** The clock and timers of the HTTP storage; injected so that tests own the time. */
export interface HttpTimers {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** The time of day, ISO 8601 in UTC. It reads a `Retry-After` that names a date, and orders nothing. */
  timeOfDay(): string;
  /** Calls once after a delay in milliseconds; the result cancels it. */
  after(delayMs: number, call: () => void): () => void;
}

/** How an HTTP storage is set up; only `base` must be there. */
export interface HttpStorageOptions {
  /**
   * The address that the protocol's paths begin with, such as `https://district.example/ilp/v1`, or
   * `/ilp/v1` on the page's own server.
   */
  readonly base: string;
  /** Sends a request in place of the platform's own `fetch`, with cookies of another origin, say. */
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>;
  /**
   * Gives the headers that sign a request in. It is asked anew for every try, and what it gives is never
   * kept. Let it throw a `StorageError` of code `unauthenticated` where nobody is signed in.
   */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>;
  /** Tells the journals of two storages apart; `http:` and the address where absent. */
  readonly name?: string;
  /** The largest body that the server takes, in bytes of UTF-8 JSON; 1,000,000 where absent. */
  readonly maxBytes?: number;
  /** How often a request is made in all before its caller hears that it failed; 3 where absent. */
  readonly tries?: number;
  /** How long one try may take, its answer included, in milliseconds; 20,000 where absent. */
  readonly timeoutMs?: number;
  /** A number from 0 to 1 that spreads retries; `Math.random` where absent. */
  readonly random?: () => number;
  /** The platform's clock and timers where absent. */
  readonly timers?: HttpTimers;
}

/** The platform's clock and timers. */
export const platformTimers: HttpTimers = {
  now: () => performance.now(),
  timeOfDay: () => new Date().toISOString(),
  after(delayMs, call) {
    const timer = setTimeout(call, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};
