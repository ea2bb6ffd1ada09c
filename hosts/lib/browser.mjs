// The browsers that look at host pages; each visit has a profile of its own.

import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../tools/browsers.mjs';

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--no-first-run',
];

/** Chromium refuses its sandbox to root, and most CI containers have none to give. */
const sandboxFlags = () => (process.env.CI || process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** How each engine is started. */
const launching = {
  chromium: () => ({ args: [...flags, ...sandboxFlags()] }),
  firefox: () => ({ browser: 'firefox' }),
};

/**
 * Starts a browser; undefined where there is none.
 *
 * @param {'chromium' | 'firefox'} engine
 */
export async function startBrowser(engine) {
  const found = findBrowsers()[engine];
  if (!found) return undefined;
  return puppeteer.launch({ executablePath: found.binary, headless: true, ...launching[engine]() });
}

/** Which engine the tests of this process look at pages in. */
export const engine = process.env.HOSTS_ENGINE ?? 'chromium';

/**
 * The browser of a file of tests, and how to let go of it: Chromium is one for all files; Firefox speaks with one
 * program at a time, so each file has its own.
 */
export async function browserOfFile() {
  if (engine === 'firefox') {
    const browser = await startBrowser(engine);
    return { browser, letGo: () => browser.close() };
  }
  const browser = await puppeteer.connect({ browserWSEndpoint: process.env.HOSTS_BROWSER });
  return { browser, letGo: () => browser.disconnect() };
}
