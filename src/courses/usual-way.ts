import type { GraduationPlan } from './graduation-plan.js';

/** Grade 9 ends three school years before grade 12 does. */
const yearsFromGrade9 = 3;

/**
 * Whether rules are for a student of a cohort, given as the school year in which grade 12 ends; undefined where
 * nobody says which years.
 */
export function fitsCohort(
  { cohorts: { by, from, to } }: Pick<GraduationPlan, 'cohorts'>,
  cohortGraduationYear: number | null | undefined,
): boolean | undefined {
  const isKnown = from !== undefined || to !== undefined;
  if (typeof cohortGraduationYear !== 'number' || !isKnown) return undefined;
  const year = by === 'graduation' ? cohortGraduationYear : cohortGraduationYear - yearsFromGrade9;
  return year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

/**
 * The way to finish that holds for a student where nobody chose one: the first diploma whose years are not
 * others than the student's, else the first diploma. A supplement or a credential never is.
 *
 * @param plans those of the place, the usual one first
 * @param cohortGraduationYear the school year in which grade 12 ends
 */
export function usualWay<Way extends Pick<GraduationPlan, 'kind' | 'cohorts'>>(
  plans: readonly Way[],
  cohortGraduationYear: number | null | undefined,
): Way | undefined {
  const diplomas = plans.filter(({ kind }) => kind === 'diploma');
  return diplomas.find((plan) => fitsCohort(plan, cohortGraduationYear) !== false) ?? diplomas[0];
}
