import type { FieldFault } from '../field-value.js';
import { itemIdOf, fieldKeyOf, type FieldOf } from './plan-deeds.js';

/** Why what was typed could not be kept. */
export type RefusedReason = 'forbidden' | 'tooLong' | 'readOnly';

/** Why a value or a tick was taken back. */
export type TakenBackReason = Exclude<RefusedReason, 'tooLong'>;

/** What an item, such as a card, shows beside its record. Immutable, so that it is redrawn when it changes. */
export interface ItemState<Section extends string = string> {
  /** The sections that are open. */
  readonly open?: Readonly<Partial<Record<Section, boolean>>>;
  /** Values that are not finished or out of range, by field. */
  readonly faults?: Readonly<Record<string, FieldFault>>;
  /** Texts that were not kept, by field: they stay in their boxes. */
  readonly refused?: Readonly<Record<string, { readonly text: string; readonly reason: RefusedReason }>>;
  /** Values and ticks that were taken back, by field: they are as they were before. */
  readonly takenBack?: Readonly<Record<string, TakenBackReason>>;
  /** What was typed or chosen to look for something, by name: no words of the plan. */
  readonly choices?: Readonly<Record<string, string>>;
}

const untouched: ItemState<never> = Object.freeze({});

/** The states of all items, by the record they show. */
export class ItemStates<Section extends string = string> {
  readonly #states = new Map<string, ItemState<Section>>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  of(itemId: string): ItemState<Section> {
    return this.#states.get(itemId) ?? untouched;
  }

  /** Another plan, or another person: nothing of the former is shown any more. */
  forget(): void {
    this.#states.clear();
  }

  /** Draws an item again as it is, to seat its fields again. */
  redraw(itemId: string): void {
    this.#change(itemId, {});
  }

  /** Opens or closes a section. */
  show(itemId: string, section: Section, isOpen: boolean): void {
    const open: Partial<Record<Section, boolean>> = { ...this.of(itemId).open };
    open[section] = isOpen;
    this.#change(itemId, { open });
  }

  /** Keeps what was chosen to look for something; undefined forgets it. */
  choose(itemId: string, name: string, value: string | undefined): void {
    this.#change(itemId, { choices: withEntry(this.of(itemId).choices, name, value) });
  }

  /** Notes what is wrong with a value, or that nothing is any more. */
  noteFault(of: FieldOf, fault: FieldFault | undefined): void {
    const [itemId, key] = [itemIdOf(of.record), fieldKeyOf(of)];
    const { faults } = this.of(itemId);
    if (fault !== faults?.[key]) this.#change(itemId, { faults: withEntry(faults, key, fault) });
  }

  /** Notes that a text was not kept, or that it was. */
  noteRefused(of: FieldOf, text: string, reason: RefusedReason | undefined): void {
    const [itemId, key] = [itemIdOf(of.record), fieldKeyOf(of)];
    const { refused } = this.of(itemId);
    if (!reason && !refused?.[key]) return;
    this.#change(itemId, { refused: withEntry(refused, key, reason && { text, reason }) });
  }

  /** Notes that a value was taken back, or that it was kept. */
  noteTakenBack(of: FieldOf, reason: TakenBackReason | undefined): void {
    const [itemId, key] = [itemIdOf(of.record), fieldKeyOf(of)];
    const { takenBack } = this.of(itemId);
    if (reason || takenBack?.[key]) this.#change(itemId, { takenBack: withEntry(takenBack, key, reason) });
  }

  #change(itemId: string, change: ItemState<Section>): void {
    this.#states.set(itemId, { ...this.of(itemId), ...change });
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
