// `npm start`: installs what is missing, then serves the demo from its sources.

import { ensureInstalled } from './lib/install.mjs';
import { fromRoot } from './lib/root.mjs';

await ensureInstalled();

const { createServer } = await import('vite');
const server = await createServer({ configFile: fromRoot('vite.config.ts') });
await server.listen();
console.log(`The demo is at ${server.resolvedUrls.local[0]} (Ctrl+C ends it).`);
