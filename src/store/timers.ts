/** The clock and timers of a store; injected so that tests own the time. */
export interface Timers {
  /** Milliseconds on a clock that never goes back. Paces saves; orders nothing. */
  now(): number;
  /** The time of day for display, ISO 8601 in UTC. */
  timeOfDay(): string;
  /** Calls once after a delay in milliseconds; the result cancels it. */
  after(delayMs: number, call: () => void): () => void;
}

/** The platform's clock and timers. */
export const platformTimers: Timers = {
  now: () => performance.now(),
  timeOfDay: () => new Date().toISOString(),
  after(delayMs, call) {
    const timer = setTimeout(call, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};
