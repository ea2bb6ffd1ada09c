import type { LitElement } from 'lit';
import type { Dictionary, OwnWords, Words } from '../../src/i18n/dictionary.js';
import type { HostWords } from '../shared/contexts.js';
import { LazyPart, type PartFile } from '../shared/lazy-part.js';
import type { CareerPlace } from './career-place.js';

type Lazy = typeof import('./lazy.js');
/** The folders whose screens are loaded when somebody goes there. */
export type ScreenPart = 'job' | 'chart' | 'kept' | 'compare' | 'interests' | 'guide';
type WordsOf<D> = D extends Dictionary<infer W> ? W : never;
type Part<Name extends ScreenPart> = LazyPart<Lazy[Name]['views'], WordsOf<Lazy[Name]['dictionary']>>;

/** The screens that are loaded when somebody first goes there, all in one file. */
export class CareerScreens {
  readonly #host: LitElement;
  readonly #own: () => HostWords | undefined;
  readonly job: Part<'job'>;
  readonly chart: Part<'chart'>;
  readonly kept: Part<'kept'>;
  readonly compare: Part<'compare'>;
  readonly interests: Part<'interests'>;
  readonly guide: Part<'guide'>;

  constructor(host: LitElement, own: () => HostWords | undefined) {
    this.#host = host;
    this.#own = own;
    this.job = this.#part(({ job }) => job);
    this.chart = this.#part(({ chart }) => chart);
    this.kept = this.#part(({ kept }) => kept);
    this.compare = this.#part(({ compare }) => compare);
    this.interests = this.#part(({ interests }) => interests);
    this.guide = this.#part(({ guide }) => guide);
  }

  /** Loads what a place needs. */
  askFor({ screen, occupation }: CareerPlace): void {
    if (occupation !== undefined) void this.job.ask();
    else if (screen === 'saved') void this.kept.ask();
    else if (screen !== 'find') void this[screen].ask();
  }

  #part<Views extends object, W extends Words>(pick: (file: Lazy) => PartFile<Views, W>): LazyPart<Views, W> {
    const load = async () => pick(await import('./lazy.js'));
    const own = (part: string) =>
      (this.#own() as Readonly<Record<string, OwnWords<W> | undefined>> | undefined)?.[part];
    return new LazyPart(this.#host, { load, own });
  }
}
