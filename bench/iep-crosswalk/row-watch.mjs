// Counts what of a page a change touches; runs inside a tab.

const withInner = (node) => [node, ...[...node.childNodes].flatMap(withInner)];

/**
 * Watches a page from here on: the nodes that are made, taken away or say something else, and the rows they
 * lie in. What lies in none counts by itself.
 *
 * @param {Node} root
 */
export function watchRowsIn(root) {
  const records = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const rows = new Set();
  const elsewhere = new Set();
  const note = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    const row = element?.closest('[data-item]');
    if (row) rows.add(row.dataset.item);
    else elsewhere.add(element?.closest('[id], [part]')?.id ?? 'elsewhere');
  };
  return () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    const nodes = new Set();
    for (const { type, target, addedNodes, removedNodes } of records) {
      const changed = type === 'childList' ? [...addedNodes, ...removedNodes] : [target];
      for (const node of changed.flatMap(withInner)) nodes.add(node);
      const isRow = (node) => node instanceof Element && node.dataset.item;
      // A row that is made anew lies in the body of the table.
      if (changed.some(isRow)) changed.filter(isRow).forEach((row) => rows.add(row.dataset.item));
      else note(target);
    }
    return { nodes: nodes.size, rows: [...rows], elsewhere: [...elsewhere] };
  };
}
