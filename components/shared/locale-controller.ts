import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { replaceWords, type Dictionary, type OwnWords, type Words } from '../../src/i18n/dictionary.js';
import { loadWords, localeFor, wordsNow, type Locale } from '../../src/i18n/locale.js';
import { nearestLanguage, watchLanguage } from './language-watch.js';

type Host = ReactiveControllerHost & Element;

/**
 * Gives an element its words in the language around it. Until a language has arrived, and where we
 * do not speak it, the words are English and marked as such.
 */
export class LocaleController<W extends Words> implements ReactiveController {
  readonly #host: Host;
  readonly #dictionary: Dictionary<W>;
  readonly #own: () => OwnWords<W> | undefined;
  #stop: (() => void) | undefined;
  #around = '';
  #locale: Locale = localeFor('en');
  #made: { readonly base: W; readonly own: OwnWords<W> | undefined; readonly words: W } | undefined;

  /** `own` gives the host's own words; called at every drawing. */
  constructor(host: Host, dictionary: Dictionary<W>, own: () => OwnWords<W> | undefined) {
    this.#host = host;
    this.#dictionary = dictionary;
    this.#own = own;
    host.addController(this);
  }

  /** The language of the words as they are now. */
  get locale(): Locale {
    return this.#locale;
  }

  /** The language around the element, which people's own words are taken to be in. */
  get around(): string {
    return this.#around;
  }

  /** The words; the same object until something about them changes. */
  get words(): W {
    const base = wordsNow(this.#dictionary, this.#locale) ?? this.#dictionary.en;
    const own = this.#own();
    if (this.#made?.base !== base || this.#made.own !== own)
      this.#made = { base, own, words: replaceWords(base, own) };
    return this.#made.words;
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.#host, this.#handleLanguage);
    this.#handleLanguage();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  readonly #handleLanguage = (): void => {
    const around = nearestLanguage(this.#host);
    if (around === this.#around) return;
    this.#around = around;
    const wanted = localeFor(around);
    if (wordsNow(this.#dictionary, wanted)) this.#take(wanted);
    else void this.#load(wanted, around);
    this.#host.requestUpdate();
  };

  async #load(wanted: Locale, around: string): Promise<void> {
    await loadWords(this.#dictionary, wanted);
    // Where the words did not arrive, they stay English, and marked as such.
    const hasArrived = wordsNow(this.#dictionary, wanted) !== undefined;
    if (this.#around === around) this.#take(hasArrived ? wanted : localeFor('en'));
  }

  #take(locale: Locale): void {
    this.#locale = locale;
    this.#host.requestUpdate();
  }
}
