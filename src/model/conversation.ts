import * as v from 'valibot';
import { personRoles, type PersonRole } from './people.js';
import { defineRecord, scalar, shortText, text, type RecordBase } from './record-spec.js';

/** An idea of somebody's own; or words the student said and somebody else typed. */
export const suggestionKinds = ['idea', 'typedFor'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** What a suggestion becomes where the student says yes. */
export const suggestionProposals = ['goal', 'step', 'benchmark', 'studentWords'] as const;
export type SuggestionProposal = (typeof suggestionProposals)[number];

/** What became of a suggestion. */
export const suggestionDecisions = ['accepted', 'changed', 'declined'] as const;
export type SuggestionDecision = (typeof suggestionDecisions)[number];

/** What every remark carries beside its words. */
interface Remark extends RecordBase {
  /** The record it is about, as a JSON pointer such as `/goals/{id}`; null for the plan as a whole. */
  readonly about?: string | null;
  /** The part its author played; the author's own, as access sees to. */
  readonly role?: PersonRole | null;
  readonly words?: string;
}

/** An idea from somebody, which the student accepts, changes or declines. */
export interface Suggestion extends Remark {
  readonly kind?: SuggestionKind | null;
  /** Just a thought while null. */
  readonly proposes?: SuggestionProposal | null;
  /** Open while null. */
  readonly decision?: SuggestionDecision | null;
  readonly reason?: string;
  /** The record that came of it, as a JSON pointer. */
  readonly result?: string | null;
}

/** A remark; written once. */
export type Comment = Remark;

/** The record of a suggestion. */
export const suggestionRecord = defineRecord<Suggestion>({
  name: 'suggestion',
  ids: { prefix: 'suggestion' },
  fields: {
    about: scalar(shortText),
    role: scalar(v.picklist(personRoles)),
    words: text(),
    kind: scalar(v.picklist(suggestionKinds)),
    proposes: scalar(v.picklist(suggestionProposals)),
    decision: scalar(v.picklist(suggestionDecisions)),
    reason: text(),
    result: scalar(shortText),
  },
  collections: {},
});

/** The record of a comment. */
export const commentRecord = defineRecord<Comment>({
  name: 'comment',
  ids: { prefix: 'comment' },
  fields: { about: scalar(shortText), role: scalar(v.picklist(personRoles)), words: text() },
  collections: {},
  isAppendOnly: true,
});
