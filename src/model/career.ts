import * as v from 'valibot';
import { calendarDay, defineRecord, scalar, shortText, tags, text, type RecordBase } from './record-spec.js';

/** What can be kept from the career explorer. */
export const careerKinds = ['cluster', 'occupation'] as const;
export type CareerKind = (typeof careerKinds)[number];

/** A cluster or an occupation the student wants to keep in sight. */
export interface Career extends RecordBase {
  readonly kind?: CareerKind | null;
  /** A cluster's id, or an O*NET-SOC code such as `29-1141.00`. */
  readonly code?: string | null;
  /** Its name when it was kept, so that the plan reads without the career pack. */
  readonly title?: string | null;
  /** Why, in the student's own words. */
  readonly why?: string;
  /** The goal that was made of it, by id. */
  readonly goal?: string | null;
}

/**
 * What the student said to short activities, to find out what they like. Nothing is right or wrong, and
 * every answer may be missing. Activities are named by area and number, such as `R3`.
 */
export interface InterestAnswers extends RecordBase {
  readonly date?: string | null;
  /** Which activities were asked, such as `ilp-elements activities 1`. */
  readonly source?: string | null;
  readonly liked?: Readonly<Record<string, boolean>>;
  readonly unsure?: Readonly<Record<string, boolean>>;
  readonly disliked?: Readonly<Record<string, boolean>>;
}

/** The record of a career that is kept. */
export const careerRecord = defineRecord<Career>({
  name: 'career',
  ids: { prefix: 'career' },
  fields: {
    kind: scalar(v.picklist(careerKinds)),
    code: scalar(shortText),
    title: scalar(shortText),
    why: text(),
    goal: scalar(shortText),
  },
  collections: {},
});

/** The record of what was said to activities. */
export const interestAnswersRecord = defineRecord<InterestAnswers>({
  name: 'interestAnswers',
  ids: { prefix: 'interest' },
  fields: {
    date: scalar(calendarDay),
    source: scalar(shortText),
    liked: tags(),
    unsure: tags(),
    disliked: tags(),
  },
  collections: {},
});
