import * as v from 'valibot';
import { personRoles, type PersonRole } from './people.js';
import {
  defineRecord,
  gradeLevel,
  scalar,
  schoolYear,
  shortText,
  text,
  type RecordBase,
} from './record-spec.js';

/** Somebody with a part in the plan; the key is the host's id of the person. */
export interface Person extends RecordBase {
  /** A name fit for a shared list: given name and one letter, or role and letter. */
  readonly name?: string | null;
  readonly role?: PersonRole | null;
}

/** The record of a person. */
export const personRecord = defineRecord<Person>({
  name: 'person',
  ids: 'host',
  fields: { name: scalar(shortText), role: scalar(v.picklist(personRoles)) },
  collections: {},
});

/** The student whose plan it is. No birth date, photo, diagnosis or address. */
export interface Student {
  /** The host's id of the student. */
  readonly person?: string | null;
  readonly name?: string | null;
  readonly gradeLevel?: number | null;
  /** CEDS 000584 Cohort Graduation Year, named by its ending year. */
  readonly cohortGraduationYear?: number | null;
  /** The person who holds the rights in education; a parent, or the student from the age of majority. */
  readonly rightsHolder?: string | null;
  /** What the student can do, in the student's own words. */
  readonly strengths?: string;
  /** What helps the student learn and take part, in the student's own words. */
  readonly whatHelps?: string;
}

/** The student as the one inner record of a plan. */
export const studentRecord = defineRecord<Student>({
  name: 'student',
  ids: 'host',
  fields: {
    person: scalar(shortText),
    name: scalar(shortText),
    gradeLevel: scalar(gradeLevel),
    cohortGraduationYear: scalar(schoolYear),
    rightsHolder: scalar(shortText),
    strengths: text(),
    whatHelps: text(),
  },
  collections: {},
});
