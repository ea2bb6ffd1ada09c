// Walks Firefox's accessibility tree from its own window, where its accessibility service can be asked.
// The text of this file is sent there (see a11y-tree-firefox.mjs), so it may import nothing.

const { Cc, Ci, gBrowser } = globalThis;
const longestWaitMs = 3000;
const retryMs = 20;

function childrenOf(accessible) {
  const children = [];
  for (let child = accessible.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

const subtree = (accessible) => [accessible, ...childrenOf(accessible).flatMap(subtree)];

function attributesOf(accessible) {
  const entries = [...accessible.attributes.enumerate()];
  return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}

/** Gives a test for one bit of an accessible's states. */
function stateReader(accessible) {
  const bits = {};
  const extraBits = {};
  accessible.getState(bits, extraBits);
  const names = Ci.nsIAccessibleStates;
  return (name) =>
    name.startsWith('EXT_') ? (extraBits.value & names[name]) !== 0 : (bits.value & names[name]) !== 0;
}

/** A mark that can be both: true, false or, between them, 'mixed'. */
const mark = (has, name) => (has('STATE_MIXED') ? 'mixed' : has(name));

function statesOf(accessible, role) {
  const has = stateReader(accessible);
  const { level, haspopup, invalid } = attributesOf(accessible);
  const isToggle = accessible.role === Ci.nsIAccessibleRole.ROLE_TOGGLE_BUTTON;
  return {
    ...(has('STATE_CHECKABLE') && { checked: mark(has, 'STATE_CHECKED') }),
    ...(isToggle && { pressed: mark(has, 'STATE_PRESSED') }),
    ...(has('STATE_UNAVAILABLE') && { disabled: true }),
    ...(has('STATE_EXPANDED') && { expanded: true }),
    ...(has('STATE_COLLAPSED') && { expanded: false }),
    ...(haspopup && { haspopup }),
    // The state alone also stands for an empty required field that nobody has touched.
    ...(invalid && invalid !== 'false' && { invalid: invalid === 'true' ? true : invalid }),
    ...(level && role !== 'listitem' && { level: Number(level) }),
    ...(has('EXT_STATE_MODAL') && { modal: true }),
    ...(has('STATE_READONLY') && ['textbox', 'searchbox', 'spinbutton'].includes(role) && { readonly: true }),
    ...(has('STATE_REQUIRED') && { required: true }),
    ...(has('STATE_SELECTABLE') && { selected: has('STATE_SELECTED') }),
  };
}

function textOf(accessible) {
  const leaves = subtree(accessible).filter(({ role }) => role === Ci.nsIAccessibleRole.ROLE_TEXT_LEAF);
  return leaves.map(({ name }) => name).join(' ');
}

/** Firefox knows no ARIA role for a summary, which the other engines call a button. */
const roleOf = (accessible) =>
  accessible.role === Ci.nsIAccessibleRole.ROLE_SUMMARY ? 'button' : accessible.computedARIARole;

/** A list item without a name of its own is given its bullet and its text. */
function nameOf(accessible, role) {
  const isNamed = role !== 'listitem' || attributesOf(accessible)['explicit-name'] === 'true';
  return isNamed ? (accessible.name ?? '') : '';
}

function describe(accessible) {
  const role = roleOf(accessible);
  return {
    role,
    name: nameOf(accessible, role),
    description: accessible.description ?? '',
    value: accessible.value ?? '',
    text: textOf(accessible),
    states: statesOf(accessible, role),
  };
}

/** Finds the accessible of the marked element in the tab with this address, or of the whole page. */
function findTop(service, url, marker) {
  const tab = gBrowser.tabs.findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
  const frame = tab && service.getAccessibleFor(tab.linkedBrowser);
  const page = frame && childrenOf(frame).at(0);
  if (!page || !marker) return page;
  return subtree(page).find((each) => attributesOf(each).roledescription === marker);
}

/**
 * Lists the accessibles below the marked element, or of the whole page. Firefox builds its tree some
 * moments after the page has changed; once the marker is there, so is every change before it.
 */
export async function listAccessibles(url, marker) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  for (let waited = 0; waited < longestWaitMs; waited += retryMs) {
    const top = findTop(service, url, marker);
    if (top) return subtree(top).map(describe);
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
  return null;
}
