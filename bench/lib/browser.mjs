// One Chromium with a fresh profile, and pages of one site whose scripts are bundled on the way.

import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../tools/browsers.mjs';

/** Pages in the background must run as fast as the one in front, or two tabs cannot race. */
const flags = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0].text;
}

export class BenchBrowser {
  #scripts = new Map();
  #server;
  #browser;

  static async start() {
    const { chromium } = findBrowsers();
    if (!chromium) throw new Error('The benches need Chromium or Chrome; set CHROME_PATH to where it is.');
    const bench = new BenchBrowser();
    bench.#server = createServer((request, response) => bench.#answer(request, response));
    await new Promise((resolve) => bench.#server.listen(0, '127.0.0.1', resolve));
    bench.#browser = await puppeteer.launch({
      executablePath: chromium.binary,
      headless: true,
      args: [...flags, ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [])],
      protocolTimeout: 600_000,
    });
    return bench;
  }

  version() {
    return this.#browser.version();
  }

  /** Opens another tab of the same site, with one script, and waits until the script has run. */
  async openPage(file) {
    if (!this.#scripts.has(file)) this.#scripts.set(file, await bundle(file));
    const page = await this.#browser.newPage();
    const failed = new Promise((_, reject) => page.on('pageerror', reject));
    // An error after the page is ready has its own way out: the measurement fails.
    failed.catch(() => undefined);
    const { port } = this.#server.address();
    const script = `/${[...this.#scripts.keys()].indexOf(file)}.js`;
    await page.goto(`http://127.0.0.1:${port}/?${script}`);
    await Promise.race([failed, page.waitForFunction('window.isReady === true')]);
    return page;
  }

  async close() {
    await this.#browser.close();
    this.#server.close();
  }

  #answer(request, response) {
    const number = /^\/(\d+)\.js$/.exec(request.url)?.[1];
    const script = number && [...this.#scripts.values()][number];
    const page = `<!doctype html><title>Bench</title><script type="module">
      await import(location.search.slice(1)); window.isReady = true;</script>`;
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script || page);
  }
}
