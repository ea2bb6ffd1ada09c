import { createHash } from 'node:crypto';
import { documentKinds, personRoles } from 'ilp-elements/core';
import { textIn, type Database, type Query } from './database.js';
import { DatabaseTrouble } from './database-trouble.js';
import type { DocumentRules } from './document-rules.js';
import { scripts } from './sql.js';

/** Which role may load which kind of document, and whether it may write in it. */
export interface RoleKind {
  readonly role: string;
  readonly kind: string;
  readonly mayWrite: boolean;
}

/** Gives the matrix of the row policies as the access rules say it. */
export function roleKinds(rules: DocumentRules): RoleKind[] {
  return personRoles.flatMap((role) =>
    documentKinds
      .filter((kind) => rules.mayLoad(role, kind))
      .map((kind) => ({ role, kind, mayWrite: rules.mayWrite(role, kind) })),
  );
}

/** Which scripts a database was set up with, as the comment on its schema, which any login may read. */
const mark = `ilp-server ${createHash('sha256').update(scripts.join('\n')).digest('hex')}`;

/**
 * Makes a database ready for this version of the server: tables, policies, matrix. Changes nothing where all
 * of it is there already, so that a server may start as a login that owns nothing.
 * @throws Error in words, where the database is another version's and the login may not set it up
 */
export async function install(database: Database, rules: DocumentRules): Promise<void> {
  try {
    await database.transaction({ as: 'owner' }, (query) => setUp(query, roleKinds(rules)));
  } catch (error) {
    if (!(error instanceof DatabaseTrouble) || error.code !== notAllowed) throw error;
    const words = 'The database is set up for another version: start this one as its owner first.';
    throw new Error(words, { cause: error });
  }
}

const notAllowed = '42501';

async function setUp(query: Query, wanted: readonly RoleKind[]): Promise<void> {
  // Of two processes that start together one sets up, and the other one finds it done.
  await query({ name: '', text: 'select pg_advisory_xact_lock(59140)' });
  if (await isInstalled(query, wanted)) return;
  for (const text of scripts) await query({ name: '', text });
  await query({ name: '', text: 'delete from ilp.role_kinds' });
  await query(insertMatrix, [
    wanted.map(({ role }) => role),
    wanted.map(({ kind }) => kind),
    wanted.map(({ mayWrite }) => String(mayWrite)),
  ]);
  await query({ name: '', text: `comment on schema ilp is '${mark}'` });
}

const insertMatrix = {
  name: 'ilp-matrix',
  text: `insert into ilp.role_kinds (role, kind, may_write)
    select * from unnest($1::text[], $2::text[], $3::boolean[])`,
};

async function isInstalled(query: Query, wanted: readonly RoleKind[]): Promise<boolean> {
  const [there] = await query({
    name: '',
    text: `select obj_description(to_regnamespace('ilp'), 'pg_namespace') as mark`,
  });
  if (textIn(there, 'mark') !== mark) return false;
  const rows = await query({ name: '', text: 'select role, kind, may_write::text from ilp.role_kinds' });
  const stored = rows.map((row) => [row.role, row.kind, row.may_write].join(' ')).sort();
  const ours = wanted.map(({ role, kind, mayWrite }) => [role, kind, mayWrite].join(' ')).sort();
  return stored.join('\n') === ours.join('\n');
}
