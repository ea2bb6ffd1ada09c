import type { ReadValue } from './field-value.js';

/** The bounds of a number that is typed. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Makes a reader of number fields: `2.5` and `2,5` both mean two and a half. A text field with a
 * number pad is used, for a number field throws away what it cannot read.
 */
export function readNumber({ least, most }: NumberBounds): ReadValue {
  return (field) => {
    const typed = field.value.trim();
    if (typed === '') return { value: null };
    const plain = typed.replace(',', '.');
    if (!/^[-−]?\d+(\.\d{1,2})?$/.test(plain)) return { value: null, fault: 'no-number' };
    const number = Number(plain.replace('−', '-'));
    const isInRange = number >= least && number <= most;
    return isInRange ? { value: String(number) } : { value: null, fault: 'out-of-range' };
  };
}
