import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { whatIfCourses } from '../../../src/courses/what-if.js';
import { inOrder } from '../../../src/edits/order.js';
import type { CourseCheckWords } from '../../../src/i18n/course-check/dictionary.js';
import type { CourseWaysWords } from '../../../src/i18n/course-ways/dictionary.js';
import { shortened } from '../../../src/i18n/format.js';
import { markedCourses } from '../../../src/model/crosswalk.js';
import type { Plan } from '../../../src/model/plan.js';
import type { PlannedCourse, WhatIf } from '../../../src/model/planned-course.js';
import { experienceMinutes } from '../../../src/rules/experience-hours.js';
import { nameIn, type CheckModel } from '../check/check-model.js';
import { exceptionsIn, shownIn, type DecidedThings } from '../check/decision-place.js';
import { idOf, type RuleEntry } from '../check/rule-book.js';
import type { CourseContext } from '../course-context.js';
import { planItem, type CourseItemState, type CourseSection } from '../course-deeds.js';

/** The ways to finish school that this page knows. */
export interface WayRules {
  /** Those that can be chosen or aimed at beside, by id, in the order of the place. */
  readonly ids: readonly string[];
  /** The usual one for this student, or why nobody can say yet which it is. */
  readonly usual: RuleEntry | undefined;
  /** The first question sends for one; undefined where there are no such rules. */
  readonly ruleOf: (id: string) => RuleEntry | undefined;
  /** Sends again for what did not arrive. */
  readonly askAgain: () => void;
}

/** What all views of other plans and of ways to finish are drawn with. */
export interface WaysModel {
  readonly context: CourseContext;
  readonly words: CourseWaysWords;
  /** The check names requirements and sums. */
  readonly checkWords: CourseCheckWords;
  readonly body: Partial<Plan>;
  /** The courses that are shown. */
  readonly courses: readonly PlannedCourse[];
  /** The what-if that is shown, by id; undefined for the plan itself. */
  readonly whatIf: string | undefined;
  readonly itemOf: (id: string) => CourseItemState;
  readonly rules: WayRules;
  /** Shows a what-if, or the plan itself. */
  readonly showPlan: (id: string | undefined) => void;
  /** What an IEP team decided, for those who may load it; nobody else's page has it. */
  readonly crosswalk?: DecidedThings | undefined;
}

export { planItem };

/** Says whether a section of the plan as a whole is open. */
export function isOpen({ itemOf }: WaysModel, section: CourseSection): boolean {
  return itemOf(planItem).open?.[section] === true;
}

/** What the views of the check are drawn with. */
export function checkModel({ context, checkWords }: WaysModel): CheckModel {
  return { context, words: checkWords };
}

/** The what-ifs, in the order they were made. */
export function whatIfsOf({ body }: WaysModel): readonly WhatIf[] {
  return inOrder(body.whatIfs);
}

/** The what-if that is shown. */
export function shownWhatIf({ body, whatIf }: WaysModel): WhatIf | undefined {
  return whatIf === undefined ? undefined : body.whatIfs?.[whatIf];
}

/** What a plan is called: in the words of who made it, else by its place; the plan itself where no id is given. */
export function planName(model: WaysModel, id: string | undefined): string {
  const { words, context, body } = model;
  if (id === undefined) return context.isStudent ? words.real : words.realOther;
  const title = body.whatIfs?.[id]?.title?.trim();
  if (title) return shortened(title);
  return words.unnamed(whatIfsOf(model).findIndex((each) => each.id === id) + 1);
}

/** Whether a plan's name is somebody's own words. */
export function hasOwnName({ body }: WaysModel, id: string | undefined): boolean {
  return Boolean(id !== undefined && body.whatIfs?.[id]?.title?.trim());
}

/** The courses of a plan as they are shown. */
export function coursesOf({ body }: WaysModel, id: string | undefined): readonly PlannedCourse[] {
  if (id === undefined) return inOrder(body.courses);
  return inOrder(whatIfCourses(body.courses, body.whatIfs?.[id]?.courses));
}

/** The rules that have arrived. */
export function arrived(model: WaysModel, ids: readonly string[]): readonly GraduationPlan[] {
  return ids.map((id) => model.rules.ruleOf(id)).filter((entry) => typeof entry === 'object');
}

/** The way to finish a student chose, by id; the usual one of the place where nobody did. */
export function chosenWay({ body, rules }: WaysModel): string | undefined {
  return body.coursePath?.graduationPlan ?? idOf(rules.usual);
}

/** The way to finish an IEP team decided on, by id; known to those alone who may load what it decided. */
export function decidedWay({ crosswalk }: WaysModel): string | undefined {
  return crosswalk?.coursePath?.graduationPlan ?? undefined;
}

/** The way to finish a plan aims at, by id. */
export function aimOf(model: WaysModel, id: string | undefined): string | undefined {
  const own = id === undefined ? undefined : model.body.whatIfs?.[id]?.graduationPlan;
  return own ?? decidedWay(model) ?? chosenWay(model);
}

/**
 * Whether a viewer may read of a way to finish at all: a credential is an IEP team's decision, so that its
 * name alone could show who has an IEP.
 */
export function isForViewer(model: WaysModel, { id, kind }: GraduationPlan): boolean {
  return kind !== 'credential' || id === decidedWay(model);
}

/** What is called in the words of the data. */
export function wayName({ context }: WaysModel, { name }: GraduationPlan): string {
  return nameIn(context.locale, name);
}

/** What every check of a plan looks at beside its courses. */
export function checkSetting({ body, context, crosswalk }: WaysModel) {
  const { cohortGraduationYear } = context.student;
  return {
    catalog: context.catalog,
    exceptions: exceptionsIn(body.exceptions, crosswalk?.exceptions),
    experienceMinutes: experienceMinutes(body.experiences).byKind,
    shown: shownIn(body.coursePath?.shown, crosswalk?.coursePath?.shown),
    ...(crosswalk ? { marks: markedCourses(crosswalk) } : {}),
    ...(typeof cohortGraduationYear === 'number' ? { cohortGraduationYear } : {}),
  };
}

/** What a check follows from: where none of it is another object, nothing is checked again. */
export function checkedFrom(model: WaysModel): readonly unknown[] {
  const { body, context, words, checkWords, crosswalk } = model;
  const { courses, whatIfs, exceptions, experiences, coursePath } = body;
  return [context, words, checkWords, crosswalk, courses, whatIfs, exceptions, experiences, coursePath];
}
