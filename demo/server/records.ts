import { randomUUID } from 'node:crypto';
import type { DocumentKey, Json } from 'ilp-elements/core';
import { bodyToText } from 'ilp-elements/storage/border';
import { storedBody } from './bodies.js';
import { textIn, type Database, type Query, type Row } from './database.js';
import type { DocumentRules } from './document-rules.js';
import { statements, type Statement } from './sql.js';

/** A document that comes from elsewhere. */
export interface MovedDocument {
  readonly key: DocumentKey;
  readonly body: Json;
}

const largestMoved = 1_000_000;

/** Takes documents in where there are none, in the name of whoever is responsible; gives how many were taken. */
export async function moveIn(
  database: Database,
  rules: DocumentRules,
  office: { readonly district: string; readonly by: string },
  documents: readonly MovedDocument[],
): Promise<number> {
  const { district, by } = office;
  return database.transaction({ as: 'ilp_records', district }, async (query) => {
    let taken = 0;
    for (const { key, body } of documents) {
      if (rules.faultOf(key, body)) throw new Error(`A document of the kind ${key.kind} is malformed.`);
      const text = bodyToText(body, largestMoved);
      const values = [district, rules.planOf(key), key.kind, key.id, randomUUID(), text, by];
      taken += (await query(statements.moveIn, values)).length;
    }
    return taken;
  });
}

/** Everything that is kept of a student. */
export interface StudentExport {
  readonly district: string;
  readonly student: string;
  readonly exportedAt: string;
  readonly roster: readonly Row[];
  readonly documents: readonly Row[];
  /** Every save and removal, the oldest first, with the body of then. */
  readonly history: readonly Row[];
  readonly accessLog: readonly Row[];
}

/** Collects everything that is kept of a student, as it is at one moment. */
export async function exportStudent(
  database: Database,
  district: string,
  student: string,
): Promise<StudentExport> {
  return database.transaction({ as: 'ilp_records', district }, async (query) => {
    await query({ name: '', text: 'set transaction isolation level repeatable read' });
    return collected(query, district, student);
  });
}

async function collected(query: Query, district: string, student: string): Promise<StudentExport> {
  const all = (statement: Statement) => query(statement, [district, student]);
  return {
    ...{ district, student, exportedAt: new Date().toISOString() },
    roster: await all(statements.exportRoster),
    documents: (await all(statements.exportDocuments)).map(withBody),
    history: (await all(statements.exportHistory)).map(withBody),
    accessLog: await all(statements.exportAccessLog),
  };
}

/** Gives the body as what it says, and not as a text inside a text; the text itself where it cannot be read. */
function withBody(row: Row): Row {
  const text = textIn(row, 'body');
  try {
    return text === undefined ? row : { ...row, body: storedBody(text) };
  } catch {
    return row;
  }
}

/**
 * Destroys everything that is kept of a student: documents, history, access log, roster. What stays is a note
 * that it was done, when and by whom. Gives the keys of the documents that went.
 *
 * @param keep is given all of it before it goes; nothing goes where this throws
 * @throws Error where nothing is kept of this student
 */
export async function destroyStudent(
  database: Database,
  office: { readonly district: string; readonly by: string },
  student: string,
  keep: (all: StudentExport) => Promise<void> = async () => undefined,
): Promise<readonly { readonly kind: string; readonly id: string }[]> {
  const { district, by } = office;
  return database.transaction({ as: 'ilp_records', district }, async (query) => {
    // Nothing is written between the copy and the destruction.
    await query(statements.hold, [district, student]);
    const all = await collected(query, district, student);
    const { roster, documents, history, accessLog } = all;
    if ([roster, documents, history, accessLog].every((rows) => rows.length === 0))
      throw new Error('Nothing is kept of this student.');
    await keep(all);
    const rows = await query(statements.destroy, [district, student, by]);
    return rows.map((row) => ({ kind: textIn(row, 'kind') ?? '', id: textIn(row, 'id') ?? '' }));
  });
}
