import type { RecordChange, RecordPath } from '../edits/edit.js';

/** All kinds of problems. */
export const problemKinds = [
  'changed',
  'gone',
  'maybe-saved',
  'forbidden',
  'too-large',
  'removed-document',
  'removed-record',
] as const;

/**
 * Why an edit was set aside.
 *
 * - `changed`: somebody else changed the same value or the same words.
 * - `gone`: the record it was made in is not there any more.
 * - `maybe-saved`: it was sent long ago, and nobody can tell whether it arrived.
 * - `forbidden`: this person may not make this change.
 * - `too-large`: the document, or the one field, has no room for it.
 * - `removed-document`: the whole document was removed by somebody.
 * - `removed-record`: not set aside but applied, in a record somebody else has removed meanwhile.
 */
export type ProblemKind = (typeof problemKinds)[number];

/** One or more edits that wait for a person's word. Nothing of them is lost, nothing overwritten. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The id of the first edit in question. */
  readonly id: string;
  /** The tab the edits were made in: its first session. */
  readonly session: string;
  /** The edits in question, by id. */
  readonly of: readonly string[];
  /** The record it is about; the record that was removed for `removed-record`. */
  readonly record: RecordPath;
  /** The field it is about, where it is about one. */
  readonly field?: string;
  /** What the person wanted, in order. */
  readonly changes: readonly RecordChange[];
  /** A new version that the person is writing and has not decided on. */
  readonly draft?: string;
}

/** How a person answers: their own side, the other side, or for a text or value something new. */
export type ProblemAnswer = 'mine' | 'theirs' | { readonly value: string | number | null };

/** What the person had wanted to write into the field a problem is about. */
export function wantedValue(problem: Problem): unknown {
  const last = problem.changes.findLast((change) => 'field' in change && change.field === problem.field);
  return last && 'value' in last ? last.value : undefined;
}

/** The answers that make sense for a problem, the safest first. */
export function answersFor(problem: Problem): readonly ('mine' | 'theirs' | 'new')[] {
  if (problem.kind === 'changed') return ['mine', 'theirs', 'new'];
  return problem.kind === 'gone' ? ['theirs'] : ['mine', 'theirs'];
}

/** Keeps one of the copies of each problem, of two tabs that held the same journal: the one that grew. */
export function mergedProblems(problems: readonly Problem[]): readonly Problem[] {
  const kept = new Map<string, Problem>();
  for (const problem of problems) {
    const copy = kept.get(problem.id);
    if (!copy || problem.of.length > copy.of.length) kept.set(problem.id, problem);
  }
  return kept.size === problems.length ? problems : [...kept.values()];
}
