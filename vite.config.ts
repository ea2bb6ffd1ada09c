// Serves the demo at `/` straight from the TypeScript sources.

import { defineConfig, type Plugin } from 'vite';
import { packageAliases } from './tools/lib/entries.mjs';
import { fromRoot } from './tools/lib/root.mjs';

/** The project's root as Vite's `/@fs/` addresses write it, on Windows too. */
const servedRoot = fromRoot().replaceAll('\\', '/').replace(/^\//, '');

const isOfProject = (url: string): boolean => /^\/(src|components|data|themes)\//.test(url);

/** Pages may name `/src/…`, `/components/…`, `/data/…` and `/themes/…`, which lie outside the demo's own folder. */
function projectFolders(): Plugin {
  return {
    name: 'project-folders',
    resolveId: (source) => (isOfProject(source) ? fromRoot(source) : null),
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const url = request.url ?? '';
        if (isOfProject(url)) request.url = `/@fs/${servedRoot}${url}`;
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
