// Lets browser tests import the package by its public names, from its sources.

import path from 'node:path';
import { entrySource } from '../lib/entries.mjs';
import { root } from '../lib/root.mjs';

export function packageNamesPlugin() {
  return {
    name: 'package-names',
    resolveImport({ source }) {
      const file = entrySource(source);
      return file && `/${path.relative(root, file).split(path.sep).join('/')}`;
    },
  };
}
