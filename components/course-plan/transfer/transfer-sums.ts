import { creditsOf } from '../../../src/courses/check/course-facts.js';
import { isTransfer, standingOf } from '../../../src/courses/check/course-standing.js';
import { addCredits, toThousandths } from '../../../src/courses/check/credit-units.js';
import { earliestFinish } from '../../../src/courses/check/earliest-finish.js';
import type { CatalogCourse } from '../../../src/courses/catalog.js';
import { openThings } from '../../../src/courses/open-things.js';
import type { UnitConversion } from '../../../src/courses/graduation-plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { CheckedWay } from '../check/plan-answer.js';

/** What was brought along, in thousandths. What was not passed adds nothing, and is not named here. */
export interface TransferSums {
  readonly accepted: number;
  readonly confirmed: number;
  readonly open: number;
  /** How many the school has said no to. */
  readonly refused: number;
  /** How many nobody has said the worth of. */
  readonly unknown: number;
}

/** How sums are counted. */
export interface Counting {
  readonly catalogCourse: (code: string | null | undefined) => CatalogCourse | undefined;
  /** What hours are worth here, as the graduation plan says. */
  readonly conversions: readonly UnitConversion[] | undefined;
}

/** The courses of another school, in the order of time. */
export function transfersIn(courses: readonly PlannedCourse[]): readonly PlannedCourse[] {
  const year = ({ schoolYear }: PlannedCourse) => schoolYear ?? Infinity;
  // Without a year on both sides the difference is no number, and the order stays.
  return courses.filter(isTransfer).sort((one, other) => year(one) - year(other) || 0);
}

/** What a course of another school counts here, in thousandths; undefined where nobody says. */
export function creditsHere(course: PlannedCourse, counting: Counting): number | undefined {
  return creditsOf(course, counting.catalogCourse(course.course), counting.conversions);
}

/** Whether this school counts less of a course than it would be worth. */
export function isPart(
  { credits, sourceCredits, sourceUnit }: PlannedCourse,
  { conversions }: Counting,
): boolean {
  if (typeof credits !== 'number' || typeof sourceCredits !== 'number' || !sourceUnit) return false;
  const whole = toThousandths(sourceCredits, sourceUnit, conversions);
  return whole !== undefined && credits < whole;
}

/** Adds up what was brought along. */
export function transferSums(courses: readonly PlannedCourse[], counting: Counting): TransferSums {
  const [confirmed, open]: [number[], number[]] = [[], []];
  let [refused, unknown] = [0, 0];
  for (const course of transfersIn(courses)) {
    const stands = standingOf(course);
    if (stands.standing === undefined) {
      refused += Number(stands.because === 'refused');
      continue;
    }
    const credits = creditsHere(course, counting);
    unknown += Number(credits === undefined);
    (stands.isOpenTransfer ? open : confirmed).push(credits ?? 0);
  }
  return {
    accepted: addCredits([...confirmed, ...open]),
    confirmed: addCredits(confirmed),
    open: addCredits(open),
    ...{ refused, unknown },
  };
}

/** When a plan is whole, as far as its courses say: the first school year after which nothing is left to plan. */
export function finishOf(
  { plan, question, check }: CheckedWay,
  answer: 'accepted' | 'confirmed',
): number | undefined {
  // With later courses, too, something is left: there is no need to ask for each year.
  return openThings(plan, check[answer]).toPlan.length > 0 ? undefined : earliestFinish(question, answer);
}
