import { coursesByCode } from '../../src/courses/check/course-facts.js';
import type { Catalog } from '../../src/courses/catalog.js';
import { isDone, isThere, whatIfCourses, type CoursesById } from '../../src/courses/what-if.js';
import { timeline, type TimelineTerm, type TimelineYear } from '../../src/courses/timeline.js';
import type { RecordPath } from '../../src/edits/edit.js';
import { inOrder } from '../../src/edits/order.js';
import type { Crosswalk } from '../../src/model/crosswalk.js';
import { studentRoles } from '../../src/model/people.js';
import type { Plan } from '../../src/model/plan.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { Store, StoreSnapshot } from '../../src/store/store.js';
import { schoolYearOf } from '../shared/day.js';
import { recordReaders } from '../shared/deeds/record-readers.js';
import type { FoundLast } from './add/find-courses.js';
import type { CourseContext } from './course-context.js';
import { creditsInSum } from './course-names.js';

/** What the element adds to what the document says. */
export type SharedCourseContext = Pick<
  CourseContext,
  | 'words'
  | 'locale'
  | 'around'
  | 'level'
  | 'pack'
  | 'today'
  | 'fields'
  | 'parts'
  | 'deeds'
  | 'decided'
  | 'conversions'
> & { readonly catalog: Catalog | undefined };

type CoursesOfId = ReadonlyMap<string, PlannedCourse>;

const noCourses: readonly PlannedCourse[] = Object.freeze([]);
const noneById: CoursesById = Object.freeze({});

/**
 * The plan of courses on the desk: it sorts what the document holds into years and terms, and keeps
 * what the views are drawn from the same object while it is the same.
 */
export class CourseDesk {
  readonly #store: () => Store | undefined;
  #whatIf: string | undefined;
  #sorted:
    { readonly real: unknown; readonly own: unknown; readonly courses: readonly PlannedCourse[] } | undefined;
  #byId: { readonly from: readonly PlannedCourse[]; readonly all: CoursesOfId } | undefined;
  #years: readonly TimelineYear[] = [];
  #hasYearBeyond = false;
  #found: FoundLast = {};
  #context: { readonly from: readonly unknown[]; readonly made: CourseContext } | undefined;

  constructor(store: () => Store | undefined) {
    this.#store = store;
  }

  get store(): Store | undefined {
    return this.#store();
  }

  get snapshot(): StoreSnapshot | undefined {
    return this.store?.snapshot;
  }

  /** The plan as far as it is there. */
  get body(): Partial<Plan> {
    const body = this.snapshot?.body;
    return body?.kind === 'plan' ? body : {};
  }

