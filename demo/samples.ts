import type { Json, Plan, StorageAdapter } from 'ilp-elements/core';
import { caseysPlan, dariosPlan, theosPlan, wrensPlan, yusrasPlan } from '../stories/fixtures/plans.js';

const samples: readonly Plan[] = [yusrasPlan, dariosPlan, wrensPlan, theosPlan, caseysPlan];

/** Puts a sample plan where there is none; what somebody wrote stays. */
export async function seedSamples(adapter: StorageAdapter): Promise<void> {
  for (const plan of samples) await adapter.save(plan, plan as unknown as Json, { expected: 'absent' });
}

/** Takes everything away that was written in the demo and begins anew. */
export async function bringBackSamples(adapter: StorageAdapter): Promise<void> {
  for (const plan of samples) {
    const stored = await adapter.load(plan);
    if (stored) await adapter.remove(plan, { expected: stored.revision });
  }
  await seedSamples(adapter);
}
