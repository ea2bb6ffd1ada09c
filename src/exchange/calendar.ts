import { needDay } from '../model/need-day.js';
import type { Plan } from '../model/plan.js';
import { dueDates, type DueDate } from '../rules/due-dates.js';
import { calendarLine, calendarText } from './calendar-text.js';

/** The words of a language. */
export interface CalendarWords {
  /** What the calendar is called, such as “My plan”. */
  readonly calendar: string;
  /** What an entry is called by its kind alone, such as “A step of my plan”. */
  readonly kinds: Readonly<Record<DueDate['kind'], string>>;
  /** What an entry is called with what somebody wrote, such as “My goal: …”; the words alone where left out. */
  readonly entry?: (kind: DueDate['kind'], words: string) => string;
}

/** What a calendar is made with. */
export interface CalendarOptions {
  readonly words: CalendarWords;
  /**
   * What the person asked for. A calendar is often seen by others: `kinds` says that something is due, and
   * `words` also what, as it stands in the plan.
   */
  readonly shows: 'kinds' | 'words';
  /** The moment it is made (ISO 8601). */
  readonly now: string;
  /** The first day that goes in, `YYYY-MM-DD`; all days where left out. */
  readonly from?: string;
  /** Reminds so many days before, in the afternoon: 0 to 365; not at all where it is 0 or left out. */
  readonly remindDaysBefore?: number;
}

/** A calendar as a file to keep. */
export interface CalendarFile {
  /** Says nothing about whose it is: file names are seen in many places. */
  readonly name: string;
  readonly type: 'text/calendar';
  readonly text: string;
}

/** Longer names of entries are cut off by calendars anyway. */
const longestName = 200;

/** When school is out. */
const afternoon = 15;

/**
 * Writes the days by which steps are to be done and goals are to be reached as a calendar (RFC 5545): an
 * entry that lasts all day for each, which takes no time and is marked private. An entry has the same UID
 * each time, so that a calendar that takes the file in once more changes it and does not show it twice. It
 * holds no name of a person beside those in words that were asked for, and no id of the plan. Undefined where
 * nothing is due: a calendar without entries is none.
 *
 * @throws TypeError that names the option where `now`, `from` or `remindDaysBefore` cannot be meant
 */
export function calendarFile(plan: Pick<Plan, 'goals'>, options: CalendarOptions): CalendarFile | undefined {
  checkOptions(options);
  const { words, from = '' } = options;
  const entries = dueDates(plan).filter(({ day }) => day >= from);
  if (entries.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ilp-elements//due dates//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${calendarText(words.calendar)}`,
    // What calendars read that are older than RFC 7986.
    `X-WR-CALNAME:${calendarText(words.calendar)}`,
    ...entries.flatMap((due) => entryOf(due, options)),
    'END:VCALENDAR',
  ];
  const text = lines.map(calendarLine).join('');
  return { name: 'due-dates.ics', type: 'text/calendar', text };
}

const mostDaysBefore = 365;

/** Whether something is due or not, a mistake of the page shows at once. */
function checkOptions({ now, from, remindDaysBefore = 0 }: CalendarOptions): void {
  if (Number.isNaN(Date.parse(now))) throw new TypeError('“now” needs a moment as ISO 8601.');
  if (from !== undefined) needDay('from', from);
  const isDays = Number.isInteger(remindDaysBefore) && remindDaysBefore >= 0;
  if (!isDays || remindDaysBefore > mostDaysBefore)
    throw new TypeError(`“remindDaysBefore” needs whole days, from 0 to ${mostDaysBefore}.`);
}

function entryOf(due: DueDate, options: CalendarOptions): string[] {
  const name = calendarText(nameOf(due, options));
  return [
    'BEGIN:VEVENT',
    `UID:${due.id}@ilp-elements`,
    `DTSTAMP:${new Date(options.now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${due.day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(due.day).replaceAll('-', '')}`,
    `SUMMARY:${name}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...reminder(name, options.remindDaysBefore),
    'END:VEVENT',
  ];
}

function nameOf({ kind, words: written }: DueDate, { words, shows }: CalendarOptions): string {
  const said = written.replace(/\s+/g, ' ').trim();
  if (shows === 'kinds' || said === '') return words.kinds[kind];
  const letters = Array.from(said);
  const short = letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : said;
  return words.entry?.(kind, short) ?? short;
}

function reminder(name: string, days: number | undefined): string[] {
  if (!days) return [];
  const hours = days * 24 - afternoon;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${name}`, `TRIGGER:-PT${hours}H`, 'END:VALARM'];
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
