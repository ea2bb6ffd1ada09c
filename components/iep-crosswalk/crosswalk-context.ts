import type { Catalog } from '../../src/courses/catalog.js';
import type { CrosswalkSources } from '../../src/crosswalk/sources.js';
import type { IepNow, IepReader } from '../../src/crosswalk/iep-reader.js';
import type { RowState } from '../../src/crosswalk/row-state.js';
import type { Triggers } from '../../src/crosswalk/triggers.js';
import type { CrosswalkWords } from '../../src/i18n/crosswalk/dictionary.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { IepKind } from '../../src/model/iep.js';
import type { PersonRole } from '../../src/model/people.js';
import type { Person, Student } from '../../src/model/person.js';
import type { Plan } from '../../src/model/plan.js';
import type { StatePack } from '../../src/packs/state-pack.js';
import type { OwnFields } from '../shared/own-fields.js';
import type { CrosswalkDeeds, CrosswalkItemState, CrosswalkSide } from './crosswalk-deeds.js';
import type { CrosswalkParts } from './crosswalk-parts.js';
import type { ProposeDetail } from './iep-crosswalk.events.js';

/** What was asked of the IEP team, as a view knows it. */
export type ProposedHere = Omit<ProposeDetail, 'planId'>;

/**
 * What all views of the panel have in common. The element makes a new one only when something in it changes,
 * for a new one redraws every row: what changes with each key press lies in `CrosswalkModel`.
 */
export interface CrosswalkContext {
  readonly words: CrosswalkWords;
  readonly locale: Locale;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  /** The level of the heading of the element; a group of rows is one below. */
  readonly level: number;
  /** Today when this was made, `YYYY-MM-DD`. */
  readonly today: string;
  readonly planId: string;
  readonly viewerId: string;
  readonly viewerRole: PersonRole;
  readonly isStudent: boolean;
  readonly people: Readonly<Record<string, Person>> | undefined;
  readonly student: Student;
  readonly pack: StatePack | undefined;
  readonly catalog: Catalog | undefined;
  readonly fields: OwnFields;
  readonly parts: CrosswalkParts;
  /** The way to the IEP; undefined for whoever may load none of it. */
  readonly iep: IepReader | undefined;
  /** Deeds that change no document: what is open, what is chosen, what is said. */
  readonly deeds: Pick<CrosswalkDeeds, 'show' | 'choose' | 'say'>;
  /** Opens or closes rows, and tells the host of each that is opened. */
  readonly openRows: (rows: readonly string[], isOpen: boolean) => void;
  /** Tells the host that rows of the IEP team came into view elsewhere, such as in what is said at a meeting. */
  readonly tellRows: (rows: readonly string[]) => void;
  /** Tells the host that something was asked of the IEP team: ids and the row, never a word. */
  readonly tellProposal: (asked: ProposedHere) => void;
  /** The live plan. */
  readonly plan: CrosswalkSide | undefined;
  /** What joins the plan with the IEP for everybody who may load both, live; undefined for whoever has none. */
  readonly shared: CrosswalkSide | undefined;
  /** The same for the rows of the IEP team. */
  readonly team: CrosswalkSide | undefined;
  /** Whether the same person still has the same plan open: ask after every wait. */
  readonly isCurrent: () => boolean;
}

/** All that is drawn, as it is at one moment; each part is the same object while nothing in it changes. */
export interface CrosswalkModel {
  readonly context: CrosswalkContext;
  readonly plan: Plan;
  /** What this viewer may see of both plans, and nothing else. */
  readonly sources: CrosswalkSources;
  /** What has begun to matter, and how old the IEP is. */
  readonly now: Triggers;
  /** The rows this viewer sees, as they stand. */
  readonly rows: readonly RowState[];
  /** What is known of the IEP; undefined for whoever may load none of it. */
  readonly iep: IepNow | undefined;
  readonly itemOf: (id: string) => CrosswalkItemState;
}

/** What joins the plan with one document of the IEP, live; never that of the other one. */
export function sideOf({ shared, team }: CrosswalkContext, kind: IepKind): CrosswalkSide | undefined {
  return kind === 'iep-team' ? team : shared;
}
