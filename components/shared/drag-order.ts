/** What an element that lets its items be dragged gives and gets. */
export interface DragOrderOptions {
  /** Where the items are drawn. */
  readonly root: () => ParentNode;
  /** Gives an item another place among those of its list that have a handle, counted from 0. */
  readonly drop: (list: string, id: string, to: number) => void;
}

/** Pixels a pointer moves before it drags; less is a click of an unsteady hand. */
const slack = 6;
/** Pixels from the edge of what scrolls in which it scrolls by itself. */
const edge = 64;
/** Pixels per frame at the very edge. */
const fastest = 18;

/**
 * Lets items be put in order by mouse, pen or touch. It reads the same attributes as focus does:
 * `data-item` and `data-list` mark an item and its list; a press on what has `data-drag` inside an item
 * begins. While it lasts, the item has `data-dragged`, and the one it would be put before or after has
 * `data-drop`. An item without a handle has no place among the others: it may be removed and only still
 * be asked about. Nothing is moved until the drop; Escape, or a pointer that is lost, leaves all as it was.
 * The handle needs `touch-action: none`, and the same order must be within reach of the keyboard.
 */
export class DragOrder {
  readonly #options: DragOrderOptions;
  #drag: Drag | undefined;

  constructor(options: DragOrderOptions) {
    this.#options = options;
  }

  /** Begins, where a pointer was pressed on a handle. */
  begin(event: PointerEvent, handle: HTMLElement): void {
    const item = handle.closest<HTMLElement>('[data-item]');
    if (!item || !event.isPrimary || event.button !== 0) return;
    this.cancel();
    this.#drag = new Drag(event, handle, item, this.#options);
  }

  /** Leaves all as it was. */
  cancel(): void {
    this.#drag?.end();
    this.#drag = undefined;
  }
}

/** The item that would be the neighbour, and on which side of it the place is. */
interface Target {
  readonly item: HTMLElement;
  readonly side: 'before' | 'after';
}

/** One drag, from the press to the drop. */
class Drag {
  readonly #options: DragOrderOptions;
  readonly #handle: HTMLElement;
  readonly #item: HTMLElement;
  readonly #startY: number;
  readonly #ended = new AbortController();
  #y: number;
  #hasMoved = false;
  #frame = 0;
  #target: Target | undefined;

  constructor(event: PointerEvent, handle: HTMLElement, item: HTMLElement, options: DragOrderOptions) {
    this.#handle = handle;
    this.#item = item;
    this.#options = options;
    this.#startY = this.#y = event.clientY;
    // Safari does not focus a button that is pressed.
    handle.focus({ preventScroll: true });
    const { signal } = this.#ended;
    const end = () => this.end();
    handle.addEventListener('pointermove', (move) => this.#handleMove(move), { signal });
    handle.addEventListener('pointerup', () => this.#handleDrop(), { signal });
    for (const name of ['pointercancel', 'lostpointercapture'])
      handle.addEventListener(name, end, { signal });
    // The click that ends a drag is none; it comes after the drop.
    handle.addEventListener('click', this.#handleClick, { capture: true });
    signal.addEventListener('abort', () => {
      setTimeout(() => {
        handle.removeEventListener('click', this.#handleClick, { capture: true });
      });
    });
    globalThis.addEventListener('keydown', (key) => this.#handleKey(key), { signal, capture: true });
    globalThis.addEventListener('blur', end, { signal });
    // A pointer that was lifted before this ran has nothing left to capture.
    if (handle.hasPointerCapture(event.pointerId) || canCapture(handle, event.pointerId)) return;
    this.end();
  }

  end(): void {
    this.#ended.abort();
    cancelAnimationFrame(this.#frame);
    this.#mark(undefined);
    if (this.#item.dataset.dragged === undefined) return;
    delete this.#item.dataset.dragged;
    // Where the item lies after the redraw, the person looks next.
    requestAnimationFrame(() => {
      this.#handle.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
  }

  #handleMove({ clientY }: PointerEvent): void {
    this.#y = clientY;
    if (!this.#hasMoved && Math.abs(clientY - this.#startY) < slack) return;
    if (!this.#hasMoved) this.#lift();
    this.#aim();
  }

  /** A look may fold the items while one is dragged: the handle stays under the pointer all the same. */
  #lift(): void {
    this.#hasMoved = true;
    const { top } = this.#handle.getBoundingClientRect();
    this.#item.dataset.dragged = '';
    const by = this.#handle.getBoundingClientRect().top - top;
    if (by !== 0) scrollerOf(this.#item).scrollBy({ top: by, behavior: 'instant' });
    this.#frame = requestAnimationFrame(this.#scroll);
  }

  readonly #handleClick = (event: Event): void => {
    if (this.#hasMoved) event.stopImmediatePropagation();
  };

  #handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.end();
  }

  #handleDrop(): void {
    const target = this.#target;
    const siblings = this.#siblings();
    this.end();
    const { item: id = '', list = '' } = this.#item.dataset;
    const from = siblings.indexOf(this.#item);
    if (!target || from < 0) return;
    const over = siblings.indexOf(target.item) + (target.side === 'after' ? 1 : 0);
    const to = over > from ? over - 1 : over;
    if (to !== from) this.#options.drop(list, id, to);
  }

  /** Finds the place nearest to the pointer; none where the item lies already. */
  #aim(): void {
    const siblings = this.#siblings();
    const next = siblings.find((item) => this.#y < middleOf(item));
    const last = siblings.at(-1);
    const before = next ? siblings[siblings.indexOf(next) - 1] : last;
    if (next === this.#item || before === this.#item) this.#mark(undefined);
    else if (next) this.#mark({ item: next, side: 'before' });
    else if (last) this.#mark({ item: last, side: 'after' });
  }

  #mark(target: Target | undefined): void {
    if (this.#target) delete this.#target.item.dataset.drop;
    this.#target = target;
    if (target) target.item.dataset.drop = target.side;
  }

  #siblings(): HTMLElement[] {
    const { list = '' } = this.#item.dataset;
    const items = this.#options.root().querySelectorAll<HTMLElement>(`[data-list="${CSS.escape(list)}"]`);
    return [...items].filter((item) => item.querySelector('[data-drag]'));
  }

  /** Near an edge the page goes on under the pointer, the faster the nearer. */
  readonly #scroll = (): void => {
    this.#frame = requestAnimationFrame(this.#scroll);
    if (!this.#item.isConnected) {
      this.end();
      return;
    }
    const scroller = scrollerOf(this.#item);
    const { top, bottom } = boundsOf(scroller);
    const [above, below] = [edge - (this.#y - top), edge - (bottom - this.#y)];
    const by = above > 0 ? -Math.min(above / edge, 1) : Math.min(Math.max(below / edge, 0), 1);
    if (by === 0) return;
    scroller.scrollBy({ top: by * fastest, behavior: 'instant' });
    this.#aim();
  };
}

function canCapture(handle: HTMLElement, pointerId: number): boolean {
  try {
    handle.setPointerCapture(pointerId);
    return true;
  } catch {
    return false;
  }
}

function middleOf(item: HTMLElement): number {
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2;
}

/** What scrolls around an element, beyond shadow roots too; the page where nothing else does. */
function scrollerOf(element: Element): Element {
  const page = document.scrollingElement ?? document.documentElement;
  let around: Node | null = element;
  while (around) {
    if (around instanceof Element && around !== page && isScroller(around)) return around;
    around = around instanceof ShadowRoot ? around.host : around.parentNode;
  }
  return page;
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
