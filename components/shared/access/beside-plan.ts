import type { IepReader } from '../../../src/crosswalk/iep-reader.js';
import type { Viewer } from '../../../src/model/people.js';
import type { Store } from '../../../src/store/store.js';

/** The plan that is open, and for whom. */
type Opened = Pick<Store, 'viewer' | 'key'>;

/** A document beside a plan belongs to it only where it is of the same plan, for the same person in the same role. */
export function besidePlan(plan: Opened | undefined, store: Store | undefined): Store | undefined {
  return plan && store && isSame(plan, store.viewer, store.key.id) ? store : undefined;
}

/** The way to the IEP, where it is the IEP beside this plan, for the same person in the same role. */
export function iepBesidePlan(
  plan: Opened | undefined,
  reader: IepReader | undefined,
): IepReader | undefined {
  return plan && reader && isSame(plan, reader.viewer, reader.planId) ? reader : undefined;
}

function isSame({ viewer, key }: Opened, { id, role }: Viewer, planId: string): boolean {
  return viewer.id === id && viewer.role === role && key.id === planId;
}
