import type { EditResult } from '../../../src/store/store.js';
import type { RefusedReason, TakenBackReason } from './item-state.js';

/** What became of a deed; `prevented` where the host wanted it not to be done. */
export type Outcome = EditResult | { readonly status: 'prevented' };

/** Says whether the document is another one now. */
export function isDone({ status }: Outcome): boolean {
  return status === 'applied';
}

/** Why a text was not kept. */
export function refusalOf(outcome: Outcome): RefusedReason | undefined {
  if (outcome.status !== 'refused') return undefined;
  if (outcome.reason === 'forbidden') return 'forbidden';
  return outcome.reason === 'bad-value' ? 'tooLong' : 'readOnly';
}

/** Why a value was taken back. */
export function takenBackFor(outcome: Outcome): TakenBackReason | undefined {
  const reason = refusalOf(outcome);
  return reason === 'tooLong' ? 'readOnly' : reason;
}
