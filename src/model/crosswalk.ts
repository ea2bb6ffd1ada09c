import * as v from 'valibot';
import {
  calendarDay,
  defineRecord,
  scalar,
  shortText,
  text,
  type DocumentBase,
  type RecordBase,
  type RecordSpec,
} from './record-spec.js';

/**
 * What the IEP says about a course.
 *
 * - `modified`: what is taught is changed; a regular diploma may not count it.
 * - `supported`: how it is taught is changed; it counts as any other.
 * - `placed`: the IEP team placed the student in it.
 */
export const courseMarkKinds = ['modified', 'supported', 'placed'] as const;
export type CourseMarkKind = (typeof courseMarkKinds)[number];

/** A mark of the IEP on a course of the plan. Its id follows from the course: a course has one mark. */
export interface CourseMark extends RecordBase {
  /** The course in the plan, by id. */
  readonly course?: string | null;
  readonly kind?: CourseMarkKind | null;
  readonly note?: string;
}

/** What the courses aim at where only an IEP team can decide it, such as an employability credential. */
export interface DecidedPath {
  /** The graduation plan, by id. */
  readonly graduationPlan?: string | null;
  /** The day the team decided it. */
  readonly decidedOn?: string | null;
  readonly note?: string;
}

/**
 * What joins a plan with the IEP for everybody who may load both. A document of its own, so that
 * nothing in the plan shows that a student has an IEP.
 */
export interface Crosswalk extends DocumentBase {
  readonly kind: 'crosswalk-shared';
  /** Never: goals lie in the plan and the draft. Named so that a document of any kind can be asked for them. */
  readonly goals?: undefined;
  readonly coursePath?: DecidedPath;
  readonly courseMarks?: Readonly<Record<string, CourseMark>>;
}

const courseMarkRecord = defineRecord<CourseMark>({
  name: 'courseMark',
  ids: { prefix: 'mark' },
  fields: { course: scalar(shortText), kind: scalar(v.picklist(courseMarkKinds)), note: text() },
  collections: {},
});

const decidedPathRecord = defineRecord<DecidedPath>({
  name: 'decidedPath',
  ids: 'host',
  fields: { graduationPlan: scalar(shortText), decidedOn: scalar(calendarDay), note: text() },
  collections: {},
});

/** The top of a crosswalk: what is added to it later is a line here and one in the access table. */
export const crosswalkRecord: RecordSpec = {
  name: 'crosswalk-shared',
  ids: 'host',
  fields: {},
  isAppendOnly: false,
  singles: { coursePath: decidedPathRecord },
  collections: { courseMarks: courseMarkRecord },
};

/**
 * Gives the id of the mark on a course: the same on every device, so that a course that two people
 * mark is marked once. A mark is removed, never emptied for good: its course could have no other.
 */
export function courseMarkId(course: string): string {
  return `mark_${course.slice(course.indexOf('_') + 1)}`;
}

/** Gives what is marked now, by the id of the course: what the graduation check takes. */
export function markedCourses({
  courseMarks,
}: Pick<Crosswalk, 'courseMarks'>): Readonly<Record<string, CourseMarkKind>> {
  return Object.fromEntries(
    Object.values(courseMarks ?? {}).flatMap(({ course, kind, removed, purged }) =>
      course && kind && !removed && !purged ? [[course, kind]] : [],
    ),
  );
}
