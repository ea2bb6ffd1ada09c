import type { CreditUnit } from '../../model/planned-course.js';
import type { UnitConversion } from '../graduation-plan.js';

/** Units that are worth the same everywhere, each as so many for so many thousandths. */
const fixed: readonly UnitConversion[] = [
  { unit: 'carnegieUnit', amount: 1, thousandths: 1000 },
  // Five for each semester of a course; two semesters are one unit.
  { unit: 'fivePerSemester', amount: 5, thousandths: 500 },
];

/**
 * Turns thousandths of another school's unit into thousandths of a Carnegie unit, to the nearest whole
 * one. Undefined where nobody says what the unit is worth: hours of a college are worth what a state says.
 */
export function toThousandths(
  source: number,
  unit: CreditUnit,
  conversions: readonly UnitConversion[] = [],
): number | undefined {
  const conversion = [...conversions, ...fixed].find((each) => each.unit === unit);
  if (!conversion) return undefined;
  return Math.round((source * conversion.thousandths) / (conversion.amount * 1000));
}

/** So many grains are a thousandth of a credit, so that each twelfth of a credit is a whole number of them. */
const grainsEach = 3;
const twelfth = 250;

/**
 * Thousandths as the check adds them up, in thirds of one. What is less than one away from a twelfth of a credit
 * was rounded, and is that twelfth: three trimesters of 0.333 are a credit.
 */
export function toGrains(thousandths: number): number {
  const grains = thousandths * grainsEach;
  const near = Math.round(grains / twelfth) * twelfth;
  return Math.abs(near - grains) < grainsEach ? near : grains;
}

/** Grains as thousandths, to the nearest: those of a twelfth are the same grains again. */
export function fromGrains(grains: number): number {
  return Math.round(grains / grainsEach);
}

/** Grains that are missing as thousandths; less than one of them is nothing, as it comes from rounding alone. */
export function missingFrom(grains: number): number {
  return grains < grainsEach ? 0 : fromGrains(grains);
}

/** The sum of credits in thousandths, in which thirds make a whole. */
export function addCredits(all: readonly number[]): number {
  return fromGrains(all.reduce((sum, each) => sum + toGrains(each), 0));
}
