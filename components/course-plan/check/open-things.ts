import type { CheckAnswer } from '../../../src/courses/check/index.js';
import { totalId } from '../../../src/courses/graduation-plan.js';

/** What is still to plan, by the ids of requirements; the credits in all are one of them. */
export function openThings({ requirements, total }: CheckAnswer): readonly string[] {
  const open = requirements.filter(({ state }) => state === 'left').map(({ requirement }) => requirement);
  return total?.state === 'left' ? [...open, totalId] : open;
}
