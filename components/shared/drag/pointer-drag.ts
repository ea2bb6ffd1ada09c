import { scrollerOf, scrollNear } from './scrolling.js';

/** Pixels a pointer moves before it drags; less is a click of an unsteady hand. */
const slack = 6;

/** Where a pointer is, in the window. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

/** What becomes of a drag. */
export interface DragListener {
  /** The pointer, or what lies under it, moved: find the place the item would get. */
  readonly aim: (at: PointerPlace) => void;
  /** The pointer was lifted; called after `end`. */
  readonly drop: () => void;
  /** The drag is over, whether something came of it or not. */
  readonly end: () => void;
}

/**
 * One drag of an item by its handle, from the press to the drop, by mouse, pen or touch. While it
 * lasts, the item has `data-dragged`. Escape, or a pointer that is lost, leaves all as it was.
 */
export class PointerDrag {
  readonly #listener: DragListener;
  readonly #handle: HTMLElement;
  readonly #item: HTMLElement;
  readonly #start: PointerPlace;
  readonly #ended = new AbortController();
  #at: PointerPlace;
  #hasMoved = false;
  #frame = 0;

  constructor(event: PointerEvent, handle: HTMLElement, item: HTMLElement, listener: DragListener) {
    this.#handle = handle;
    this.#item = item;
    this.#listener = listener;
    this.#start = this.#at = { x: event.clientX, y: event.clientY };
    // Safari does not focus a button that is pressed.
    handle.focus({ preventScroll: true });
    this.#listen();
    // A pointer that was lifted before this ran has nothing left to capture.
    if (handle.hasPointerCapture(event.pointerId) || canCapture(handle, event.pointerId)) return;
    this.end();
  }

  end(): void {
    this.#ended.abort();
    cancelAnimationFrame(this.#frame);
    this.#listener.end();
    if (this.#item.dataset.dragged === undefined) return;
    delete this.#item.dataset.dragged;
    // Where the item lies after the redraw, the person looks next.
    requestAnimationFrame(() => {
      this.#handle.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
  }

  #listen(): void {
    const handle = this.#handle;
    const { signal } = this.#ended;
    const end = () => this.end();
    handle.addEventListener('pointermove', (move) => this.#handleMove(move), { signal });
    handle.addEventListener('pointerup', () => this.#handleUp(), { signal });
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
  }

  #handleMove({ clientX: x, clientY: y }: PointerEvent): void {
    this.#at = { x, y };
    if (!this.#hasMoved && Math.hypot(x - this.#start.x, y - this.#start.y) < slack) return;
    if (!this.#hasMoved) this.#lift();
    this.#listener.aim(this.#at);
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

  #handleUp(): void {
    this.end();
    if (this.#hasMoved) this.#listener.drop();
  }

  /** Near an edge the page goes on under the pointer. */
  readonly #scroll = (): void => {
    this.#frame = requestAnimationFrame(this.#scroll);
    if (!this.#item.isConnected) this.end();
    else if (scrollNear(this.#item, this.#at.y)) this.#listener.aim(this.#at);
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
