import type { LitElement } from 'lit';
import type { IepReader } from '../../../src/crosswalk/iep-reader.js';
import type { SupportSources } from '../../../src/crosswalk/supports.js';
import type { Store } from '../../../src/store/store.js';
import { crosswalkPlace, planPlace, StoreController, teamCrosswalkPlace } from '../store-controller.js';
import { besidePlan, iepBesidePlan } from './beside-plan.js';
import { IepController } from './iep-controller.js';

/** Where what stands beside the records of an element comes from: its own properties, else `<ilp-plan>`. */
export class BesideSources {
  readonly #plan: StoreController;
  readonly #shared: StoreController;
  readonly #team: StoreController;
  readonly #iep: IepController;

  /** `swapped`: another plan, or another person. */
  constructor(host: LitElement, swapped: () => void) {
    const others = { leaving: () => undefined, swapped: () => undefined };
    // The element draws its plan as it is; only what lies beside it is waited for here.
    this.#plan = new StoreController(host, () => [], { ...others, swapped, gone: swapped }, planPlace);
    const beside = (place: typeof planPlace) =>
      new StoreController(host, ({ phase, body }) => [phase, body], others, place);
    this.#shared = beside(crosswalkPlace);
    this.#team = beside(teamCrosswalkPlace);
    this.#iep = new IepController(host, swapped);
  }

  get store(): Store | undefined {
    return this.#plan.store;
  }

  /** The way to the IEP; undefined for whoever may load none of it. */
  get iep(): IepReader | undefined {
    return iepBesidePlan(this.store, this.#iep.reader);
  }

  /** All that this viewer has of both plans; undefined while no plan is open. */
  get documents(): SupportSources | undefined {
    const { store, iep } = this;
    const plan = store?.snapshot.phase === 'open' ? store.snapshot.body : undefined;
    if (plan?.kind !== 'plan') return undefined;
    const { shared, team } = iep?.now.iep ?? {};
    const bodyOf = ({ store: beside }: StoreController) => besidePlan(store, beside)?.snapshot.body;
    const [forAll, forTeam] = [bodyOf(this.#shared), bodyOf(this.#team)];
    return {
      ...{ plan, iepShared: shared, iepTeam: team },
      crosswalkShared: forAll?.kind === 'crosswalk-shared' ? forAll : undefined,
      crosswalkTeam: forTeam?.kind === 'crosswalk-team' ? forTeam : undefined,
    };
  }
}
