// Reads the computed accessibility tree, as a screen reader gets it, from within a test:
//
//   import { executeServerCommand } from '@web/test-runner-commands';
//   const tree = await executeServerCommand('a11y-tree', { selector: 'ilp-goal-editor' });
//   if (tree === 'unsupported') this.skip();
//
// `selector` finds one element in the page's own document (not in a shadow root); its whole subtree,
// shadow roots included, is listed in document order. Without it the whole page is.
//
// Each node is { role, name, description, value, text, states }:
// - `role` is an ARIA role; nodes without one of their own (generic, none, plain text) are left out.
// - `description` and `value` are '' where there is none. `text` is all text inside the node.
// - `states` holds only what is set: checked, disabled, expanded, haspopup, invalid, level, modal,
//   pressed, readonly, required, selected; `true`, `false` or a word.
//
// Chromium answers from its Accessibility domain and Firefox from its accessibility service. WebKit's
// driver computes role and name of one element at a time; the rest is read from the elements. A Firefox
// that cannot be asked gives the word 'unsupported'.

import { chromiumTree } from './a11y-tree-chromium.mjs';
import { firefoxTree } from './a11y-tree-firefox.mjs';
import { webkitTree } from './a11y-tree-webkit.mjs';

const plainRoles = ['', 'document', 'generic', 'label', 'none', 'presentation', 'text', 'statictext'];

/** Engines still differ in the name of one role: ARIA has two names for it. */
const roleNames = { image: 'img' };

function tidy({ role, name, description, value, text, states }) {
  return { role: roleNames[role] ?? role, name, description, value, text: plainText(text), states };
}

const plainText = (text) => text.replace(/\s+/g, ' ').trim();

function readTree(browserName, page, selector) {
  if (browserName === 'Chrome') return chromiumTree(page, selector);
  if (browserName === 'Firefox') return firefoxTree(page, selector);
  if (browserName === 'WebKit') return webkitTree(page.driver, selector);
  return 'unsupported';
}

export function a11yTreePlugin() {
  return {
    name: 'a11y-tree-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'a11y-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const nodes = await readTree(session.browser.name, page, payload?.selector ?? 'body');
      if (nodes === 'unsupported') return nodes;
      return nodes.filter(({ role }) => !plainRoles.includes(role.toLowerCase())).map(tidy);
    },
  };
}
