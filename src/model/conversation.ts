import * as v from 'valibot';
import { defineRecord, scalar, shortText, text, type RecordBase } from './record-spec.js';

/** What became of a suggestion. */
export const suggestionDecisions = ['accepted', 'changed', 'declined'] as const;
export type SuggestionDecision = (typeof suggestionDecisions)[number];

/** An idea from somebody, which the student accepts, changes or declines. */
export interface Suggestion extends RecordBase {
  /** The record it is about, as a JSON pointer; null for the plan as a whole. */
  readonly about?: string | null;
  readonly words?: string;
  /** Open while null. */
  readonly decision?: SuggestionDecision | null;
  readonly reason?: string;
}

/** A remark; written once. */
export interface Comment extends RecordBase {
  /** The record it is about, as a JSON pointer; null for the plan as a whole. */
  readonly about?: string | null;
  readonly words?: string;
}

/** The record of a suggestion. */
export const suggestionRecord = defineRecord<Suggestion>({
  name: 'suggestion',
  ids: { prefix: 'suggestion' },
  fields: {
    about: scalar(shortText),
    words: text(),
    decision: scalar(v.picklist(suggestionDecisions)),
    reason: text(),
  },
  collections: {},
});

/** The record of a comment. */
export const commentRecord = defineRecord<Comment>({
  name: 'comment',
  ids: { prefix: 'comment' },
  fields: { about: scalar(shortText), words: text() },
  collections: {},
  isAppendOnly: true,
});
