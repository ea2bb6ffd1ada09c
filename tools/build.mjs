// `npm run build`: src and components to dist, as ES modules with declarations and maps.

import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { fromRoot } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { shortenStyles } from './lib/shorten-styles.mjs';

let built;

/**
 * Builds the library, once per process however many ask.
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

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { writeManifest } = await import('./lib/manifest.mjs');
  const problem = (await build()) ?? (await writeManifest()).problem;
  if (problem) console.error(problem);
  process.exitCode = problem ? 1 : 0;
}
