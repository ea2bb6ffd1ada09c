import type { StatePack } from '../packs/state-pack.js';
import type { CrosswalkRow } from './row.js';
import { crosswalkRows } from './rows.js';
import { stateOf } from './state-ages.js';

/**
 * Gives the rows of a place: ours that are for its state, those of its pack in their place or after them,
 * and the names the pack gives them.
 */
export function crosswalkRowsFor(
  pack: StatePack | undefined,
  state: string | undefined = stateOf(pack),
): readonly CrosswalkRow[] {
  const { rows: own = [], labels = {} } = pack?.crosswalk ?? {};
  const ours = crosswalkRows.map((row) => own.find(({ id }) => id === row.id) ?? row);
  const added = own.filter(({ id }) => !crosswalkRows.some((row) => row.id === id));
  return [...ours, ...added]
    .filter(({ states }) => states === undefined || (state !== undefined && states.includes(state)))
    .map((row) => {
      const names = Object.hasOwn(labels, row.id) ? labels[row.id] : undefined;
      return names ? { ...row, labels: { ...row.labels, ...names } } : row;
    });
}
