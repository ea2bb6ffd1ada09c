import type { FieldFault } from '../shared/field-value.js';
import { cardIdOf, fieldKeyOf, type FieldOf } from './goal-deeds.js';
import type { SectionName } from './goal-parts.js';

/** Why what was typed could not be kept. */
export type RefusedReason = 'forbidden' | 'tooLong' | 'readOnly';

/** Why a value or a tick was taken back. */
export type TakenBackReason = Exclude<RefusedReason, 'tooLong'>;

/** What a card shows beside its record. Immutable, so that a card is redrawn when it changes. */
export interface CardState {
  /** The sections that are open. */
  readonly open?: Readonly<Partial<Record<SectionName, boolean>>>;
  /** Values that are not finished or out of range, by field. */
  readonly faults?: Readonly<Record<string, FieldFault>>;
  /** Texts that were not kept, by field: they stay in their boxes. */
  readonly refused?: Readonly<Record<string, { readonly text: string; readonly reason: RefusedReason }>>;
  /** Values and ticks that were taken back, by field: they are as they were before. */
  readonly takenBack?: Readonly<Record<string, TakenBackReason>>;
}

const untouched: CardState = Object.freeze({});

/** The states of all cards, by the goal or other record they show. */
export class CardStates {
  readonly #states = new Map<string, CardState>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  of(cardId: string): CardState {
    return this.#states.get(cardId) ?? untouched;
  }

  /** Another plan, or another person: nothing of the former is shown any more. */
  forget(): void {
    this.#states.clear();
  }

  /** Draws a card again as it is, to seat its fields again. */
  redraw(cardId: string): void {
    this.#change(cardId, {});
  }

  /** Opens or closes a section. */
  show(cardId: string, section: SectionName, isOpen: boolean): void {
    this.#change(cardId, { open: { ...this.of(cardId).open, [section]: isOpen } });
  }

  /** Notes what is wrong with a value, or that nothing is any more. */
  noteFault(of: FieldOf, fault: FieldFault | undefined): void {
    const cardId = cardIdOf(of.record);
    this.#change(cardId, { faults: withEntry(this.of(cardId).faults, fieldKeyOf(of), fault) });
  }

  /** Notes that a text was not kept, or that it was. */
  noteRefused(of: FieldOf, text: string, reason: RefusedReason | undefined): void {
    const [cardId, key] = [cardIdOf(of.record), fieldKeyOf(of)];
    const { refused } = this.of(cardId);
    if (!reason && !refused?.[key]) return;
    this.#change(cardId, { refused: withEntry(refused, key, reason && { text, reason }) });
  }

  /** Notes that a value was taken back, or that it was kept. */
  noteTakenBack(of: FieldOf, reason: TakenBackReason | undefined): void {
    const [cardId, key] = [cardIdOf(of.record), fieldKeyOf(of)];
    const { takenBack } = this.of(cardId);
    if (reason || takenBack?.[key]) this.#change(cardId, { takenBack: withEntry(takenBack, key, reason) });
  }

  #change(cardId: string, change: CardState): void {
    this.#states.set(cardId, { ...this.of(cardId), ...change });
    this.#changed();
  }
}

function withEntry<T>(
  entries: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [key]: _former, ...others } = entries ?? {};
  return value === undefined ? others : { ...others, [key]: value };
}
