// Counts the nodes of a page that a change touches; runs inside a tab.

function withInner(node) {
  return [node, ...(node.childNodes ? [...node.childNodes].flatMap(withInner) : [])];
}

/** Which part of the board a node lies in: the key of a term, or the nearest named part around it. */
function areaOf(node) {
  const element = node instanceof Element ? node : node.parentElement;
  const term = element?.closest('[data-term]');
  if (term) return term.dataset.term;
  return element?.closest('[part], [role=status], .year')?.getAttribute('part') ?? 'elsewhere';
}

/**
 * Watches a page from here on. What is made or taken away counts with all that is in it, what is put
 * elsewhere once, as does each node whose words or attributes change.
 *
 * @param {Node} root
 */
export function watchNodesIn(root) {
  const known = new Set(withInner(root));
  const records = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    const nodes = new Set();
    const areas = new Set();
    const touch = (node, area) => {
      nodes.add(node);
      areas.add(area);
    };
    for (const { type, target, addedNodes, removedNodes } of records) {
      const area = areaOf(target);
      if (type !== 'childList') touch(target, area);
      for (const node of [...addedNodes, ...removedNodes]) {
        const isPutElsewhere = known.has(node) && root.contains(node);
        for (const each of isPutElsewhere ? [node] : withInner(node)) touch(each, area);
      }
    }
    const terms = [...areas].filter((area) => /^\d/.test(area));
    return { nodes: nodes.size, terms: terms.length, areas: [...areas] };
  };
}
