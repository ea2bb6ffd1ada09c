import type { Catalog } from '../../src/courses/catalog.js';
import type { GraduationPlan } from '../../src/courses/graduation-plan.js';
import type { IepNow, IepReader } from '../../src/crosswalk/iep-reader.js';
import type { CrosswalkSources } from '../../src/crosswalk/sources.js';
import type { CrosswalkWords } from '../../src/i18n/crosswalk/dictionary.js';
import type { IepKind } from '../../src/model/iep.js';
import { studentRoles } from '../../src/model/people.js';
import type { Plan } from '../../src/model/plan.js';
import type { Student } from '../../src/model/person.js';
import type { StatePack } from '../../src/packs/state-pack.js';
import type { Store } from '../../src/store/store.js';
import { accessDetail } from '../shared/access/access-event.js';
import { Remembered } from '../shared/access/remembered.js';
import type { ItemStates } from '../shared/deeds/item-state.js';
import type { EditDetail } from '../shared/edit-event.js';
import type { FocusKeeper } from '../shared/focus-keeper.js';
import type { LiveRegion } from '../shared/live-region.js';
import type { OwnFields } from '../shared/own-fields.js';
import { ColumnMemory } from './column-memory.js';
import type { CrosswalkContext, CrosswalkModel, ProposedHere } from './crosswalk-context.js';
import { panelItem, type CrosswalkSection } from './crosswalk-deeds.js';
import type { CrosswalkParts } from './crosswalk-parts.js';
import { SideMemory } from './crosswalk-side.js';
import type { AccessDetail, ProposeDetail } from './iep-crosswalk.events.js';
import { chosenFilter, filtered } from './rows/filter.js';
import { RowMemory } from './rows/row-memory.js';
import { isProtected } from './rows/rows-model.js';

/** What the desk is made with: what the element has already. */
export interface DeskParts {
  /** The live documents and the way to the IEP, as they are when they are asked for. */
  readonly sources: {
    readonly store: Store | undefined;
    readonly sharedStore: Store | undefined;
    readonly teamStore: Store | undefined;
    readonly iep: IepReader | undefined;
  };
  readonly words: () => CrosswalkWords;
  readonly states: ItemStates<CrosswalkSection>;
  readonly live: Pick<LiveRegion, 'say'>;
  readonly focus: Pick<FocusKeeper, 'want' | 'reveal'>;
  readonly fields: OwnFields;
  readonly parts: CrosswalkParts;
  /** Asks the host about a change; false where it wants it not to be made. */
  readonly ask: (detail: EditDetail) => boolean;
  /** Tells the host that a part of the IEP was opened. */
  readonly tellAccess: (detail: AccessDetail) => void;
  /** Tells the host that something was asked of the IEP team. */
  readonly tellProposal: (detail: ProposeDetail) => void;
}

/** What the element knows at one drawing. */
export type DeskNow = Pick<CrosswalkContext, 'words' | 'locale' | 'around' | 'level' | 'today'> & {
  readonly pack: StatePack | undefined;
  readonly catalog: Catalog | undefined;
  readonly graduationPlans: readonly Pick<GraduationPlan, 'id' | 'name'>[] | undefined;
  /** As the host gave them: they are checked here. */
  readonly columns: unknown;
  readonly columnsFor: string | undefined;
};

/** The document the panel as a whole is shown from: the team's rows are closed, but where it alone came, its dates are not. */
function kindOnPage({ iepShared, iepTeam }: CrosswalkSources): IepKind | undefined {
  if (iepShared) return 'iep-shared';
  return iepTeam ? 'iep-team' : undefined;
}

const noStudent: Student = Object.freeze({});

/**
 * The two plans on the desk: it derives what the views show, keeps it the same object while nothing changed,
 * and carries out what views ask for.
 */
export class CrosswalkDesk {
  readonly #parts: DeskParts;
  readonly #plan: SideMemory;
  readonly #shared: SideMemory;
  readonly #team: SideMemory;
  readonly #memory = new RowMemory();
  readonly #columns = new ColumnMemory();
  readonly #sources = new Remembered<CrosswalkSources>();
  readonly #context = new Remembered<CrosswalkContext>();
  #current: { readonly store: Store; readonly isCurrent: () => boolean } | undefined;
  /** The way to the IEP that was told to be on the page, and the document that was there first. */
  #told: { readonly iep: IepReader; readonly kind: IepKind } | undefined;
  /** The rows that were drawn before, by id. */
  readonly #seen = new Set<string>();
  /** The faults that were said last. */
  #faults = '[]';

  constructor(parts: DeskParts) {
    const { sources } = parts;
    this.#parts = parts;
    this.#plan = this.#sideOf(() => sources.store);
    this.#shared = this.#sideOf(() => sources.sharedStore);
    this.#team = this.#sideOf(() => sources.teamStore);
  }

