import { once } from 'node:events';
import { createServer as createSocket } from 'node:net';
import { createServer } from '../server/app.js';
import { demoSignIn } from '../server/demo-sign-in.js';
import { install } from '../server/install.js';
import { openPglite } from '../server/pglite-database.js';
import { seed } from '../server/seed.js';
import { verifyTokens } from '../server/sign-in.js';
import { stopOnSignal } from '../server/stop.js';
import { toolkitRules } from '../server/toolkit-rules.js';

const host = '127.0.0.1';

/**
 * Starts the reference server for the page of two windows: the sample students, the sign-in of the demo, and this
 * machine alone. Without a folder for its database, everything in it is gone when the process ends.
 *
 * @returns its address, such as `http://127.0.0.1:40123`
 */
export async function startLiveServer(folder?: string): Promise<string> {
  const port = await freePort();
  const origin = `http://${host}:${port}`;
  const database = await openPglite(folder);
  await install(database, toolkitRules);
  await seed(database);
  const demo = await demoSignIn(origin);
  const signIn = verifyTokens([demo.settings]);
  const app = await createServer({ database, rules: toolkitRules, signIn, log: false });
  demo.addRoutes(app);
  stopOnSignal(app, database);
  await app.listen({ host, port });
  return origin;
}

/** The demo's sign-in says where its keys are before it listens. */
async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, host);
  await once(socket, 'listening');
  const address = socket.address();
  socket.close();
  await once(socket, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
