import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { nameIn, type CheckModel } from './check-model.js';

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
