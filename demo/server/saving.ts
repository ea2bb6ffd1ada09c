import { randomUUID } from 'node:crypto';
import type { Json, Revision, StoredDocument } from 'ilp-elements/core';
import { storedBody, type ReceivedBody } from './bodies.js';
import { DatabaseTrouble } from './database-trouble.js';
import type { Database, Query } from './database.js';
import type { DocumentRules } from './document-rules.js';
import {
  find,
  findRepeated,
  placeOf,
  sessionOf,
  type Found,
  type Place,
  type Repeated,
  type StoredText,
} from './documents.js';
import { Problem } from './problems.js';
import type { Expected } from './requests.js';
import { statements } from './sql.js';

/** What a write needs to know of the server around it. */
export interface Desk {
  readonly database: Database;
  readonly rules: DocumentRules;
}

/** A write as it was asked for. */
export interface Order {
  readonly place: Place;
  readonly expected: Expected;
  /** The Idempotency-Key; null where there is none. */
  readonly token: string | null;
}

/** What came of a write; `isNew`: it was not done before under this token. */
export interface Written {
  readonly what: 'created' | 'saved' | 'removed';
  readonly revision: Revision | undefined;
  readonly isNew: boolean;
}

/** A conflict ends its transaction well, so that the log keeps who was shown what is stored. */
interface Conflict {
  readonly what: 'conflict';
  readonly current: StoredDocument | undefined;
}

type Outcome = Written | Conflict;

/**
 * Saves a body: whether there is somebody who may know of the document, then the revision, then the rules
 * on that revision's body. The rules judge without a lock: the write itself compares the revision again.
 */
export function save({ database, rules }: Desk, order: Order, received: ReceivedBody): Promise<Written> {
  return once(database, order, received.text, async (query) => {
    const found = await find(query, order.place, 'save');
    const { stored } = found;
    if (stored?.revision !== order.expected) return met(query, order, received.text, stored);
    await judge(rules, query, order, found, received.body);
    const revision = randomUUID();
    const isTaken = await write(query, order, found, revision, received.text);
    if (isTaken) return { what: stored ? 'saved' : 'created', revision, isNew: true };
    const now = await find(query, order.place, 'save');
    return met(query, order, received.text, now.stored);
  });
}

/** Removes a document under the same conditions. */
export function remove({ database, rules }: Desk, order: Order): Promise<Written> {
  return once(database, order, undefined, async (query) => {
    const { place, expected, token } = order;
    const found = await find(query, place, 'remove');
    if (expected === undefined || found.stored?.revision !== expected)
      return met(query, order, undefined, found.stored);
    const { key, person } = place;
    if (!rules.mayRemove({ id: person.person, role: found.role }, key.kind))
      throw new Problem('forbidden', { pointers: [''] });
    const values = [person.district, key.kind, key.id, found.student, expected, found.role, token];
    const rows = await query(statements.remove, values);
    if (rows.length > 0) return { what: 'removed', revision: undefined, isNew: true };
    const now = await find(query, place, 'remove');
    return met(query, order, undefined, now.stored);
  });
}

async function judge(
  rules: DocumentRules,
  query: Query,
  { place }: Order,
  found: Found,
  after: Json,
): Promise<void> {
  const { person, key } = place;
  const plan = async (): Promise<Json | undefined> => {
    const beside = placeOf(rules, person, { kind: 'plan', id: place.plan }, null);
    const { stored } = await find(query, beside, 'load');
    return stored && storedBody(stored.text);
  };
  const before = found.stored && storedBody(found.stored.text);
  const viewer = { id: person.person, role: found.role };
  const pointers = await rules.judgeSave({ viewer, key, before, after, plan });
  if (pointers.length > 0) throw new Problem('forbidden', { pointers });
}

/** Writes where the expected revision is still there. */
async function write(
  query: Query,
  { place, expected, token }: Order,
  { student, role }: Found,
  revision: Revision,
  text: string,
): Promise<boolean> {
  const { person, key } = place;
  const values = [person.district, key.kind, key.id, student, revision, text, role, token];
  const rows =
    expected === undefined
      ? await query(statements.create, values)
      : await query(statements.save, [...values, expected]);
  return rows.length > 0;
}

/** What is stored is not what was expected: this write was done before, or somebody else wrote. */
async function met(
  query: Query,
  { place, token }: Order,
  text: string | undefined,
  stored: StoredText | undefined,
): Promise<Outcome> {
  const repeated = await findRepeated(query, place, token);
  if (repeated) return again(repeated, text);
  const current = stored && { revision: stored.revision, body: storedBody(stored.text) };
  return { what: 'conflict', current };
}

/** Gives the answer of then. A token stands for one write, so it must be the same one. */
function again({ what, revision, text }: Repeated, sent: string | undefined): Written {
  if (text === sent) return { what, revision, isNew: false };
  throw new Problem('malformed', { detail: 'This Idempotency-Key belongs to another save.' });
}

/** Two repetitions at once: the index of tokens lets one of them in, and the other one finds it there. */
async function once(
  database: Database,
  order: Order,
  text: string | undefined,
  work: (query: Query) => Promise<Outcome>,
): Promise<Written> {
  const session = sessionOf(order.place.person);
  try {
    const outcome = await database.transaction(session, work);
    if (outcome.what !== 'conflict') return outcome;
    throw new Problem('conflict', { current: outcome.current });
  } catch (error) {
    if (!(error instanceof DatabaseTrouble) || error.kind !== 'taken') throw error;
    const repeated = await database.transaction(session, (query) =>
      findRepeated(query, order.place, order.token),
    );
    if (repeated) return again(repeated, text);
    throw error;
  }
}
