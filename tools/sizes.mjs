// `npm run sizes`: what each entry, and each of the files for pages without a bundler, costs a page over the wire,
// against its budget in size-budgets.json.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import esbuild from 'esbuild';
import { buildPackage } from './build.mjs';
import { loadedByPage } from './lib/browser-loads.mjs';
import { fromRoot, root } from './lib/root.mjs';

const { bundles, pages } = JSON.parse(readFileSync(fromRoot('size-budgets.json'), 'utf8'));

/** The column of names. */
const nameWidth = 56;

/** Bundles public entries with everything they import, Lit too, as a page's own build would. */
async function bundle(imports) {
  const contents = imports.map((specifier) => `export * from '${specifier}';`).join('\n');
  return esbuild.build({
    stdin: { contents, resolveDir: root, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: 'sizes',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    // The project's own settings lead package names to the sources; what is published counts.
    tsconfigRaw: '{}',
  });
}

/** The files a page loads at once; other languages and storages come when they are asked for. */
function loadedAtOnce({ outputs }) {
  const entry = Object.keys(outputs).find((file) => outputs[file].entryPoint === 'page.js');
  const files = new Set([entry]);
  for (const file of files)
    for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement') files.add(path);
  return files;
}

function weighed({ name, budget }, loaded) {
  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0) / 1000;
  const size = sum(loaded.map((contents) => brotliCompressSync(contents).length));
  const minified = sum(loaded.map((contents) => contents.length));
  return { name, budget, minified, size, isWithin: size <= budget };
}

/** What a page without a bundler loads at once, and in how many files: more of them are slower to come. */
function measurePage({ name, scripts, budget, files }) {
  const loaded = loadedByPage(scripts);
  const measured = weighed({ name: `${name} (${loaded.length} of ${files} files)`, budget }, loaded);
  return { ...measured, isWithin: measured.isWithin && loaded.length <= files };
}

async function measure({ name, imports, budget }) {
  try {
    const { metafile, outputFiles } = await bundle(imports);
    const atOnce = [...loadedAtOnce(metafile)].map((file) => fromRoot(file));
    const loaded = outputFiles.filter(({ path }) => atOnce.includes(path)).map(({ contents }) => contents);
    return weighed({ name, budget }, loaded);
  } catch (error) {
    return { name, isWithin: false, problem: error.message };
  }
}

function row({ name, budget, minified, size, isWithin, problem }) {
  if (problem) return `${name.padEnd(nameWidth)} ${problem}`;
  const columns = [minified, size, budget].map((number) => number.toFixed(1).padStart(9));
  return `${name.padEnd(nameWidth)}${columns.join('')}${isWithin ? '' : '  over budget'}`;
}

/**
 * Builds the package and measures every bundle.
 *
 * @returns {Promise<{ isWithin: boolean, table: string }>}
 */
export async function measureSizes() {
  const { problem } = await buildPackage();
  if (problem) return { isWithin: false, table: problem };
  const sizes = [...(await Promise.all(bundles.map(measure))), ...pages.map(measurePage)];
  const head = `${'kB'.padEnd(nameWidth)}${['minified', 'brotli', 'budget'].map((word) => word.padStart(9)).join('')}`;
  return {
    isWithin: sizes.every(({ isWithin }) => isWithin),
    table: [head, ...sizes.map(row)].join('\n'),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { isWithin, table } = await measureSizes();
  console.log(table);
  process.exitCode = isWithin ? 0 : 1;
}
