import pg from 'pg';
import { opening, type Database, type Listener, type Query, type Row, type Session } from './database.js';
import { troubleOf } from './database-trouble.js';
import { listenOn } from './postgres-listening.js';

/** How a pool of connections is set up. */
export interface PostgresOptions {
  /** Connections of this process; PostgreSQL has 100 for all of them where nobody said otherwise. */
  readonly connections?: number;
  /** Longest time for one statement, in milliseconds. */
  readonly statementMs?: number;
}

/** Stands on a PostgreSQL server; any number of processes may share it. */
export function openPostgres(url: string, options: PostgresOptions = {}): Database {
  const { connections = 10, statementMs = 10_000 } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // Whoever waits longer than this for a connection is told to come back.
    connectionTimeoutMillis: 5000,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: 3 * statementMs,
    keepAlive: true,
    application_name: 'ilp-server',
  });
  // An idle connection that breaks is replaced when the next one is needed.
  pool.on('error', () => undefined);
  // One that breaks between two statements says so to nobody else, and would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDatabase(pool, url);
}

class PostgresDatabase implements Database {
  readonly name = 'postgres';
  readonly #pool: pg.Pool;
  readonly #url: string;

  constructor(pool: pg.Pool, url: string) {
    this.#pool = pool;
    this.#url = url;
  }

  async transaction<T>(session: Session, work: (query: Query) => Promise<T>): Promise<T> {
    const client = await this.#connect();
    let isSound = false;
    try {
      await run(client, opening(session));
      const end = await outcomeOf(work((statement, values = []) => query(client, statement, values)));
      await run(client, end.isFine ? 'commit' : 'rollback');
      isSound = true;
      if (end.isFine) return end.value;
      throw end.error;
    } finally {
      // Rolled back it serves the next one; a connection of which nobody knows how it stands is closed.
      client.release(!isSound);
    }
  }

  listen(channel: string, listener: Listener): Promise<() => Promise<void>> {
    return listenOn(this.#url, channel, listener);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw troubleOf(error);
    }
  }
}

type Outcome<T> =
  { readonly isFine: true; readonly value: T } | { readonly isFine: false; readonly error: unknown };

async function outcomeOf<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { isFine: true, value: await work };
  } catch (error) {
    return { isFine: false, error };
  }
}

async function query(
  client: pg.PoolClient,
  ...[statement, values = []]: Parameters<Query>
): ReturnType<Query> {
  try {
    const { name, text } = statement;
    // A script has no places for values, and only a script may hold several statements.
    if (values.length === 0) return lastRows(await client.query(text));
    return lastRows(await client.query({ name, text, values: [...values] }));
  } catch (error) {
    throw troubleOf(error);
  }
}

/** A script of several statements gives a list of results. */
function lastRows(result: pg.QueryResult<Row> | pg.QueryResult<Row>[]): readonly Row[] {
  const last = Array.isArray(result) ? result.at(-1) : result;
  return last?.rows ?? [];
}

async function run(client: pg.PoolClient, text: string): Promise<void> {
  await query(client, { name: '', text });
}
