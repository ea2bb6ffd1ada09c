/** Who wants to hear that something changed. */
export class Listeners {
  readonly #all = new Set<() => void>();

  /** Adds a listener; the result ends it. */
  add(listener: () => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  /** Tells all of them, at once. */
  tell(): void {
    for (const listener of this.#all) callSafely(listener);
  }
}

/** Calls what the host gave us. What it throws is reported as the host's error, and stops nothing here. */
export function callSafely(call: () => void): void {
  try {
    call();
  } catch (error) {
    surface(error);
  }
}

function surface(error: unknown): void {
  const { reportError } = globalThis as { reportError?: (error: unknown) => void };
  if (reportError) reportError(error);
  else
    queueMicrotask(() => {
      throw error;
    });
}
