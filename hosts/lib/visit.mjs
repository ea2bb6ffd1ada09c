// A person's visit to a host page: what they press, write and read, and what the browser complained of.

import { engine } from './browser.mjs';

/** How long a page may take on a machine that does other things as well. */
const patienceMs = 30_000;

/** Runs in the page before anything else: a breach of the policy becomes an error in the console. */
function reportBreaches() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
  });
}

const complained = (message) => ['error', 'warn'].includes(message.type());

/** Runs in the page: all words on it, those in shadow roots too. */
function wordsOf(root) {
  const own = [...root.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || /^(STYLE|SCRIPT)$/.test(node.tagName)) return '';
    if (node.tagName === 'TEXTAREA') return node.value;
    return (node.shadowRoot ? wordsOf(node.shadowRoot) : '') + wordsOf(node);
  });
  return own.join(' ');
}

/** Runs in the page: the control of a name, in shadow roots too, where a browser cannot be asked for it. */
function controlNamed(name, role) {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? inside(each.shadowRoot) : []),
    ]);
  const isKind = (each) => each.matches(role === 'checkbox' ? 'input[type=checkbox]' : role);
  const nameOf = (each) => each.getAttribute('aria-label') ?? (each.labels?.[0] ?? each).textContent;
  return inside(document).find((each) => isKind(each) && nameOf(each).trim() === name);
}

export class Visit {
  /** What the browser complained of: errors, warnings, breaches of the policy. */
  complaints = [];
  #context;
  #page;
  #frame;

  /** Opens a page of the site in a profile of its own. */
  static async to(browser, url) {
    const visit = new Visit();
    visit.#context = await browser.createBrowserContext();
    const page = (visit.#page = await visit.#context.newPage());
    page.setDefaultTimeout(patienceMs);
    page.on('pageerror', (error) => visit.complaints.push(String(error)));
    page.on('console', (message) => complained(message) && visit.complaints.push(message.text()));
    await page.evaluateOnNewDocument(reportBreaches);
    await page.goto(url);
    return visit;
  }

  get page() {
    return this.#page;
  }

  /** Where the person looks: the page, or a frame in it. */
  get #place() {
    return this.#frame ?? this.#page;
  }

  /** Looks into the page's frame. */
  async enterFrame() {
    const frame = await this.#page.waitForSelector('iframe');
    this.#frame = await frame.contentFrame();
  }

  leaveFrame() {
    this.#frame = undefined;
  }

  /** Finds what is heard under a name, in shadow roots too, and presses it with the mouse. */
  async press(name, role = 'button') {
    if (engine === 'firefox') return this.#pressNamed(name, role);
    await this.#place.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  }

  async #pressNamed(name, role) {
    const control = await this.#place.waitForFunction(controlNamed, { polling: 50 }, name, role);
    await control.click();
  }

  /** Presses a button, and writes into the field that has the focus then. */
  async addGoal(button, words) {
    await this.press(button);
    await this.#place.waitForSelector('>>> textarea:focus');
    await this.#page.keyboard.type(words);
  }

  /** Waits until these words are on the page. */
  async reads(words) {
    await this.#place.waitForFunction(`(${wordsOf})(document.body).includes(${JSON.stringify(words)})`, {
      polling: 50,
    });
  }

  /** Says whether these words are on the page now. */
  async sees(words) {
    return this.#place.evaluate(`(${wordsOf})(document.body).includes(${JSON.stringify(words)})`);
  }

  async reload() {
    this.#frame = undefined;
    await this.#page.reload();
  }

  /** Asks the page, or the frame, something. */
  ask(question, ...values) {
    return this.#place.evaluate(question, ...values);
  }

  end() {
    return this.#context.close();
  }
}
