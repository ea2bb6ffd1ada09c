// What WebKit's driver does not tell, read in the page itself. The text of this file is sent into the
// page (see a11y-tree-webkit.mjs), so it may import nothing.

const alwaysSaid = ['invalid', 'required', 'readonly', 'disabled', 'modal'];
const ariaStates = [...alwaysSaid, 'checked', 'expanded', 'haspopup', 'pressed', 'selected'];

const isTicked = (element) => ['checkbox', 'radio'].includes(element.type);

const isHidden = (element) =>
  element.ariaHidden === 'true' || element.inert || getComputedStyle(element).display === 'none';

const isVisible = (element) =>
  getComputedStyle(element).display === 'contents' || element.checkVisibility({ visibilityProperty: true });

/** The nodes below an element as they are shown: shadow roots opened, slots filled. */
function shownNodes(element) {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element.localName === 'slot' ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

function shownElements(element) {
  if (isHidden(element)) return [];
  const children = shownNodes(element).filter((node) => node.nodeType === Node.ELEMENT_NODE);
  return [element, ...children.flatMap(shownElements)];
}

function shownText(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || isHidden(node) || node.localName === 'style') return '';
  return shownNodes(node).map(shownText).join(' ').replace(/\s+/g, ' ').trim();
}

function descriptionOf(element) {
  const ids = element.getAttribute('aria-describedby');
  if (!ids) return element.getAttribute('aria-description') ?? '';
  const texts = ids.split(/\s+/).map((id) => element.getRootNode().getElementById(id)?.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function valueOf(element) {
  if (isTicked(element)) return '';
  if (element.localName === 'select') return element.selectedOptions[0]?.label ?? '';
  if (['input', 'textarea'].includes(element.localName)) return element.value;
  return element.ariaValueText ?? element.ariaValueNow ?? '';
}

function ariaStatesOf(element) {
  const words = { true: true, false: false };
  const said = ariaStates.filter((name) => element.hasAttribute(`aria-${name}`));
  return Object.fromEntries(
    said.map((name) => {
      const word = element.getAttribute(`aria-${name}`);
      return [name, words[word] ?? word];
    }),
  );
}

function levelOf(element) {
  const level = element.ariaLevel ?? /^h([1-6])$/.exec(element.localName)?.[1];
  return level ? { level: Number(level) } : {};
}

function statesOf(element) {
  const states = { ...ariaStatesOf(element), ...levelOf(element) };
  if (isTicked(element)) states.checked = element.indeterminate ? 'mixed' : element.checked;
  if (element.localName === 'option') states.selected = element.selected;
  if (element.localName === 'summary') states.expanded = element.parentElement.open === true;
  if (element.matches(':disabled')) states.disabled = true;
  if (element.readOnly) states.readonly = true;
  if (element.required) states.required = true;
  if (element.localName === 'dialog' && element.matches(':modal')) states.modal = true;
  return Object.fromEntries(
    Object.entries(states).filter(([name, value]) => value !== false || !alwaysSaid.includes(name)),
  );
}

/** Boxes without a role of their own are nodes of no tree; not to ask about them halves the time. */
const mayHaveRole = (element) =>
  element.hasAttribute('role') ||
  !['b', 'div', 'i', 'label', 'slot', 'span', 'style'].includes(element.localName);

/** Lists the shown elements in and below the one a selector finds; null where there is none. */
export function listElements(selector) {
  const top = document.querySelector(selector);
  if (!top) return null;
  const shown = shownElements(top).filter((element) => mayHaveRole(element) && isVisible(element));
  return shown.map((element) => ({
    element,
    description: descriptionOf(element),
    value: valueOf(element),
    text: shownText(element),
    states: statesOf(element),
  }));
}
