import type { GoalExperienceWords } from '../../../src/i18n/goal-experience/dictionary.js';
import { formatDay, formatNumber, shortened } from '../../../src/i18n/format.js';
import type { Experience } from '../../../src/model/experience.js';
import { hoursOf } from './hours.js';

/** What an experience is called: the student's words, else its number in the list. */
export function experienceName(words: GoalExperienceWords, { title }: Experience, number: number): string {
  return title?.trim() ? shortened(title.trim()) : words.untitled(number);
}

/** A time in hours, such as “2.5 hours”. */
export function hoursInWords(words: GoalExperienceWords, tag: string, minutes: number): string {
  const hours = hoursOf(minutes);
  return words.hours(formatNumber(tag, hours), hours);
}

/** From when to when; empty where no day is known. */
export function datesInWords(
  words: GoalExperienceWords,
  tag: string,
  { startDate, endDate }: Experience,
): string {
  if (startDate && endDate) return words.between(formatDay(tag, startDate), formatDay(tag, endDate));
  if (startDate) return words.since(formatDay(tag, startDate));
  return endDate ? words.until(formatDay(tag, endDate)) : '';
}

/** Kind, hours and dates in one line; what is not known is left out. */
export function factsInWords(words: GoalExperienceWords, tag: string, experience: Experience): string {
  const { kind, minutes = 0 } = experience;
  const hours = minutes > 0 ? hoursInWords(words, tag, minutes) : '';
  return [kind ? words.kinds[kind] : '', hours, datesInWords(words, tag, experience)]
    .filter(Boolean)
    .join(', ');
}
