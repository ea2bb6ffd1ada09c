import { personRoles, type DocumentKey, type PersonRole, type Revision } from 'ilp-elements/core';
import { textIn, type Query, type Row, type Session } from './database.js';
import type { DocumentRules } from './document-rules.js';
import { Problem } from './problems.js';
import type { SignedIn } from './sign-in.js';
import { statements } from './sql.js';

/** A document as its row holds it. */
export interface StoredText {
  readonly revision: Revision;
  /** The body as JSON text. */
  readonly text: string;
}

/** What the signed-in person is to a document's student, and the document where there is one. */
export interface Found {
  readonly student: string;
  readonly role: PersonRole;
  readonly stored: StoredText | undefined;
}

/** Which document, and for whom. */
export interface Place {
  readonly person: SignedIn;
  readonly key: DocumentKey;
  /** The plan the document stands beside. */
  readonly plan: string;
  /** Why, for the access log. */
  readonly reason: string | null;
}

/** Says which document a request is about. */
export function placeOf(
  rules: DocumentRules,
  person: SignedIn,
  key: DocumentKey,
  reason: string | null,
): Place {
  return { person, key, plan: rules.planOf(key), reason };
}

/** In whose name the database is asked. */
export function sessionOf({ district, person, roles }: SignedIn): Session {
  return { as: 'ilp_app', district, person, roles };
}

/**
 * Looks for a document, and notes in the access log what is given out of an IEP or a crosswalk.
 * @throws Problem `not-found` where this person may not know whether there is one
 */
export async function find(query: Query, place: Place, what: 'load' | 'save' | 'remove'): Promise<Found> {
  const { person, key, plan, reason } = place;
  const values = [person.district, plan, key.kind, key.id, what, reason];
  const [row] = await query(statements.load, values);
  const student = textIn(row, 'student');
  const role = personRoles.find((each) => each === textIn(row, 'role'));
  if (student === undefined || role === undefined) throw new Problem('not-found');
  return { student, role, stored: storedIn(row) };
}

function storedIn(row: Row | undefined): StoredText | undefined {
  const [revision, text] = [textIn(row, 'revision'), textIn(row, 'body')];
  return revision === undefined || text === undefined ? undefined : { revision, text };
}

/** What became of a write that carried a token. */
export interface Repeated {
  readonly what: 'created' | 'saved' | 'removed';
  readonly revision: Revision | undefined;
  readonly text: string | undefined;
}

/** Finds the write that a token belongs to. */
export async function findRepeated(
  query: Query,
  { person, key }: Place,
  token: string | null,
): Promise<Repeated | undefined> {
  if (token === null) return undefined;
  const [row] = await query(statements.repeated, [person.district, key.kind, key.id, token]);
  const what = (['created', 'saved', 'removed'] as const).find((each) => each === textIn(row, 'what'));
  return what && { what, revision: textIn(row, 'revision'), text: textIn(row, 'body') };
}
