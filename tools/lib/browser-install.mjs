// Decides in which engines a run takes place, and on Debian and Ubuntu installs those it lacks.

import { existsSync } from 'node:fs';
import { engines, findBrowsers } from '../browsers.mjs';
import { run } from './run.mjs';

/** A plain font comes along, for without one a page has no readable text and so no real widths. */
const packages = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
};

const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function install(missing) {
  console.log(`Installing with apt-get: ${missing.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const names = missing.flatMap((engine) => packages[engine]);
  const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], {
    env,
  });
  if (code !== 0) console.error(output.split('\n').slice(-5).join('\n'));
}

/**
 * Which engines a run must have: those asked for; all of them under CI; otherwise whatever is there,
 * and Chromium where nothing is.
 */
function wantedEngines(asked) {
  if (asked.length > 0) return asked;
  if (process.env.CI) return engines;
  const found = findBrowsers();
  const present = engines.filter((engine) => found[engine]);
  return present.length > 0 ? present : ['chromium'];
}

/** What to do about engines that are not there, in one sentence. */
function advice(missing) {
  return (
    `No ${missing.join(', no ')} was found: install Chrome, Chromium or Firefox (for WebKit: WebKitGTK's ` +
    'WebKitWebDriver and Xvfb), or name its program in CHROME_PATH or FIREFOX_PATH, and run this again.'
  );
}

/**
 * Makes sure that the engines of a run are there.
 *
 * @param {string[]} asked names of engines; empty leaves the choice to this machine
 * @returns {Promise<{ names: string[], problem?: string }>}
 */
export async function ensureBrowsers(asked) {
  const unknown = asked.filter((engine) => !engines.includes(engine));
  if (unknown.length > 0) {
    return { names: [], problem: `Unknown browser ${unknown.join(', ')}; there are ${engines.join(', ')}.` };
  }
  const names = wantedEngines(asked);
  const lacks = () => names.filter((engine) => !findBrowsers()[engine]);
  if (lacks().length > 0 && canInstall()) await install(lacks());
  const missing = lacks();
  return missing.length > 0 ? { names, problem: advice(missing) } : { names };
}
