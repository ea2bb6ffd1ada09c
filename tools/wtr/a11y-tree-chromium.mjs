// The accessibility tree of a part of a page in Chromium, through the DevTools protocol.

import { cdpSession } from './cdp-plugin.mjs';

/** Names the protocol gives to what has no role. */
const plainRoles = [
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LabelText',
  'Legend',
  'MenuListPopup',
  'StaticText',
];

/** The protocol's names of roles where they differ from ARIA's. */
const ariaRoles = {
  DescriptionList: 'list',
  DescriptionListDetail: 'definition',
  DescriptionListTerm: 'term',
  DisclosureTriangle: 'button',
  RootWebArea: 'document',
};
const stateNames = [
  ...['checked', 'disabled', 'expanded', 'invalid', 'level', 'modal', 'pressed', 'readonly'],
  ...['required', 'selected'],
];

/** `hasPopup` and `invalid` are words, `checked` is 'true', 'false' or 'mixed'; the rest are themselves. */
function plainValue(value) {
  return { true: true, false: false }[value] ?? value;
}

function statesOf({ properties = [], role }) {
  const states = {};
  for (const { name, value } of properties) {
    if (name === 'hasPopup') states.haspopup = value.value;
    if (stateNames.includes(name)) states[name] = plainValue(value.value);
  }
  // Every control says that it is not invalid and not required; that tells a test nothing.
  for (const name of ['invalid', 'required', 'readonly', 'disabled', 'modal']) {
    if (states[name] === false) delete states[name];
  }
  // Chromium counts how deep a list item lies; ARIA knows a level for headings and tree items alone.
  if (role?.value === 'listitem') delete states.level;
  return states;
}

/** The identities of an element and of all nodes inside it, shadow roots included. */
async function idsInside(cdp, selector) {
  const expression = `document.querySelector(${JSON.stringify(selector)})`;
  const { result } = await cdp.send('Runtime.evaluate', { expression });
  if (!result.objectId) throw new Error(`a11y-tree: nothing matches ${selector}`);
  const request = { objectId: result.objectId, depth: -1, pierce: true };
  const { node } = await cdp.send('DOM.describeNode', request);
  const ids = new Set();
  const collect = (each) => {
    ids.add(each.backendNodeId);
    for (const child of [...(each.shadowRoots ?? []), ...(each.children ?? [])]) collect(child);
  };
  collect(node);
  return ids;
}

/** Lists a node and all below it, ignored ones too, in document order. */
function subtree(node, byId) {
  if (!node) return [];
  return [node, ...(node.childIds ?? []).flatMap((id) => subtree(byId.get(id), byId))];
}

const textOf = (node, byId) =>
  subtree(node, byId)
    .filter((each) => each.role?.value === 'StaticText')
    .map((each) => each.name?.value ?? '')
    .join(' ');

function describe(node, byId) {
  const role = node.role?.value ?? '';
  return {
    role: ariaRoles[role] ?? role,
    name: node.name?.value ?? '',
    description: node.description?.value ?? '',
    value: String(node.value?.value ?? ''),
    text: textOf(node, byId),
    states: statesOf(node),
  };
}

/**
 * @param {object} page a puppeteer page
 * @param {string} selector
 */
export async function chromiumTree(page, selector) {
  const cdp = await cdpSession(page);
  await cdp.send('Accessibility.enable');
  const inside = await idsInside(cdp, selector);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return subtree(nodes[0], byId)
    .filter((node) => inside.has(node.backendDOMNodeId))
    .filter((node) => !node.ignored && !plainRoles.includes(node.role?.value))
    .map((node) => describe(node, byId));
}
