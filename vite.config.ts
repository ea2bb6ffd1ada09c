// Serves the demo at `/` straight from the TypeScript sources.

import { defineConfig, type Plugin } from 'vite';
import { packageAliases } from './tools/lib/entries.mjs';
import { fromRoot } from './tools/lib/root.mjs';

/** The project's root as Vite's `/@fs/` addresses write it, on Windows too. */
const servedRoot = fromRoot().replaceAll('\\', '/').replace(/^\//, '');

/** Pages may name `/src/…`, `/components/…` and `/data/…`, which lie outside the demo's own folder. */
function projectFolders(): Plugin {
  return {
    name: 'project-folders',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/(src|components|data)\//.test(request.url ?? '')) {
          request.url = `/@fs/${servedRoot}${request.url ?? ''}`;
        }
        next();
      });
    },
  };
}

export default defineConfig({
  root: fromRoot('demo'),
  appType: 'mpa',
  logLevel: 'warn',
  plugins: [projectFolders()],
  resolve: { alias: packageAliases },
  server: { port: 5173, fs: { allow: [fromRoot()] } },
});
