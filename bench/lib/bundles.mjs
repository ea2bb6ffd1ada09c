// Bundles pages for production as their users would load them: split, minified, Lit too.

import path from 'node:path';
import { build as esbuild } from 'esbuild';
import { fromRoot, root } from '../../tools/lib/root.mjs';

/** The project's own settings lead package names to its sources; with these, the built files count. */
export const builtFiles = '{}';

/**
 * Bundles files of the project.
 *
 * @param {string[]} entries paths from the project's root
 * @param {{ outdir?: string, plugins?: import('esbuild').Plugin[], tsconfigRaw?: string }} [more]
 *   `tsconfigRaw` stands in for the project's own settings
 */
export async function bundle(entries, { outdir = 'weighed', plugins = [], tsconfigRaw } = {}) {
  return esbuild({
    entryPoints: entries.map((entry) => fromRoot(entry)),
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: fromRoot(outdir),
    entryNames: '[name]',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins,
    ...(tsconfigRaw === undefined ? {} : { tsconfigRaw }),
  });
}

/**
 * Bundles a page.
 *
 * @returns {Promise<{ files: Map<string, Uint8Array>, url: string, entryOf: (url: string) => string | undefined }>}
 *   files by address, the address to load, and which source a loaded address stands for
 */
export async function bundlePage(entry, number, more = {}) {
  const { outputFiles, metafile } = await bundle([entry], { ...more, outdir: `page-${number}` });
  const addressOf = (file) => `/${path.relative(root, file).split(path.sep).join('/')}`;
  const files = new Map(outputFiles.map((file) => [addressOf(file.path), file.contents]));
  const entries = new Map(
    Object.entries(metafile.outputs).map(([file, { entryPoint }]) => [`/${file}`, entryPoint]),
  );
  const url = [...entries].find(([, source]) => source === entry)[0];
  return { files, url, entryOf: (address) => entries.get(address) };
}

/** Bundles every page once, however many contenders show it; by its source. */
export async function bundlePages(sources, more = {}) {
  const pages = {};
  for (const [number, source] of [...new Set(sources)].entries())
    pages[source] = await bundlePage(source, number, more);
  return pages;
}
