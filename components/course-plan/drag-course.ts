import { PointerDrag, type DragListener, type PointerPlace } from '../shared/drag/pointer-drag.js';

/** What an element whose courses can be dragged gives and gets. */
export interface DragCourseOptions {
  readonly root: () => ShadowRoot | undefined;
  /** A course leaves its place under the pointer: what was picked up by keys is so no longer. */
  readonly lifted: () => void;
  /** Puts a course into a place, by its key; in front of another course, or behind all of them. */
  readonly drop: (course: string, place: string, before: string | undefined) => void;
}

/** Where a course would lie. */
interface Target {
  readonly term: HTMLElement;
  readonly next: HTMLElement | undefined;
}

/** Drags a course from one part of the years to another. */
export class DragCourse {
  readonly #options: DragCourseOptions;
  #drag: PointerDrag | undefined;

  constructor(options: DragCourseOptions) {
    this.#options = options;
  }

  /** Begins, where a pointer was pressed on a handle. */
  begin(event: PointerEvent, handle: HTMLElement): void {
    const item = handle.closest<HTMLElement>('[data-item]');
    if (!item || !event.isPrimary || event.button !== 0) return;
    this.cancel();
    this.#drag = new PointerDrag(event, handle, item, new Terms(item, this.#options));
  }

  /** Leaves all as it was. */
  cancel(): void {
    this.#drag?.end();
    this.#drag = undefined;
  }
}

/** The terms under the pointer; the one a course would get has `data-drop`. */
class Terms implements DragListener {
  readonly #item: HTMLElement;
  readonly #options: DragCourseOptions;
  #target: Target | undefined;
  #aimed: Target | undefined;
  #isLifted = false;

  constructor(item: HTMLElement, options: DragCourseOptions) {
    this.#item = item;
    this.#options = options;
  }

  readonly aim = ({ x, y }: PointerPlace): void => {
    if (!this.#isLifted) this.#options.lifted();
    this.#isLifted = true;
    const under = this.#options.root()?.elementFromPoint(x, y);
    const term = under?.closest<HTMLElement>('[data-term]');
    this.#mark(term ? { term, next: this.#nextIn(term, { x, y }) } : undefined);
  };

  readonly end = (): void => {
    this.#aimed = this.#target;
    this.#mark(undefined);
  };

  readonly drop = (): void => {
    const { item: course } = this.#item.dataset;
    const { term } = this.#aimed?.term.dataset ?? {};
    if (course !== undefined && term !== undefined)
      this.#options.drop(course, term, this.#aimed?.next?.dataset.item);
  };

  #nextIn(term: HTMLElement, at: PointerPlace): HTMLElement | undefined {
    const courses = [...term.querySelectorAll<HTMLElement>('[data-item]')];
    return courses.find((course) => course !== this.#item && isBefore(at, course, term));
  }

  #mark(target: Target | undefined): void {
    if (this.#target) delete this.#target.term.dataset.drop;
    if (this.#target?.next) delete this.#target.next.dataset.drop;
    this.#target = target;
    if (target) target.term.dataset.drop = '';
    if (target?.next) target.next.dataset.drop = 'before';
  }
}

/** Whether a pointer is in front of a course as one reads: above it, or in its row on the near side. */
function isBefore({ x, y }: PointerPlace, course: HTMLElement, term: HTMLElement): boolean {
  const { top, bottom, left, width, height } = course.getBoundingClientRect();
  // Courses of a whole year lie beside one another.
  const isAlone = width > term.clientWidth * 0.7;
  if (isAlone) return y < top + height / 2;
  if (y < top || y > bottom) return y < top;
  const isMirrored = getComputedStyle(term).direction === 'rtl';
  return isMirrored ? x > left + width / 2 : x < left + width / 2;
}
