import type { CourseException } from '../../model/planned-course.js';
import type { AlertReason, CourseAlert } from './course-alert.js';
import type { NeedProblem } from './course-needs.js';

/** The store takes short texts of up to 500 characters. */
const longestList = 400;

/**
 * Names what an alert is about: its code, the kind of its reason and what that holds, such as
 * `notOffered:grade:10`. A decision keeps it, so that it holds for this reason and for no later one. It is
 * one of its own among the alerts of a target, and can stand in an id: letters, digits and `: , % + - . _ < /`.
 */
export function alertKey({ code, reason }: Pick<CourseAlert, 'code' | 'reason'>): string {
  const values = [...new Set(valuesOf(reason))].sort().map(plain);
  const start = `${code}:${reason.kind}`;
  return values.length === 0 ? start : `${start}:${shortened(values)}`;
}

/**
 * Says whether a decision is about an alert: about just this reason, or about more of which this is a part. A
 * code alone, such as `notOffered`, answers whatever the reason is.
 *
 * @param decided what the exception holds as `alert`
 */
export function answers(
  decided: CourseException['alert'],
  alert: Pick<CourseAlert, 'code' | 'reason'>,
): boolean {
  if (decided === alert.code) return true;
  const [own, other] = [partsOf(decided ?? ''), partsOf(alertKey(alert))];
  return own.start === other.start && other.values.every((value) => own.values.includes(value));
}

/** The code of the alert an exception answers. */
export function codeIn(decided: CourseException['alert']): string {
  return partsOf(decided ?? '').start.split(':', 1)[0] ?? '';
}

function partsOf(key: string): { readonly start: string; readonly values: readonly string[] } {
  const [code = '', kind = '', list = ''] = key.split(':');
  return { start: `${code}:${kind}`, values: list === '' ? [] : list.split(',') };
}

/** What only says what would be right is not what the alert is about. */
const remedies = ['kind', 'offered', 'needed'];

function valuesOf(reason: AlertReason): readonly string[] {
  switch (reason.kind) {
    case 'needs':
      return reason.problems.map(problemValue);
    case 'missingFacts':
      return reason.facts;
    case 'failed':
      return reason.requirements;
    case 'nothingFits':
      return reason.filters.map(String);
    case 'takenBefore':
      // Which time came first is no part of it: that one may be moved, or another come before it.
      return [String(reason.most)];
    default:
      return [
        Object.entries(reason)
          .flatMap(([name, value]) => (remedies.includes(name) ? [] : String(value ?? '')))
          .join('<'),
      ].filter(Boolean);
  }
}

/** A class that is asked for and what is wrong with it; where another could stand for it, which one. */
function problemValue({ course, mark, fault, nearest }: NeedProblem): string {
  const stands = fault === 'takenElsewhere' ? nearest : undefined;
  return [course, mark?.least, fault, stands].filter((each) => each !== undefined).join('<');
}

/** What has a meaning in a key, and what an id cannot hold, as numbers. */
function plain(value: string): string {
  return value.replaceAll(/[^\w+\-./<]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** As much as there is room for, and a number that stands for all of it: what begins alike differs. */
function shortened(values: readonly string[]): string {
  const list = values.join(',');
  return list.length <= longestList ? list : `${list.slice(0, longestList)}%${hashOf(list)}`;
}

/** FNV-1a, 32 bits; what is hashed has no signs beyond ASCII. */
function hashOf(list: string): number {
  let hash = 0x811c9dc5;
  for (const sign of list) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
