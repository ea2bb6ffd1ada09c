import type { LitElement } from 'lit';
import type { Dictionary, OwnWords, Words } from '../../src/i18n/dictionary.js';
import type { HostWords } from '../shared/contexts.js';
import { LazyPart, type PartFile } from '../shared/lazy-part.js';

type Lazy = typeof import('./lazy.js');
type Bringing = (typeof import('./import/lazy.js'))['bringing'];
/** A part is a line here, one in `lazy.ts`, and a field of the class. */
type PartName = 'door' | 'own' | 'problems' | 'rows' | 'statements' | 'talk' | 'team';
type WordsOf<D> = D extends Dictionary<infer W> ? W : never;
type Part<Name extends PartName> = LazyPart<Lazy[Name]['views'], WordsOf<Lazy[Name]['dictionary']>>;

/** The parts of the panel: all of it but its heading, in one file that comes behind the first picture. */
export class CrosswalkParts {
  readonly #host: LitElement;
  readonly #own: () => HostWords | undefined;
  #isAsked = false;
  /** Brings in an IEP: loaded by those alone who may, when there is something to do. */
  readonly bringing: LazyPart<Bringing['views'], WordsOf<Bringing['dictionary']>>;
  readonly door: Part<'door'>;
  readonly own: Part<'own'>;
  readonly problems: Part<'problems'>;
  readonly rows: Part<'rows'>;
  readonly statements: Part<'statements'>;
  readonly talk: Part<'talk'>;
  readonly team: Part<'team'>;

  constructor(host: LitElement, own: () => HostWords | undefined) {
    this.#host = host;
    this.#own = own;
    this.bringing = this.#partFrom(async () => (await import('./import/lazy.js')).bringing);
    this.door = this.#part(({ door }) => door);
    this.own = this.#part((file) => file.own);
    this.problems = this.#part(({ problems }) => problems);
    this.rows = this.#part(({ rows }) => rows);
    this.statements = this.#part(({ statements }) => statements);
    this.talk = this.#part(({ talk }) => talk);
    this.team = this.#part(({ team }) => team);
  }

  /** What is drawn with the parts now: where one of these is another object, all is drawn anew. */
  get shown(): readonly unknown[] {
    return [this.bringing, ...this.#all].map((part) => part.now);
  }

  /** Loads everything that is not there yet, for a network that may be gone later. */
  askAll(): void {
    for (const part of this.#all) if (typeof part.now === 'string') void part.ask();
  }

  /** Does so once, as soon as the first picture is drawn. */
  askSoon(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.askAll();
  }

  get #all() {
    const { door, own, problems, rows, statements, talk, team } = this;
    return [door, own, problems, rows, statements, talk, team];
  }

  #part<Views extends object, W extends Words>(pick: (file: Lazy) => PartFile<Views, W>): LazyPart<Views, W> {
    return this.#partFrom(async () => pick(await import('./lazy.js')));
  }

  #partFrom<Views extends object, W extends Words>(
    load: () => Promise<PartFile<Views, W>>,
  ): LazyPart<Views, W> {
    const own = (part: string) =>
      (this.#own() as Readonly<Record<string, OwnWords<W> | undefined>> | undefined)?.[part];
    return new LazyPart(this.#host, { load, own });
  }
}
