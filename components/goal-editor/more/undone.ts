import type { GoalMoreWords } from '../../../src/i18n/goal-more/dictionary.js';
import type { RecordBase } from '../../../src/model/record-spec.js';

type Goals = Readonly<Record<string, RecordBase>> | undefined;

/**
 * Says what was undone, where one goal alone is another than before: equal parts of a document stay
 * the same objects. `nameOf` gives the name of a goal that is shown.
 */
export function undoneWords(
  { undone }: GoalMoreWords,
  before: Goals,
  after: Goals,
  nameOf: (goalId: string) => string | undefined,
): string {
  const ids = Object.keys({ ...before, ...after }).filter((id) => before?.[id] !== after?.[id]);
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return undone.something;
  const isGone = (goals: Goals) => goals?.[id]?.removed === true;
  if (isGone(before) !== isGone(after)) return isGone(after) ? undone.adding : undone.removal;
  const name = nameOf(id);
  return name === undefined ? undone.something : undone.inGoal(name);
}
