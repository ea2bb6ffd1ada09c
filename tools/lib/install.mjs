// Installs the packages where they are missing or are not those of the lockfile. Uses Node alone.

import { readFile } from 'node:fs/promises';
import { fromRoot } from './root.mjs';
import { run } from './run.mjs';

async function readPackages(...file) {
  try {
    return JSON.parse(await readFile(fromRoot(...file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Compares versions rather than file dates: a checkout makes the lockfile newer without changing it.
 * Optional packages may be absent, for most of them belong to another operating system.
 */
async function isInstalled() {
  const wanted = await readPackages('package-lock.json');
  const present = await readPackages('node_modules', '.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    if (name === '' || (optional && !present[name])) return true;
    return present[name]?.version === version;
  });
}

/** Makes sure that node_modules is what the lockfile says; ends the process when it cannot. */
export async function ensureInstalled() {
  if (await isInstalled()) return;
  console.log('Installing the packages of package-lock.json …');
  const { code, output } = await run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error(output);
  console.error('npm could not install the packages; see its message above.');
  process.exit(1);
}
