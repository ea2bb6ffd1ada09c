import type { CourseNameWords } from '../../../src/i18n/course-names/en.js';
import type { DeedWords } from '../../../src/i18n/deeds/en.js';
import type { Locale } from '../../../src/i18n/locale.js';
import type { ReviewWords } from '../../../src/i18n/review/dictionary.js';
import type { PersonRole } from '../../../src/model/people.js';
import type { Person, Student } from '../../../src/model/person.js';
import type { Plan } from '../../../src/model/plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { Review } from '../../../src/model/review.js';
import type { CopiedPlan } from '../../../src/model/snapshot.js';
import type { StatePack } from '../../../src/packs/state-pack.js';
import type { KnownCopies } from '../copies-controller.js';
import type { ItemState } from '../deeds/item-state.js';
import type { PlanDeeds } from '../deeds/plan-deeds.js';
import type { RecordReaders } from '../deeds/record-readers.js';
import type { UnsentContext } from '../unsent/unsent-box.view.js';

/** What opens in the section of the reviews: the section itself, a question, or something about a review. */
export type ReviewSection = 'review' | `review:${string}`;

/** What the reviews need of the context of the element they stand in. */
export interface ReviewContext extends RecordReaders, Omit<UnsentContext, 'deeds'> {
  readonly words: DeedWords;
  readonly locale: Locale;
  readonly viewerId: string;
  readonly viewerRole: PersonRole;
  readonly people: Readonly<Record<string, Person>> | undefined;
  /** Whose plan it is, where the plan says so: the student is not among the people. */
  readonly student: Pick<Student, 'person' | 'name'>;
  readonly pack: Partial<StatePack>;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly deeds: PlanDeeds<ReviewSection>;
}

/** How an element that knows the catalog reads courses; without one, they read as they were put in. */
export interface CourseReaders {
  readonly words: CourseNameWords;
  readonly titleOf: (course: PlannedCourse) => string;
  /** Thousandths; undefined where nobody says. */
  readonly creditsOf: (course: PlannedCourse) => number | undefined;
  /** What a graduation plan is called, by its id. */
  readonly wayName: (id: string) => string | undefined;
  /** The usual graduation plan of the place, by id. */
  readonly usualWay: string | undefined;
}

/** All that the section of the reviews shows. */
export interface ReviewsModel {
  readonly context: ReviewContext;
  readonly words: ReviewWords;
  /** What is open in the section, and what is wrong in it. */
  readonly card: ItemState<ReviewSection>;
  /** The plan as it is now. */
  readonly plan: Partial<Plan>;
  /** The copies that are kept of it; undefined where nobody keeps any. */
  readonly copies: KnownCopies | undefined;
  readonly courses?: CourseReaders;
  /** Draws what an element can do with a copy, such as to print it. */
  readonly takeCopy?: (review: Review, copy: CopiedPlan) => unknown;
}

/** The card whose state holds what is open here. */
export const planCard = 'plan';
