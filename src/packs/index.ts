/**
 * The words and rules of states and districts, as data.
 * @module
 */
export { checkPack } from './check-pack.js';
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
export type { HoursRule, PackSource, ReviewRule, StatePack } from './state-pack.js';
