import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { DatabaseTrouble } from '../../demo/server/database-trouble.js';
import type { Database, Query } from '../../demo/server/database.js';
import { openPostgres } from '../../demo/server/postgres-database.js';
import { startPostgres, type RunningPostgres } from '../../tools/postgres.mjs';

describe('a PostgreSQL database', () => {
  let postgres: RunningPostgres;
  let database: Database;
  let admin: pg.Client;

  before(async () => {
    postgres = await startPostgres();
    database = openPostgres(postgres.url, { connections: 1 });
    admin = new pg.Client({ connectionString: postgres.url });
    await admin.connect();
  });
  after(async () => {
    await admin.end();
    await database.close();
    await postgres.stop();
  });

  const ownNumber = async (query: Query) =>
    (await query({ name: '', text: 'select pg_backend_pid()::text as number' }))[0]?.number;

  it('does not end the process when a connection breaks between two statements', async () => {
    const uncaught = once(process, 'uncaughtExceptionMonitor', { signal: AbortSignal.timeout(500) });
    const work = database.transaction({ as: 'owner' }, async (query) => {
      await admin.query('select pg_terminate_backend($1)', [await ownNumber(query)]);
      await assert.rejects(uncaught, { name: 'AbortError' }, 'nothing is left uncaught');
      return ownNumber(query);
    });
    await assert.rejects(work, (error) => error instanceof DatabaseTrouble && error.kind === 'unavailable');
  });

  it('is there again for the next transaction', async () => {
    assert.ok(await database.transaction({ as: 'owner' }, ownNumber));
  });
});
