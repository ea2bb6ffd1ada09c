import type { LitElement } from 'lit';
import type { Dictionary, OwnWords, Words } from '../../src/i18n/dictionary.js';
import type { HostWords } from './contexts.js';
import { LazyPart, type PartFile, type PartsFile } from './lazy-part.js';

/** A part by the type of what its file holds: `PartOf<Lazy['paper']>`. */
export type PartOf<Holds> = Holds extends {
  readonly views: infer Views extends object;
  readonly dictionary: Dictionary<infer W>;
}
  ? LazyPart<Views, W>
  : never;

/** The parts of one element that are loaded behind what is seen at once, most of them in one file. */
export class ElementParts<File> {
  protected readonly host: LitElement;
  readonly #file: PartsFile<File>;
  readonly #own: () => HostWords | undefined;
  readonly #all: { readonly now: unknown; readonly ask: () => Promise<void> }[] = [];
  #isAsked = false;

  constructor(host: LitElement, file: PartsFile<File>, own: () => HostWords | undefined) {
    this.host = host;
    this.#file = file;
    this.#own = own;
  }

  /** What is drawn with the parts now: where one of these is another object, all is drawn anew. */
  get shown(): readonly unknown[] {
    return this.#all.map((part) => part.now);
  }

  /** Loads everything that is not there yet, for a network that may be gone later. */
  askAll(): void {
    for (const part of this.#all) if (typeof part.now === 'string') void part.ask();
  }

  /** Does so once; `later` says when, at once where it is left out. */
  askSoon(later: (work: () => void) => void = runNow): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    later(() => {
      this.askAll();
    });
  }

  /** A part of the file. */
  protected part<Views extends object, W extends Words>(
    pick: (file: File) => PartFile<Views, W>,
  ): LazyPart<Views, W> {
    const file = this.#file;
    const part = this.apart(
      async () => pick(await file.load()),
      () => file.now && pick(file.now),
    );
    this.#all.push(part);
    return part;
  }

  /** A part with a file of its own, which comes when it is asked for by name. */
  protected apart<Views extends object, W extends Words>(
    load: () => Promise<PartFile<Views, W>>,
    there?: () => PartFile<Views, W> | undefined,
  ): LazyPart<Views, W> {
    const own = (part: string) =>
      (this.#own() as Readonly<Record<string, OwnWords<W> | undefined>> | undefined)?.[part];
    return new LazyPart(this.host, there ? { load, there, own } : { load, own });
  }
}

function runNow(work: () => void): void {
  work();
}
