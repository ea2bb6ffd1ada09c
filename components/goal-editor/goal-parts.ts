import type { LitElement } from 'lit';
import type { Dictionary, OwnWords, Words } from '../../src/i18n/dictionary.js';
import type { HostWords } from '../shared/contexts.js';
import { LazyPart, type PartFile } from '../shared/lazy-part.js';

type Lazy = typeof import('./lazy.js');
type PartName = 'help' | 'progress' | 'talk' | 'review' | 'experience' | 'paper' | 'problems' | 'more';
type WordsOf<D> = D extends Dictionary<infer W> ? W : never;
type Part<Name extends PartName> = LazyPart<Lazy[Name]['views'], WordsOf<Lazy[Name]['dictionary']>>;

/** The sections of the goal editor that are closed until somebody opens them. */
export type SectionName =
  | 'about'
  | 'archived'
  | 'benchmarks'
  | 'experience'
  | 'filter'
  | 'hints'
  | 'more'
  | 'progress'
  | 'removed-goals'
  | 'review'
  | 'share'
  | 'skills'
  | 'talk'
  | InnerName;

/** Something smaller that opens and is drawn by a part, by what it is about. */
export type InnerName = `${'progress' | 'review' | 'talk'}:${string}`;

/** What draws a section, where it is not drawn by what is there at once. */
const partOfSection: Readonly<Record<Exclude<SectionName, InnerName>, PartName | undefined>> = {
  about: 'help',
  archived: undefined,
  benchmarks: 'progress',
  experience: 'experience',
  filter: 'more',
  hints: 'help',
  more: 'more',
  progress: 'progress',
  'removed-goals': 'more',
  review: 'review',
  share: 'more',
  skills: 'help',
  talk: 'talk',
};

/** The parts of the goal editor that are loaded when somebody first wants them. */
export class GoalParts {
  readonly #host: LitElement;
  readonly #own: () => HostWords | undefined;
  #isAsked = false;
  readonly help: Part<'help'>;
  readonly progress: Part<'progress'>;
  readonly talk: Part<'talk'>;
  readonly review: Part<'review'>;
  readonly experience: Part<'experience'>;
  readonly paper: Part<'paper'>;
  readonly problems: Part<'problems'>;
  readonly more: Part<'more'>;

  constructor(host: LitElement, own: () => HostWords | undefined) {
    this.#host = host;
    this.#own = own;
    this.help = this.#part(({ help }) => help);
    this.progress = this.#part(({ progress }) => progress);
    this.talk = this.#part(({ talk }) => talk);
    this.review = this.#part(({ review }) => review);
    this.experience = this.#part(({ experience }) => experience);
    this.paper = this.#part(({ paper }) => paper);
    this.problems = this.#part(({ problems }) => problems);
    this.more = this.#part(({ more }) => more);
  }

  /** What is drawn with the parts now: where one of these is another object, all is drawn anew. */
  get shown(): readonly unknown[] {
    return this.#all.map((part) => part.now);
  }

  /** Loads what a section needs, and with it all else: it is one file. */
  ask(section: SectionName): void {
    const name = isInner(section) ? 'progress' : partOfSection[section];
    if (name && typeof this[name].now === 'string') this.askAll();
  }

  /** Loads what asks about a problem. What did not arrive waits for the person to try again. */
  askForProblems(): void {
    if (this.problems.now === 'waiting') this.askAll();
  }

  /** Loads everything that is not there yet, for a network that may be gone later. */
  askAll(): void {
    for (const part of this.#all) if (typeof part.now === 'string') void part.ask();
  }

  /** Does so once, when the page has nothing better to do. */
  askAllSoon(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    const work = () => {
      this.askAll();
    };
    // WebKit has no idle callbacks.
    const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
    if (requestIdleCallback) requestIdleCallback(work);
    else setTimeout(work, 2_000);
  }

  get #all() {
    const { help, progress, talk, review, experience, paper, problems, more } = this;
    return [help, progress, talk, review, experience, paper, problems, more];
  }

  #part<Views extends object, W extends Words>(pick: (file: Lazy) => PartFile<Views, W>): LazyPart<Views, W> {
    const load = async () => pick(await import('./lazy.js'));
    const own = (part: string) =>
      (this.#own() as Readonly<Record<string, OwnWords<W> | undefined>> | undefined)?.[part];
    return new LazyPart(this.#host, { load, own });
  }
}

function isInner(section: SectionName): section is InnerName {
  return section.includes(':');
}
