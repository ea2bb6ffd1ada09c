import type { LitElement } from 'lit';
import type { FocusKeeper } from '../shared/focus-keeper.js';
import { isSamePlace, type CareerPlace } from './career-place.js';

/** Where somebody was when they opened the page of an occupation. */
interface Origin {
  readonly key: string;
  /** Pixels from the top of the window. */
  readonly top: number;
}

/** Brings the focus along from place to place, and back to where one came from. */
export class CareerVisit {
  readonly #host: LitElement;
  readonly #focus: FocusKeeper;
  #shown: CareerPlace | undefined;
  #origin: Origin | undefined;
  #target: string | undefined;
  #isBack = false;
  #wanted: { readonly key: string | undefined } | undefined;

  constructor(host: LitElement, focus: FocusKeeper) {
    this.#host = host;
    this.#focus = focus;
  }

  /** The person goes somewhere themselves; the focus goes to a key, or to where it belongs. */
  goes(key: string | undefined): void {
    this.#wanted = { key };
  }

  /** A place is about to be drawn; says whether it is another one than before. */
  note(place: CareerPlace): boolean {
    const before = this.#shown;
    if (before && isSamePlace(before, place)) return false;
    this.#shown = place;
    if (before) this.#move(before, place);
    this.#wanted = undefined;
    return true;
  }

  /** The place is drawn: what one came from stands where it stood. */
  arrived(): void {
    if (this.#target === undefined) return;
    this.#target = undefined;
    const origin = this.#isBack ? this.#origin : undefined;
    const from = origin && this.#find(origin.key);
    // What was asked for may not be here, such as the row of a job that the list does not show.
    if (!this.#active()) (from ?? this.#find('screen'))?.focus();
    if (origin && from && from === this.#active())
      globalThis.scrollBy({ top: from.getBoundingClientRect().top - origin.top, behavior: 'instant' });
  }

  #move(before: CareerPlace, place: CareerPlace): void {
    const focused = this.#active()?.closest<HTMLElement>('[data-key]');
    if (before.occupation === undefined && place.occupation !== undefined) this.#leave(focused);
    this.#isBack =
      before.occupation !== undefined && place.occupation === undefined && before.screen === place.screen;
    // A host that moves the explorer takes no focus from somebody who is elsewhere on the page.
    if (!this.#wanted && !this.#active()) return;
    const back = this.#isBack ? this.#origin?.key : undefined;
    this.#target = this.#wanted?.key ?? back ?? 'screen';
    this.#focus.want(this.#target);
  }

  #leave(focused: HTMLElement | null | undefined): void {
    const { key } = focused?.dataset ?? {};
    this.#origin = focused && key ? { key, top: focused.getBoundingClientRect().top } : undefined;
  }

  #find(key: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }
}
