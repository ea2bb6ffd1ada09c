// Runs tests of @web/test-runner in WebKitGTK, one page at a time.

import { WebKitDriver } from './webkit-driver.mjs';
import { webkitPage } from './webkit-page.mjs';

/** @param {{ binary: string, driver: string, xvfb?: string }} browser where the programs are */
export function webkitLauncher(browser) {
  const driver = new WebKitDriver(browser);
  const page = webkitPage(driver);
  const active = new Set();
  let starting;
  return {
    name: 'WebKit',
    // The runner's commands ask for the type and then use the page as a puppeteer page.
    type: 'puppeteer',
    concurrency: 1,
    initialize: async () => undefined,
    async startSession(id, url) {
      await (starting ??= driver.start());
      active.add(id);
      await page.setViewport({ width: 800, height: 600 });
      await driver.command('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => driver.command('GET', '/url'),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      await driver.command('POST', '/url', { url: 'about:blank' });
      return {};
    },
    stop: () => driver.stop(),
    startDebugSession: async () => {
      throw new Error('WebKit: open the page in a browser of your own to debug it');
    },
  };
}
