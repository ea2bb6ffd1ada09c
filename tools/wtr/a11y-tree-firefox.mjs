// The accessibility tree of a part of a page in Firefox, asked of the browser's own window. That needs
// Firefox started with --remote-allow-system-access; an older one answers 'unsupported'.

import { readFileSync } from 'node:fs';

const windowScript = readFileSync(new URL('a11y-tree-firefox-window.mjs', import.meta.url), 'utf8').replace(
  /^export /gm,
  '',
);
const windowFunction = `async (url, marker) => {
  ${windowScript}
  return JSON.stringify(await listAccessibles(url, marker));
}`;

let marks = 0;

/** The window the browser itself is drawn in; undefined where Firefox does not show it. */
async function browserWindow(connection) {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }).catch(() => null);
  return tree?.result.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
}

/**
 * Marks the element a selector finds, so that it can be told apart in the tree. An element without a
 * role of its own has no place in the tree: it is a group for that moment.
 */
function markElement(page, selector, marker) {
  return page.evaluate(
    (wanted, mark) => {
      const element = document.querySelector(wanted);
      if (!element) return null;
      const isPlain = element.localName.includes('-') && !element.hasAttribute('role');
      if (isPlain) element.setAttribute('role', 'group');
      element.setAttribute('aria-roledescription', mark);
      return { isPlain };
    },
    selector,
    marker,
  );
}

function unmarkElement(page, selector, { isPlain }) {
  return page.evaluate(
    (wanted, wasPlain) => {
      const element = document.querySelector(wanted);
      element?.removeAttribute('aria-roledescription');
      if (wasPlain) element?.removeAttribute('role');
    },
    selector,
    isPlain,
  );
}

async function callInWindow(connection, context, ...values) {
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: windowFunction,
    awaitPromise: true,
    target: { context },
    arguments: values.map((value) => ({ type: 'string', value })),
  });
  if (result.type === 'exception') throw new Error(`a11y-tree: ${result.exceptionDetails.text}`);
  return JSON.parse(result.result.value);
}

/**
 * @param {object} page a puppeteer page
 * @param {string} selector
 */
export async function firefoxTree(page, selector) {
  const { connection } = page.browser();
  const context = await browserWindow(connection);
  if (!context) return 'unsupported';
  const marker = `a11y-tree-${(marks += 1)}`;
  const mark = await markElement(page, selector, marker);
  if (!mark) throw new Error(`a11y-tree: nothing matches ${selector}`);
  try {
    const nodes = await callInWindow(connection, context, page.url(), marker);
    if (!nodes) throw new Error(`a11y-tree: Firefox does not show ${selector} to a screen reader`);
    return mark.isPlain ? nodes.slice(1) : nodes;
  } finally {
    await unmarkElement(page, selector, mark);
  }
}
