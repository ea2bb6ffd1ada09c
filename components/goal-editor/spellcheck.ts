import type { CardContext } from './card-context.js';

/** Whether mistakes are marked: to the student, and to adults in what they write themselves. */
export function spellcheckOf({ isStudent }: CardContext, field: string | undefined): 'true' | 'false' {
  return isStudent || field === 'teamWording' ? 'true' : 'false';
}
