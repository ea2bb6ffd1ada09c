// Where the project stands, so that every script works from any folder it is called in.

import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {...string} parts a path below the project's root */
export const fromRoot = (...parts) => path.join(root, ...parts);
