import type { Plan } from 'ilp-elements/core';
import { calendarFile, type CalendarFile } from 'ilp-elements/exchange';
import { byId, partOf } from './page-parts.js';
import type { PlanElement } from './plan-place.js';
import type { PortalWords } from './portal-words.js';

/** Some browsers read the file a while after the click. */
const readMs = 10_000;

/** Saves what is due from today on as a calendar, and says so; says so, too, where nothing is due. */
export function saveCalendar(plan: PlanElement | undefined, words: PortalWords): void {
  const body = plan?.store?.snapshot.body;
  const file = body?.kind === 'plan' ? calendarOf(body, words) : undefined;
  if (file) save(file);
  byId('calendar-said').textContent = file ? words.calendarDone : words.calendarNone;
}

/** What was said to one person is not left for the next. */
export function forgetCalendar(): void {
  byId('calendar-said').textContent = '';
  partOf('calendar-words', HTMLInputElement).checked = false;
}

function calendarOf(plan: Plan, words: PortalWords): CalendarFile | undefined {
  const now = new Date();
  return calendarFile(plan, {
    words: {
      calendar: words.calendarTitle,
      kinds: { step: words.calendarStep, goal: words.calendarGoal },
    },
    shows: partOf('calendar-words', HTMLInputElement).checked ? 'words' : 'kinds',
    now: now.toISOString(),
    from: dayOf(now),
  });
}

/** The day where the person is, `YYYY-MM-DD`. */
function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}

function save({ name, type, text }: CalendarFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, readMs);
}
