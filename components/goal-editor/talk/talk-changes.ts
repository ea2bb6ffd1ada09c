import type { RecordChange, RecordPath } from '../../../src/edits/edit.js';
import type { Ordered } from '../../../src/edits/order.js';
import type { Suggestion, SuggestionDecision, SuggestionProposal } from '../../../src/model/conversation.js';
import type { Goal } from '../../../src/model/goal.js';
import { makeId } from '../../../src/model/ids.js';
import { toPointer } from '../../../src/model/json-pointer.js';
import type { JsonObject } from '../../../src/model/json.js';
import { addLast, markRemoved } from '../../shared/record-changes.js';
import { goalAbout } from '../talk-groups.js';

/** What the student answers to an idea. */
export interface IdeaAnswer {
  readonly decision: SuggestionDecision;
  /** What goes into the plan where the answer is yes; the idea's own words, or the student's version. */
  readonly words: string;
  /** Why not, if the student says so. */
  readonly reason?: string;
}

/** The plan around an idea that is answered. */
export interface AnswerGround {
  /** The goal the idea is about, if it is shown; none for the plan as a whole and where it was removed. */
  readonly goal: Goal | undefined;
  /** The school year of today, named by its ending year. */
  readonly schoolYear: number;
  /** The records of a collection as they are, in their order. */
  readonly siblings: (collection: RecordPath) => readonly Ordered[];
  /** Reads a record as it is now, removed ones too. */
  readonly recordAt: (path: RecordPath) => JsonObject | undefined;
}

/** One step of changes, and where what came of it lies. */
export interface AnswerStep {
  readonly changes: readonly RecordChange[];
  readonly result: RecordPath | undefined;
}

/**
 * What an idea would become: where its goal is not there, a goal of its own. Undefined for a thought,
 * which becomes nothing.
 */
export function outcomeOf({ proposes }: Suggestion, goal: Goal | undefined): SuggestionProposal | undefined {
  if (!proposes) return undefined;
  return goal ? proposes : 'goal';
}

/**
 * Whether an idea is other words for the student's own, thought up by somebody else: those stand beside
 * the student's and never instead, so that the student writes and nobody's press replaces anything.
 */
export function isRewording({ kind, proposes }: Suggestion): boolean {
  return kind !== 'typedFor' && proposes === 'studentWords';
}

/** What the box for the student's own version begins with. */
export function wordsToBegin(idea: Suggestion, { goal, recordAt }: AnswerGround): string {
  if (!isRewording(idea)) return idea.words ?? '';
  const own = (goal ?? recordAt(['goals', goalAbout(idea)]))?.studentWords;
  return typeof own === 'string' ? own : '';
}

/** Gives all that an answer changes, as one step, so that undo takes back all of it. */
export function answerStep(idea: Suggestion, answer: IdeaAnswer, ground: AnswerGround): AnswerStep {
  const outcome = answer.decision === 'declined' ? undefined : outcomeOf(idea, ground.goal);
  const made = outcome ? becoming(outcome, idea, answer, ground) : undefined;
  return {
    changes: [...(made?.changes ?? []), ...decided(idea, answer, made?.result)],
    result: made?.result,
  };
}

function becoming(
  outcome: SuggestionProposal,
  idea: Suggestion,
  answer: IdeaAnswer,
  ground: AnswerGround,
): AnswerStep {
  const { goal, schoolYear } = ground;
  const add = (collection: RecordPath, prefix: string, fields: JsonObject): AnswerStep =>
    answer.decision === 'accepted'
      ? addedOnce([...collection, idOfResult(idea, prefix)], fields, ground)
      : added([...collection, makeId(prefix)], fields, ground);
  const typedBy = typistOf(idea, answer);
  const { words } = answer;
  if (!goal || outcome === 'goal')
    return add(['goals'], 'goal', { studentWords: words, status: 'active', ...(typedBy ? { typedBy } : {}) });
  const record = ['goals', goal.id];
  if (outcome === 'step') return add([...record, 'steps'], 'step', { description: words });
  if (outcome === 'benchmark')
    return add([...record, 'benchmarks'], 'benchmark', { description: words, schoolYear });
  return { changes: reworded(idea, goal, words, typedBy), result: record };
}

/** The same on every device, so that the student who says yes on two of them gets one record. */
function idOfResult({ id }: Suggestion, prefix: string): string {
  return `${prefix}_${id.slice(id.indexOf('_') + 1)}`;
}

function added(result: RecordPath, fields: JsonObject, { siblings }: AnswerGround): AnswerStep {
  return { changes: addLast(result, siblings(result.slice(0, -1)), fields), result };
}

/** Adds a record; where it came of the idea before, and the answer was undone, brings that one back. */
function addedOnce(result: RecordPath, fields: JsonObject, ground: AnswerGround): AnswerStep {
  const former = ground.recordAt(result);
  if (!former) return added(result, fields, ground);
  const isSame = Object.entries(fields).every(([field, value]) => former[field] === value);
  if (isSame && former.purged !== true)
    return { changes: former.removed === true ? [markRemoved(result, false)] : [], result };
  const [prefix = ''] = result.at(-1)?.split('_') ?? [];
  return added([...result.slice(0, -1), makeId(prefix)], fields, ground);
}

/** The typist stays named only where the student takes the words as they were typed. */
function typistOf({ kind, made }: Suggestion, { decision }: IdeaAnswer): string | null {
  return kind === 'typedFor' && decision === 'accepted' ? made.by : null;
}

/** Other words for a goal, in place of those that were shown beside them; an idea says nothing of who typed. */
function reworded(
  idea: Suggestion,
  goal: Goal,
  value: string,
  typedBy: string | null,
): readonly RecordChange[] {
  const record = ['goals', goal.id];
  const was = goal.typedBy ?? null;
  return [
    { type: 'text', record, field: 'studentWords', was: goal.studentWords ?? '', value },
    ...(isRewording(idea) || was === typedBy
      ? []
      : [{ type: 'set', record, field: 'typedBy', was, value: typedBy } as const]),
  ];
}

function decided(idea: Suggestion, answer: IdeaAnswer, result: RecordPath | undefined): RecordChange[] {
  const record = ['suggestions', idea.id];
  const { decision, reason = '' } = answer;
  const changes: RecordChange[] = [
    { type: 'set', record, field: 'decision', was: idea.decision ?? null, value: decision },
  ];
  if (result)
    changes.push({
      type: 'set',
      record,
      field: 'result',
      was: idea.result ?? null,
      value: toPointer(result),
    });
  if (reason) changes.push({ type: 'text', record, field: 'reason', was: idea.reason ?? '', value: reason });
  return changes;
}
