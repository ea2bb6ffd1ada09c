import type { ItemState } from '../shared/deeds/item-state.js';
import type { PlanDeeds } from '../shared/deeds/plan-deeds.js';
import type { RecordReaders } from '../shared/deeds/record-readers.js';
import type { Store } from '../../src/store/store.js';

/** The parts of the panel that open and close. A row is kept by its id, the panel as a whole by `panelItem`. */
export type CrosswalkPlace =
  'row' | 'own' | 'script' | 'statements' | 'talk' | 'team' | 'import' | 'problems';

/** What opens on the page; a part that opens several things names each behind a colon. */
export type CrosswalkSection = CrosswalkPlace | `${CrosswalkPlace}:${string}`;

/** What an item shows beside what it says. */
export type CrosswalkItemState = ItemState<CrosswalkSection>;

/** The item that holds what is open and chosen for the panel as a whole. */
export const panelItem = 'panel';

/** The item that holds what is open and chosen where an IEP is brought in; no word of an IEP. */
export const importItem = 'import';

/** What views ask for in one document. */
export interface CrosswalkDeeds extends PlanDeeds<CrosswalkSection> {
  /** Keeps what an item was asked to look for, such as a filter; undefined forgets it. */
  readonly choose: (itemId: string, name: string, value: string | undefined) => void;
}

/** One live document: how views read it, what its viewer may do there, and how they change it. */
export interface CrosswalkSide extends RecordReaders {
  readonly store: Store;
  readonly deeds: CrosswalkDeeds;
}
