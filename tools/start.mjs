// `npm start`: installs what is missing, then serves the demo from its sources; `--port 5222` or PORT serve it elsewhere.

import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { fromRoot } from './lib/root.mjs';

/** The port that is asked for, by the flag before the variable. */
function portAsked() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const asked = values.port ?? process.env.PORT;
  if (!asked) return undefined;
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port > 0 && port < 65_536) return port;
  throw new Error(`“${asked}” is no port: give a number from 1 to 65535.`);
}

/** Without a port that is asked for, the next one that is free will do. */
async function serve(port) {
  const { createServer } = await import('vite');
  const own = port ? { server: { port, strictPort: true } } : {};
  const server = await createServer({ configFile: fromRoot('vite.config.ts'), ...own });
  const usual = server.config.server.port;
  await server.listen();
  const url = new URL(server.resolvedUrls.local[0]);
  if (!port && url.port !== String(usual)) console.log(`Port ${usual} is taken by another program.`);
  console.log(`The demo is at ${url} (Ctrl+C ends it).`);
}

function inWords({ message }, port) {
  if (!/already in use/.test(message)) return message;
  return `Port ${port} is taken by another program: give another one, such as npm start -- --port ${port + 1}`;
}

let port;
try {
  port = portAsked();
  await ensureInstalled();
  await serve(port);
} catch (error) {
  console.error(inWords(error, port));
  process.exit(1);
}
