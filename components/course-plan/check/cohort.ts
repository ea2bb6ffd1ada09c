import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { nameIn, type CheckModel } from './check-model.js';

/** Grade 9 ends three school years before grade 12 does. */
const yearsFromGrade9 = 3;

/** Whether rules are for a student of a cohort; undefined where nobody says which years. */
export function fitsCohort(
  { cohorts: { by, from, to } }: Pick<GraduationPlan, 'cohorts'>,
  cohortGraduationYear: number | null | undefined,
): boolean | undefined {
  const isKnown = from !== undefined || to !== undefined;
  if (typeof cohortGraduationYear !== 'number' || !isKnown) return undefined;
  const year = by === 'graduation' ? cohortGraduationYear : cohortGraduationYear - yearsFromGrade9;
  return year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

/** The years rules hold for: in the words of the source, else by the numbers. */
export function cohortInWords({ context, words }: CheckModel, { cohorts }: GraduationPlan): string {
  const { by, from, to } = cohorts;
  if (cohorts.words) return nameIn(context.locale, cohorts.words);
  const nameOf = (year: number) =>
    by === 'graduation' ? String(year) : `${year - 1}–${String(year % 100).padStart(2, '0')}`;
  if (from !== undefined && to !== undefined) return words.cohortBoth[by](nameOf(from), nameOf(to));
  if (from !== undefined) return words.cohortFrom[by](nameOf(from));
  return to === undefined ? words.anyYear : words.cohortTo[by](nameOf(to));
}
