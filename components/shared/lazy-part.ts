import type { CSSResult, LitElement } from 'lit';
import type { Dictionary, OwnWords, Words } from '../../src/i18n/dictionary.js';
import { LocaleController } from './locale-controller.js';

/** What the file of a part holds: how it is drawn, what it says, and how it looks. */
export interface PartFile<Views extends object, W extends Words> {
  readonly views: Views;
  readonly dictionary: Dictionary<W>;
  readonly styles?: CSSResult;
}

/** A part that is there. */
export interface LoadedPart<Views extends object, W extends Words> {
  readonly views: Views;
  readonly words: W;
}

/** What a part is made with. */
export interface PartSource<Views extends object, W extends Words> {
  readonly load: () => Promise<PartFile<Views, W>>;
  /** Gives the part at once, where its file is on this page already. */
  readonly there?: () => PartFile<Views, W> | undefined;
  /** The host's own words in place of the part's. */
  readonly own: (part: string) => OwnWords<W> | undefined;
}

/**
 * A file that several parts come in. It is loaded once for all of them: an import for each would arrive in
 * a turn of its own, and all would be drawn as often. After a failure it is loaded again.
 */
export class PartsFile<File> {
  readonly #import: () => Promise<File>;
  #asked: Promise<File> | undefined;
  #now: File | undefined;

  constructor(load: () => Promise<File>) {
    this.#import = load;
  }

  /** The file, once it has arrived. */
  get now(): File | undefined {
    return this.#now;
  }

  /** Loads the file; rejects where it does not arrive. */
  readonly load = async (): Promise<File> => (this.#asked ??= this.#take());

  async #take(): Promise<File> {
    try {
      return (this.#now = await this.#import());
    } catch (error) {
      this.#asked = undefined;
      throw error;
    }
  }
}

/**
 * A part of an element that is loaded when somebody first asks for it: until then it costs nothing.
 * A part whose file did not arrive, on a bus say, can be asked for again.
 */
export class LazyPart<Views extends object, W extends Words> {
  readonly #host: LitElement;
  readonly #source: PartSource<Views, W>;
  #state: 'unasked' | 'waiting' | 'failed' = 'unasked';
  #asked: Promise<void> | undefined;
  #loaded: { readonly views: Views; readonly locale: LocaleController<W> } | undefined;
  #made: LoadedPart<Views, W> | undefined;

  constructor(host: LitElement, source: PartSource<Views, W>) {
    this.#host = host;
    this.#source = source;
  }

  /** The part as it is now: the same object until its words change. */
  get now(): LoadedPart<Views, W> | 'waiting' | 'failed' {
    if (!this.#loaded) return this.#state === 'failed' ? 'failed' : 'waiting';
    const { views, locale } = this.#loaded;
    if (this.#made?.words !== locale.words) this.#made = { views, words: locale.words };
    return this.#made;
  }

  /** Loads the part, once; after a failure, again. Settles when it has arrived or failed. */
  readonly ask = async (): Promise<void> => {
    if (this.#state !== 'waiting') this.#asked = this.#load();
    return this.#asked;
  };

  async #load(): Promise<void> {
    // Who never asked was told already that it is on its way.
    if (this.#state === 'failed') this.#host.requestUpdate();
    this.#state = 'waiting';
    const file = this.#source.there?.() ?? (await this.#source.load().catch(() => undefined));
    if (file) this.#take(file);
    else this.#state = 'failed';
    this.#host.requestUpdate();
  }

  #take({ views, dictionary, styles }: PartFile<Views, W>): void {
    const locale = new LocaleController(this.#host, dictionary, () => this.#source.own(dictionary.part));
    const root = this.#host.renderRoot;
    if (styles?.styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets.push(styles.styleSheet);
    this.#loaded = { views, locale };
  }
}
