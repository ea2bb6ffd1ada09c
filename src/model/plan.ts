import { careerRecord, interestAnswersRecord, type Career, type InterestAnswers } from './career.js';
import { commentRecord, suggestionRecord, type Comment, type Suggestion } from './conversation.js';
import { coursePathRecord, type CoursePath } from './course-path.js';
import { crosswalkRecord, teamCrosswalkRecord, type Crosswalk, type TeamCrosswalk } from './crosswalk.js';
import type { DocumentKind } from './document-key.js';
import { emptySync } from './document-sync.js';
import { experienceRecord, type Experience } from './experience.js';
import { goalRecord, type Goal } from './goal.js';
import { personRecord, studentRecord, type Person, type Student } from './person.js';
import {
  courseExceptionRecord,
  plannedCourseRecord,
  whatIfRecord,
  type CourseException,
  type PlannedCourse,
  type WhatIf,
} from './planned-course.js';
import { reviewRecord, type Review } from './review.js';
import type { DocumentBase, RecordSpec } from './record-spec.js';

/** The schema number of the documents this code writes. */
export const currentSchema = 1;

/** The individualized learning plan of one student. */
export interface Plan extends DocumentBase {
  readonly kind: 'plan';
  readonly student?: Student;
  readonly people?: Readonly<Record<string, Person>>;
  readonly goals?: Readonly<Record<string, Goal>>;
  readonly experiences?: Readonly<Record<string, Experience>>;
  /** What the courses aim at. */
  readonly coursePath?: CoursePath;
  readonly courses?: Readonly<Record<string, PlannedCourse>>;
  readonly whatIfs?: Readonly<Record<string, WhatIf>>;
  /** What the school decided about rules, for this student. */
  readonly exceptions?: Readonly<Record<string, CourseException>>;
  /** Clusters and occupations the student keeps in sight. */
  readonly careers?: Readonly<Record<string, Career>>;
  /** What the student said they like to do, one record each time they were asked. */
  readonly interests?: Readonly<Record<string, InterestAnswers>>;
  readonly suggestions?: Readonly<Record<string, Suggestion>>;
  readonly comments?: Readonly<Record<string, Comment>>;
  readonly reviews?: Readonly<Record<string, Review>>;
}

/** The student's own goals, until they are shared into the plan. */
export interface Draft extends DocumentBase {
  readonly kind: 'draft';
  readonly goals?: Readonly<Record<string, Goal>>;
}

/** A document that is edited. */
export type EditableDocument = Plan | Draft | Crosswalk | TeamCrosswalk;

const root = { ids: 'host', fields: {}, isAppendOnly: false } as const;

/** The top of a plan. */
export const planRecord: RecordSpec = {
  ...root,
  name: 'plan',
  singles: { student: studentRecord, coursePath: coursePathRecord },
  collections: {
    people: personRecord,
    goals: goalRecord,
    experiences: experienceRecord,
    courses: plannedCourseRecord,
    whatIfs: whatIfRecord,
    exceptions: courseExceptionRecord,
    careers: careerRecord,
    interests: interestAnswersRecord,
    suggestions: suggestionRecord,
    comments: commentRecord,
    reviews: reviewRecord,
  },
};

/** The top of a draft. */
export const draftRecord: RecordSpec = {
  ...root,
  name: 'draft',
  singles: {},
  collections: { goals: goalRecord },
};

const records: Readonly<Partial<Record<DocumentKind, RecordSpec>>> = {
  plan: planRecord,
  draft: draftRecord,
  'crosswalk-shared': crosswalkRecord,
  'crosswalk-team': teamCrosswalkRecord,
};

/** Gives the record at the top of an editable kind of document, or undefined for the other kinds. */
export function documentRecord(kind: DocumentKind): RecordSpec | undefined {
  return records[kind];
}

/** The document as it is before anything was written. */
export function emptyDocument(kind: EditableDocument['kind'], id: string): EditableDocument {
  return Object.freeze({ schema: currentSchema, kind, id, sync: emptySync });
}
