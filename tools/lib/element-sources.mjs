// What the sources of an element's folder use: the truth the manifest is held against.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from './root.mjs';

/** Gives all first groups of a pattern in a text. */
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));

const readAll = (files) => [...files].map((file) => readFileSync(file, 'utf8')).join('\n');

/** The shared files that some files use, and those that these use; what is imported as a type is not used. */
function sharedFiles(files, found = new Set()) {
  for (const file of files) {
    const text = withoutComments(readFileSync(file, 'utf8'));
    const names = matches(text, /(?:(?<!import type [^;]*)\bfrom|\bimport\() ?'(\.[^']+)\.js'/g);
    const used = names
      .map((name) => path.join(path.dirname(file), `${name}.ts`))
      .filter((name) => name.startsWith(fromRoot('components', 'shared')) && !found.has(name));
    for (const name of used) found.add(name);
    sharedFiles(used, found);
  }
  return found;
}

/** Comments may name a part or an event as an example; only code counts. */
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Gives the names of event classes with the event name each passes to `super`. */
function eventClasses(text) {
  const pattern = /class (\w+)[^{]*\bextends \w*Event\b[^{]*\{[\s\S]*?super\(\s*['"]([\w-]+)['"]/g;
  return new Map([...text.matchAll(pattern)].map(([, name, type]) => [name, type]));
}

/** Parts are written in templates, and handed to functions that draw, as `part: 'x'` in what they are given. */
const partValues = (text) => [
  ...matches(text, /\bpart="([^"$]+)"/g),
  ...matches(text, /\bpart: '([^'$]+)'/g),
];

/** Lists the folders of public elements: those that register a tag. */
export function elementFolders() {
  return readdirSync(fromRoot('components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name);
}

/** Reads all of components once. */
export function readComponents() {
  const text = withoutComments(readAll(filesIn(fromRoot('components'))));
  return { events: eventClasses(text), cssProperties: new Set(matches(text, /var\(\s*(--ilp-[\w-]+)/g)) };
}

/**
 * Reads what one element's folder uses, with the shared files it draws with.
 *
 * @param {string} folder its name below components
 * @param {Map<string, string>} events all event classes, the shared ones too
 */
export function readElement(folder, events) {
  const files = filesIn(fromRoot('components', folder));
  const text = withoutComments(readAll([...files, ...sharedFiles(files)]));
  const created = matches(text, /\bnew (\w+)\s*\(/g).filter((name) => events.has(name));
  return {
    parts: new Set(partValues(text).flatMap((value) => value.trim().split(/\s+/))),
    events: new Set(created.map((name) => events.get(name))),
  };
}
