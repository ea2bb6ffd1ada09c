import * as v from 'valibot';
import { defineRecord, gradeLevel, scalar, shortText, tags } from './record-spec.js';

/** How a school parts its year. */
export const calendarKinds = ['semesters', 'trimesters', 'quarters'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** What the courses of a plan aim at, and how its school parts the year. */
export interface CoursePath {
  /** The graduation plan the courses are checked against, by id; the usual one of the place where null. */
  readonly graduationPlan?: string | null;
  /** What they aim at beside it, such as an endorsement, by the id of its graduation plan. */
  readonly supplements?: Readonly<Record<string, boolean>>;
  /** Measures and items that were shown, as `graduationPlan/requirement`. */
  readonly shown?: Readonly<Record<string, boolean>>;
  readonly calendar?: CalendarKind | null;
  /** The first grade the timeline shows, such as 6; 9 where null. */
  readonly firstGrade?: number | null;
}

/** What the courses aim at, as an inner record of a plan. */
export const coursePathRecord = defineRecord<CoursePath>({
  name: 'coursePath',
  ids: 'host',
  fields: {
    graduationPlan: scalar(shortText),
    supplements: tags(),
    shown: tags(),
    calendar: scalar(v.picklist(calendarKinds)),
    firstGrade: scalar(gradeLevel),
  },
  collections: {},
});
