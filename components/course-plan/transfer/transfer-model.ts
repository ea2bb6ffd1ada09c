import type { CheckedWay } from '../check/plan-answer.js';
import type { CourseTransferWords } from '../../../src/i18n/course-transfer/dictionary.js';
import { formatNumber } from '../../../src/i18n/format.js';
import type { CreditUnit, PlannedCourse } from '../../../src/model/planned-course.js';
import type { CourseContext } from '../course-context.js';
import type { CourseItemState } from '../course-deeds.js';
import type { Counting } from './transfer-sums.js';

/** The item that stands for the plan as a whole. */
export const planItem = 'plan';

/** All that the section of another school's credits shows. */
export interface TransferModel {
  readonly context: CourseContext;
  readonly words: CourseTransferWords;
  readonly courses: readonly PlannedCourse[];
  readonly itemOf: (id: string) => CourseItemState;
  /** The way to finish that the plan aims at, as it was checked; undefined where it was not. */
  readonly main: CheckedWay | undefined;
}

/** How credits are counted here. */
export function countingOf({ context, main }: TransferModel): Counting {
  return { catalogCourse: context.catalogCourse, conversions: main?.plan.conversions };
}

/** Such as “5 semester credits”. */
export function unitsInWords(
  { context, words }: TransferModel,
  thousandths: number,
  unit: CreditUnit,
): string {
  const count = thousandths / 1000;
  return words.units[unit](formatNumber(context.locale.tag, count), count);
}

/** Such as “6.25”. */
export function plainCredits({ context }: TransferModel, thousandths: number): string {
  return formatNumber(context.locale.tag, thousandths / 1000);
}
