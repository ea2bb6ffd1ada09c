import type { RecordChange } from '../../../src/edits/edit.js';
import { isJsonObject, type Json } from '../../../src/model/json.js';
import type { JournalEntry } from '../../../src/store/journal/journal.js';
import type { StoreModule } from './world.js';

/**
 * Every edit of a simulation carries something that is nowhere else: a word, a value, a record's id,
 * or an amount that is a power of four. So the end tells of each edit whether it is there, and how often.
 */

/** The amount of the count edit with this number. */
export function amountOf(index: number): number {
  return 4 ** index;
}

/** So many count edits fit into one exact total. */
export const mostAmounts = 25;

/** Tells how often each amount is in a total: -1 to 2 times. */
export function digitsOf(total: number): number[] {
  const digits: number[] = [];
  for (let rest = total; rest !== 0 && digits.length < 30;) {
    const low = ((rest % 4) + 4) % 4;
    const digit = low === 3 ? -1 : low;
    digits.push(digit);
    rest = (rest - digit) / 4;
  }
  return digits;
}

export function wordsOf(text: string): string[] {
  return text.match(/[a-z]+\d*/g) ?? [];
}

/** The words, values, unsent words and record ids in a text. */
export function namesIn(text: string): string[] {
  return text.match(/\b[wvu]\d+\b|goal_[0-9A-Za-z]{20}/g) ?? [];
}

/** The four fields that the simulation writes, of all goals: `goal id/field` → value. */
export function fieldsOf(body: unknown): Map<string, Json> {
  const fields = new Map<string, Json>();
  const goals = isJsonObject(body) && isJsonObject(body.goals) ? body.goals : {};
  for (const [id, goal] of Object.entries(goals)) {
    if (!isJsonObject(goal)) continue;
    for (const field of ['studentWords', 'teamWording', 'domain', 'tally']) {
      const value = goal[field];
      if (value !== undefined) fields.set(`${id}/${field}`, value);
    }
  }
  return fields;
}

/** The ids of the goals that are marked as removed. */
export function removedIn(body: unknown): Set<string> {
  const goals = isJsonObject(body) && isJsonObject(body.goals) ? body.goals : {};
  const removed = Object.entries(goals).filter(([, goal]) => isJsonObject(goal) && goal.removed === true);
  return new Set(removed.map(([id]) => id));
}

/** The sum of all tallies of a body. */
export function totalOf(body: unknown): number {
  let total = 0;
  for (const [key, value] of fieldsOf(body)) {
    if (key.endsWith('/tally') && typeof value === 'number') total += value;
  }
  return total;
}

/** All tokens of a body. */
export function tokensOfBody(body: Json | undefined): Set<string> {
  const tokens = new Set(namesIn(JSON.stringify(body ?? null)));
  digitsOf(totalOf(body)).forEach((digit, index) => {
    if (digit > 0) tokens.add(`c${String(index)}`);
  });
  return tokens;
}

/** All tokens of changes: of those that wait, or of those in question. */
export function tokensOfChanges(changes: readonly RecordChange[]): string[] {
  const amounts = changes.flatMap((change) =>
    change.type === 'count.add' && change.amount > 0 ? [`c${String(Math.log2(change.amount) / 2)}`] : [],
  );
  return [...namesIn(JSON.stringify(changes)), ...amounts];
}

/** All tokens of rows of a journal. */
export function tokensOfRows(module: StoreModule, rows: readonly JournalEntry[]): string[] {
  const items = rows.flatMap((row) => (row.kind === 'edit' ? [row.item] : []));
  const problems = rows.flatMap((row) => (row.kind === 'problem' ? row.item.changes : []));
  const unsent = rows.flatMap((row) => (row.kind === 'unsent' ? namesIn(row.item) : []));
  const changes = module.runsOf(items).flatMap(({ change }) => change ?? []);
  return [...tokensOfChanges([...problems, ...changes]), ...unsent];
}
