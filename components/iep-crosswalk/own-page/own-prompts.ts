import type { CrosswalkOwnWords } from '../../../src/i18n/crosswalk-own/dictionary.js';

/** The questions that help a student to get ready, by part of what is said; those about the meeting come first. */
export const promptParts = ['meeting', 'want', 'goodAt', 'helps', 'ask'] as const;
export type PromptPart = (typeof promptParts)[number];

/** The questions of a part. */
export function promptsOf(
  { prompts }: Pick<CrosswalkOwnWords, 'prompts'>,
  part: PromptPart,
): readonly string[] {
  return Object.values(prompts.of[part]);
}

/** All questions, in the order in which they stand on paper. */
export function allPrompts(words: Pick<CrosswalkOwnWords, 'prompts'>): readonly string[] {
  return promptParts.flatMap((part) => promptsOf(words, part));
}
