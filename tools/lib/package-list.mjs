// What belongs into the published package, and nothing else.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fromRoot } from './root.mjs';

/** Every module is published as code with its map and its types. */
const ofModule = (file) => ['.js', '.js.map', '.d.ts'].map((end) => file.replace(/\.ts$/, end));

async function filesBelow(folder) {
  const found = await readdir(fromRoot(folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(fromRoot(), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}

/** A script that only passes on what others hold has no map. */
async function ofScript(file) {
  const text = await readFile(fromRoot(file), 'utf8').catch(() => '');
  return text.includes('\n//# sourceMappingURL=') ? [file, `${file}.map`] : [file];
}

/** Types of somebody else's code, written by hand, become no code. */
const isModule = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');

/** What lies beside the modules: words about the package, and what is made from the manifest. */
const besides = [
  ...['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'THIRD-PARTY.md', 'SECURITY.md'],
  ...['custom-elements.json', 'docs/openapi.yaml'],
  ...['react', 'vue', 'svelte'].flatMap((name) => [`dist/types/${name}.d.ts`, `dist/types/${name}.js`]),
  ...['dist/types/elements.d.ts', 'dist/vscode/html-custom-data.json', 'dist/vscode/css-custom-data.json'],
  'dist/browser/integrity.json',
];

/** Published as they are, where the project has them. */
const wholeFolders = ['schemas', 'themes'];

/** The guides with their pictures; what they are made from stays at home. */
const isGuide = (file) => /^docs\/([^/]+\.md|pictures\/.+)$/.test(file);

/**
 * Lists every file that the package has to hold.
 *
 * @param {string[]} browserFiles the scripts for pages without a bundler, by their paths from dist/browser
 * @param {string[]} published the entries of `files` in package.json
 */
export async function expectedFiles(browserFiles, published) {
  const modules = [...(await filesBelow('src')), ...(await filesBelow('components'))];
  const folders = await Promise.all(wholeFolders.filter((name) => published.includes(name)).map(filesBelow));
  const scripts = await Promise.all(browserFiles.map((file) => ofScript(`dist/browser/${file}`)));
  return [
    ...besides,
    ...folders.flat(),
    ...(await filesBelow('docs')).filter(isGuide),
    ...modules.filter(isModule).flatMap((file) => ofModule(`dist/${file}`)),
    ...scripts.flat(),
  ];
}

/**
 * Compares what is in the package with what should be.
 *
 * @param {string[]} packed
 * @param {string[]} expected
 * @returns {string[]} a sentence for each file too many and each file missing
 */
export function listProblems(packed, expected) {
  const [has, wants] = [new Set(packed), new Set(expected)];
  return [
    ...packed
      .filter((file) => !wants.has(file))
      .map((file) => `${file} is in the package, and should not be`),
    ...expected.filter((file) => !has.has(file)).map((file) => `${file} is not in the package`),
  ];
}
