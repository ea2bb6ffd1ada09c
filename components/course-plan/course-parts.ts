import type { LitElement } from 'lit';
import type { Dictionary, OwnWords, Words } from '../../src/i18n/dictionary.js';
import type { HostWords } from '../shared/contexts.js';
import { LazyPart, type PartFile } from '../shared/lazy-part.js';

type Lazy = typeof import('./lazy.js');
type PartName =
  'add' | 'check' | 'careers' | 'details' | 'paper' | 'problems' | 'review' | 'transfer' | 'ways';
type WordsOf<D> = D extends Dictionary<infer W> ? W : never;
type Part<Name extends PartName> = LazyPart<Lazy[Name]['views'], WordsOf<Lazy[Name]['dictionary']>>;

/** The parts of the course plan that are loaded behind what is seen at once, all in one file. */
export class CourseParts {
  readonly #host: LitElement;
  readonly #own: () => HostWords | undefined;
  #isAsked = false;
  readonly add: Part<'add'>;
  readonly careers: Part<'careers'>;
  readonly check: Part<'check'>;
  readonly details: Part<'details'>;
  readonly paper: Part<'paper'>;
  readonly problems: Part<'problems'>;
  readonly review: Part<'review'>;
  readonly transfer: Part<'transfer'>;
  readonly ways: Part<'ways'>;

  constructor(host: LitElement, own: () => HostWords | undefined) {
    this.#host = host;
    this.#own = own;
    this.add = this.#part(({ add }) => add);
    this.careers = this.#part(({ careers }) => careers);
    this.check = this.#part(({ check }) => check);
    this.details = this.#part(({ details }) => details);
    this.paper = this.#part(({ paper }) => paper);
    this.problems = this.#part(({ problems }) => problems);
    this.review = this.#part(({ review }) => review);
    this.transfer = this.#part(({ transfer }) => transfer);
    this.ways = this.#part(({ ways }) => ways);
  }

  /** What is drawn with the parts now: where one of these is another object, all is drawn anew. */
  get shown(): readonly unknown[] {
    return this.#all.map((part) => part.now);
  }

  /** Loads everything that is not there yet, for a network that may be gone later. */
  askAll(): void {
    for (const part of this.#all) if (typeof part.now === 'string') void part.ask();
  }

  /** Does so once, as soon as the first picture is drawn: the check belongs to what is read at once. */
  askSoon(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.askAll();
  }

  get #all() {
    const { add, careers, check, details, paper, problems, review, transfer, ways } = this;
    return [add, careers, check, details, paper, problems, review, transfer, ways];
  }

  #part<Views extends object, W extends Words>(pick: (file: Lazy) => PartFile<Views, W>): LazyPart<Views, W> {
    const load = async () => pick(await import('./lazy.js'));
    const own = (part: string) =>
      (this.#own() as Readonly<Record<string, OwnWords<W> | undefined>> | undefined)?.[part];
    return new LazyPart(this.#host, { load, own });
  }
}
