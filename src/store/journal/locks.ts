function locks(): LockManager | undefined {
  return (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
}

/**
 * Takes a lock and holds it until the result is called or the page is gone. Never waits: names are
 * random, so a lock that is taken already is this page's own.
 */
export async function holdLock(name: string): Promise<() => void> {
  const manager = locks();
  if (!manager) return () => undefined;
  return new Promise((taken, failed) => {
    const held = manager.request(
      name,
      { ifAvailable: true },
      async () =>
        new Promise<void>((letGo) => {
          taken(letGo);
        }),
    );
    held.catch(failed);
  });
}

/** The lock that an owner of a list of the journal holds while its page lives. */
export function journalLock(owner: string): string {
  return `ilp-journal:${owner}`;
}

/** Calls once nobody holds a lock any more, unless the signal ends the wait before. */
export function whenLockFreed(name: string, signal: AbortSignal, freed: () => void): void {
  const waiting = locks()?.request(name, { mode: 'shared', signal }, freed);
  waiting?.catch(() => undefined);
}

/** The names of all locks held in this browser; none where it has no locks. */
export async function heldLocks(): Promise<ReadonlySet<string>> {
  const state = await locks()?.query();
  return new Set(state?.held?.flatMap(({ name }) => name ?? []) ?? []);
}
