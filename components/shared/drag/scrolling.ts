/** Pixels from the edge of what scrolls in which it scrolls by itself. */
const edge = 64;
/** Pixels per frame at the very edge. */
const fastest = 18;

/** What scrolls around an element, beyond shadow roots too; the page where nothing else does. */
export function scrollerOf(element: Element): Element {
  const page = document.scrollingElement ?? document.documentElement;
  let around: Node | null = element;
  while (around) {
    if (around instanceof Element && around !== page && isScroller(around)) return around;
    around = around instanceof ShadowRoot ? around.host : around.parentNode;
  }
  return page;
}

/** Scrolls where a pointer is near an edge, the faster the nearer; says whether it did. */
export function scrollNear(element: Element, y: number): boolean {
  const scroller = scrollerOf(element);
  const { top, bottom } = boundsOf(scroller);
  const [above, below] = [edge - (y - top), edge - (bottom - y)];
  const by = above > 0 ? -Math.min(above / edge, 1) : Math.min(Math.max(below / edge, 0), 1);
  if (by !== 0) scroller.scrollBy({ top: by * fastest, behavior: 'instant' });
  return by !== 0;
}

function isScroller(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight &&
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)
  );
}

function boundsOf(scroller: Element): { readonly top: number; readonly bottom: number } {
  if (scroller === document.scrollingElement) return { top: 0, bottom: globalThis.innerHeight };
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(top, 0), bottom: Math.min(bottom, globalThis.innerHeight) };
}
