import { comparePlans, type PlanComparison } from '../../../src/courses/compare-plans.js';
import { fitsCohort } from '../../../src/courses/usual-way.js';
import { aimOf, arrived, checkSetting, coursesOf, isForViewer, type WaysModel } from './ways-model.js';

/** Plans side by side, and which they are; `undefined` is the plan itself. */
export interface Comparison {
  readonly ids: readonly (string | undefined)[];
  readonly answer: PlanComparison;
}

/** Compares plans with all the rules that are there. */
export function comparison(model: WaysModel, ids: readonly (string | undefined)[]): Comparison {
  const { rules, context } = model;
  const { cohortGraduationYear } = context.student;
  const known = arrived(model, rules.ids).filter((plan) => isForViewer(model, plan));
  const plans = ids.map((id) => {
    const aim = aimOf(model, id);
    return {
      id: id ?? '',
      courses: coursesOf(model, id),
      aim: known.find((plan) => plan.id === aim),
    };
  });
  const doors = known.filter((plan) => fitsCohort(plan, cohortGraduationYear) !== false);
  return { ids, answer: comparePlans({ ...checkSetting(model), plans, doors }) };
}
