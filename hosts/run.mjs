// `npm run hosts`: builds the host pages from the packed package and drives each in Chromium; with
// `--browsers=chromium,firefox` in both, which a release asks for. With `--serve` it only serves them, for somebody to
// look at; with names of test files it runs those. WebKit is left out: WebKitGTK's driver opens one window without profiles
// of their own, and cannot tell what a page complained of, which is half of what is tested here.

import { readdir, readFile, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { findBrowsers } from '../tools/browsers.mjs';
import { ensureBrowsers } from '../tools/lib/browser-install.mjs';
import { fromRoot } from '../tools/lib/root.mjs';
import { runNode } from '../tools/lib/run.mjs';
import { startBrowser } from './lib/browser.mjs';
import { serveSite } from './lib/server.mjs';
import { buildSite, siteFolder } from './lib/site.mjs';

const counts = fromRoot('test-results', 'hosts.json');

const nothingRan = { passed: 0, failed: 1, failures: '' };

/** The test files that are meant: all where none is named. */
async function chosenFiles(names) {
  const all = await readdir(fromRoot('hosts', 'tests'));
  return all
    .filter((file) => names.length === 0 || names.some((name) => file.startsWith(name)))
    .map((file) => `hosts/tests/${file}`);
}

/** Runs the tests beside a server and a browser that are theirs alone. */
async function drive(engine, files) {
  const site = await serveSite();
  const browser = engine === 'chromium' ? await startBrowser(engine) : undefined;
  await rm(counts, { force: true });
  const env = {
    ...{ HOSTS_URL: site.url, HOSTS_ENGINE: engine, NODE_NO_WARNINGS: '1' },
    HOSTS_BROWSER: browser?.wsEndpoint(),
  };
  const reporter = ['--test-reporter=./tools/lib/node-reporter.mjs', `--test-reporter-destination=${counts}`];
  const { code, output } = await runNode(['--test', ...reporter, ...files], { env });
  await browser?.close();
  site.close();
  const result = await readFile(counts, 'utf8').then(JSON.parse, () => nothingRan);
  return { ...result, failed: code === 0 ? result.failed : Math.max(1, result.failed), output };
}

/** The engines that are here, of those that are asked for. */
const enginesOf = (asked) => asked.filter((engine) => findBrowsers()[engine]);

/** What the docs show proves the docs, not the engine: in a whole run it is shown in Chromium alone. */
const isFor = (engine, names) => (file) =>
  engine === 'chromium' || names.length > 0 || !file.endsWith('samples.test.mjs');

/**
 * Builds the site and drives its pages.
 *
 * @param {string[]} [names] how the names of the test files begin
 * @param {string[]} [asked] engines
 * @returns {Promise<{ passed: number, failed: number, output: string, note: string }>}
 */
export async function testHosts(names = [], asked = ['chromium']) {
  const { problem } = await ensureBrowsers(asked);
  if (problem) return { passed: 0, failed: 1, output: problem, note: '' };
  await buildSite();
  const files = await chosenFiles(names);
  const results = [];
  for (const engine of enginesOf(asked))
    results.push({ engine, ...(await drive(engine, files.filter(isFor(engine, names)))) });
  await rm(siteFolder, { recursive: true, force: true });
  const sum = (pick) => results.reduce((total, each) => total + pick(each), 0);
  const said = results.flatMap(({ failures, failed, output }) => [failures, failed > 0 ? output : '']);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    output: said.filter(Boolean).join('\n'),
    note: results
      .map(({ engine, passed, failed }) => `${engine} ${passed} passed, ${failed} failed`)
      .join(' · '),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--serve')) {
    await buildSite();
    const { url } = await serveSite(5174);
    const pages = ['plain', 'parts', 'react', 'frame', 'two-versions', 'hostile-styles', 'in-shadow'];
    console.log(pages.map((page) => `${url}${page}/`).join('\n'));
  } else {
    const given = process.argv.slice(2);
    const asked = given.find((each) => each.startsWith('--browsers='))?.slice('--browsers='.length);
    const names = given.filter((each) => !each.startsWith('--'));
    const { passed, failed, output, note } = await testHosts(names, asked?.split(','));
    console.log(`${output}\n${note}\n${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
