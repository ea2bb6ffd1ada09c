import type { PlanPacks } from '../shared/contexts.js';

/** Loads the pack of a state; undefined, and a warning, where there is none or it does not arrive. */
export async function statePack(state: string): Promise<PlanPacks | undefined> {
  try {
    return await (await import('../../src/packs/load-pack.js')).loadPack(state);
  } catch (error) {
    console.warn(`<ilp-plan> has no pack of “${state}”. The common one is used.`, error);
    return undefined;
  }
}
