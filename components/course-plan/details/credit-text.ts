import type { Json } from '../../../src/model/json.js';
import type { ReadValue } from '../../shared/field-value.js';

/** As many credits as a course can have, in units. */
const most = 100;

/** Reads a field of credits: `0.5` and `0,5` both mean a half; three decimals at most, for thousandths. */
export const readCredits: ReadValue = ({ value }) => readCreditText(value);

/** Reads credits as they are typed: the text in the form it is kept, null where there is none. */
export function readCreditText(typed: string): ReturnType<ReadValue> {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return { value: null };
  const number = Number(plain.replace('−', '-'));
  // A number that no class is worth is one all the same, and is called so.
  if (number < 0 || number > most) return { value: null, fault: 'out-of-range' };
  if (!/^(\d+(\.\d{1,3})?|\.\d{1,3})$/.test(plain)) return { value: null, fault: 'no-number' };
  return { value: String(number) };
}

/** Turns units such as `0.5` into whole thousandths; null where there is no number. */
export function creditsFromText(text: Json): number | null {
  return typeof text === 'string' && text !== '' ? Math.round(Number(text) * 1000) : null;
}

/** Turns whole thousandths into units, as a field shows them. */
export function creditsToText(thousandths: number): string {
  return String(thousandths / 1000);
}
