/**
 * The acceptance suite of storage adapters: what every adapter promises, tried on yours. It needs no
 * test runner and no assertion library; {@link describeStorage} runs it under any `describe` and `it`.
 */
import { bodyCases } from './body-cases.js';
import { changeCases } from './change-cases.js';
import type { AcceptanceCase, SetupHarness, Skipped } from './harness.js';
import { keyCases } from './key-cases.js';
import { capabilityCases, lifetimeCases } from './lifetime-cases.js';
import { listCases } from './list-cases.js';
import { writeCases } from './write-cases.js';

export type { AcceptanceCase, EndFault, Fault, SetupHarness, Skipped, StorageHarness } from './harness.js';

/** The cases that write first, in the order in which a new adapter is best built. */
const writingCases = [
  ...writeCases,
  ...bodyCases,
  ...keyCases,
  ...listCases,
  ...changeCases,
  ...lifetimeCases,
];

/** All cases. */
export const storageAcceptance: readonly AcceptanceCase[] = [
  ...capabilityCases,
  ...writingCases.map(skippedForReaders),
];

/** The two functions of a test runner that the suite is written into. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown;
  it(name: string, test: (this: unknown) => Promise<void>): unknown;
}

/**
 * Runs one case and clears up after it, whatever its end.
 * @throws Error in words, where the adapter breaks the promise
 */
export async function runCase(each: AcceptanceCase, setup: SetupHarness): Promise<Skipped | undefined> {
  const harness = await setup();
  try {
    return await each.run(harness);
  } finally {
    await harness.teardown?.();
  }
}

/**
 * Writes the suite into a test runner: mocha, node:test, vitest, jasmine or another.
 * A case that cannot run is marked as skipped where the runner knows how, and says why.
 * @param name what the group of tests is called
 */
export function describeStorage(runner: TestRunner, setup: SetupHarness, name = 'storage adapter'): void {
  runner.describe(name, () => {
    for (const each of storageAcceptance) runner.it(each.name, testOf(each, setup));
  });
}

/** An adapter that only reads is asked nothing that needs a document to be written first. */
function skippedForReaders(each: AcceptanceCase): AcceptanceCase {
  return {
    ...each,
    run: (harness) =>
      harness.adapter.capabilities.write
        ? each.run(harness)
        : Promise.resolve({ skipped: 'this adapter only reads' }),
  };
}

/** The test takes its context from `arguments`: runners read a named one as a wish for a callback. */
function testOf(each: AcceptanceCase, setup: SetupHarness): (this: unknown) => Promise<void> {
  return async function runAcceptanceCase(this: unknown, ...context: unknown[]): Promise<void> {
    const end = await runCase(each, setup);
    if (end !== undefined) skip([context[0], this], end.skipped);
  };
}

function skip(contexts: readonly unknown[], reason: string): void {
  for (const context of contexts) {
    const { skip: skipTest } = (context ?? {}) as { skip?: (reason: string) => void };
    if (typeof skipTest !== 'function') continue;
    skipTest.call(context, reason);
    return;
  }
  console.warn(`skipped: ${reason}`);
}
