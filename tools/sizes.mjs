// `npm run sizes`: what each entry costs a page over the wire, against its budget in size-budgets.json.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import esbuild from 'esbuild';
import { build } from './build.mjs';
import { fromRoot, root } from './lib/root.mjs';

const { bundles } = JSON.parse(readFileSync(fromRoot('size-budgets.json'), 'utf8'));

/** Bundles public entries with everything they import, Lit too, as a page's own build would. */
async function bundle(imports) {
  const contents = imports.map((specifier) => `export * from '${specifier}';`).join('\n');
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0].contents;
}

async function measure({ name, imports, budget }) {
  try {
    const code = await bundle(imports);
    const size = brotliCompressSync(code).length / 1000;
    return { name, budget, minified: code.length / 1000, size, isWithin: size <= budget };
  } catch (error) {
    return { name, isWithin: false, problem: error.message };
  }
}

function row({ name, budget, minified, size, isWithin, problem }) {
  if (problem) return `${name.padEnd(42)} ${problem}`;
  const columns = [minified, size, budget].map((number) => number.toFixed(1).padStart(9));
  return `${name.padEnd(42)}${columns.join('')}${isWithin ? '' : '  over budget'}`;
}

/**
 * Builds the package and measures every bundle.
 *
 * @returns {Promise<{ isWithin: boolean, table: string }>}
 */
export async function measureSizes() {
  const problem = await build();
  if (problem) return { isWithin: false, table: problem };
  const sizes = await Promise.all(bundles.map(measure));
  const head = `${'kB'.padEnd(42)}${['minified', 'brotli', 'budget'].map((word) => word.padStart(9)).join('')}`;
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
