import type { Catalog } from '../../../src/courses/catalog.js';
import { checkCatalog } from '../../../src/courses/check-catalog.js';
import { checkGraduationPlan } from '../../../src/courses/check-graduation-plan.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { warnOnce } from '../../shared/warn-once.js';

type Plans = readonly GraduationPlan[];

const passed = new WeakMap<object, boolean>();
const lists = new WeakMap<Plans, Plans>();

/** The catalog of a page, as it is; none where it fails its check, and the console says why. */
export function usableCatalog(catalog: Catalog | undefined): Catalog | undefined {
  return catalog && passes('catalog', catalog, checkCatalog) ? catalog : undefined;
}

/** The graduation plans of a page that pass their check; the same list where all do. */
export function usablePlans(plans: Plans | undefined): Plans | undefined {
  if (!plans) return undefined;
  if (!Array.isArray(plans)) {
    warnOnce('<ilp-course-plan> goes on without its `graduationPlans`: they need a list.');
    return noPlans;
  }
  const known = lists.get(plans) ?? passingOf(plans);
  lists.set(plans, known);
  return known;
}

const noPlans: Plans = Object.freeze([]);

function passingOf(plans: Plans): Plans {
  const passing = plans.filter((plan, place) =>
    passes(`graduationPlans[${place}]`, plan, checkGraduationPlan),
  );
  return passing.length === plans.length ? plans : passing;
}

/** Whether it passes, asked once for each object. */
function passes(property: string, value: object, check: (value: unknown) => unknown): boolean {
  const known = passed.get(value);
  if (known !== undefined) return known;
  const fault = faultOf(value, check);
  if (fault !== undefined) warnOnce(`<ilp-course-plan> goes on without its \`${property}\`. ${fault}`);
  // A page in plain JavaScript may hand over what is no object.
  if (Object(value) === value) passed.set(value, fault === undefined);
  return fault === undefined;
}

function faultOf(value: unknown, check: (value: unknown) => unknown): string | undefined {
  try {
    check(value);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
