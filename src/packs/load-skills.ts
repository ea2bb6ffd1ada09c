import type { SkillGroup } from './skills.js';

/** Loads the skills a goal can build; only who shows them pays for their words. */
export async function loadSkills(): Promise<readonly SkillGroup[]> {
  return (await import('./skills.js')).skillGroups;
}
