import type { Store, StoreSnapshot } from '../../src/store/store.js';
import { draftPlace, planPlace, StoreController, type SwapListeners } from '../shared/store-controller.js';
import type { ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly store: Store | undefined; readonly draftStore: Store | undefined };

/** Connects the element to the store of one document; it is redrawn when something it shows changes. */
export function deskStore(host: Host, place: 'plan' | 'draft', swap: SwapListeners): StoreController {
  const controller: StoreController = new StoreController(
    host,
    // How safe the work is, the provider says where there is one.
    (snapshot) => [...shownParts(snapshot), place === 'plan' && !controller.isProvided && snapshot.status],
    swap,
    place === 'plan' ? planPlace : draftPlace,
  );
  return controller;
}

function shownParts({ phase, body, problems, unsent, readOnly, canUndo, canRedo }: StoreSnapshot): unknown[] {
  return [phase, body, problems, unsent, readOnly, canUndo, canRedo];
}
