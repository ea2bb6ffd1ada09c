import { inOrder } from '../edits/order.js';
import type { Goal } from '../model/goal.js';
import type { Plan } from '../model/plan.js';
import type { StatePack } from '../packs/state-pack.js';
import type { PlanPart } from './row.js';

/**
 * What goals are, by their domain: those of the ASCA standards, of Arizona's ECAP, and of postsecondary
 * goals in an IEP. Goals for now stand beside the annual goals, and beside instruction.
 */
const partsByDomain: Readonly<Record<string, readonly PlanPart[]>> = {
  academic: ['benchmarks', 'skills'],
  socialEmotional: ['benchmarks', 'skills'],
  career: ['careerGoals'],
  employment: ['careerGoals'],
  education: ['educationGoals'],
  training: ['educationGoals'],
  postsecondaryEducation: ['educationGoals'],
  independentLiving: ['livingGoals'],
  extracurricular: ['activities'],
};

/** The goals of a plan that are not archived, in their order. */
export function liveGoals({ goals }: Pick<Plan, 'goals'>): readonly Goal[] {
  return inOrder(goals).filter(({ status }) => status !== 'archived');
}

/** Says what a goal is among the rows; nothing where it has no domain that is known here. */
export function goalPartsOf({ domain, skills }: Goal, pack: StatePack | undefined): readonly PlanPart[] {
  const own = pack?.crosswalk?.goalParts ?? {};
  const named = domain && Object.hasOwn(own, domain) ? own[domain] : undefined;
  const known = domain && Object.hasOwn(partsByDomain, domain) ? partsByDomain[domain] : undefined;
  const parts = named ? [named] : (known ?? []);
  const isSkill = Object.values(skills ?? {}).includes(true);
  return isSkill && !parts.includes('skills') ? [...parts, 'skills'] : parts;
}

/** The goals that stand in no row, for nobody has said yet which part of life they belong to. */
export function goalsWithoutRow(plan: Plan, pack?: StatePack): readonly Goal[] {
  return liveGoals(plan).filter((goal) => goalPartsOf(goal, pack).length === 0);
}
