import type { ReactiveControllerHost } from 'lit';
import type {
  CareerDetails,
  CareerIndex,
  CareerLanguage,
  CareerParts,
  CareerTable,
  CareerTexts,
} from '../../src/careers/career-parts.js';
import type { Cluster2024 } from '../../src/careers/frameworks.js';

/** A part of the data as it is now. */
export type Arriving<T> = T | 'waiting' | 'failed';

/** One part of the data: asked for when it is first needed, and again after a failure. */
export class DataPart<T extends object> {
  readonly #load: () => Promise<T>;
  readonly #changed: () => void;
  #now: Arriving<T> | undefined;

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

  /** Gives what is there, and asks for it when nobody has yet. */
  want(): Arriving<T> {
    if (this.#now === undefined) void this.ask();
    return this.now;
  }

  /** Loads it, unless it is there or on its way. */
  readonly ask = async (): Promise<void> => {
    if (this.#now !== undefined && this.#now !== 'failed') return;
    const isAgain = this.#now === 'failed';
    this.#now = 'waiting';
    if (isAgain) this.#changed();
    this.#now = await this.#load().catch(() => 'failed' as const);
    this.#changed();
  };
}

/** What a list needs before it can be shown. */
export interface CareerBase {
  readonly index: CareerIndex;
  readonly table: CareerTable;
}

/** The data of the explorer, each part when it is first needed. */
export class CareerData {
  readonly base: DataPart<CareerBase>;
  readonly details: DataPart<CareerDetails>;
  readonly names: DataPart<readonly string[]>;
  /** How near clusters are to what somebody likes. */
  readonly nearness: DataPart<
    Pick<typeof import('../../src/careers/interests.js'), 'clusterOrder' | 'interestsOf'>
  >;
  /** The clusters of 2024. */
  readonly groups: DataPart<readonly Cluster2024[]>;
  readonly #texts: Readonly<Record<CareerLanguage, DataPart<CareerTexts>>>;

  constructor(parts: CareerParts, host: ReactiveControllerHost) {
    const changed = () => {
      host.requestUpdate();
    };
    const text = (language: CareerLanguage) => new DataPart(async () => parts.texts(language), changed);
    this.base = new DataPart(async () => baseOf(parts), changed);
    this.details = new DataPart(async () => parts.details(), changed);
    this.names = new DataPart(async () => parts.names(), changed);
    this.nearness = new DataPart(async () => import('../../src/careers/interests.js'), changed);
    this.groups = new DataPart(
      async () => (await import('../../src/careers/frameworks.js')).framework2024,
      changed,
    );
    this.#texts = { en: text('en'), es: text('es') };
  }

  /** The sentences and titles in the language of the screen; English where we do not speak it. */
  texts(language: string): DataPart<CareerTexts> {
    return this.#texts[language === 'es' ? 'es' : 'en'];
  }
}

async function baseOf({ index, table }: CareerParts): Promise<CareerBase> {
  const [names, columns] = await Promise.all([index(), table()]);
  return { index: names, table: columns };
}
