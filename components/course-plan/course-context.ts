import type { Catalog, CatalogCourse } from '../../src/courses/catalog.js';
import type { UnitConversion } from '../../src/courses/graduation-plan.js';
import type { TimelineTerm } from '../../src/courses/timeline.js';
import type { RecordPath } from '../../src/edits/edit.js';
import type { CourseWords } from '../../src/i18n/courses/dictionary.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { CalendarKind, CoursePath } from '../../src/model/course-path.js';
import type { PersonRole } from '../../src/model/people.js';
import type { Person, Student } from '../../src/model/person.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { StatePack } from '../../src/packs/state-pack.js';
import type { RecordReaders } from '../shared/deeds/record-readers.js';
import type { OwnFields } from '../shared/own-fields.js';
import type { FoundLast } from './add/find-courses.js';
import type { CourseDeeds } from './course-deeds.js';
import type { CourseParts } from './course-parts.js';
import type { DecidedPlace } from './crosswalk-desk.js';

/**
 * What all views of the course plan have in common. The element makes a new one only when something
 * in it changes, for a new one redraws every course.
 */
export interface CourseContext extends RecordReaders {
  readonly words: CourseWords;
  readonly locale: Locale;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  /** The level of the heading of the element; a year's is one below, a term's two. */
  readonly level: number;
  readonly viewerId: string;
  readonly viewerRole: PersonRole;
  readonly isStudent: boolean;
  readonly people: Readonly<Record<string, Person>> | undefined;
  readonly student: Student;
  readonly coursePath: CoursePath;
  readonly pack: Partial<StatePack>;
  /** Today when this was made, `YYYY-MM-DD`, to draw with. */
  readonly today: string;
  /** The present school year, named by its ending year. */
  readonly thisYear: number;
  readonly catalog: Catalog | undefined;
  /** The catalog's course with this code. */
  readonly catalogCourse: (code: string | null | undefined) => CatalogCourse | undefined;
  /** What credits counted in hours are worth, as the way to finish says; undefined before its rules are there. */
  readonly conversions: readonly UnitConversion[] | undefined;
  readonly calendar: CalendarKind;
  /** The collection of courses that is shown: the plan's own, or that of a what-if. */
  readonly collection: RecordPath;
  /** A course that is shown, by id. */
  readonly courseOf: (id: string) => PlannedCourse | undefined;
  /** The places of the timeline, in the order of time, as they are when it is asked. */
  readonly places: () => readonly TimelineTerm[];
  readonly fields: OwnFields;
  readonly deeds: CourseDeeds;
  readonly parts: CourseParts;
  /** Where decisions of an IEP team are kept, for those who hold it. */
  readonly decided: DecidedPlace | undefined;
  /** What was found last to be added; forgotten with the person who asked. */
  readonly found: FoundLast;
  readonly spellcheck: (field: string | undefined) => 'true' | 'false';
  /** Whether the same person still has the same document open: ask after every wait. */
  readonly isCurrent: () => boolean;
}
