/** Finds the language around an element: its own `lang`, or the nearest above, shadow roots included. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const found = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
  }
  return '';
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** All roots an element stands in, its own first: an observer does not look into shadow roots. */
function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let at: Element | undefined = element; at; at = hostOf(at)) roots.push(at.getRootNode());
  return roots;
}

const listeners = new Set<() => void>();
let watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls when any `lang` around an element may have changed; the result ends it. All elements of a
 * page share one observer, which looks at this one attribute only.
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const each of listeners) each();
  });
  for (const root of rootsOf(element)) {
    if (watched.has(root)) continue;
    watched.add(root);
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    watched = new WeakSet();
  };
}
