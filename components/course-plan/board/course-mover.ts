import { placeKey, placeOf, type TermPlace } from '../../../src/courses/timeline.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';

/** A course that was picked up, and the place it would get now. */
export interface Moving {
  readonly course: string;
  readonly to: TermPlace;
}

/** What moving is carried out with. */
export interface CourseMoverParts {
  readonly courseOf: (id: string) => PlannedCourse | undefined;
  /** The places in the order of time. */
  readonly places: () => readonly TermPlace[];
  readonly isRightToLeft: () => boolean;
  readonly drop: (course: PlannedCourse, to: TermPlace) => void;
  readonly pickedUp: (course: PlannedCourse) => void;
  readonly aimed: (course: PlannedCourse, to: TermPlace) => void;
  readonly stayed: (course: PlannedCourse) => void;
  /** What is picked up, or where it would go, is another. */
  readonly changed: () => void;
}

/** Moves a course by keys and buttons: pick up, choose a place, put there, or leave it where it is. */
export class CourseMover {
  readonly #parts: CourseMoverParts;
  #now: Moving | undefined;

  constructor(parts: CourseMoverParts) {
    this.#parts = parts;
  }

  /** What is picked up, as long as it is there. */
  get now(): Moving | undefined {
    return this.#now && this.#parts.courseOf(this.#now.course) ? this.#now : undefined;
  }

  /** Picks a course up; one that is picked up already is put down where it would go. */
  readonly press = (course: PlannedCourse): void => {
    if (this.now?.course === course.id) {
      this.put();
      return;
    }
    this.#take({ course: course.id, to: placeOf(course) });
    this.#parts.pickedUp(course);
  };

  /** Chooses a place. */
  readonly aim = (to: TermPlace): void => {
    const course = this.#course;
    if (!course || !this.#now) return;
    this.#take({ course: course.id, to });
    this.#parts.aimed(course, to);
  };

  /** Puts the course where it would go. */
  readonly put = (): void => {
    const { now } = this;
    const course = this.#course;
    this.#take(undefined);
    if (!now || !course) return;
    if (placeKey(placeOf(course)) === placeKey(now.to)) this.#parts.stayed(course);
    else this.#parts.drop(course, now.to);
  };

  /** Leaves the course where it is. */
  readonly cancel = (): void => {
    const course = this.#course;
    if (!this.#now) return;
    this.#take(undefined);
    if (course) this.#parts.stayed(course);
  };

  /** Nothing is picked up any more, and nobody needs to hear of it. */
  forget(): void {
    this.#now = undefined;
  }

  /** The keys of a handle while its course is picked up; says whether the key was one of them. */
  handleKey(key: string): boolean {
    if (!this.now) return false;
    if (key === 'Escape') {
      this.cancel();
      return true;
    }
    const to = this.#placeFor(key);
    if (to) this.aim(to);
    return to !== undefined;
  }

  get #course(): PlannedCourse | undefined {
    return this.#now && this.#parts.courseOf(this.#now.course);
  }

  #take(moving: Moving | undefined): void {
    this.#now = moving;
    this.#parts.changed();
  }

  /** Left and right go through the terms; up and down through the years, to the same term. */
  #placeFor(key: string): TermPlace | undefined {
    const places = this.#parts.places();
    const to = this.#now?.to;
    if (!to) return undefined;
    const forward = this.#parts.isRightToLeft() ? 'ArrowLeft' : 'ArrowRight';
    const here = places.findIndex((place) => placeKey(place) === placeKey(to));
    if (key === 'Home') return places[0];
    if (key === 'End') return places.at(-1);
    if (key === 'ArrowLeft' || key === 'ArrowRight')
      return places[here + (key === forward ? 1 : -1)] ?? places[here];
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
    return nextYear(places, to, key === 'ArrowDown' ? 1 : -1) ?? places[here];
  }
}

/** The same term of the next or former year; another term of it, where it has none of these. */
function nextYear(places: readonly TermPlace[], to: TermPlace, by: 1 | -1): TermPlace | undefined {
  const years = [...new Set(places.map(({ schoolYear }) => schoolYear))];
  const year = years[years.indexOf(to.schoolYear) + by];
  if (years.indexOf(to.schoolYear) + by < 0) return undefined;
  const inYear = places.filter(({ schoolYear }) => schoolYear === year);
  return inYear.find(({ term }) => term === to.term) ?? inYear[0];
}
