// Waiting and finding, for pages that run no tests of their own too.

/** Waits until a condition holds; names it where it never does. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 8_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Never came true: ${what}`);
    await pause(10);
  }
}

export async function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What was found, or an error that names what was not. */
export function found<T>(element: T | null | undefined, what: string): T {
  if (element === null || element === undefined) throw new Error(`There is no ${what}.`);
  return element;
}
