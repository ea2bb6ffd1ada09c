// The floor: the same elements, attributes, styles and listeners by plain DOM calls.

/** Reads what an editor shows into plain data, so that nothing is read while the time is taken. */
export function describeNodes(root) {
  const nodes = [];
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim() !== '') nodes.push(node.data.trim());
    if (node.nodeType === Node.ELEMENT_NODE)
      nodes.push({
        name: node.localName,
        namespace: node.namespaceURI,
        attributes: [...node.attributes].map(({ name, value }) => [name, value]),
        value: 'value' in node && node.localName !== 'button' ? node.value : undefined,
        children: describeNodes(node),
      });
  }
  return nodes;
}

const handleInput = () => undefined;

function append(parent, nodes) {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.append(node);
      continue;
    }
    const { name, namespace, attributes, value, children } = node;
    const element = document.createElementNS(namespace, name);
    for (const [key, text] of attributes) element.setAttribute(key, text);
    append(element, children);
    if (value !== undefined) element.value = value;
    if (value !== undefined) element.addEventListener('input', handleInput);
    if (name === 'button') element.addEventListener('click', handleInput);
    parent.append(element);
  }
}

/** Builds it in a shadow root of its own. */
export function buildByHand(nodes, styles) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles;
  append(root, nodes);
  return host;
}
