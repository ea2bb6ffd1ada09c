import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { DatabaseTrouble } from '../../demo/server/database-trouble.js';
import { ChangeFeed } from '../../demo/server/changes.js';
import { ask, type Database, type Query } from '../../demo/server/database.js';
import { openPostgres } from '../../demo/server/postgres-database.js';
import { Problem } from '../../demo/server/problems.js';
import { install } from '../../demo/server/install.js';
import { toolkitRules } from '../../demo/server/toolkit-rules.js';
import { startPostgres, type RunningPostgres } from '../../tools/postgres.mjs';

describe('a PostgreSQL database', () => {
  let postgres: RunningPostgres;
  let database: Database;
  let admin: pg.Client;

  before(async () => {
    postgres = await startPostgres();
    database = openPostgres(postgres.url, { connections: 1 });
    await install(database, toolkitRules);
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

  it('keeps its connection when work refuses something, or a statement fails', async () => {
    const number = await database.transaction({ as: 'owner' }, ownNumber);
    for (const kind of ['not-found', 'forbidden', 'malformed'] as const) {
      const refused = database.transaction({ as: 'owner' }, async () => {
        throw new Problem(kind);
      });
      await assert.rejects(refused, { kind });
    }
    await assert.rejects(ask(database, { as: 'owner' }, { name: '', text: 'select 1/0' }), { code: '22012' });
    assert.equal(await database.transaction({ as: 'owner' }, ownNumber), number);
  });

  it('passes on word of changes, whatever else somebody notifies', async () => {
    const feed = new ChangeFeed(database);
    await feed.start();
    const [district, key] = ['d', { kind: 'plan', id: 'p' }] as const;
    const heard = new Promise((resolve) => {
      feed.listen(district, key, { changed: resolve, look: () => undefined });
    });
    for (const payload of ['hello', 'null', '{}', '[1]', ''])
      await admin.query(`notify ilp_changes, '${payload}'`);
    feed.send({ district, key, revision: 'r' });
    assert.deepEqual(await heard, { district, key, revision: 'r' });
    await feed.stop();
  });

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
