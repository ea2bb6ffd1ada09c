// Bundles every page as its users would load it, and weighs what it loads at once.

import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { fromRoot, root } from '../../tools/lib/root.mjs';

/** What `data/build-careers.mjs` has made: data, not code. */
const isData = (file) =>
  /packed\/[\w-]+-part\.js$|packed\/texts-\w+\.js$/.test(file) && !file.includes('unpack');
const isLit = (name) => /^(lit|@lit\/[\w-]+|lit-html|lit-element)(\/|$)/.test(name);

/** Leaves out what the test names, as if it were loaded already. */
function without(test) {
  return {
    name: 'without',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path: name, kind, resolveDir }) => {
        if (kind === 'entry-point') return undefined;
        const file = name.startsWith('.') ? path.join(resolveDir, name) : name;
        return test(file) ? { path: name, external: true } : undefined;
      });
    },
  };
}

/** Bundles files of the project, Lit too, for production. */
async function bundle(entries, { outdir = 'weighed', leaveOut } = {}) {
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
    // The project's own settings lead package names to the sources; here the built files count.
    tsconfigRaw: '{}',
    plugins: leaveOut ? [without(leaveOut)] : [],
  });
}

/**
 * Bundles a page.
 *
 * @returns {Promise<{ files: Map<string, Uint8Array>, url: string, entryOf: (url: string) => string | undefined }>}
 *   files by address, the address to load, and which source a loaded address stands for
 */
export async function bundlePage(entry, number) {
  const outdir = `page-${number}`;
  const { outputFiles, metafile } = await bundle([entry], { outdir });
  const addressOf = (file) => `/${path.relative(root, file).split(path.sep).join('/')}`;
  const files = new Map(outputFiles.map((file) => [addressOf(file.path), file.contents]));
  const entries = new Map(
    Object.entries(metafile.outputs).map(([file, { entryPoint }]) => [`/${file}`, entryPoint]),
  );
  const url = [...entries].find(([, source]) => source === entry)[0];
  return { files, url, entryOf: (address) => entries.get(address) };
}

/** The bytes of some entries with all they import at once; of everything, where none are named. */
function weigh({ outputFiles, metafile: { outputs } }, entries) {
  const wanted = new Set(
    Object.keys(outputs).filter((file) => !entries || entries.includes(outputs[file].entryPoint)),
  );
  for (const file of wanted)
    for (const { path: other, kind } of outputs[file].imports)
      if (kind === 'import-statement' && outputs[other]) wanted.add(other);
  return outputFiles
    .filter(({ path: file }) => wanted.has(path.relative(root, file).split(path.sep).join('/')))
    .reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
}

/**
 * Weighs the code of a page, without its data: what it has loaded for the first view, and of that what
 * is not Lit. Bytes after Brotli.
 */
export async function weighPage(entry, loaded) {
  const whole = await bundle([entry], { leaveOut: isData });
  const own = await bundle([entry], { leaveOut: (file) => isData(file) || isLit(file) });
  return { atOnce: weigh(whole, loaded), withoutLit: weigh(own, loaded) };
}

const core = 'dist/src/index.js';

/** What the explorer with every screen and language adds to a page that has Lit and the core. */
export async function weighEverything(entry) {
  const leaveOut = (file) => isData(file) || isLit(file);
  const [alone, both] = [await bundle([core], { leaveOut }), await bundle([core, entry], { leaveOut })];
  return weigh(both) - weigh(alone);
}
