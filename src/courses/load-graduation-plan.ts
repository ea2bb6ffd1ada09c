import type { GraduationPlan } from './graduation-plan.js';

/** Each plan in a file of its own, loaded when asked for, so that a page pays for the ones it shows. */
const loaders = {
  'adams-12-diploma': () => import('./plans/adams-12-diploma.js'),
  'ca-a-g': () => import('./plans/ca-a-g.js'),
  'co-menu-of-options': () => import('./plans/co-menu-of-options.js'),
  'poway-diploma': () => import('./plans/poway-diploma.js'),
  'santa-rosa-diploma': () => import('./plans/santa-rosa-diploma.js'),
  'sc-diploma-2026': () => import('./plans/sc-diploma-2026.js'),
  'sc-diploma-2027': () => import('./plans/sc-diploma-2027.js'),
  'sc-employability-credential': () => import('./plans/sc-employability-credential.js'),
  'tx-endorsement': () => import('./plans/tx-endorsement.js'),
  'tx-foundation': () => import('./plans/tx-foundation.js'),
  'tx-foundation-endorsement': () => import('./plans/tx-foundation-endorsement.js'),
  'wa-diploma': () => import('./plans/wa-diploma.js'),
} satisfies Record<string, () => Promise<{ readonly plan: GraduationPlan }>>;

/** The id of a graduation plan that comes with the toolkit. */
export type GraduationPlanId = keyof typeof loaders;

/** The graduation plans that come with the toolkit; a district's own goes through `checkGraduationPlan`. */
export const graduationPlanIds: readonly GraduationPlanId[] = [
  'adams-12-diploma',
  'ca-a-g',
  'co-menu-of-options',
  'poway-diploma',
  'santa-rosa-diploma',
  'sc-diploma-2026',
  'sc-diploma-2027',
  'sc-employability-credential',
  'tx-endorsement',
  'tx-foundation',
  'tx-foundation-endorsement',
  'wa-diploma',
];

/**
 * Loads a graduation plan that comes with the toolkit. An id that is none of them is refused, for another
 * place's rules would mislead people.
 */
export async function loadGraduationPlan(id: string): Promise<GraduationPlan> {
  const known = graduationPlanIds.find((each) => each === id);
  if (!known) {
    throw new Error(`There is no graduation plan “${id}”. There are: ${graduationPlanIds.join(', ')}.`);
  }
  return (await loaders[known]()).plan;
}
