import { cached } from '../../../src/i18n/cached.js';
import { formatNumber } from '../../../src/i18n/format.js';
import type { CourseCheckWords } from '../../../src/i18n/course-check/dictionary.js';
import type { Locale } from '../../../src/i18n/locale.js';
import type { LocalWords } from '../../../src/courses/local-words.js';
import { totalId, type GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { labelIn } from '../../../src/model/label.js';
import type { CourseContext } from '../course-context.js';
import type { CourseItemState } from '../course-deeds.js';
import { courseTitle } from '../course-names.js';
import type { CheckedWay, PlanAnswer } from './plan-answer.js';

/** What all views of the check are drawn with. */
export interface CheckModel {
  readonly context: CourseContext;
  readonly words: CourseCheckWords;
}

/** A gap that is asked about: what would fill it is drawn by another part. */
export interface GapSlot {
  readonly way: CheckedWay;
  /** By its id in the way. */
  readonly requirement: string;
  /** The item that holds whether it is open. */
  readonly itemId: string;
  readonly item: CourseItemState;
}

/** The panel “Am I on track?”. */
export interface CheckPanel extends CheckModel {
  readonly answer: PlanAnswer;
  /** The courses that are shown. */
  readonly courses: readonly PlannedCourse[];
  readonly itemOf: (id: string) => CourseItemState;
  /** The ways to finish of the place, by id; undefined before they are known. */
  readonly rules: { readonly ids: readonly string[] } | undefined;
  /** Sends again for rules that did not arrive. */
  readonly askAgain: () => void;
  /** What would fill a gap, while it is asked about. */
  readonly drawGap: (gap: GapSlot) => unknown;
  /** What a gap is drawn from beside the check: it is drawn anew when one of these is another object. */
  readonly gapFrom: readonly unknown[];
  /** The ways to finish school, to choose from. */
  readonly drawWays: () => unknown;
}

/** Words of a graduation plan in the language of the screen. */
export function nameIn({ language }: Locale, words: LocalWords): string {
  return labelIn(words, language);
}

/** What a requirement of a graduation plan is called; the credits in all, too. */
export function requirementName({ context, words }: CheckModel, plan: GraduationPlan, id: string): string {
  if (id === totalId) return words.total;
  const name = plan.requirements.find((each) => each.id === id)?.name;
  return name ? nameIn(context.locale, name) : id;
}

/** What a course of the plan is called, by id. */
export function titleOf({ context }: CheckModel, id: string): string {
  const course = context.courseOf(id);
  return course ? courseTitle(context, course) : context.words.unnamed;
}

/** What a course of the catalog is called, by code. */
export function codeTitle({ context }: CheckModel, code: string): string {
  return context.catalogCourse(code)?.title ?? code;
}

/** Thousandths as a number of credits. */
export function creditNumber({ context }: CheckModel, thousandths: number): string {
  return formatNumber(context.locale.tag, thousandths / 1000);
}

const joined = {
  and: cached((tag) => new Intl.ListFormat(tag, { type: 'conjunction' })),
  or: cached((tag) => new Intl.ListFormat(tag, { type: 'disjunction' })),
};

/** Names in one line, joined by “and” or “or”; where there are very many, the first of them and how many more. */
export function listed(
  { context, words }: CheckModel,
  names: readonly string[],
  by: 'and' | 'or',
  most = 4,
): string {
  if (names.length <= most) return joined[by](context.locale.tag).format(names);
  return words.andMore(names.slice(0, most).join(', '), names.length - most);
}