  /** All that is drawn; undefined while no plan is open. */
  model(known: DeskNow): CrosswalkModel | undefined {
    const { store, iep } = this.#parts.sources;
    const body = store?.snapshot.phase === 'open' ? store.snapshot.body : undefined;
    if (!store || body?.kind !== 'plan') return undefined;
    const sources = this.#sources.keep(this.#sourcesOf(body, known));
    const context = this.#context.keep(this.#contextOf(store, body, known));
    const itemOf = (id: string) => this.#parts.states.of(id);
    return { context, plan: body, sources, ...this.#memory.read(sources), iep: iep?.now, itemOf };
  }

  /**
   * Does what follows a drawing: opens the IEP for whoever is not asked for a reason, and tells the host, once,
   * that it is on the page.
   */
  settle(model: CrosswalkModel): void {
    const { iep: now, sources, context } = model;
    const { iep } = context;
    this.#openLate(model);
    if (!iep || !now) return;
    if (now.status === 'closed' && !iep.asksReason) this.#openSoon(iep);
    this.#sayFaults(now);
    const kind = kindOnPage(sources);
    const told = this.#told?.iep === iep ? this.#told.kind : undefined;
    if (!kind || told === kind || told === 'iep-shared') return;
    this.#told = { iep, kind };
    if (!told) this.#parts.live.say(context.words.said.here);
    this.#tell(kind, undefined);
  }

  /** What comes in after “Open all”, such as rows of a state, is opened with the rest. */
  #openLate(model: CrosswalkModel): void {
    const late = model.rows.filter(({ row }) => !this.#seen.has(row.id));
    for (const { row } of late) this.#seen.add(row.id);
    if (model.itemOf(panelItem).choices?.all === undefined) return;
    const closed = filtered(late, chosenFilter(model), model).filter(({ row }) =>
      isProtected(row, model.sources),
    );
    if (closed.length === 0) return;
    queueMicrotask(() => {
      if (model.context.isCurrent())
        this.#openRows(
          closed.map(({ row }) => row.id),
          true,
        );
    });
  }

  /** Said once for the same faults, however often they are drawn. */
  #sayFaults({ iep, status }: IepNow): void {
    if (status === 'opening' || status === 'closed') return;
    const faults = JSON.stringify(iep?.faults ?? []);
    const { live, words } = this.#parts;
    if (faults !== this.#faults && faults !== '[]') live.say(words().said.fault);
    this.#faults = faults;
  }

  /** A moment after the drawing, which it would begin again. */
  #openSoon(iep: IepReader): void {
    queueMicrotask(() => {
      if (this.#parts.sources.iep === iep) void iep.open();
    });
  }

  /** What is being written is sent before its document goes. */
  leave(): void {
    this.#parts.fields.leave();
  }

  /** Another plan, or another person: nothing of the former is kept. */
  forget(): void {
    for (const side of [this.#plan, this.#shared, this.#team]) side.forget();
    this.#memory.forget();
    this.#seen.clear();
    this.#current = undefined;
    this.#faults = '[]';
  }

  #sideOf(store: () => Store | undefined): SideMemory {
    const { words, states, live, focus, ask, parts } = this.#parts;
    return new SideMemory({
      ...{ store, words, states, live, focus, ask },
      load: () => {
        parts.askAll();
      },
      undone: () => words().said.undone,
    });
  }

  #sourcesOf(plan: Plan, known: DeskNow): CrosswalkSources {
    const { today, pack, catalog, graduationPlans } = known;
    const columns = this.#columns.of(plan.id, known);
    const { sharedStore, teamStore, iep } = this.#parts.sources;
    const { shared, team } = iep?.now.iep ?? {};
    const [forAll, forTeam] = [sharedStore?.snapshot.body, teamStore?.snapshot.body];
    return {
      ...{ plan, today, pack, catalog, graduationPlans, columns },
      ...{ iepShared: shared, iepTeam: team },
      crosswalkShared: forAll?.kind === 'crosswalk-shared' ? forAll : undefined,
      crosswalkTeam: forTeam?.kind === 'crosswalk-team' ? forTeam : undefined,
    };
  }

  #contextOf(store: Store, { people, student }: Plan, known: DeskNow): CrosswalkContext {
    const { words, locale, around, level, today, pack, catalog } = known;
    const { fields, parts, sources } = this.#parts;
    const { id: viewerId, role: viewerRole } = store.viewer;
    return {
      ...{ words, locale, around, level, today, pack, catalog, fields, parts, people },
      ...{ viewerId, viewerRole, planId: store.key.id, student: student ?? noStudent },
      isStudent: studentRoles.includes(viewerRole),
      iep: sources.iep,
      ...{ plan: this.#plan.now, shared: this.#shared.now, team: this.#team.now },
      ...{
        deeds: this.#plan.deeds,
        openRows: this.#openRows,
        tellRows: this.#tellRows,
        tellProposal: this.#tellProposal,
        isCurrent: this.#isCurrentOf(store),
      },
    };
  }

  #isCurrentOf(store: Store): () => boolean {
    if (this.#current?.store !== store) {
      const { sources } = this.#parts;
      const isCurrent = () => sources.store === store && store.snapshot.phase !== 'closed';
      this.#current = { store, isCurrent };
    }
    return this.#current.isCurrent;
  }

  readonly #openRows = (rows: readonly string[], isOpen: boolean): void => {
    const { states } = this.#parts;
    for (const row of rows) {
      if ((states.of(row).open?.row === true) === isOpen) continue;
      states.show(row, 'row', isOpen);
      if (isOpen) this.#tell('iep-team', row);
    }
  };

  readonly #tellRows = (rows: readonly string[]): void => {
    for (const row of rows) this.#tell('iep-team', row);
  };

  readonly #tellProposal = (asked: ProposedHere): void => {
    const { store } = this.#parts.sources;
    if (store) this.#parts.tellProposal({ ...asked, planId: store.key.id });
  };

  #tell(kind: IepKind, row: string | undefined): void {
    const { store, iep } = this.#parts.sources;
    if (store && iep) this.#parts.tellAccess(accessDetail(store, iep, { row, kind }));
  }
}
