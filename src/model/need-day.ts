import * as v from 'valibot';
import { calendarDay } from './record-spec.js';

/** Refuses what is no day: compared with days as a text, it would give answers that are quietly wrong. */
export function needDay(name: string, day: string): void {
  if (!v.is(calendarDay, day)) throw new TypeError(`“${name}” needs a day, such as 2027-05-31.`);
}
