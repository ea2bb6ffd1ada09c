// `npm run server:records -- export|destroy …`: what a records office does; `usage` below says how.
// Works on the database itself: the embedded one belongs to one process, so its server is ended first.

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Database } from './database.js';
import { openPglite } from './pglite-database.js';
import { openPostgres } from './postgres-database.js';
import { destroyStudent, exportStudent, type StudentExport } from './records.js';
import { readSettings } from './settings.js';

const usage = `export  --district=<id> --student=<id> --to=<file>
destroy --district=<id> --student=<id> --to=<file> --by=<who is responsible>
Both write the file; destroy takes everything away once it is written.`;

interface Order {
  readonly district: string;
  readonly student: string;
  readonly to: string;
  /** Who destroys; undefined: nothing is destroyed. */
  readonly by: string | undefined;
}

/** Reads what is to be done; what is not exactly one of the two deeds does nothing. */
function readOrder(): Order {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { district: text, student: text, to: text, by: text },
  });
  const { district, student, to, by } = values;
  const deed = by === undefined ? 'export' : 'destroy';
  if (positionals.join(' ') !== deed || !district || !student || !to || by === '') throw new Error(usage);
  return { district, student, to, by };
}

async function carryOut(database: Database, { district, student, to, by }: Order): Promise<void> {
  const keep = async (all: StudentExport): Promise<void> => {
    // Nobody else on this machine may read it, and no former export is written over.
    await writeFile(to, JSON.stringify(all, undefined, 2), { mode: 0o600, flag: 'wx' });
    const { documents, history, accessLog } = all;
    console.log(`${documents.length} documents, ${history.length} saves, ${accessLog.length} accesses.`);
  };
  if (by === undefined) {
    await keep(await exportStudent(database, district, student));
    return;
  }
  const gone = await destroyStudent(database, { district, by }, student, keep);
  console.log(`${gone.length} documents were destroyed, with their history and access log.`);
}

async function main(): Promise<void> {
  const order = readOrder();
  const { databaseUrl, folder } = readSettings(process.env);
  const database = databaseUrl === undefined ? await openPglite(folder) : openPostgres(databaseUrl);
  try {
    await carryOut(database, order);
  } finally {
    await database.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'It failed.');
  process.exitCode = 1;
});
