import type { CreditUnit } from '../../model/planned-course.js';
import type { UnitConversion } from '../graduation-plan.js';

/** Units that are worth the same everywhere, each as so many for so many thousandths. */
const fixed: readonly UnitConversion[] = [
  { unit: 'carnegieUnit', amount: 1, thousandths: 1000 },
  // Five for each semester of a course; two semesters are one unit.
  { unit: 'fivePerSemester', amount: 5, thousandths: 500 },
];

/**
 * Turns thousandths of another school's unit into thousandths of a Carnegie unit, rounded down to a whole
 * one. Undefined where nobody says what the unit is worth: hours of a college are worth what a state says.
 */
export function toThousandths(
  source: number,
  unit: CreditUnit,
  conversions: readonly UnitConversion[] = [],
): number | undefined {
  const conversion = [...conversions, ...fixed].find((each) => each.unit === unit);
  if (!conversion) return undefined;
  return Math.floor((source * conversion.thousandths) / (conversion.amount * 1000));
}
