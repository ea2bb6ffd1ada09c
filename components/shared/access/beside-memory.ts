import type { LitElement } from 'lit';
import type { CrosswalkSupportWords } from '../../../src/i18n/crosswalk-supports/dictionary.js';
import { IepBeside, type BesideNow, type BesideRules } from './iep-beside.js';

/** What an element has of it, and what was made of that last. */
interface Kept<Found, Views> {
  beside?: IepBeside<Found>;
  made?: { readonly now: BesideNow<Found>; readonly words: CrosswalkSupportWords; readonly views: Views };
}

/** What the IEP says beside the records of elements of one kind: for each element its own. */
export class BesideMemory<Found, Views> {
  readonly #rules: BesideRules<Found>;
  readonly #make: (now: BesideNow<Found>, words: CrosswalkSupportWords) => Views;
  readonly #kept = new WeakMap<LitElement, Kept<Found, Views>>();

  constructor(
    rules: BesideRules<Found>,
    make: (now: BesideNow<Found>, words: CrosswalkSupportWords) => Views,
  ) {
    this.#rules = rules;
    this.#make = make;
  }

  /** How an element draws what there is: the same object while nothing changed; undefined where there is nothing. */
  of(host: LitElement, words: CrosswalkSupportWords): Views | undefined {
    const kept = this.#kept.get(host) ?? this.#begin(host);
    const now = kept.beside?.now;
    if (!now) return undefined;
    if (kept.made?.now !== now || kept.made.words !== words)
      kept.made = { now, words, views: this.#make(now, words) };
    return kept.made.views;
  }

  /** It asks around the element who is there: not in the middle of the redraw that wants it. */
  #begin(host: LitElement): Kept<Found, Views> {
    const kept: Kept<Found, Views> = {};
    this.#kept.set(host, kept);
    queueMicrotask(() => {
      kept.beside = new IepBeside(host, this.#rules);
      host.requestUpdate();
    });
    return kept;
  }
}
