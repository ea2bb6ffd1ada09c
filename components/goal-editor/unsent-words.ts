import type { Talk } from './talk-groups.js';

type Unsent = Readonly<Record<string, string>>;

/**
 * All that a person wrote in the boxes of one goal and has not sent, as one text: the card is drawn
 * again when it is another text. The name of a box holds the id of the goal or of the idea it is for.
 */
export function unsentWordsOn(unsent: Unsent | undefined, goalId: string, { suggestions }: Talk): string {
  const names = Object.keys(unsent ?? {});
  if (names.length === 0) return '';
  const ids = [goalId, ...suggestions.map(({ id }) => id)];
  const own = names.filter((name) => ids.some((id) => name.includes(id)));
  return own.map((name) => `${name} ${unsent?.[name] ?? ''}`).join('\n');
}
