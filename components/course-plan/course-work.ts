import { placeKey, placeOf, type TermPlace } from '../../src/courses/timeline.js';
import type { RecordChange, RecordPath } from '../../src/edits/edit.js';
import { inOrder, positionAt } from '../../src/edits/order.js';
import { makeId } from '../../src/model/ids.js';
import type { JsonObject } from '../../src/model/json.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { Store } from '../../src/store/store.js';
import { PlanWork, type PlanWorkParts } from '../shared/deeds/plan-work.js';
import { addLast } from '../shared/record-changes.js';
import { placeOfBox, tryBoxName } from './course-boxes.js';
import type { CourseDeeds, CourseSection, MoveManner } from './course-deeds.js';

/** The sentences about what is done with a course. */
export interface CourseSentences {
  readonly moved: (course: PlannedCourse, to: TermPlace) => string;
  readonly added: (title: string, to: TermPlace) => string;
  readonly removed: (course: PlannedCourse) => { readonly said: string; readonly note: string };
}

/** What the deeds of the course plan are carried out with. */
export interface CourseWorkParts extends PlanWorkParts<CourseSection> {
  /** The collection that is shown. */
  readonly collection: () => RecordPath;
  readonly courses: () => readonly PlannedCourse[];
  readonly sentences: CourseSentences;
  /** Shows the year of a place. */
  readonly lookAt: (place: TermPlace) => void;
}

/** Carries out what a person asks for in a plan of courses. */
export class CourseWork extends PlanWork<CourseSection> implements CourseDeeds {
  readonly #courses: CourseWorkParts;
  readonly #reopened = new WeakSet<Store>();

  constructor(parts: CourseWorkParts) {
    super(parts);
    this.#courses = parts;
  }

  readonly moveCourse = (
    course: PlannedCourse,
    to: TermPlace,
    { before, focus = `move.${course.id}` }: MoveManner = {},
  ): boolean => {
    const ids = this.#courses.courses().flatMap((each) => (isIn(to, each) ? each.id : []));
    const from = ids.indexOf(course.id);
    const others = ids.filter((id) => id !== course.id);
    const next = before === undefined ? -1 : others.indexOf(before);
    const place = next < 0 ? others.length : next;
    if (place === from) return false;
    const changes = [...this.#timeChanges(course, to), this.#orderChange(course, before)];
    // Within its place a course keeps its elements, and what has the focus in it.
    if (from >= 0)
      return this.make(changes, { say: this.#courses.words().said.movedTo(place + 1, ids.length) });
    return this.make(changes, { say: this.#courses.sentences.moved(course, to), focus });
  };

  readonly addCourse = (fields: JsonObject, to: TermPlace, title: string): string | undefined => {
    const id = makeId('course');
    const when = { schoolYear: to.schoolYear ?? null, term: to.term ?? null };
    const record = [...this.#courses.collection(), id];
    const changes = addLast(record, this.#courses.courses(), { state: 'planned', ...fields, ...when });
    const say = this.#courses.sentences.added(title, to);
    return this.make(changes, { say, focus: `open.${id}` }) ? id : undefined;
  };

  /** Opens what was being written in when the page went, once for each plan. */
  reopen(): void {
    const store = this.#courses.store();
    if (store?.snapshot.phase !== 'open' || this.#reopened.has(store)) return;
    this.#reopened.add(store);
    const { states, courses } = this.#courses;
    const isCourse = (id: string) => courses().some((course) => course.id === id);
    for (const name of Object.keys(store.snapshot.unsent)) {
      const place = placeOfBox(name);
      if (name === tryBoxName) states.show('plan', 'try', true);
      if (place === undefined) continue;
      if (isCourse(place)) states.show(place, 'details', true);
      states.show(place, 'add', true);
      states.choose(place, 'way', 'custom');
    }
  }

  readonly choose = (itemId: string, name: string, value: string | undefined): void => {
    this.#courses.states.choose(itemId, name, value);
  };

  readonly lookAt = (place: TermPlace): void => {
    this.#courses.lookAt(place);
  };

  readonly removeCourse = (course: PlannedCourse): void => {
    this.remove(this.#recordOf(course), this.#courses.sentences.removed(course));
  };

  #recordOf({ id }: PlannedCourse): RecordPath {
    return [...this.#courses.collection(), id];
  }

  #timeChanges(course: PlannedCourse, to: TermPlace): readonly RecordChange[] {
    const record = this.#recordOf(course);
    return (['schoolYear', 'term'] as const).flatMap((field) => {
      const [was, value] = [course[field] ?? null, to[field] ?? null];
      return was === value ? [] : [{ type: 'set', record, field, was, value } as const];
    });
  }

  /** Behind all others of its place, which is behind all others at all; or in front of one of them. */
  #orderChange(course: PlannedCourse, before: string | undefined): RecordChange {
    const others = inOrder(Object.fromEntries(this.#courses.courses().map((each) => [each.id, each]))).filter(
      ({ id }) => id !== course.id,
    );
    const next = others.findIndex(({ id }) => id === before);
    const position = positionAt(others, next < 0 ? others.length : next);
    return { type: 'move', record: this.#recordOf(course), ...position };
  }
}

function isIn(place: TermPlace, course: PlannedCourse): boolean {
  return placeKey(placeOf(course)) === placeKey(place);
}
