import { noChange, type ElementPart, type ReactiveControllerHost } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { FieldFault, ReadValue } from './field-value.js';

type Field = HTMLTextAreaElement | HTMLInputElement;
type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** A text field: what it holds, and where its changes go. */
export interface OwnText {
  readonly kind: 'text';
  readonly key: string;
  /** What the field is to show. */
  readonly value: string;
  /** What the plan holds, where that is something else: the field shows what could not be kept. */
  readonly kept?: string;
  /** Takes one change; says whether it was kept. `was` is what the field showed before. */
  readonly write: (was: string, value: string) => boolean;
}

/** A field for a value such as a date or a number: what it holds, and where its changes go. */
export interface OwnValue {
  readonly kind: 'value';
  readonly key: string;
  /** The value as the field shows it; null while there is none. */
  readonly value: string | null;
  /** Reads what stands in the field. */
  readonly read: ReadValue;
  readonly write: (was: string | null, value: string | null) => boolean;
  /** Told when the field is left with something that is no value, and when that is mended. */
  readonly report: (fault: FieldFault | undefined) => void;
}

export type OwnField = OwnText | OwnValue;

function keptIn(own: OwnField): string {
  return (own.kind === 'text' ? (own.kept ?? own.value) : own.value) ?? '';
}

/** What an element wants to know of its fields. */
export interface FieldListeners {
  /** A field was left; `hadNews` when the plan held something else than what it showed. */
  readonly left: (key: string, hadNews: boolean) => void;
  /** Something else came in for the field that is focused. */
  readonly news: (key: string) => void;
}

interface FieldState {
  own: OwnField;
  /** What the next change builds on: the field as it was last kept, or filled in from the plan. */
  shown: string;
  /** What the field held when it got the focus: a value that is left unfinished is not half changed. */
  began: string;
  /** Whether somebody was told that something else came in, since the field has the focus. */
  isTold: boolean;
  isComposing: boolean;
  fault: FieldFault | undefined;
}

/**
 * Sees to it that a focused field owns its text: nothing is written into it until it is left, and
 * nothing is taken out of it in the middle of a composition. Dictation, paste and drop arrive as
 * input like any key press, and the browser's own undo keeps working, for its history is never broken.
 */
export class OwnFields {
  readonly #host: Host;
  readonly #listeners: FieldListeners;
  readonly #states = new WeakMap<Field, FieldState>();

  constructor(host: Host, listeners: FieldListeners) {
    this.#host = host;
    this.#listeners = listeners;
  }

