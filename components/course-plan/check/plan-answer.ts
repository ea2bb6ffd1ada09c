import type { CourseAlert, GraduationCheck } from '../../../src/courses/check/index.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';

/** A graduation plan, and what the check found. */
export interface CheckedWay {
  readonly plan: GraduationPlan;
  readonly check: GraduationCheck;
}

/** What the check says of one course: the same object as long as it says the same. */
export interface CourseCheckFacts {
  /** The requirements it fills, by the name of each, and how many thousandths. */
  readonly fills: readonly { readonly requirement: string; readonly credits: number }[];
  /** What should be looked at. */
  readonly alerts: readonly CourseAlert[];
  /** Why nothing of it counts, where nothing does. */
  readonly uncounted: GraduationCheck['accepted']['uncounted'][number] | undefined;
  /** What those who may see it should know. */
  readonly notices: GraduationCheck['notices'];
}

/** The answer to “Am I on track?” as it stands now. */
export interface PlanAnswer {
  /** The way to finish school that the plan aims at; undefined while its rules have not arrived, or none is chosen. */
  readonly main: CheckedWay | undefined;
  /** What the plan aims at beside it, such as an endorsement. */
  readonly beside: readonly CheckedWay[];
  /** Everything that should be looked at, the courses' own first. */
  readonly alerts: readonly CourseAlert[];
  readonly factsOf: (courseId: string) => CourseCheckFacts | undefined;
}
