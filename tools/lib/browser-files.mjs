// Makes the files for pages without a bundler, from what is built already, with Lit inside:
//
//   dist/browser/ilp-elements.js       every element, the core and the storages in one file that asks for no other
//   dist/browser/elements/<name>.js    one element each; what several need lies once in elements/parts

import { readFile, rm } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { browserGroups } from './browser-groups.mjs';
import { entries } from './entries.mjs';
import { fromRoot } from './root.mjs';

const { version, license } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8'));

const banner = `/*! ilp-elements ${version}, ${license}. What is inside of others, and their licences: THIRD-PARTY.md */`;

/** The elements' entries: those that register a tag. */
const elementEntries = entries.filter(({ built }) => built.endsWith('.define.js'));

const nameOf = ({ specifier }) => specifier.slice(specifier.indexOf('/') + 1);

/** What a plain page may import beside the elements; the rest of the core is for bundlers and servers. */
const beside = [
  ...['core', 'packs', 'courses', 'courses/import', 'careers', 'caseload', 'exchange'],
  ...['storage/memory', 'storage/indexed-db'],
];

const wholeEntries = [...elementEntries, ...entries.filter((entry) => beside.includes(nameOf(entry)))];

/** A module that exists in no file: all entries of the one file. */
const whole = {
  name: 'whole',
  resolveId: (id) => (id === 'whole' ? id : null),
  load: (id) => (id === 'whole' ? wholeEntries.map(exportAll).join('\n') : null),
};

const exportAll = ({ built }) => `export * from ${JSON.stringify(fromRoot(built))};`;

/** The compiler's own maps lead on to the sources. */
const sourceMaps = {
  name: 'source-maps',
  async load(id) {
    if (!id.startsWith(fromRoot('dist'))) return null;
    const map = await readFile(`${id}.map`, 'utf8').catch(() => undefined);
    return map ? { code: await readFile(id, 'utf8'), map: JSON.parse(map) } : null;
  },
};

/** A warning of the bundler is an error: two exports of one name, for example, would cancel each other. */
function refuse(level, { code, message }) {
  // Which plugin takes the time is no fault of the files; on a busy machine one of them seems slow.
  if (level === 'warn' && code !== 'PLUGIN_TIMINGS') throw new Error(message);
}

const shared = { format: 'esm', minify: true, sourcemap: true, banner };

/** Names every module that is inside; who wrote it is told in THIRD-PARTY.md. */
const modulesOf = (output) => output.flatMap(({ moduleIds = [] }) => moduleIds);

async function writeWhole() {
  const build = await rolldown({ input: 'whole', plugins: [whole, sourceMaps], onLog: refuse });
  const file = fromRoot('dist/browser/ilp-elements.js');
  const { output } = await build.write({ ...shared, file, codeSplitting: false });
  await build.close();
  return modulesOf(output);
}

async function writeElements() {
  const input = Object.fromEntries(elementEntries.map((entry) => [nameOf(entry), fromRoot(entry.built)]));
  const { plugin, groups } = browserGroups(input);
  const build = await rolldown({ input, plugins: [plugin, sourceMaps], onLog: refuse });
  const { output } = await build.write({
    ...shared,
    dir: fromRoot('dist/browser/elements'),
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    codeSplitting: { groups },
  });
  await build.close();
  return modulesOf(output);
}

/**
 * Writes `dist/browser`; the package has to be built before.
 *
 * @returns {Promise<string[]>} every module inside
 */
export async function writeBrowserFiles() {
  await rm(fromRoot('dist/browser'), { recursive: true, force: true });
  return [...new Set([...(await writeWhole()), ...(await writeElements())])];
}
