import type { CourseAlert, GraduationCheck, GraduationQuestion } from '../../../src/courses/check/index.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { LocalWords } from '../../../src/courses/local-words.js';

/** A graduation plan, what the check was asked, and what it found. */
export interface CheckedWay {
  readonly plan: GraduationPlan;
  readonly question: GraduationQuestion;
  readonly check: GraduationCheck;
}

/** What the check says of one course: the same object as long as it says the same. */
export interface CourseCheckFacts {
  /** The requirements of the way to finish that it fills, and how many thousandths. */
  readonly fills: readonly {
    /** As `graduationPlan/requirement`. */
    readonly requirement: string;
    readonly name: LocalWords;
    readonly credits: number;
  }[];
  /** What should be looked at. */
  readonly alerts: readonly CourseAlert[];
  /** Why nothing of it counts, where nothing does. */
  readonly uncounted: GraduationCheck['accepted']['uncounted'][number] | undefined;
  /** What those who may see it should know. */
  readonly notices: GraduationCheck['notices'];
}

/**
 * Where the rules are: `notChosen` where none of those that are there is aimed at, `none` where nobody
 * gave any.
 */
export type RulesState = 'ready' | 'waiting' | 'failed' | 'notChosen' | 'none';

/** The answer to “Am I on track?” as it stands now: the same object as long as nothing in it changes. */
export interface PlanAnswer {
  readonly rules: RulesState;
  /** The way to finish school that the plan aims at; undefined while its rules have not arrived, or none is chosen. */
  readonly main: CheckedWay | undefined;
  /** What the plan aims at beside it, such as an endorsement. */
  readonly beside: readonly CheckedWay[];
  /** Everything that should be looked at, the courses' own first. */
  readonly alerts: readonly CourseAlert[];
  readonly factsOf: (courseId: string) => CourseCheckFacts | undefined;
}
