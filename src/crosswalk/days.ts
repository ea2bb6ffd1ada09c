export { schoolYearOf } from '../model/school-year.js';

/**
 * Gives the day somebody reaches an age, `YYYY-MM-DD`. Who was born on 29 February reaches it on
 * 1 March of a year without that day, as the law counts in most states.
 */
export function birthdayAt(birthDate: string, age: number): string {
  return yearsAfter(birthDate, age);
}

/** Gives the day so many years after a day, or before it; 29 February becomes 1 March where there is none. */
export function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4);
  return `${String(year).padStart(4, '0')}${rest === '-02-29' && !isLeapYear(year) ? '-03-01' : rest}`;
}

/** The day of a moment (an ISO timestamp) as the person's own calendar has it, `YYYY-MM-DD`. */
export function localDay(moment: string): string {
  const at = new Date(moment);
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${at.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
