// Which packages of others are shipped: the runtime dependencies with all that they depend on.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from './root.mjs';

/** Licences that ask for no more than to be named, and their text to be kept. */
export const accepted = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'];

/** Packages without a text of their own, and the one of the same repository that has it. */
const textOf = { '@lit-labs/ssr-dom-shim': 'lit' };

/** npm looks for a package beside who needs it, then further up. */
function folderOf(name, from) {
  for (let folder = from; folder.startsWith(fromRoot()); folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(found, 'package.json'))) return found;
  }
  throw new Error(`${name} is not installed.`);
}

function licenceText(name, folder) {
  const home = textOf[name] ? folderOf(textOf[name], folder) : folder;
  const file = readdirSync(home).find((each) => /^licen[cs]e(\.md|\.txt)?$/i.test(each));
  if (!file) throw new Error(`${name} has no licence text; say in tools/lib/licences.mjs where one is.`);
  const lines = readFileSync(path.join(home, file), 'utf8').replace(/\r/g, '').trim().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}

function collect(names, from, found) {
  for (const name of Object.keys(names ?? {})) {
    const folder = folderOf(name, from);
    if (found.has(name)) continue;
    const { version, license, dependencies } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    found.set(name, { name, version, license, text: licenceText(name, folder) });
    collect(dependencies, folder, found);
  }
  return found;
}

/**
 * Lists what is shipped of others, by name.
 *
 * @returns {{ name: string, version: string, license: string, text: string }[]}
 */
export function shippedPackages() {
  const { dependencies } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  return [...collect(dependencies, fromRoot(), new Map()).values()].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

/** The package a module lies in; undefined for one of our own. */
export function packageOf(module) {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1]?.replace('\\', '/');
}