  /** The what-if that is shown, by id, as long as it is there; undefined for the plan itself. */
  get whatIf(): string | undefined {
    const record = this.body.whatIfs?.[this.#whatIf ?? ''];
    return record && !record.removed ? record.id : undefined;
  }

  /** Shows a what-if, or the plan itself. */
  show(whatIf: string | undefined): void {
    this.#whatIf = whatIf;
  }

  /** The collection of courses that is shown. */
  get collection(): RecordPath {
    const { whatIf } = this;
    return whatIf === undefined ? ['courses'] : ['whatIfs', whatIf, 'courses'];
  }

  /** The courses that are shown, in their order: the same list while nothing in it changes. */
  get courses(): readonly PlannedCourse[] {
    const { whatIf, body } = this;
    const real = body.courses;
    const own = whatIf === undefined ? undefined : (body.whatIfs?.[whatIf]?.courses ?? noneById);
    if (!real && !own) return noCourses;
    const known = this.#sorted;
    if (known && known.real === real && known.own === own) return known.courses;
    const courses = inOrder(own ? whatIfCourses(real, own) : real);
    this.#sorted = { real, own, courses };
    return courses;
  }

  courseOf(id: string): PlannedCourse | undefined {
    const from = this.courses;
    if (this.#byId?.from !== from)
      this.#byId = { from, all: new Map(from.map((course) => [course.id, course])) };
    return this.#byId.all.get(id);
  }

  /** Adds a year after grade 12 to the timeline, as a place for courses. */
  addYear(): void {
    this.#hasYearBeyond = true;
  }

  /** Another plan, or another person. */
  forget(): void {
    this.#whatIf = undefined;
    this.#hasYearBeyond = false;
    this.#years = [];
    this.#found = {};
    this.#sorted = undefined;
    this.#byId = undefined;
    this.#context = undefined;
  }

  /** The years with their terms: what did not change is the same object as before. */
  years(context: CourseContext): readonly TimelineYear[] {
    const { student, calendar, thisYear } = context;
    // Without a word of the school, the years begin with this one.
    const cohortGraduationYear = student.cohortGraduationYear ?? thisYear + 12 - (student.gradeLevel ?? 9);
    this.#years = timeline(
      {
        courses: this.courses,
        ...{ calendar, cohortGraduationYear },
        firstGrade: this.body.coursePath?.firstGrade ?? Math.min(student.gradeLevel ?? 9, 9),
        lastGrade: this.#hasYearBeyond ? 13 : 12,
        creditsOf: (course) => creditsInSum(context, course),
      },
      this.#years,
    );
    return this.#years;
  }

  /** The places of the timeline, in the order of time. */
  readonly places = (): readonly TimelineTerm[] => this.#years.flatMap(({ terms }) => terms);

  /** The present year, where the timeline has it; else the first. */
  yearToShow(thisYear: number): number | undefined {
    const years = this.#years.map(({ schoolYear }) => schoolYear);
    return years.includes(thisYear) ? thisYear : years[0];
  }

  /** The grades the timeline has. */
  get grades(): readonly (number | undefined)[] {
    return this.#years.map(({ grade }) => grade);
  }

  /** What is done in the plan is in its what-ifs as it is. */
  #isSettled([top, , , id = '']: RecordPath): boolean {
    const real = top === 'whatIfs' ? this.body.courses?.[id] : undefined;
    return real !== undefined && isThere(real) && isDone(real);
  }

  /** What all views share: the same object as long as nothing in it changes. */
  contextFor(shared: SharedCourseContext): CourseContext {
    const { store, snapshot, body } = this;
    const { people, student = {}, coursePath = {} } = body;
    const all = [
      ...Object.values(shared),
      store,
      snapshot?.readOnly,
      people,
      body.student,
      body.coursePath,
      this.whatIf,
    ];
    if (this.#context && all.every((part, index) => part === this.#context?.from[index]))
      return this.#context.made;
    const isStudent = store ? studentRoles.includes(store.viewer.role) : true;
    const byCode = shared.catalog && coursesByCode(shared.catalog);
    const readers = recordReaders(store);
    const made: CourseContext = {
      ...shared,
      ...{ people, student, coursePath, isStudent, found: this.#found },
      viewerId: store?.viewer.id ?? '',
      viewerRole: store?.viewer.role ?? 'student',
      thisYear: schoolYearOf(shared.today),
      catalogCourse: (code) => (code ? byCode?.get(code) : undefined),
      calendar: body.coursePath?.calendar ?? 'semesters',
      collection: this.collection,
      courseOf: (id) => this.courseOf(id),
      places: this.places,
      spellcheck: () => (isStudent ? 'true' : 'false'),
      isCurrent: () => this.store === store && store?.snapshot.phase !== 'closed',
      ...readers,
      mayWrite: (path, field) => !this.#isSettled(path) && readers.mayWrite(path, field),
    };
    this.#context = { from: all, made };
    return made;
  }
}

/** The crosswalk document of a store, as far as it is there. */
export function crosswalkIn(store: Store | undefined): Crosswalk | undefined {
  const body = store?.snapshot.body;
  return body?.kind === 'crosswalk-shared' ? body : undefined;
}
