import type { LitElement } from 'lit';
import { placeKey, type TermPlace, type TimelineTerm } from '../../../src/courses/timeline.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { FocusKeeper } from '../../shared/focus-keeper.js';
import type { LiveRegion } from '../../shared/live-region.js';
import type { CourseContext } from '../course-context.js';
import { courseTitle, creditsInWords, placeName } from '../course-names.js';
import { lazyFile } from '../course-parts.js';
import type { DragCourse } from '../drag-course.js';
import { CourseMover } from './course-mover.js';

/** What moving courses is carried out with. */
export interface CourseMovesParts {
  readonly host: LitElement;
  readonly live: LiveRegion;
  readonly focus: FocusKeeper;
  readonly context: () => CourseContext;
  /** The parts of the years, in the order of time. */
  readonly terms: () => readonly TimelineTerm[];
  /** The credits of a term, were a course in it. */
  readonly creditsWith: (course: PlannedCourse, term: TimelineTerm | undefined) => number;
}

/** Moves courses, by keys and buttons or by dragging, and says what comes of it. */
export class CourseMoves {
  readonly #parts: CourseMovesParts;
  readonly mover: CourseMover;
  #drag: DragCourse | undefined;

  constructor(parts: CourseMovesParts) {
    this.#parts = parts;
    const { host, live, focus, context, terms } = parts;
    this.mover = new CourseMover({
      courseOf: (id) => context().courseOf(id),
      places: terms,
      isRightToLeft: () => context().locale.direction === 'rtl',
      drop: (course, to) => this.#drop(course, to),
      pickedUp: (course) => live.say(this.#said.pickedUp(this.#titleOf(course))),
      aimed: (course, to) => this.#sayAim(course, to),
      stayed: (course) => {
        focus.want(`move.${course.id}`);
        this.#sayThatItStays(course);
      },
      changed: () => {
        host.requestUpdate();
      },
    });
  }

  /** Begins to drag, where a pointer was pressed on a handle. */
  readonly handlePointerdown = (event: PointerEvent): void => {
    const [pressed] = event.composedPath();
    const handle = pressed instanceof Element && pressed.closest<HTMLElement>('[data-drag]');
    if (handle) void this.#beginDrag(event, handle);
  };

  /** Leaves all as it was. */
  cancelDrag(): void {
    this.#drag?.cancel();
  }

  /** Another plan, or another person: nothing is picked up any more. */
  forget(): void {
    this.mover.forget();
    this.cancelDrag();
  }

  /** Without the file of it, the keys and buttons remain. */
  async #beginDrag(event: PointerEvent, handle: HTMLElement): Promise<void> {
    const file = await lazyFile.load().catch(() => undefined);
    this.#drag ??=
      file &&
      new file.DragCourse({
        root: () => this.#parts.host.shadowRoot ?? undefined,
        lifted: () => {
          this.mover.forget();
          this.#parts.host.requestUpdate();
        },
        drop: (id, key, before) => {
          const course = this.#parts.context().courseOf(id);
          const to = this.#parts.terms().find((term) => term.key === key);
          if (course && to) this.#drop(course, to, before);
        },
      });
    this.#drag?.begin(event, handle);
  }

  #drop(course: PlannedCourse, to: TermPlace, before?: string): void {
    const { deeds } = this.#parts.context();
    deeds.lookAt(to);
    if (!deeds.moveCourse(course, to, { before })) this.#sayThatItStays(course);
  }

  #sayThatItStays(course: PlannedCourse): void {
    this.#parts.live.say(this.#said.stays(this.#titleOf(course)));
  }

  #sayAim(course: PlannedCourse, to: TermPlace): void {
    const { context, terms, creditsWith, live } = this.#parts;
    const term = terms().find(({ key }) => key === placeKey(to));
    const credits = creditsInWords(context(), creditsWith(course, term));
    live.say(this.#said.aimed(placeName(context(), to), credits));
  }

  get #said(): CourseContext['words']['said'] {
    return this.#parts.context().words.said;
  }

  #titleOf(course: PlannedCourse): string {
    return courseTitle(this.#parts.context(), course);
  }
}
