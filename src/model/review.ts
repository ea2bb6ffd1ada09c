import * as v from 'valibot';
import { personRoles, type PersonRole } from './people.js';
import { defineRecord, scalar, schoolYear, shortText, text, type RecordBase } from './record-spec.js';

/**
 * What people do with a plan as a whole.
 *
 * - `submitted`: the student asks for a review.
 * - `returned`: sent back to the student with a note.
 * - `acknowledged`: "I have read this plan"; no agreement.
 * - `approved`: "I agree with this plan".
 */
export const reviewKinds = ['submitted', 'returned', 'acknowledged', 'approved'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** That somebody read, agreed, asked or sent back; written once. */
export interface Review extends RecordBase {
  readonly kind?: ReviewKind | null;
  /** The part its author played; the author's own, as access sees to. */
  readonly role?: PersonRole | null;
  /** The school year it is for, named by its ending year. */
  readonly schoolYear?: number | null;
  readonly note?: string;
  /** The author's name as they typed it, in the place of a signature. */
  readonly signature?: string | null;
}

/** The record of a review. */
export const reviewRecord = defineRecord<Review>({
  name: 'review',
  ids: { prefix: 'review' },
  fields: {
    kind: scalar(v.picklist(reviewKinds)),
    role: scalar(v.picklist(personRoles)),
    schoolYear: scalar(schoolYear),
    note: text(),
    signature: scalar(shortText),
  },
  collections: {},
  isAppendOnly: true,
});
