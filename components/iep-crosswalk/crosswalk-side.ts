import type { Store } from '../../src/store/store.js';
import type { PlanDeeds } from '../shared/deeds/plan-deeds.js';
import { PlanWork, type PlanWorkParts } from '../shared/deeds/plan-work.js';
import { recordReaders } from '../shared/deeds/record-readers.js';
import type { CrosswalkDeeds, CrosswalkSection, CrosswalkSide } from './crosswalk-deeds.js';

/** One live document on the desk: how it is read and changed, the same object while that stays so. */
export class SideMemory {
  readonly #store: () => Store | undefined;
  readonly #work: PlanWork<CrosswalkSection>;
  #made: { readonly from: readonly [Store, unknown]; readonly side: CrosswalkSide } | undefined;

  /** Deeds in this document, also where it is not there: then they do nothing. */
  readonly deeds: CrosswalkDeeds;

  constructor(parts: PlanWorkParts<CrosswalkSection>) {
    this.#store = parts.store;
    this.#work = new PlanWork(parts);
    const choose: CrosswalkDeeds['choose'] = (itemId, name, value) => {
      parts.states.choose(itemId, name, value);
    };
    // What a person can ask for are own properties of the work.
    const own: PlanDeeds<CrosswalkSection> = this.#work;
    this.deeds = { ...own, choose };
  }

  /** Undefined while the document is not open. */
  get now(): CrosswalkSide | undefined {
    const store = this.#store();
    if (store?.snapshot.phase !== 'open') return undefined;
    const { readOnly } = store.snapshot;
    if (this.#made?.from[0] !== store || this.#made.from[1] !== readOnly)
      this.#made = { from: [store, readOnly], side: { store, ...recordReaders(store), deeds: this.deeds } };
    return this.#made.side;
  }

  /** Another plan, or another person. */
  forget(): void {
    this.#made = undefined;
    this.#work.forget();
  }
}
