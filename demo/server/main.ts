// `npm run server`: a server of its own for plans. Settings: see docs/server.md.

import { createServer } from './app.js';
import type { Database } from './database.js';
import { demoSignIn } from './demo-sign-in.js';
import { install } from './install.js';
import { openPglite } from './pglite-database.js';
import { openPostgres } from './postgres-database.js';
import { seed } from './seed.js';
import { readSettings, type Settings } from './settings.js';
import { verifyTokens } from './sign-in.js';
import { stopOnSignal } from './stop.js';
import { toolkitRules } from './toolkit-rules.js';

function openDatabase({ databaseUrl, connections, folder }: Settings): Promise<Database> | Database {
  return databaseUrl === undefined ? openPglite(folder) : openPostgres(databaseUrl, { connections });
}

/** Whoever may be anybody must not be reached from elsewhere, nor come upon real plans unasked. */
function checkDemo({ databaseUrl, host, isDemo, issuers }: Settings): void {
  if (issuers.length > 0) return;
  if (databaseUrl !== undefined && !isDemo)
    throw new Error(
      'With DATABASE_URL set ILP_ISSUER, or ILP_DEMO=yes for sample students and a sign-in for anybody.',
    );
  if (!['127.0.0.1', '::1', 'localhost'].includes(host))
    throw new Error('The sign-in of the demo is for this machine alone: set ILP_ISSUER, or leave HOST out.');
}

function firstWords(port: number): string {
  return `Plans of the sample students, kept at http://127.0.0.1:${port}/ilp/v1 (Ctrl+C ends it; docs/server.md).
A token for one of them: curl 'http://127.0.0.1:${port}/demo/token?person=dario'`;
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  checkDemo(settings);
  const { host, port, issuers, origins, perMinute, proxies } = settings;
  const demo = issuers.length > 0 ? undefined : await demoSignIn(`http://127.0.0.1:${port}`);
  if (demo) console.log(firstWords(port));
  const database = await openDatabase(settings);
  await install(database, toolkitRules);
  if (demo) await seed(database);
  const signIn = verifyTokens(demo ? [demo.settings] : issuers);
  const toServe = { database, rules: toolkitRules, signIn };
  const app = await createServer({ ...toServe, origins, perMinute, proxies });
  demo?.addRoutes(app);
  stopOnSignal(app, database);
  if (demo) app.log.warn('The sign-in of the demo lets anybody be anybody.');
  await app.listen({ host, port });
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The server cannot start.');
  process.exit(1);
});
