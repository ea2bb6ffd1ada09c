import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browse, chooseOption, prepareCareers, type PreparedCareers } from '../../../src/careers/browse.js';
import type { CareerIndex, CareerTable, CareerTexts } from '../../../src/careers/career-parts.js';
import {
  everything,
  type CareerResults,
  type CareerWish,
  type FacetId,
} from '../../../src/careers/career-wish.js';
import type { Cluster2024 } from '../../../src/careers/frameworks.js';
import type { careerSearch, CareerSearch } from '../../../src/careers/search.js';
import { remember } from './remember.js';

/** How many rows are shown at first, and how many more at a time. */
export const pageSize = 25;

/** From these widths on, in pixels, there is room for all clusters at once, and for them beside the list. */
const roomForClusters = 704;
const roomBeside = 1120;

/** How long somebody rests before the number of jobs is said, in milliseconds. */
const restMs = 600;

/** Best match first; where nothing was typed, that is A to Z. */
const beginning: CareerWish = { ...everything, sort: 'fit' };

/** What the list is made of; what is not there yet is undefined. */
export interface ListSource {
  readonly index: CareerIndex;
  readonly table: CareerTable;
  readonly names: readonly string[] | undefined;
  readonly texts: CareerTexts | undefined;
  readonly groups: readonly Cluster2024[] | undefined;
  /** How to search; not there until somebody is about to. */
  readonly search: typeof careerSearch | undefined;
  /** The language of the screen. */
  readonly language: string;
}

/** What is listed, and by what. */
export interface Listed extends CareerResults {
  readonly prepared: PreparedCareers;
  /** Rows a search found; undefined where nothing was typed. */
  readonly found: readonly number[] | undefined;
}

/** The parts of the page that can be folded. */
export type Fold = 'clusters' | 'filters' | 'chart';

type Host = ReactiveControllerHost & HTMLElement;

/** What somebody wants to see in the list, kept while they look at something else. */
export class CareerList implements ReactiveController {
  readonly #host: Host;
  readonly #tell: () => void;
  readonly #prepared = remember<PreparedCareers>();
  readonly #search = remember<CareerSearch>();
  readonly #found = remember<readonly number[] | undefined>();
  readonly #results = remember<Listed>();
  readonly #folds = new Map<Fold, boolean>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  #resized: ResizeObserver | undefined;
  #width: number | undefined;
  #wish = beginning;
  #most = pageSize;
  #isOf2024 = false;

  /** `tell` says how many jobs there are, once somebody rests. */
  constructor(host: Host, tell: () => void) {
    this.#host = host;
    this.#tell = tell;
  }

  hostConnected(): void {
    // Asking for the width while drawing would lay the page out each time.
    this.#resized = new ResizeObserver(() => (this.#width = this.#host.clientWidth));
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
    this.#resized?.disconnect();
    this.#width = undefined;
  }

  /** Goes on with what was wanted before the page was reloaded. */
  recall(wish: CareerWish): void {
    this.#wish = { ...beginning, ...wish };
  }

  /** Other data are there: what was wanted of the former is not in these. */
  forget(): void {
    this.#wish = beginning;
    this.#most = pageSize;
    this.#isOf2024 = false;
  }

  get wish(): CareerWish {
    return this.#wish;
  }

  /** How many rows are shown at most. */
  get most(): number {
    return this.#most;
  }

  get hasFilters(): boolean {
    const { cluster: _, ...filters } = this.#wish.chosen;
    return Object.values(filters).some((values) => values.length > 0);
  }

  /** Whether all clusters are shown unasked: where they do not stand between somebody and what they search. */
  get hasRoomForClusters(): boolean {
    this.#width ??= this.#host.clientWidth;
    return this.#width >= (this.#wish.text ? roomBeside : roomForClusters);
  }

  /** True: the clusters of 2024 are looked at. */
  get isOf2024(): boolean {
    return this.#isOf2024;
  }

  /** The cluster that is looked at; the pathway within another one is left. */
  set cluster(id: string | undefined) {
    if (id === this.#wish.chosen.cluster?.[0]) return;
    this.#wish = {
      ...this.#wish,
      pathway: undefined,
      chosen: { ...this.#wish.chosen, cluster: id ? [id] : [] },
    };
    this.#most = pageSize;
    if (id) this.#isOf2024 = id.startsWith('2024/');
  }

  /** Changes what is wanted; the list begins at its top again. */
  want(change: Partial<CareerWish>): void {
    this.sort(change);
    this.tellAtRest();
  }

  /** Puts the same jobs into another order. */
  sort(change: Partial<CareerWish>): void {
    this.#wish = { ...this.#wish, ...change };
    this.#most = pageSize;
    this.#host.requestUpdate();
  }

  /** Chooses an option of a filter, or takes it back. */
  choose(facet: FacetId, value: string, isChosen: boolean): void {
    this.want(chooseOption(this.#wish, facet, value, isChosen));
  }

  /** Takes all filters away; what was typed, the cluster and the order stay. */
  clear(): void {
    this.want({ chosen: { cluster: this.#wish.chosen.cluster ?? [] } });
  }

  /** Begins anew with all jobs. */
  startOver(): void {
    this.want({ ...beginning, sort: this.#wish.sort, isDescending: this.#wish.isDescending });
  }

  showMore(): void {
    this.#most += pageSize;
    this.#host.requestUpdate();
  }

  /** Says whether a part is unfolded; `otherwise` until somebody has folded or unfolded it. */
  isOpen(fold: Fold, otherwise: boolean): boolean {
    return this.#folds.get(fold) ?? otherwise;
  }

  fold(fold: Fold, isOpen: boolean): void {
    this.#folds.set(fold, isOpen);
    this.#host.requestUpdate();
  }

  /** Looks at the clusters of 2024, or at the 16 again. */
  look(isOf2024: boolean): void {
    this.#isOf2024 = isOf2024;
    this.#host.requestUpdate();
  }

  /** Makes search ready, for the first key would wait for it; undefined until its code is there. */
  search({ table, names, texts, search }: ListSource): CareerSearch | undefined {
    if (!search) return undefined;
    return this.#search([search, table, names, texts], () =>
      search(table, {
        ...(names && { names }),
        ...(texts && { sentence: texts.sentence, title: texts.title }),
      }),
    );
  }

  /** What is listed now. */
  of(source: ListSource): Listed {
    const { table, index, groups, language } = source;
    const titles = language === 'es' ? source.texts?.title : undefined;
    const wish = this.#wish;
    const prepared = this.#prepared([table, index, groups, titles], () =>
      prepareCareers(table, index, { ...(groups && { groups }), ...(titles && { titles }), language }),
    );
    const search = wish.text.trim() ? this.search(source) : undefined;
    const found = search && this.#found([search, wish.text], () => search(wish.text));
    return this.#results([prepared, found, wish], () => ({
      ...browse(prepared, found, wish),
      prepared,
      found,
    }));
  }

  /** Says how many jobs there are, once somebody rests. */
  tellAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#tell, restMs);
  }
}
