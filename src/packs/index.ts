/**
 * The words and rules of states and districts, as data.
 * @module
 */
export { checkPack, type CheckedPack, type PackFault, type PackPlace } from './check-pack.js';
export {
  commonGoalDomains,
  labelIn,
  type GoalDomain,
  type GoalDomainGroup,
  type PackLabel,
} from './goal-domains.js';
export { loadPack, packIds } from './load-pack.js';
export { loadSkills } from './load-skills.js';
export type { Skill, SkillGroup } from './skills.js';
export { planChangeKinds, type PlanChangeKind } from '../model/plan-change.js';
export type { ItemAsk, ItemGrades, RequiredItem } from './required-item.js';
export type { AgreeAgainRule, HoursRule, PackSource, ReviewRule, StatePack } from './state-pack.js';
