import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { TimelineYear } from '../../../src/courses/timeline.js';
import type { CoursePaperWords } from '../../../src/i18n/course-paper/dictionary.js';
import type { Plan } from '../../../src/model/plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { CourseContext } from '../course-context.js';
import { idOf, type RuleEntry } from '../check/rule-book.js';
import type { CourseItemState } from '../course-deeds.js';

/** The ways to finish school that are there. */
export interface PaperRules {
  readonly ids: readonly string[];
  /** The usual one for this student, or why nobody can say yet which it is. */
  readonly usual: RuleEntry | undefined;
  /** Anything but a graduation plan stands for rules that are not here. */
  readonly ruleOf: (id: string) => RuleEntry | undefined;
  /** The same for a way that may be the main one. */
  readonly mainOf: (id: string) => RuleEntry | undefined;
}

/** All that printing, saving and opening needs. */
export interface PaperModel {
  readonly context: CourseContext;
  readonly words: CoursePaperWords;
  readonly courses: readonly PlannedCourse[];
  readonly years: readonly TimelineYear[];
  readonly body: Partial<Plan>;
  /** The what-if that is shown, by id; undefined for the plan itself. */
  readonly whatIf: string | undefined;
  readonly rules: PaperRules | undefined;
  readonly itemOf: (id: string) => CourseItemState;
}

/** The item that holds what is open here, the file that was chosen and what was said last. */
export const paperItem = 'paper';

/** A plan that is open has all its parts. */
export function isWhole(plan: Partial<Plan>): plan is Plan {
  return plan.kind === 'plan' && plan.id !== undefined && plan.schema !== undefined;
}

/** What a plan aims at. */
export interface PlanAims {
  readonly graduationPlans: readonly GraduationPlan[];
  /** Whether rules that are aimed at are on their way. */
  readonly isWaiting: boolean;
  /** Whether rules that are aimed at are not here. */
  readonly isShort: boolean;
}

/**
 * What the plan itself aims at, as far as its rules are here. What an IEP team decided is not asked: paper is
 * read by whoever holds it.
 */
export function aimsOf({ body, whatIf, rules }: PaperModel): PlanAims {
  if (!rules) return { graduationPlans: [], isWaiting: false, isShort: true };
  const { graduationPlan, supplements } = body.coursePath ?? {};
  const tried = whatIf === undefined ? undefined : body.whatIfs?.[whatIf]?.graduationPlan;
  const chosen = tried ?? graduationPlan ?? idOf(rules.usual);
  const main = chosen === undefined ? rules.usual : rules.mainOf(chosen);
  const beside = Object.entries(supplements ?? {}).flatMap(([id, isOn]) =>
    isOn && id !== chosen ? [rules.ruleOf(id)] : [],
  );
  const entries = [main, ...beside];
  return {
    graduationPlans: entries.filter((entry) => typeof entry === 'object'),
    isWaiting: entries.includes('waiting'),
    isShort: entries.some((entry) => typeof entry === 'string'),
  };
}
