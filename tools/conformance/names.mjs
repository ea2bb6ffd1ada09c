// What controls are called in English, to tell whether a name that the pages write is one.

import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from '../lib/root.mjs';

const folder = 'src/i18n';

/** A sentence as the dictionaries write it, in quotes or with parts that are filled in. */
const sentence = /'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g;

/** What is filled in, such as `${isolated(name)}`. */
const filled = /\$\{[^}]*\}/;

/** @type {RegExp[] | undefined} */
let known;

/**
 * Says whether a dictionary has this name, with anything where it fills something in.
 *
 * @param {string} name
 */
export function isNamed(name) {
  known ??= dictionaries().flatMap(patternsOf);
  return known.some((pattern) => pattern.test(name));
}

function dictionaries() {
  return readdirSync(fromRoot(folder), { recursive: true })
    .map(String)
    .filter((file) => /[\\/]en(-[^\\/]*)?\.ts$/.test(file))
    .map((file) => readFileSync(fromRoot(folder, file), 'utf8'));
}

/** A sentence that begins with what is filled in would be any name. */
function patternsOf(text) {
  return [...text.matchAll(sentence)]
    .map(([, plain, template]) => plain ?? template ?? '')
    .filter((each) => /^\p{L}/u.test(each))
    .map((each) => new RegExp(`^${each.split(filled).map(escaped).join('.+')}$`, 'u'));
}

const escaped = (/** @type {string} */ text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
