import type { SaveStatus } from '../../src/store/status.js';

/** From what worries nobody to what somebody has to see to. */
const kinds: readonly SaveStatus['kind'][] = ['saved', 'saving', 'kept', 'needs-you'];

/**
 * Sums up how safe the work in two documents is: the more worrying state counts, and beside it the
 * less safe of the two places the work is kept in. Where both are alike, the first is given.
 */
export function jointStatus(first: SaveStatus, second: SaveStatus | undefined): SaveStatus {
  if (!second) return first;
  const isSecondWorse = kinds.indexOf(second.kind) > kinds.indexOf(first.kind);
  const [worse, other] = isSecondWorse ? [second, first] : [first, second];
  if (!('place' in worse) || !('place' in other) || other.place === 'saved') return worse;
  const isOtherLessSafe = other.place === 'page' || worse.place === 'saved';
  return isOtherLessSafe ? { ...worse, place: other.place } : worse;
}
