import * as v from 'valibot';
import {
  calendarDay,
  count,
  defineRecord,
  scalar,
  shortText,
  text,
  tick,
  type RecordBase,
} from './record-spec.js';

/** Kinds of experience (after CEDS 001499 Work-based Learning Opportunity Type, with unpaid care and clubs). */
export const experienceKinds = [
  'workBasedLearning',
  'serviceLearning',
  'job',
  'club',
  'familyCare',
  'other',
] as const;
export type ExperienceKind = (typeof experienceKinds)[number];

/** What the student has done: jobs, clubs, helping out, caring for family. */
export interface Experience extends RecordBase {
  readonly kind?: ExperienceKind | null;
  readonly title?: string;
  readonly place?: string | null;
  readonly supervisor?: string | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  /** Time spent, in whole minutes, so that sums are exact. */
  readonly minutes?: number;
  readonly paid?: boolean;
  readonly reflection?: string;
}

/** The record of an experience. */
export const experienceRecord = defineRecord<Experience>({
  name: 'experience',
  ids: { prefix: 'experience' },
  fields: {
    kind: scalar(v.picklist(experienceKinds)),
    title: text(),
    place: scalar(shortText),
    supervisor: scalar(shortText),
    startDate: scalar(calendarDay),
    endDate: scalar(calendarDay),
    minutes: count(),
    paid: tick(),
    reflection: text(),
  },
  collections: {},
});
