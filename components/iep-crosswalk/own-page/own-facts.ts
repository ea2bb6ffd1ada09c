import type { OwnLine } from '../../../src/crosswalk/from-plan/own-words.js';
import { formatDay } from '../../../src/i18n/format.js';
import type { OwnModel } from './own-model.js';
import type { OwnPartName, ShownOwn } from './own-parts.js';

type Said = Pick<OwnModel, 'words' | 'context'>;

/** What stands behind a line in words of ours, such as “until May 21, 2027”; empty where nothing does. */
export function factsOf({ words, context }: Said, { date }: OwnLine): string {
  return date ? words.until(formatDay(context.locale.tag, date)) : '';
}

/** What stands before a line in words of ours: of whom something is asked. */
export function beforeOf({ words }: Said, { of }: OwnLine): string {
  return of === undefined ? '' : words.askedOf(of);
}

/** What the student says first. */
export function helloOf({ words }: Said, { student }: ShownOwn): string {
  return student.name ? words.hello(student.name) : words.helloNoName;
}

/** Such as “Grade 12 · Printed on November 22, 2026”. */
export function headOf({ words }: Said, { student: { gradeLevel } }: ShownOwn, made: string): string {
  const grade = gradeLevel === undefined ? '' : words.grade(gradeLevel);
  return [grade, made].filter(Boolean).join(' · ');
}

/** Where the student can write what a part asks for. */
export function whereOf({ words }: Said, name: OwnPartName, { firstGoal }: ShownOwn): string {
  return name === 'ask' && firstGoal === undefined ? words.askWithoutGoal : words.where[name];
}