  /** A field keeps the focus while its window is behind another, and its text with it. */
  get #focused(): Element | null {
    const root = this.#host.renderRoot;
    return root instanceof ShadowRoot ? root.activeElement : null;
  }

  /** What the focused field showed last, if it is the one with this key. */
  shownIn(key: string): string | undefined {
    const state = this.#states.get(this.#focused as Field);
    return state?.own.key === key ? state.shown : undefined;
  }

  /** Leaves the focused field while what is in it can still be sent where it belongs. */
  leave(): void {
    const field = this.#focused as Field | null;
    if (!field || !this.#states.has(field)) return;
    // A page behind another is not told that its field is left.
    this.#handleLeft(field);
    field.blur();
  }

  /** Gives a field of the view what it holds now. Called at every drawing. */
  attach(field: Field, own: OwnField): void {
    const state = this.#states.get(field) ?? this.#begin(field, own);
    const kept = keptIn(own);
    const isNews = kept !== keptIn(state.own) && kept !== state.shown && kept !== field.value;
    state.own = own;
    if (field !== this.#focused) this.#fill(field);
    else if (isNews && own.kind === 'text' && !state.isTold) {
      state.isTold = true;
      this.#listeners.news(own.key);
    }
  }

  #begin(field: Field, own: OwnField): FieldState {
    const { value } = field;
    const state = { own, shown: value, began: value, isTold: false, isComposing: false, fault: undefined };
    this.#states.set(field, state);
    field.addEventListener('focus', this.#handleFocus);
    field.addEventListener('blur', this.#handleBlur);
    field.addEventListener('input', this.#handleInput);
    field.addEventListener('compositionstart', this.#handleCompositionStart);
    field.addEventListener('compositionend', this.#handleCompositionEnd);
    return state;
  }

  #fill(field: Field): void {
    const state = this.#states.get(field);
    // What is no value yet stays as it was typed, for the person to finish.
    if (!state || state.fault) return;
    state.shown = keptIn(state.own);
    state.began = state.shown;
    const value = state.own.value ?? '';
    if (field.value !== value) field.value = value;
  }

  #send(field: Field): void {
    const state = this.#states.get(field);
    if (!state || state.isComposing || field.value === state.shown) return;
    if (state.own.kind === 'value') this.#sendValue(field, state, state.own);
    else this.#sendText(field, state, state.own);
  }

  /** What was not kept is not built upon: the next change starts from what was. */
  #sendText(field: Field, state: FieldState, own: OwnText): void {
    const was = this.#advance(state, field.value);
    if (!own.write(was, field.value)) state.shown = was;
  }

  /** The change is noted as shown before it is written, for the store answers at once. */
  #advance(state: FieldState, value: string): string {
    const was = state.shown;
    state.shown = value;
    return was;
  }

  #sendValue(field: Field, state: FieldState, own: OwnValue): void {
    const { value, fault } = own.read(field);
    // An empty field may be one in which a value is being changed; leaving it decides.
    if (fault || value === null) return;
    this.#mend(state, own);
    const was = this.#advance(state, value) || null;
    if (!own.write(was, value)) state.shown = was ?? '';
  }

  /** Told even where nothing was wrong here: a field that is gone may have left its fault behind. */
  #mend(state: FieldState, own: OwnValue): void {
    state.fault = undefined;
    own.report(undefined);
  }

  #leaveValue(field: Field, state: FieldState, own: OwnValue): void {
    const { value, fault } = own.read(field);
    if (fault) {
      state.fault = fault;
      own.report(fault);
      this.#takeBack(state, own);
      return;
    }
    this.#mend(state, own);
    if (value === null && state.shown !== '') own.write(this.#advance(state, ''), null);
  }

  /** What was typed so far may have read as a value on the way to none. */
  #takeBack(state: FieldState, own: OwnValue): void {
    if (state.shown === state.began) return;
    const was = this.#advance(state, state.began);
    if (!own.write(was || null, state.began || null)) state.shown = was;
  }

  readonly #handleFocus = (event: Event): void => {
    const state = this.#states.get(event.currentTarget as Field);
    if (state) Object.assign(state, { began: state.shown, isTold: false });
  };

  readonly #handleBlur = (event: Event): void => {
    this.#handleLeft(event.currentTarget as Field);
  };

  #handleLeft(field: Field): void {
    const state = this.#states.get(field);
    if (!state) return;
    state.isComposing = false;
    this.#send(field);
    if (state.own.kind === 'value') this.#leaveValue(field, state, state.own);
    this.#listeners.left(state.own.key, keptIn(state.own) !== state.shown);
    void this.#settle(field);
  }

  /** What came in while the field was focused is filled in after the redraw, not a key press too early. */
  async #settle(field: Field): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (field !== this.#focused) this.#fill(field);
  }

  readonly #handleInput = (event: Event): void => {
    this.#send(event.currentTarget as Field);
  };

  readonly #handleCompositionStart = (event: Event): void => {
    const state = this.#states.get(event.currentTarget as Field);
    if (state) state.isComposing = true;
  };

  readonly #handleCompositionEnd = (event: Event): void => {
    const field = event.currentTarget as Field;
    const state = this.#states.get(field);
    if (state) state.isComposing = false;
    this.#send(field);
  };
}

class OwnFieldDirective extends Directive {
  render(_fields: OwnFields, _own: OwnField): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [fields, own]: [OwnFields, OwnField]): typeof noChange {
    fields.attach(part.element as Field, own);
    return noChange;
  }
}

/** Hands a field of the view over: `<textarea ${ownField(fields, {…})}>`. */
export const ownField: (fields: OwnFields, own: OwnField) => DirectiveResult = directive(OwnFieldDirective);
