// `npm run build`: all that is published, in dist and custom-elements.json.

import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { fromRoot } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { shortenStyles } from './lib/shorten-styles.mjs';

let built;
let packageBuilt;

/**
 * Builds src and components to dist, as ES modules with declarations and maps, once per process however many ask.
 *
 * @returns {Promise<string | undefined>} what went wrong
 */
export function build() {
  built ??= compile();
  return built;
}

async function compile() {
  await rm(fromRoot('dist'), { recursive: true, force: true });
  const { code, output } = await runNode([
    'node_modules/@typescript/native/bin/tsc',
    ...['-p', 'tsconfig.build.json'],
  ]);
  shortenStyles(fromRoot('dist', 'components'));
  return code === 0 ? undefined : output;
}

/**
 * @typedef {object} BuiltPackage
 * @property {string} [problem] what went wrong
 * @property {Record<string, string>} [integrity] what a page names beside a script, by the path from dist/browser
 * @property {string[]} [modules] every module inside the files for pages without a bundler
 */

/**
 * Builds all that is published, once per process: the modules, the manifest and what is made from it, the files
 * for pages without a bundler, and their integrity values.
 *
 * @returns {Promise<BuiltPackage>}
 */
export function buildPackage() {
  packageBuilt ??= makePackage();
  return packageBuilt;
}

async function makePackage() {
  const problem = await build();
  if (problem) return { problem };
  const { writeManifest } = await import('./lib/manifest.mjs');
  const { manifest, problem: missing } = await writeManifest();
  if (!manifest) return { problem: missing };
  const { writeGeneratedFiles } = await import('./lib/generated-files.mjs');
  await writeGeneratedFiles(manifest);
  const { writeBrowserFiles } = await import('./lib/browser-files.mjs');
  const { writeIntegrity } = await import('./lib/integrity.mjs');
  const modules = await writeBrowserFiles();
  return { modules, integrity: await writeIntegrity() };
}

/** The values of the files that a page names itself. */
function integrityTable(integrity) {
  const named = Object.entries(integrity).filter(([file]) => !file.includes('/parts/'));
  const rows = named.map(([file, value]) => `  ${file.padEnd(28)} ${value}`);
  return ['Subresource Integrity (all of them: dist/browser/integrity.json)', ...rows].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { problem, integrity } = await buildPackage();
  if (problem) console.error(problem);
  else console.log(integrityTable(integrity));
  process.exitCode = problem ? 1 : 0;
}
