import type { LitElement, ReactiveController } from 'lit';
import type { IepNow } from '../../../src/crosswalk/iep-reader.js';
import type { SupportSources } from '../../../src/crosswalk/supports.js';
import type { IepKind } from '../../../src/model/iep.js';
import type { AccessReason } from '../../../src/storage/contract.js';
import { accessDetail, IlpAccessEvent } from './access-event.js';
import { BesideSources } from './beside-sources.js';
import { isSameList, Remembered } from './remembered.js';

/** What an element shows of the IEP beside its records, by their ids. */
export type FoundBeside<Found> = ReadonlyMap<string, Found>;

/** How an element finds what it shows beside its records. */
export interface BesideRules<Found> {
  /** Whether anything is joined with a record of this element: where nothing is, no IEP is asked for. */
  readonly isJoined: (sources: SupportSources) => boolean;
  readonly find: (sources: SupportSources) => FoundBeside<Found>;
}

/** What the views know of the IEP beside a plan: the same object while nothing in it changed. */
export interface BesideNow<Found> {
  readonly status: IepNow['status'];
  /** Whether the viewer is asked why before anything is loaded. */
  readonly asksReason: boolean;
  /** What the IEP says beside the records of the element; nothing while it is not open. */
  readonly found: FoundBeside<Found>;
  /** Whether the question is on the page, what was chosen, and whether a choice is missing. */
  readonly isAsked: boolean;
  readonly chosen: AccessReason | undefined;
  readonly isMissing: boolean;
  readonly deeds: BesideDeeds<Found>;
}

/** What views can ask for. */
export interface BesideDeeds<Found> {
  readonly ask: () => void;
  readonly choose: (reason: AccessReason) => void;
  readonly noteMissing: () => void;
  /** Loads the IEP, or loads it again after a failure; gives what there is then, undefined for another person. */
  readonly open: (reason?: AccessReason) => Promise<BesideNow<Found> | undefined>;
  /** Tells the host that somebody saw what stands beside a record, a JSON pointer, from these documents. */
  readonly tell: (record: string, kinds: readonly IepKind[]) => void;
}

const nothingFound: FoundBeside<never> = new Map<string, never>();
const unasked = { isAsked: false, chosen: undefined, isMissing: false } as const;

/**
 * What the IEP says beside the records of an element, for those who may load any of it. For everybody else, and
 * where nothing is joined, there is nothing, and nothing is asked of storage. The student and those who answer
 * for the student outside school see it at once; somebody at school once they said why, here or elsewhere.
 */
export class IepBeside<Found> implements ReactiveController {
  readonly #host: LitElement;
  readonly #rules: BesideRules<Found>;
  readonly #sources: BesideSources;
  readonly #now = new Remembered<BesideNow<Found>>();
  #question: Pick<BesideNow<Found>, 'isAsked' | 'chosen' | 'isMissing'> = unasked;
  #found:
    | { readonly from: readonly unknown[]; readonly text: string; readonly map: FoundBeside<Found> }
    | undefined;
  readonly #deeds: BesideDeeds<Found>;

  constructor(host: LitElement, rules: BesideRules<Found>) {
    this.#host = host;
    this.#rules = rules;
    this.#sources = new BesideSources(host, () => {
      this.#forget();
    });
    this.#deeds = {
      ask: () => {
        this.#ask({ ...this.#question, isAsked: true });
      },
      choose: (chosen) => {
        this.#ask({ isAsked: true, chosen, isMissing: false });
      },
      noteMissing: () => {
        this.#ask({ ...this.#question, isMissing: true });
      },
      open: async (reason) => this.#open(reason),
      tell: (record, kinds) => {
        this.#tell(record, kinds);
      },
    };
    host.addController(this);
  }

  /** What there is to show now; undefined for whoever may see none of it, and where nothing is joined. */
  get now(): BesideNow<Found> | undefined {
    const { iep, documents } = this.#sources;
    if (!iep || !documents || !this.#rules.isJoined(documents)) return undefined;
    const { status } = iep.now;
    return this.#now.keep({
      ...{ status, asksReason: iep.asksReason, ...this.#question, deeds: this.#deeds },
      found: status === 'open' ? this.#foundIn(documents) : nothingFound,
    });
  }

  /** Opens the IEP for whoever is not asked for a reason, a moment after the drawing, which it would begin again. */
  hostUpdated(): void {
    const { iep } = this.#sources;
    if (!iep || iep.asksReason || iep.now.status !== 'closed' || this.now === undefined) return;
    queueMicrotask(() => {
      if (this.#sources.iep === iep) void iep.open();
    });
  }

  /** Kept the same while it says the same: a word typed in a goal redraws no other. */
  #foundIn(documents: SupportSources): FoundBeside<Found> {
    const { plan, iepShared, iepTeam, crosswalkShared, crosswalkTeam } = documents;
    const from = [plan.goals, plan.courses, iepShared, iepTeam, crosswalkShared, crosswalkTeam];
    if (this.#found && isSameList(this.#found.from, from)) return this.#found.map;
    const map = this.#rules.find(documents);
    const text = JSON.stringify([...map]);
    this.#found = { from, text, map: this.#found?.text === text ? this.#found.map : map };
    return this.#found.map;
  }

  #ask(question: Pick<BesideNow<Found>, 'isAsked' | 'chosen' | 'isMissing'>): void {
    this.#question = question;
    this.#host.requestUpdate();
  }

  async #open(reason: AccessReason | undefined): Promise<BesideNow<Found> | undefined> {
    const { iep } = this.#sources;
    await iep?.open(reason ?? iep.now.reason);
    return this.#sources.iep === iep ? this.now : undefined;
  }

  #tell(record: string, kinds: readonly IepKind[]): void {
    const { store, iep } = this.#sources;
    if (!store || !iep) return;
    for (const kind of kinds)
      this.#host.dispatchEvent(
        new IlpAccessEvent(accessDetail(store, iep, { row: undefined, record, kind })),
      );
  }

  #forget(): void {
    this.#question = unasked;
    this.#found = undefined;
  }
}
