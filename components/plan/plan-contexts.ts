import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import {
  copiesContext,
  crosswalkContext,
  draftContext,
  iepContext,
  storeContext,
  teamCrosswalkContext,
} from '../shared/contexts.js';
import type { PlanSession } from './plan-session.js';

/** What of an open plan is handed down. */
type Provided = Pick<
  PlanSession,
  'store' | 'draftStore' | 'crosswalkStore' | 'teamCrosswalkStore' | 'iep' | 'copies'
>;

/** Hands down the plan that is open, and what lies beside it. */
export class PlanContexts {
  readonly #store;
  readonly #draft;
  readonly #crosswalk;
  readonly #teamCrosswalk;
  readonly #iep;
  readonly #copies;

  constructor(host: ReactiveElement) {
    this.#store = new ContextProvider(host, { context: storeContext });
    this.#draft = new ContextProvider(host, { context: draftContext });
    this.#crosswalk = new ContextProvider(host, { context: crosswalkContext });
    this.#teamCrosswalk = new ContextProvider(host, { context: teamCrosswalkContext });
    this.#iep = new ContextProvider(host, { context: iepContext });
    this.#copies = new ContextProvider(host, { context: copiesContext });
  }

  /** Tells the elements inside of what came or went. */
  update({ store, draftStore, crosswalkStore, teamCrosswalkStore, iep, copies }: Provided): void {
    this.#store.setValue(store);
    this.#draft.setValue(draftStore);
    this.#crosswalk.setValue(crosswalkStore);
    this.#teamCrosswalk.setValue(teamCrosswalkStore);
    this.#iep.setValue(iep);
    this.#copies.setValue(copies);
  }
}
