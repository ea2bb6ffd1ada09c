import type { CheckAnswer } from '../../../src/courses/check/index.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { fitsCohort } from '../../../src/courses/usual-way.js';
import { listed, requirementName, type CheckModel } from './check-model.js';
import { cohortInWords } from './cohort.js';

/** That rules are for other years than the student's; screen and paper say the same. */
export function cohortNote({ context, words }: CheckModel, plan: GraduationPlan): string | undefined {
  if (fitsCohort(plan, context.student.cohortGraduationYear) !== false) return undefined;
  const years = cohortInWords({ context, words }, plan);
  return context.isStudent ? words.cohort(years) : words.cohortOther(years);
}

/** That rules are not from the list of the place, where the place has one. */
export function elsewhereNote(
  { context, words }: CheckModel,
  { id, jurisdiction }: GraduationPlan,
  rules: { readonly ids: readonly string[] } | undefined,
): string | undefined {
  const { pack, decided } = context;
  const isPlaceKnown = pack.id !== undefined || pack.graduationPlans !== undefined;
  const isOfPlace = id === decided?.path || rules?.ids.includes(id) === true;
  return isPlaceKnown && !isOfPlace ? words.ofElsewhere(jurisdiction) : undefined;
}

/** That there may be a better way to count, and where to look. */
export function inexactNote(
  model: CheckModel,
  plan: GraduationPlan,
  { isExact, inexact }: Pick<CheckAnswer, 'isExact' | 'inexact'>,
): string | undefined {
  if (isExact) return undefined;
  const where = inexact.map(({ requirement }) => requirementName(model, plan, requirement));
  return `${model.words.mayBeBetter} ${listed(model, where, 'and')}`;
}
