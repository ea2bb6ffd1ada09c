import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import puppeteer, { type Browser, type Frame, type HTTPResponse, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../tools/browsers.mjs';
import { fromRoot } from '../../tools/lib/root.mjs';

/** Loading everything from its sources takes long on a busy machine. */
const timeout = 60_000;

/** Gives every word in a document, fields and shadow roots too, without the marks that keep directions apart. */
const everyWord = `window.everyWord = (root = document) => [...root.querySelectorAll('*')]
  .filter(({ localName }) => localName !== 'style' && localName !== 'script')
  .flatMap((part) => [
    ...[...part.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data),
    part.localName === 'textarea' ? part.value : '',
    part.shadowRoot ? window.everyWord(part.shadowRoot) : '',
  ]).join(' ').replaceAll(/\\s+/g, ' ').replaceAll(/[\u2066-\u2069]/g, '');`;

/** A window of the page, by whose portal it is. */
export type Side = 'left' | 'right';

/** `npm run demo:server` and Chromium with its page, in the words of somebody who watches. */
export class LiveWindows {
  readonly responses: HTTPResponse[] = [];
  readonly page: Page;
  readonly #browser: Browser;
  readonly #server: ChildProcess;

  private constructor(server: ChildProcess, browser: Browser, page: Page) {
    this.#server = server;
    this.#browser = browser;
    this.page = page;
    page.on('response', (response) => this.responses.push(response));
  }

  /** Undefined where this machine has no Chromium. */
  static async open(): Promise<LiveWindows | undefined> {
    const { chromium } = findBrowsers();
    if (!chromium) return undefined;
    const [server, address] = await startProgram();
    const args = ['--no-first-run', ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [])];
    const browser = await puppeteer.launch({ executablePath: chromium.binary, args });
    const page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 1000 });
    await page.evaluateOnNewDocument(everyWord);
    const windows = new LiveWindows(server, browser, page);
    await page.goto(address, { timeout });
    return windows;
  }

  /** Ends the browser and the program, which has to end when it is told to. */
  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.kill('SIGTERM');
    if (this.#server.exitCode === null) await once(this.#server, 'exit');
  }

  async frame(side: Side): Promise<Frame> {
    const element = await this.page.waitForSelector(`#${side} iframe`, { timeout });
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`The ${side} window is not there.`);
    return frame;
  }

  /** Waits until somebody can read this, or cannot any more. */
  async reads(side: Side, words: string): Promise<void> {
    const frame = await this.frame(side);
    const isThere = `window.everyWord?.().includes(${JSON.stringify(words)})`;
    try {
      await frame.waitForFunction(isThere, { timeout, polling: 100 });
    } catch (cause) {
      throw new Error(`${side} never read “${words}”, but: ${await this.words(side)}`, { cause });
    }
  }

  /** Everything somebody can read now. */
  async words(side: Side): Promise<string> {
    return String(await (await this.frame(side)).evaluate('window.everyWord()'));
  }

  async press(side: Side, key: string): Promise<void> {
    const button = await (await this.frame(side)).waitForSelector(`>>> [data-key="${key}"]`, { timeout });
    await button?.click();
  }

  /** Writes behind what a field holds; its name ends like this. */
  async write(side: Side, field: string, words: string): Promise<void> {
    const frame = await this.frame(side);
    const box = await frame.waitForSelector(`>>> textarea[data-key$="${field}"]`, { timeout });
    await box?.focus();
    await this.page.keyboard.press('End');
    await box?.type(words);
  }

  /** Goes to the button of a network and presses it, with keys alone. */
  async pressNetwork(side: Side): Promise<void> {
    await this.page.focus(`#${side} button`);
    await this.page.keyboard.press('Enter');
  }

  /** Closes a window's page and opens it again. */
  async reopen(side: Side): Promise<void> {
    const frame = await this.frame(side);
    await frame.evaluate('window.isFormer = true');
    await this.page.click(`#${side} .reopen`);
    await this.page.waitForFunction(`!frames[${side === 'left' ? 0 : 1}].isFormer`, { timeout });
  }

  /** What axe finds wrong in the page around, or in a window. */
  async violations(frame: Frame): Promise<readonly string[]> {
    await frame.addScriptTag({ path: fromRoot('node_modules/axe-core/axe.min.js') });
    const found: unknown = await frame.evaluate(
      `axe.run(document, { iframes: false, resultTypes: ['violations'] })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
    return Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
  }
}

async function startProgram(): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, ['tools/demo-server.mjs'], {
    cwd: fromRoot(),
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\S+live\.html/.exec(line)?.[0];
    if (address !== undefined) return [child, address];
  }
  throw new Error(errors.join(''));
}
