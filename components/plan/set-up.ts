import { checkDocument } from '../../src/model/document-schema.js';
import { migrate } from '../../src/model/migrate.js';
import { personRoles } from '../../src/model/people.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import { asStorageError } from '../../src/storage/storage-error.js';
import { warnOnce } from '../shared/warn-once.js';
import type { PlanSource } from './plan-session.js';
import { isStorageName } from './plan-storage.js';
import type { IlpPlan } from './plan.js';
import { signedIn } from './signed-in.js';

/** All it takes to open a plan, from what the page says; undefined where something is missing. */
export function sourceOf(plan: IlpPlan): PlanSource | undefined {
  const { planId, device, adapter, storage: name } = plan;
  const viewer = signedIn(plan);
  const named = isStorageName(name) ? name : undefined;
  const storage = adapter ? isOurs(adapter) && adapter : named;
  return planId && viewer && storage ? { planId, device, viewer, storage } : undefined;
}

/** An adapter of another contract is not asked for anything. */
const isOurs = ({ contract }: { readonly contract: number }): boolean => contract === 1;

const say = (sentence: string): void => {
  warnOnce(`<ilp-plan>: ${sentence}`);
};

/** What of the element's own code the hints use. */
const lent = {
  asStorageError,
  checkDocument,
  isStorageName,
  migrate,
  personRoles,
  say,
  signedIn,
  sourceOf,
} as const;
export type Lent = typeof lent;

/** Tells a developer what is amiss with the page, in a file of its own that most pages never load. */
export class Hints {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** A page may say things one after the other, so what is amiss is told a moment later. */
  note(plan: IlpPlan): void {
    clearTimeout(this.#timer);
    const { snapshot } = plan.store ?? {};
    const isKept = plan.adapter && snapshot?.status.kind === 'kept';
    if (snapshot && snapshot.phase !== 'failed' && !isKept && !plan.words) return;
    this.#timer = setTimeout(() => {
      hint((file) => file.tellFaults(plan, lent));
    }, 2_000);
  }

  /** Another adapter of the same name, for the same plan, is one that is made anew at each drawing. */
  swapped(former: StorageAdapter | undefined, now: StorageAdapter | undefined): void {
    if (former && former.name === now?.name) hint((file) => file.tellSwap(former, lent));
  }
}

function hint(tell: (file: typeof import('./hints.js')) => unknown): void {
  void import('./hints.js').then(tell, () => undefined);
}
