import type { Revision, StoredDocument } from 'ilp-elements/core';

/** The kinds of problems, by the last part of their `type`. */
const kinds = {
  invalid: { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'Nobody, or somebody else, is signed in' },
  forbidden: { status: 403, title: 'This may not be changed by you' },
  'not-found': { status: 404, title: 'There is no such document' },
  unsupported: { status: 405, title: 'This cannot be done here' },
  slow: { status: 408, title: 'The request took too long' },
  conflict: { status: 412, title: 'The document is another one than expected' },
  'too-large': { status: 413, title: 'The request is too large' },
  'wrong-type': { status: 415, title: 'A document is application/json' },
  malformed: { status: 422, title: 'The document does not have the form of its kind' },
  'expectation-missing': { status: 428, title: 'A write names what it expects to find' },
  'too-many': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'The address or the headers are too long' },
  internal: { status: 500, title: 'The server has a fault' },
  corrupt: { status: 500, title: 'What is stored cannot be read' },
  unavailable: { status: 503, title: 'The server cannot answer now' },
  quota: { status: 507, title: 'There is no room left' },
} as const;

/** One of the kinds of problems. */
export type ProblemKind = keyof typeof kinds;

/** What a problem may say beside its kind. No text of it holds anything about a student. */
export interface ProblemDetails {
  readonly detail?: string;
  /** JSON pointers (RFC 6901) of the places at fault. */
  readonly pointers?: readonly string[];
  /** What is stored, where a save expected something else. */
  readonly current?: StoredDocument | undefined;
  /** When it is worth trying again, in whole seconds. */
  readonly retryAfter?: number;
}

/** An answer that says no, as problem details (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;

  constructor(kind: ProblemKind, details: ProblemDetails = {}) {
    super(kinds[kind].title);
    this.kind = kind;
    this.details = details;
  }

  get status(): number {
    return kinds[this.kind].status;
  }

  /** The body of the answer. */
  toJSON(): object {
    const { detail, pointers, current } = this.details;
    return {
      type: `/problems/${this.kind}`,
      title: this.message,
      status: this.status,
      ...(detail === undefined ? {} : { detail }),
      ...(pointers === undefined ? {} : { pointers }),
      ...(current === undefined ? {} : { current }),
    };
  }
}

/** The media type of problem details. */
export const problemType = 'application/problem+json';

/** A revision as an entity tag. */
export function entityTag(revision: Revision): string {
  return `"${revision}"`;
}
