// The accessibility tree of a part of a page in WebKit: WebDriver computes role and name of one
// element at a time; descriptions, values and states are read in the page.

import { readFileSync } from 'node:fs';

/** WebKit names these by what is in them; ARIA does not. */
const namedByAuthorAlone = ['listitem', 'paragraph'];

const pageScript = readFileSync(new URL('a11y-tree-page.mjs', import.meta.url), 'utf8')
  .replace(/^export /gm, '')
  .concat('\nreturn listElements(arguments[0]);');

/** WebDriver hands out an element as an object with one property, whatever its name. */
const idOf = (reference) => Object.values(reference)[0];

/**
 * @param {import('./webkit-driver.mjs').WebKitDriver} driver
 * @param {string} selector
 */
export async function webkitTree(driver, selector) {
  const elements = await driver.evaluate(pageScript, selector);
  if (!elements) throw new Error(`a11y-tree: nothing matches ${selector}`);
  const nodes = [];
  for (const { element, ...rest } of elements) {
    const path = `/element/${idOf(element)}`;
    const role = await driver.command('GET', `${path}/computedrole`);
    const label = await driver.command('GET', `${path}/computedlabel`);
    const name = namedByAuthorAlone.includes(role) && label === rest.text ? '' : label;
    nodes.push({ role, name, ...rest });
  }
  return nodes;
}
