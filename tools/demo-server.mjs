// `npm run demo:server`: installs what is missing, then serves the portal over the reference server, in two windows.

import { ensureInstalled } from './lib/install.mjs';
import { fromRoot } from './lib/root.mjs';

await ensureInstalled();

const { register } = await import('tsx/esm/api');
register();
const { startLiveServer } = await import('../demo/live/server.ts');
const { PORT = '5173', ILP_FOLDER: folder } = process.env;
const plans = await startLiveServer(folder);

const { build, preview } = await import('vite');
// Built once: each window is a whole portal, and hundreds of small files would come slowly twice. A file that changes
// must not reload a window in which somebody writes, so nothing is lost by it.
const outDir = fromRoot('node_modules/.vite-demo-server');
const common = { configFile: fromRoot('vite.config.ts'), logLevel: 'warn' };
await build({
  ...common,
  build: {
    ...{ outDir, emptyOutDir: true, target: 'es2022', minify: false, reportCompressedSize: false },
    rollupOptions: { input: ['live.html', 'index.html'].map((page) => fromRoot('demo', page)) },
  },
});
const server = await preview({
  ...common,
  build: { outDir },
  // One origin for pages and plans. The tokens of the demo exist only while this runs.
  preview: { port: Number(PORT), proxy: { '/ilp/v1': plans, '/demo/token': plans } },
});
const address = new URL('live.html', server.resolvedUrls.local[0]);
const end = folder
  ? `what was written stays in ${folder}`
  : 'what was written goes with it, without an ILP_FOLDER';
console.log(`Two windows on one plan: ${address} (Ctrl+C ends it, and ${end}).`);
