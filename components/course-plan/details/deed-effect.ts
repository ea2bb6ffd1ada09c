import { formatNumber } from '../../../src/i18n/format.js';
import type { CourseCheckWords } from '../../../src/i18n/course-check/dictionary.js';
import type { CourseDetailsWords } from '../../../src/i18n/course-details/dictionary.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { PlanAnswer } from '../check/plan-answer.js';
import type { CourseContext } from '../course-context.js';
import { courseTitle } from '../course-names.js';

/** The courses that are shown, and what the check says of them. */
export interface CheckedCourses {
  readonly courses: readonly PlannedCourse[];
  readonly answer: PlanAnswer;
}

/** What tells the effect of a deed. */
export interface EffectModel {
  readonly context: CourseContext;
  readonly words: CourseDetailsWords;
  readonly checkWords: CourseCheckWords;
  readonly before: CheckedCourses;
  readonly after: CheckedCourses;
}

/** Of more classes than these, each by name would be too long to listen to. */
const mostNamed = 3;

/**
 * What a deed did to the classes it changed, to what is to settle and to the credits in all: one sentence for
 * each that is another now, none where the rules themselves are others.
 */
export function effectInWords(model: EffectModel): readonly string[] {
  const { before, after } = model;
  if (before.answer.main?.plan !== after.answer.main?.plan) return [];
  return [...changedCourses(model).flatMap((course) => alertsInWords(model, course)), ...sums(model)];
}

function changedCourses({ before, after }: EffectModel): readonly PlannedCourse[] {
  const former = new Set(before.courses);
  const changed = after.courses.filter((course) => !former.has(course));
  return changed.length > mostNamed ? [] : changed;
}

function alertsInWords({ context, words, checkWords, before, after }: EffectModel, course: PlannedCourse) {
  const [was, now] = [before, after].map(({ answer }) => openAlerts(answer, course.id));
  const title = courseTitle(context, course);
  const named = (one: Alerts = new Set(), other: Alerts = new Set()) =>
    [...one].filter((code) => !other.has(code)).map((code) => checkWords.alerts[code]);
  const [come, gone] = [named(now, was), named(was, now)];
  return [
    ...(come.length > 0 ? [words.effect.come(title, come.join('; '))] : []),
    ...(gone.length > 0 ? [words.effect.gone(title, gone.join('; '))] : []),
  ];
}

type Alerts = ReadonlySet<PlanAnswer['alerts'][number]['code']>;

/** What keeps a class from counting as it is planned; what is for information alone is not said. */
function openAlerts(answer: PlanAnswer, courseId: string): Alerts {
  const { alerts = [] } = answer.factsOf(courseId) ?? {};
  return new Set(alerts.filter(({ severity }) => severity === 'blocking').map(({ code }) => code));
}

function sums({ context, words, before, after }: EffectModel): readonly string[] {
  const [settleBefore = 0, settleNow = 0] = [before, after].map(coursesToSettle);
  const [was, now] = [before, after].map(({ answer }) => creditsOf(answer));
  const number = (thousandths: number) => formatNumber(context.locale.tag, thousandths / 1000);
  const areOther = was !== undefined && now !== undefined && was !== now;
  return [
    ...(settleBefore === settleNow ? [] : [words.effect.toSettle(settleNow, settleBefore)]),
    ...(areOther ? [words.effect.credits(number(now), number(was))] : []),
  ];
}

function coursesToSettle({ courses, answer }: CheckedCourses): number {
  return courses.filter(({ id }) => openAlerts(answer, id).size > 0).length;
}

/** Thousandths, of what is earned, to be confirmed or planned; undefined where the rules count none in all. */
function creditsOf({ main }: PlanAnswer): number | undefined {
  const total = main?.check.accepted.total;
  return total && total.earned + total.toBeConfirmed + total.expected;
}
