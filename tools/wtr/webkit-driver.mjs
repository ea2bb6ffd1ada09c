// Speaks WebDriver to WebKitGTK's WebKitWebDriver, which opens its MiniBrowser on a screen of its own.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A shared machine rarely has a graphics card: everything is drawn by the processor. */
const softwareDrawing = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
};

/** Nobody looks at the window, and a page WebKit takes for hidden may wait a second for each timer. */
const browserArguments = ['--automation', '--geometry=820x700', '--features=-HiddenPageDOMTimerThrottling'];
const longestScriptMs = 60_000;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts Xvfb, which picks a free display number and writes it to its fourth stream. */
function startScreen(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
    child.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(`:${text.trim()}`);
    });
  });
  return { child, display };
}

export class WebKitDriver {
  #browser;
  #processes = [];
  #origin = '';
  #session = '';

  /** @param {{ binary: string, driver: string, xvfb?: string }} browser where the programs are */
  constructor(browser) {
    this.#browser = browser;
  }

  async start() {
    const env = { ...process.env, ...softwareDrawing };
    if (this.#browser.xvfb) {
      const screen = startScreen(this.#browser.xvfb);
      this.#processes.push(screen.child);
      env.DISPLAY = await screen.display;
    }
    const port = await freePort();
    this.#origin = `http://127.0.0.1:${port}`;
    this.#processes.push(spawn(this.#browser.driver, [`--port=${port}`], { stdio: 'ignore', env }));
    await this.#untilReady();
    await this.#openSession();
  }

  async #untilReady() {
    for (let tries = 0; tries < 100; tries += 1) {
      const isReady = await this.#request('GET', '/status').catch(() => undefined);
      if (isReady) return;
      await sleep(100);
    }
    throw new Error('WebKitWebDriver did not answer within 10 s');
  }

  async #openSession() {
    const options = { binary: this.#browser.binary, args: browserArguments };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await this.#request('POST', '/session', { capabilities });
    this.#session = `/session/${sessionId}`;
    const timeouts = { script: longestScriptMs, pageLoad: longestScriptMs, implicit: 0 };
    await this.command('POST', '/timeouts', timeouts);
  }

  async #request(method, path, body) {
    const response = await fetch(this.#origin + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** Sends a command of the open session, such as `('GET', '/url')`. */
  command(method, path, body = {}) {
    return this.#request(method, this.#session + path, method === 'POST' ? body : undefined);
  }

  /** Runs a function body in the page and gives what it returns. */
  evaluate(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }

  async stop() {
    if (this.#session) await this.#request('DELETE', this.#session).catch(() => undefined);
    for (const child of this.#processes) child.kill();
  }
}
