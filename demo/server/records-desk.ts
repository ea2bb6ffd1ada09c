// `npm run server:records -- export|destroy --district=… --student=… --by=…`: what a records office does.
// Works on the database itself: the embedded one belongs to one process, so its server is ended first.

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openPglite } from './pglite-database.js';
import { openPostgres } from './postgres-database.js';
import { destroyStudent, exportStudent } from './records.js';
import { readSettings } from './settings.js';

const usage = `export  --district=<id> --student=<id> --to=<file>
destroy --district=<id> --student=<id> --by=<who is responsible> --export=<file of the export>`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    district: { type: 'string' },
    student: { type: 'string' },
    to: { type: 'string' },
    by: { type: 'string' },
    export: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const { district, student, to, by } = values;
  const settings = readSettings(process.env);
  const { databaseUrl, folder } = settings;
  const deed = positionals[0];
  if (!district || !student || (deed === 'export' ? !to : deed !== 'destroy' || !by)) throw new Error(usage);
  const database = databaseUrl === undefined ? await openPglite(folder) : openPostgres(databaseUrl);
  try {
    if (to !== undefined) {
      const all = await exportStudent(database, district, student);
      // Nobody else on this machine may read it, and no former export is written over.
      await writeFile(to, JSON.stringify(all, undefined, 2), { mode: 0o600, flag: 'wx' });
      console.log(
        `${all.documents.length} documents, ${all.history.length} saves, ${all.accessLog.length} accesses.`,
      );
    } else if (by !== undefined) {
      const gone = await destroyStudent(database, { district, by }, student);
      console.log(`${gone.length} documents were destroyed, with their history and access log.`);
    }
  } finally {
    await database.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'It failed.');
  process.exitCode = 1;
});
