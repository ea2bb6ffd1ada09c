import type { SaveStatus } from '../../src/store/status.js';

/** From what worries nobody to what somebody has to see to. */
const kinds: readonly SaveStatus['kind'][] = ['saved', 'saving', 'kept', 'needs-you'];

/**
 * Sums up how safe the work in several documents is: the most worrying state counts, and beside it the
 * least safe of the places the work is kept in. Where two are alike, the first is given.
 */
export function jointStatus(first: SaveStatus, ...others: readonly (SaveStatus | undefined)[]): SaveStatus {
  return others.reduce<SaveStatus>((joint, other) => (other ? joined(joint, other) : joint), first);
}

function joined(first: SaveStatus, second: SaveStatus): SaveStatus {
  const isSecondWorse = kinds.indexOf(second.kind) > kinds.indexOf(first.kind);
  const [worse, other] = isSecondWorse ? [second, first] : [first, second];
  if (!('place' in worse) || !('place' in other) || other.place === 'saved') return worse;
  const isOtherLessSafe = other.place === 'page' || worse.place === 'saved';
  return isOtherLessSafe ? { ...worse, place: other.place } : worse;
}
