import type { DayFault } from '../shared/day.js';

/** Why what was typed could not be kept. */
export type RefusedReason = 'forbidden' | 'tooLong' | 'readOnly';

/** Why a value or a tick was taken back. */
export type TakenBackReason = Exclude<RefusedReason, 'tooLong'>;

/** What a goal card shows beside the goal itself. Immutable, so that a card is redrawn when it changes. */
export interface CardState {
  readonly isOpen?: boolean;
  /** Dates that are not finished or out of range, by field. */
  readonly faults?: Readonly<Record<string, DayFault>>;
  /** Texts that were not kept, by field: they stay in their boxes. */
  readonly refused?: Readonly<Record<string, { readonly text: string; readonly reason: RefusedReason }>>;
  /** Values and ticks that were taken back, by field: they are as they were before. */
  readonly takenBack?: Readonly<Record<string, TakenBackReason>>;
}

const untouched: CardState = Object.freeze({});

/** The states of all cards, by goal. */
export class CardStates {
  readonly #states = new Map<string, CardState>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  of(goalId: string): CardState {
    return this.#states.get(goalId) ?? untouched;
  }

  /** Another plan, or another person: nothing of the former is shown any more. */
  forget(): void {
    this.#states.clear();
  }

  /** Changes a card's state; an empty change redraws the card as it is, to seat its fields again. */
  change(goalId: string, change: Partial<Record<keyof CardState, undefined>> | CardState): void {
    this.#states.set(goalId, { ...this.of(goalId), ...change } as CardState);
    this.#changed();
  }

  /** Notes what is wrong with a date, or that nothing is any more. */
  noteFault(goalId: string, key: string, fault: DayFault | undefined): void {
    this.change(goalId, { faults: withEntry(this.of(goalId).faults, key, fault) });
  }

  /** Notes that a text was not kept, or that it was. */
  noteRefused(goalId: string, key: string, text: string, reason: RefusedReason | undefined): void {
    const { refused } = this.of(goalId);
    if (!reason && !refused?.[key]) return;
    this.change(goalId, { refused: withEntry(refused, key, reason && { text, reason }) });
  }

  /** Notes that a value was taken back, or that it was kept. */
  noteTakenBack(goalId: string, key: string, reason: TakenBackReason | undefined): void {
    const { takenBack } = this.of(goalId);
    if (reason || takenBack?.[key]) this.change(goalId, { takenBack: withEntry(takenBack, key, reason) });
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
