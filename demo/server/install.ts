import { documentKinds, personRoles } from 'ilp-elements/core';
import { textIn, type Database, type Query } from './database.js';
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

/**
 * Makes a database ready for this version of the rules: tables, policies, matrix. Changes nothing where all
 * of it is there already, so that a server may start as a login that owns nothing.
 */
export async function install(database: Database, rules: DocumentRules): Promise<void> {
  const wanted = roleKinds(rules);
  await database.transaction({ as: 'owner' }, async (query) => {
    if (await isInstalled(query, wanted)) return;
    // Two processes that start together set up one after the other.
    await query({ name: 'lock', text: 'select pg_advisory_xact_lock(59140)' });
    for (const text of scripts) await query({ name: '', text });
    await query({ name: '', text: 'delete from ilp.role_kinds' });
    await query(insertMatrix, [
      wanted.map(({ role }) => role),
      wanted.map(({ kind }) => kind),
      wanted.map(({ mayWrite }) => String(mayWrite)),
    ]);
  });
}

const insertMatrix = {
  name: 'ilp-matrix',
  text: `insert into ilp.role_kinds (role, kind, may_write)
    select * from unnest($1::text[], $2::text[], $3::boolean[])`,
};

/** The last policy of the scripts stands for all of them: they are installed in one transaction. */
async function isInstalled(query: Query, wanted: readonly RoleKind[]): Promise<boolean> {
  const [there] = await query({
    name: '',
    text: `select case when to_regclass('ilp.destructions') is null then 'no' else 'yes' end as is_there`,
  });
  if (textIn(there, 'is_there') !== 'yes') return false;
  const rows = await query({ name: '', text: 'select role, kind, may_write::text from ilp.role_kinds' });
  const stored = rows.map((row) => [row.role, row.kind, row.may_write].join(' ')).sort();
  const ours = wanted.map(({ role, kind, mayWrite }) => [role, kind, mayWrite].join(' ')).sort();
  return stored.join('\n') === ours.join('\n');
}
