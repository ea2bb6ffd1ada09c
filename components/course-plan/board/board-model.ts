import type { TimelineTerm, TimelineYear } from '../../../src/courses/timeline.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { Problem } from '../../../src/store/problem.js';
import type { CourseCheckFacts } from '../check/plan-answer.js';
import type { CourseContext } from '../course-context.js';
import type { CourseItemState } from '../course-deeds.js';
import type { CourseMover } from './course-mover.js';

/** What is said of a course beside its facts. */
export interface CourseNotes {
  readonly facts: CourseCheckFacts | undefined;
  readonly problems: readonly Problem[];
}

/** The timeline as it is drawn. */
export interface BoardModel {
  readonly context: CourseContext;
  readonly years: readonly TimelineYear[];
  /** The year that is shown where there is room for one alone. */
  readonly yearShown: number | undefined;
  readonly showYear: (schoolYear: number | undefined) => void;
  readonly mover: CourseMover;
  /** The place a course that is picked up would get, by key. */
  readonly target: string | undefined;
  readonly itemOf: (id: string) => CourseItemState;
  /** What the check says of a course, and what waits for an answer: the same object while it is the same. */
  readonly notesOf: (course: PlannedCourse) => CourseNotes;
  /** The facts of a course, and what the check says of it, in lines. */
  readonly linesOf: (course: PlannedCourse, notes: CourseNotes) => unknown;
  /** What should be looked at, what waits for an answer, and more about a course while it is open. */
  readonly drawBelow: (course: PlannedCourse, notes: CourseNotes, item: CourseItemState) => unknown;
  /** What a course is drawn with beside that: a part that arrives is drawn where it is waited for. */
  readonly partsOn: (item: CourseItemState, notes: CourseNotes) => readonly unknown[];
  /** Whether this person may add a course. */
  readonly mayAdd: boolean;
  /** The ways to add a course to a place. */
  readonly addPanel: (term: TimelineTerm, item: CourseItemState) => unknown;
  /** Adds a year after grade 12; undefined where it is there, or not this person's to add. */
  readonly addYear: (() => void) | undefined;
}
