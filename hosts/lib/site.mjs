// Builds the site of the host pages from the packed package, so that what is tested is what would be published.

import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { buildPackage } from '../../tools/build.mjs';
import { pack } from '../../tools/lib/pack.mjs';
import { fromRoot } from '../../tools/lib/root.mjs';
import { run } from '../../tools/lib/run.mjs';
import { reactSamples, sampleFiles, samplePages, writeFiles } from './samples.mjs';

/** Where the site is built: git knows nothing of it, and packages of others are found from there. */
export const siteFolder = fromRoot('test-results', 'hosts');

const inSite = (...parts) => path.join(siteFolder, ...parts);

/** The package as an app has it. */
const installed = inSite('node_modules', 'ilp-elements');

/** Pages that need no building. */
const plainPages = ['plain', 'parts', 'frame', 'two-versions', 'hostile-styles', 'in-shadow'];

/** The version that the older copy on a page says it has. */
export const olderVersion = '0.0.1';

async function unpack(tarball) {
  await mkdir(installed, { recursive: true });
  const { code, output } = await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  if (code !== 0) throw new Error(`The package could not be unpacked: ${output}`);
}

/** Without a name of its own the site would count as the package itself, and find the sources. */
const writeName = () =>
  writeFile(inSite('package.json'), '{ "name": "host-pages", "private": true, "type": "module" }\n');

/** A page names a file with the integrity value that the build printed for it. */
async function copyPage(name, integrity) {
  await cp(fromRoot('hosts', name), inSite(name), { recursive: true });
  for (const file of await readdir(inSite(name))) {
    if (!file.endsWith('.html')) continue;
    const text = await readFile(inSite(name, file), 'utf8');
    const filled = text.replace(/\{(\S+\.js)\}/g, (_, script) => integrity[script]);
    await writeFile(inSite(name, file), filled);
  }
}

/** A page that names another integrity value than the file has, as if the file had been changed on its way. */
async function copyTampered(integrity) {
  await copyPage('plain', { 'ilp-elements.js': integrity['elements/plan.js'] });
  await cp(inSite('plain'), inSite('tampered'), { recursive: true });
}

/** An older copy of the package: the same files under another version. */
async function copyOlder() {
  const { version } = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8'));
  await cp(path.join(installed, 'dist/browser'), inSite('older'), { recursive: true });
  for (const file of await readdir(inSite('older'), { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const text = await readFile(inSite('older', file), 'utf8');
    await writeFile(inSite('older', file), text.replaceAll(version, olderVersion));
  }
}

const vite = { configFile: false, logLevel: 'error', root: inSite('react') };

/** The app for the browser, and what a server draws of it, put into the same page. */
async function buildReact() {
  await cp(fromRoot('hosts/react'), inSite('react'), { recursive: true });
  await writeFiles(inSite('react'), reactSamples());
  const input = ['index.html', 'sample.html'].map((file) => inSite('react', file));
  await build({ ...vite, base: './', build: { rollupOptions: { input } } });
  await build({ ...vite, build: { ssr: 'server.tsx', outDir: 'server' } });
  const { drawn } = await import(inSite('react/server/server.js'));
  const page = await readFile(inSite('react/dist/index.html'), 'utf8');
  const filled = page.replace('<div id="app"></div>', `<div id="app">${drawn()}</div>`);
  await writeFile(inSite('react/dist/drawn.html'), filled);
}

/** The pages of the docs. What names packages is bundled, as a reader would do it. */
async function buildSamples(integrity) {
  const pages = samplePages(integrity);
  await writeFiles(siteFolder, sampleFiles(integrity));
  for (const { name, isBuilt, files } of pages)
    await writeFiles(inSite(isBuilt ? 'sample-sources' : 'samples', name), files);
  const input = pages
    .filter(({ isBuilt }) => isBuilt)
    .map(({ name }) => inSite('sample-sources', name, 'index.html'));
  await build({
    ...vite,
    root: inSite('sample-sources'),
    base: './',
    build: { outDir: inSite('samples'), emptyOutDir: false, target: 'es2022', rollupOptions: { input } },
  });
}

/** Type-checks the app against the packed package. */
async function checkReact() {
  const { code, output } = await run(process.execPath, [
    fromRoot('node_modules/@typescript/native/bin/tsc'),
    ...['-p', inSite('react')],
  ]);
  if (code !== 0) throw new Error(`The React app does not type-check:\n${output}`);
}

/** Builds the whole site anew. */
export async function buildSite() {
  const { problem, integrity } = await buildPackage();
  if (problem) throw new Error(problem);
  const packed = await pack();
  if (packed.problem) throw new Error(packed.problem);
  await rm(siteFolder, { recursive: true, force: true });
  await unpack(packed.tarball);
  await writeName();
  await cp(path.join(installed, 'dist/browser'), inSite('ilp-elements'), { recursive: true });
  await copyTampered(integrity);
  await Promise.all(plainPages.map((name) => copyPage(name, integrity)));
  await copyOlder();
  await buildReact();
  await buildSamples(integrity);
  await checkReact();
}
