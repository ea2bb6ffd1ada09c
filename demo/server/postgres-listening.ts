import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Listener } from './database.js';
import { troubleOf } from './database-trouble.js';

/** How often a connection is asked whether it is still there: a cable that was pulled says nothing. */
const pulseMs = 10_000;
const shortestPauseMs = 50;
const longestPauseMs = 5000;

/** A connection that hears; `lost` settles when it does no longer. */
interface Connection {
  readonly client: pg.Client;
  readonly lost: Promise<void>;
}

/** Hears a channel over a connection of its own, and gets itself a new one when that breaks. */
export async function listenOn(
  url: string,
  channel: string,
  listener: Listener,
): Promise<() => Promise<void>> {
  const stopped = new AbortController();
  const connect = () => connectTo(url, channel, listener);
  // A server that starts without its database says so at once.
  let connection = await connect().catch((error: unknown) => {
    throw troubleOf(error);
  });
  const keep = async (): Promise<void> => {
    for (;;) {
      await connection.lost;
      const next = await connectAgain(connect, stopped.signal);
      if (next === undefined) return;
      connection = next;
      listener.again();
    }
  };
  const kept = keep();
  return async () => {
    stopped.abort();
    await connection.client.end().catch(() => undefined);
    await kept;
  };
}

/** Tries until it succeeds, ever more slowly; undefined where it was told to stop. */
async function connectAgain(
  connect: () => Promise<Connection>,
  signal: AbortSignal,
): Promise<Connection | undefined> {
  for (let pauseMs = shortestPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    // Several processes that lost the same database do not come back in step.
    await wait(pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
    if (isStopped(signal)) return undefined;
    const connection = await connect().catch(() => undefined);
    if (connection === undefined) continue;
    if (!isStopped(signal)) return connection;
    await connection.client.end().catch(() => undefined);
  }
}

/** Asked anew each time: it changes while one waits. */
function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}

async function connectTo(url: string, channel: string, listener: Listener): Promise<Connection> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    query_timeout: 5000,
    keepAlive: true,
    application_name: 'ilp-listener',
  });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  client.on('notification', ({ payload = '' }) => {
    listener.heard(payload);
  });
  try {
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  const pulse = setInterval(() => {
    client.query('select 1').catch(() => client.end().catch(() => undefined));
  }, pulseMs);
  void lost.then(() => {
    clearInterval(pulse);
    return client.end().catch(() => undefined);
  });
  return { client, lost };
}
