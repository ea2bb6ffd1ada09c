import * as v from 'valibot';
import type { IepDates } from '../../model/iep.js';
import type { JsonObject } from '../../model/json.js';
import { gradeLevel } from '../../model/record-spec.js';
import type { ExtractNotes } from './extract-report.js';
import { fieldOf, readDay } from './read-fields.js';

/** The days that an extract can give of the IEP as a whole. */
export const iepDays = ['iepDate', 'annualReviewDate', 'transferOfRightsDate', 'birthDate'] as const;

/** What an extract can say of the IEP as a whole: days, and a grade. */
export const iepFacts = [...iepDays, 'gradeLevel'] as const;
export type IepFact = (typeof iepFacts)[number];

/** What a person gave of the IEP as a whole; null where they took out what a file says. */
export type GivenDates = { readonly [Fact in IepFact]?: NonNullable<IepDates[Fact]> | null | undefined };

/** Reads what is said of the IEP as a whole; what cannot be read stays blank. */
export function readDates(facts: JsonObject, notes: ExtractNotes): IepDates {
  const read = iepDays.flatMap((key) => {
    const day = readDay(fieldOf(facts, key), notes, { field: key });
    return day === undefined ? [] : [[key, day] as const];
  });
  const grade = readGrade(fieldOf(facts, 'gradeLevel'), notes);
  return { ...Object.fromEntries(read), ...(grade === undefined ? {} : { gradeLevel: grade }) };
}

function readGrade(value: unknown, notes: ExtractNotes): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (v.is(gradeLevel, value)) return value;
  const printed = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  notes.say('doubted', 'unreadGrade', { field: 'gradeLevel' }, printed);
  return undefined;
}
