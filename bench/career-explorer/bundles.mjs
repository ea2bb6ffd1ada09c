// Weighs what a page loads at once.

import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../tools/lib/root.mjs';
import { builtFiles, bundle } from '../lib/bundles.mjs';

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

/** Bundles entries, the built files, without what is left out. */
const weighed = (entries, leaveOut) =>
  bundle(entries, { tsconfigRaw: builtFiles, plugins: [without(leaveOut)] });

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
  const whole = await weighed([entry], isData);
  const own = await weighed([entry], (file) => isData(file) || isLit(file));
  return { atOnce: weigh(whole, loaded), withoutLit: weigh(own, loaded) };
}

const core = 'dist/src/index.js';

/** What the explorer with every screen and language adds to a page that has Lit and the core. */
export async function weighEverything(entry) {
  const leaveOut = (file) => isData(file) || isLit(file);
  const [alone, both] = [await weighed([core], leaveOut), await weighed([core, entry], leaveOut)];
  return weigh(both) - weigh(alone);
}
