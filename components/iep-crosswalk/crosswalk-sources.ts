import type { ReactiveControllerHost } from 'lit';
import type { IepReader } from '../../src/crosswalk/iep-reader.js';
import type { StatePack } from '../../src/packs/state-pack.js';
import type { Store } from '../../src/store/store.js';
import { besidePlan, iepBesidePlan } from '../shared/access/beside-plan.js';
import { IepController } from '../shared/access/iep-controller.js';
import { ContextReader } from '../shared/context-reader.js';
import { packsContext, wordsContext, type HostWords, type PlanPacks } from '../shared/contexts.js';
import {
  crosswalkPlace,
  StoreController,
  teamCrosswalkPlace,
  type StorePlace,
  type SwapListeners,
} from '../shared/store-controller.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly store: Store | undefined;
    readonly crosswalkStore: Store | undefined;
    readonly teamCrosswalkStore: Store | undefined;
    readonly iep: IepReader | undefined;
    readonly words: HostWords | undefined;
  };

/** What the element wants to know when its sources become others. */
export interface SourceListeners extends SwapListeners {
  /** The way to the IEP is another, or gone: nothing of the former may be shown any more. */
  readonly iepSwapped: () => void;
}

/** Where the panel gets what it shows: from its own properties, else from `<ilp-plan>`. */
export class PanelSources {
  readonly #host: Host;
  readonly #plan: StoreController;
  readonly #shared: StoreController;
  readonly #team: StoreController;
  readonly #iep: IepController;
  readonly #words: ContextReader<HostWords | undefined>;
  readonly #packs: ContextReader<PlanPacks | undefined>;
  #pack: { readonly from: PlanPacks; readonly pack: StatePack } | undefined;

  constructor(host: Host, listeners: SourceListeners) {
    this.#host = host;
    this.#plan = new StoreController(
      host,
      ({ phase, body, problems, unsent, readOnly, canUndo, canRedo, status }) => [
        ...[phase, body, problems, unsent, readOnly, canUndo, canRedo],
        !this.#plan.isProvided && status,
      ],
      listeners,
    );
    this.#shared = this.#beside(crosswalkPlace, listeners);
    this.#team = this.#beside(teamCrosswalkPlace, listeners);
    this.#iep = new IepController(host, listeners.iepSwapped);
    const redraw = () => {
      host.requestUpdate();
    };
    this.#words = new ContextReader(host, wordsContext, redraw);
    this.#packs = new ContextReader(host, packsContext, redraw);
  }

  #beside(place: StorePlace, { leaving }: SwapListeners): StoreController {
    return new StoreController(
      this.#host,
      ({ phase, body, problems, unsent, readOnly }) => [phase, body, problems, unsent, readOnly],
      { leaving, swapped: () => undefined },
      place,
    );
  }

  get store(): Store | undefined {
    return this.#plan.store;
  }

  /** The store, where no provider tells how safe the work in it is. */
  get ownStore(): Store | undefined {
    return this.#plan.isProvided ? undefined : this.#plan.store;
  }

  /** What joins the plan with the IEP for everybody who may load both. */
  get sharedStore(): Store | undefined {
    return besidePlan(this.store, this.#shared.store);
  }

  /** The same for the rows of the IEP team. */
  get teamStore(): Store | undefined {
    return besidePlan(this.store, this.#team.store);
  }

  /** The way to the IEP; undefined for whoever may load none of it, and where it is another person's. */
  get iep(): IepReader | undefined {
    return iepBesidePlan(this.store, this.#iep.reader);
  }

  get words(): HostWords | undefined {
    return this.#host.words ?? this.#words.value;
  }

  /** The pack of the place: the same object while the host's is. */
  get pack(): StatePack | undefined {
    const from = this.#packs.value;
    if (!from) return undefined;
    // Without an id it is of no state that is known here.
    if (this.#pack?.from !== from) this.#pack = { from, pack: { id: '', ...from } };
    return this.#pack.pack;
  }
}
