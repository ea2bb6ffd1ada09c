import type { FastifyInstance } from 'fastify';
import type { Database } from './database.js';
import { Problem } from './problems.js';

/** Longest time to finish what is under way; whoever started this process loses patience soon after. */
const patienceMs = 10_000;

/** Ends well when it is told to: requests are finished, streams closed, the database let go. */
export function stopOnSignal(app: FastifyInstance, database: Database): void {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    const late = setTimeout(() => process.exit(1), patienceMs);
    await app.close();
    await database.close();
    clearTimeout(late);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}

/** How often connections are looked through that have nothing more to do, in milliseconds. */
const sweepMs = 50;

/**
 * While the server stops: what is under way is finished, new requests are turned away, and connections are
 * closed as they fall idle. Otherwise a browser's open connection would hold the process for a minute.
 */
export function stopInOrder(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
    const sweep = setInterval(() => {
      app.server.closeIdleConnections();
    }, sweepMs);
    app.server.once('close', () => {
      clearInterval(sweep);
    });
  });
  app.addHook('onRequest', async (_request, reply) => {
    if (!isStopping) return;
    reply.header('connection', 'close');
    throw new Problem('unavailable', { detail: 'This server is stopping.', retryAfter: 1 });
  });
}
