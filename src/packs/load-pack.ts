import type { StatePack } from './state-pack.js';

/** Each pack by its id in lower case; loaded when asked for, so that a page pays for one. */
const loaders: Readonly<Record<string, () => Promise<{ readonly pack: StatePack }>>> = {
  az: () => import('./state-packs/arizona.js'),
  co: () => import('./state-packs/colorado.js'),
  neutral: () => import('./state-packs/neutral.js'),
  sc: () => import('./state-packs/south-carolina.js'),
  wa: () => import('./state-packs/washington.js'),
};

/** The ids of the packs that come with the toolkit: states by their postal codes, and `neutral`. */
export const packIds = ['AZ', 'CO', 'SC', 'WA', 'neutral'] as const;

/**
 * Loads a pack that comes with the toolkit. Capital letters do not matter. An id that is none of them
 * is refused, for a plan with another place's words and rules would mislead people.
 */
export async function loadPack(id: string): Promise<StatePack> {
  const name = id.trim().toLowerCase();
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (!load) throw new Error(`There is no pack “${id}”. There are: ${packIds.join(', ')}.`);
  return (await load()).pack;
}
