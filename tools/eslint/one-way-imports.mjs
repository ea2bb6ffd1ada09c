// ESLint rule: src and components import one way only (see layers.mjs).
// It resolves each import from the file it stands in, so it holds at any depth, and it also sees
// `import type`, `export … from` and `import()`.

import path from 'node:path';
import { isInside, layerOf } from './layers.mjs';

const toPosix = (file) => file.split(path.sep).join('/');

/** Gives the name of the package of a bare import: `lit` of `lit/directives/guard.js`. */
function packageOf(source) {
  const parts = source.split('/');
  return source.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** Gives what is wrong with an import, as an ESLint message, or undefined. */
function findProblem(file, layer, source) {
  const data = { from: layer.folder, source };
  if (!source.startsWith('.')) {
    return layer.packages.includes(packageOf(source)) ? undefined : { messageId: 'package', data };
  }
  if (!/\.(js|json)$/.test(source)) return { messageId: 'ending', data };
  const target = path.posix.join(path.posix.dirname(file), source);
  const isOpen = [layer.folder, ...layer.imports].some((folder) => isInside(target, folder));
  return isOpen ? undefined : { messageId: 'layer', data };
}

export const oneWayImports = {
  meta: {
    type: 'problem',
    docs: { description: 'imports go one way: components → src, model ← edits ← rules ← store' },
    schema: [],
    messages: {
      layer: 'Imports go one way: {{from}} may not import {{source}}.',
      package: 'Imports go one way: {{from}} may not import the package {{source}}.',
      ending: 'Name the file as it will be after the build: {{source}} lacks its ending .js.',
    },
  },
  create(context) {
    const file = toPosix(path.relative(context.cwd, context.filename));
    const layer = layerOf(file);
    if (!layer) return {};
    const check = (node) => {
      const source = node.source;
      if (typeof source?.value !== 'string') return;
      const problem = findProblem(file, layer, source.value);
      if (problem) context.report({ node: source, ...problem });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: check,
    };
  },
};
