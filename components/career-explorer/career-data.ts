import type { ReactiveControllerHost } from 'lit';
import { builtInCareers } from '../../src/careers/built-in.js';
import type {
  CareerDetails,
  CareerIndex,
  CareerLanguage,
  CareerParts,
  CareerTable,
  CareerTexts,
} from '../../src/careers/career-parts.js';
import type { Cluster2024 } from '../../src/careers/frameworks.js';
import { warnOnce } from '../shared/warn-once.js';

/** A part of the data as it is now. */
export type Arriving<T> = T | 'waiting' | 'failed';

/** One part of the data: asked for when it is first needed, and again after a failure. */
export class DataPart<T extends object> {
  readonly #load: () => Promise<T>;
  readonly #changed: () => void;
  #now: Arriving<T> | undefined;
  #asked: Promise<void> | undefined;
  #isWanted = false;

  constructor(load: () => Promise<T>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  /** What is there; does not ask for it. */
  get now(): Arriving<T> {
    return this.#now ?? 'waiting';
  }

  /** What is there, for whoever can do without. */
  get ifThere(): T | undefined {
    return typeof this.#now === 'object' ? this.#now : undefined;
  }

  /** Gives what is there, for something that is drawn: asks for it, and draws again when it comes. */
  want(): Arriving<T> {
    this.#isWanted = true;
    if (this.#now === undefined) void this.ask();
    return this.now;
  }

  /** Loads it, unless it is there or on its way. Draws nothing anew where nobody wants it yet. */
  readonly ask = async (): Promise<void> => {
    if (this.#now === undefined || this.#now === 'failed') this.#asked = this.#begin();
    return this.#asked;
  };

  async #begin(): Promise<void> {
    const isAgain = this.#now === 'failed';
    this.#now = 'waiting';
    if (isAgain) this.#tell();
    this.#now = await this.#load().catch(() => 'failed' as const);
    this.#tell();
  }

  #tell(): void {
    if (this.#isWanted) this.#changed();
  }
}

/** What a list needs before it can be shown. */
export interface CareerBase {
  readonly index: CareerIndex;
  readonly table: CareerTable;
}

type Search = Pick<typeof import('../../src/careers/search.js'), 'careerSearch'>;

/** How long the first list waits for its sentences, in milliseconds. */
const patienceMs = 150;

/** The data of the explorer, each part when it is first needed. */
export class CareerData {
  readonly base: DataPart<CareerBase>;
  readonly details: DataPart<CareerDetails>;
  readonly names: DataPart<readonly string[]>;
  /** How to search in them. */
  readonly search: DataPart<Search>;
  /** How near clusters are to what somebody likes. */
  readonly nearness: DataPart<
    Pick<typeof import('../../src/careers/interests.js'), 'clusterOrder' | 'interestsOf'>
  >;
  /** The clusters of 2024. */
  readonly groups: DataPart<readonly Cluster2024[]>;
  readonly #texts: Readonly<Record<CareerLanguage, DataPart<CareerTexts>>>;

  /** `language` gives the one around the element, in which the first list will be read. */
  constructor(parts: CareerParts, host: ReactiveControllerHost, language: () => string) {
    const part = <T extends object>(load: () => Promise<T>) =>
      new DataPart(load, () => {
        host.requestUpdate();
      });
    const text = (each: CareerLanguage) => part(async () => parts.texts(each));
    this.base = part(async () => this.#first(parts, language()));
    this.details = part(async () => parts.details());
    this.names = part(async () => parts.names());
    this.search = part(async () => import('../../src/careers/search.js'));
    this.nearness = part(async () => import('../../src/careers/interests.js'));
    this.groups = part(async () => (await import('../../src/careers/frameworks.js')).framework2024);
    this.#texts = { en: text('en'), es: text('es') };
  }

  /** The sentences and titles in the language of the screen; English where we do not speak it. */
  texts(language: string): DataPart<CareerTexts> {
    return this.#texts[language.startsWith('es') ? 'es' : 'en'];
  }

  /**
   * On a slow line the list comes before its sentences, which would have to share the line with it. On a
   * quick one they come so soon that it is cheaper to draw once with everything.
   */
  async #first(parts: CareerParts, language: string): Promise<CareerBase> {
    const [index, table] = await Promise.all([parts.index(), parts.table()]);
    const more = Promise.all([this.texts(language).ask(), this.details.ask()]);
    await Promise.race([more, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    return { index, table };
  }
}

/** The data to go on with. A host in plain JavaScript may pass a whole pack by mistake. */
export function usableParts(careers: Partial<CareerParts> | undefined): CareerParts {
  if (isParts(careers)) return careers;
  if (careers)
    warnOnce(
      '<ilp-career-explorer> goes on without its `careers`: they take what `careersOf(pack)` gives, not the pack.',
    );
  return builtInCareers;
}

function isParts(careers: Partial<CareerParts> | undefined): careers is CareerParts {
  return typeof careers?.table === 'function';
}
