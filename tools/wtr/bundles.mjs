// Serves each test file as a few large modules instead of hundreds of small ones: asked for one by
// one they took a page longer to load than many a file's tests take to run.
//
// What several files share is built once and keeps its address, so that a browser reads it once. A
// test file keeps the address of its source, and source maps lead from the built lines to the source's.
// So does the script of the demo, which its tests open in a frame again and again. Frames that a test
// fills with scripts of its own get these unbuilt.

import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/root.mjs';

/** Scripts of pages that tests open in a frame. */
const pageScripts = ['demo/portal.ts', 'demo/careers.ts', 'test/components/plan/http-page.ts'];

/** Those of the audit, which hold every story: built where its test is run. */
const auditScripts = ['demo/audit/audit.ts', 'demo/audit/story.ts'];

const types = { '.js': 'text/javascript', '.map': 'application/json' };

/** @param {string[]} files paths from the root */
const buildOnce = (files) =>
  build({
    entryPoints: files,
    absWorkingDir: root,
    outbase: root,
    outdir: root,
    chunkNames: '.bundles/[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['development'],
    // Without this a module counts as free of side effects where package.json says so, and a test
    // file that imports another for its tests alone would lose them without a word.
    ignoreAnnotations: true,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
  });

const canBuild = (file) =>
  buildOnce([file]).then(
    () => true,
    () => false,
  );

/** Builds what can be built: a file that cannot is left to the runner, which tells what is wrong with it. */
async function buildAll(files) {
  try {
    return await buildOnce(files);
  } catch {
    const answers = await Promise.all(files.map(canBuild));
    const sound = files.filter((_, index) => answers[index]);
    return sound.length > 0 ? buildOnce(sound) : { outputFiles: [] };
  }
}

/** The address of a built file; that of an entry ends in `.ts`, like its source. */
function addressOf(file, sources) {
  const address = `/${path.relative(root, file).split(path.sep).join('/')}`;
  const source = address.replace(/\.js$/, '.ts');
  return sources.has(source) ? source : address;
}

/**
 * Builds test files and makes a middleware of the runner's server that answers with them.
 *
 * @param {string[]} files paths from the root, with slashes
 */
export async function bundlesMiddleware(files) {
  const isAudited = files.some((file) => file.startsWith('test/demo/audit'));
  const entries = [...files, ...pageScripts, ...(isAudited ? auditScripts : [])];
  const { outputFiles } = await buildAll(entries);
  const sources = new Set(entries.map((file) => `/${file}`));
  const built = new Map(outputFiles.map((file) => [addressOf(file.path, sources), file]));
  return async (context, next) => {
    const file = built.get(context.path);
    if (!file) return next();
    context.type = types[path.extname(file.path)];
    context.body = file.text;
  };
}
