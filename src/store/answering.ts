import type { RecordChange } from '../edits/edit.js';
import { recordAt } from '../edits/record-access.js';
import type { Json } from '../model/json.js';
import type { EditableDocument } from '../model/plan.js';
import { bareChange } from './pending.js';
import { wantedValue, type Problem, type ProblemAnswer } from './problem.js';

/**
 * Finds the changes that carry out an answer in the view as the person sees it. Each is an edit like
 * any other: should somebody write in the meantime, it asks again rather than overwrite.
 */
export function answerChanges(
  view: EditableDocument,
  problem: Problem,
  answer: ProblemAnswer,
): readonly RecordChange[] {
  if (answer === 'theirs') return [];
  const { record, field, kind } = problem;
  if (kind === 'removed-record') return [{ type: 'tick', record, field: 'removed', value: false }];
  if (kind === 'changed' && field !== undefined) {
    const value = answer === 'mine' ? wantedValue(problem) : answer.value;
    return [fieldChange(view, problem, field, value as Json)];
  }
  return answer === 'mine' ? problem.changes.map((change) => bareChange(change) as RecordChange) : [];
}

function fieldChange(
  view: EditableDocument,
  { record, changes }: Problem,
  field: string,
  value: Json,
): RecordChange {
  const shown = recordAt(view, record)?.[field];
  if (changes.some(({ type }) => type === 'text')) {
    const was = typeof shown === 'string' ? shown : '';
    return { type: 'text', record, field, was, value: typeof value === 'string' ? value : was };
  }
  return { type: 'set', record, field, was: shown ?? null, value };
}
