import type { FastifyInstance } from 'fastify';
import { createServer, type ServerOptions } from '../../demo/server/app.js';
import type { Database } from '../../demo/server/database.js';
import { install } from '../../demo/server/install.js';
import { openPglite } from '../../demo/server/pglite-database.js';
import { openPostgres } from '../../demo/server/postgres-database.js';
import { verifyTokens } from '../../demo/server/sign-in.js';
import { toolkitRules } from '../../demo/server/toolkit-rules.js';
import { startPostgres, type RunningPostgres } from '../../tools/postgres.mjs';
import { district, startIssuer, type Claims, type TestIssuer } from './issuer.js';

/** What a set-up stands on; `two` is two servers on one PostgreSQL. */
export const setupNames = ['PGlite', 'PostgreSQL', 'PostgreSQL with two servers'] as const;
export type SetupName = (typeof setupNames)[number];

/** One or two servers that run, on a database of their own, with a provider of their own. */
export interface Setup {
  /** Where the protocol lies, one address for each server. */
  readonly bases: readonly string[];
  readonly apps: readonly FastifyInstance[];
  readonly database: Database;
  /** Where the database runs in a process of its own. */
  readonly postgres: RunningPostgres | undefined;
  readonly issuer: TestIssuer;
  /** Every line of the log so far. */
  readonly log: readonly string[];
  /** A sign-in in the district of most tests, as an Authorization header. */
  signIn(person: string, roles: readonly string[], claims?: Claims): Promise<string>;
  stop(): Promise<void>;
}

/** What a test may set otherwise. */
export type SetupOptions = Partial<ServerOptions> & { readonly districts?: readonly string[] };

/** Starts a set-up; its tables are there, and empty. */
export async function startSetup(name: SetupName = 'PGlite', options: SetupOptions = {}): Promise<Setup> {
  const { districts, ...serverOptions } = options;
  const postgres = name === 'PGlite' ? undefined : await startPostgres();
  const issuer = await startIssuer(districts);
  const database = postgres ? openPostgres(postgres.url) : await openPglite();
  await install(database, serverOptions.rules ?? toolkitRules);
  const log: string[] = [];
  const count = name === 'PostgreSQL with two servers' ? 2 : 1;
  const all = Array.from({ length: count }, (_, place) =>
    // The second server has connections of its own, as another process would.
    startServer(place > 0 && postgres ? openPostgres(postgres.url) : database, issuer, log, serverOptions),
  );
  const servers = await Promise.all(all);
  return {
    bases: servers.map(({ base }) => base),
    apps: servers.map(({ app }) => app),
    ...{ database, postgres, issuer, log },
    signIn: async (person, roles, claims) =>
      `Bearer ${await issuer.sign({ sub: person, district, roles, ...claims })}`,
    stop: async () => {
      for (const { app } of servers) await app.close();
      for (const { own } of servers) if (own !== database) await own.close();
      await database.close();
      issuer.stop();
      await postgres?.stop();
    },
  };
}

async function startServer(
  own: Database,
  issuer: TestIssuer,
  log: string[],
  options: Partial<ServerOptions>,
) {
  const app = await createServer({
    database: own,
    rules: toolkitRules,
    signIn: verifyTokens([issuer.settings]),
    perMinute: 1_000_000,
    log: { write: (line) => void log.push(line) },
    ...options,
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, own, base: `${address}/ilp/v1` };
}
