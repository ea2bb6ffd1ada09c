import { PointerDrag, type DragListener, type PointerPlace } from './pointer-drag.js';

/** What an element that lets its items be dragged gives and gets. */
export interface DragOrderOptions {
  /** Where the items are drawn. */
  readonly root: () => ParentNode;
  /** Gives an item another place among those of its list that have a handle, counted from 0. */
  readonly drop: (list: string, id: string, to: number) => void;
}

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
  #drag: PointerDrag | undefined;

  constructor(options: DragOrderOptions) {
    this.#options = options;
  }

  /** Begins, where a pointer was pressed on a handle. */
  begin(event: PointerEvent, handle: HTMLElement): void {
    const item = handle.closest<HTMLElement>('[data-item]');
    if (!item || !event.isPrimary || event.button !== 0) return;
    this.cancel();
    const places = new Places(item, this.#options);
    this.#drag = new PointerDrag(event, handle, item, places);
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

/** The places an item can get among its siblings, and the one it would get now. */
class Places implements DragListener {
  readonly #options: DragOrderOptions;
  readonly #item: HTMLElement;
  #target: Target | undefined;
  #aimed: Target | undefined;

  constructor(item: HTMLElement, options: DragOrderOptions) {
    this.#item = item;
    this.#options = options;
  }

  /** Finds the place nearest to the pointer; none where the item lies already. */
  readonly aim = ({ y }: PointerPlace): void => {
    const siblings = this.#siblings();
    const next = siblings.find((item) => y < middleOf(item));
    const last = siblings.at(-1);
    const before = next ? siblings[siblings.indexOf(next) - 1] : last;
    if (next === this.#item || before === this.#item) this.#mark(undefined);
    else if (next) this.#mark({ item: next, side: 'before' });
    else if (last) this.#mark({ item: last, side: 'after' });
  };

  readonly end = (): void => {
    this.#aimed = this.#target;
    this.#mark(undefined);
  };

  readonly drop = (): void => {
    const target = this.#aimed;
    const siblings = this.#siblings();
    const { item: id = '', list = '' } = this.#item.dataset;
    const from = siblings.indexOf(this.#item);
    if (!target || from < 0) return;
    const over = siblings.indexOf(target.item) + (target.side === 'after' ? 1 : 0);
    const to = over > from ? over - 1 : over;
    if (to !== from) this.#options.drop(list, id, to);
  };

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
}

function middleOf(item: HTMLElement): number {
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2;
}
