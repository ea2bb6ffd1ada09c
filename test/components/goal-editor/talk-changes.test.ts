import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Goal, Plan, Suggestion } from 'ilp-elements';
import { applyChange } from '../../../src/edits/apply.js';
import type { RecordChange } from '../../../src/edits/edit.js';
import { recordAt } from '../../../src/edits/record-access.js';
import {
  answerStep,
  isRewording,
  wordsToBegin,
  type AnswerGround,
  type IdeaAnswer,
} from '../../../components/goal-editor/talk/talk-changes.js';

const made = { by: 'counselor-1', session: 'session', at: '2026-09-16T15:00:00Z' };
const student = (session: string) => ({ by: 'student-1', session, at: '2026-09-17T15:00:00Z' });
const tail = 'IdeaWithATail0000000';
const goal: Goal = { id: 'goal_Mine0000000000000000', order: 'a0', made, studentWords: 'Sing.' };
const idea: Suggestion = { id: `suggestion_${tail}`, order: 'a0', made, kind: 'idea', words: 'Sing louder.' };
const yes: IdeaAnswer = { decision: 'accepted', words: 'Sing louder.' };

function ground(body: object = {}, about: Goal | undefined = goal): AnswerGround {
  return {
    goal: about,
    schoolYear: 2027,
    siblings: () => [],
    recordAt: (path) => recordAt(body, path),
  };
}

function withChanges(body: object, changes: readonly RecordChange[], session: string): object {
  return changes.reduce((before, change) => {
    const outcome = applyChange(before, change, student(session));
    return outcome.status === 'applied' ? outcome.body : before;
  }, body);
}

describe('the answer to an idea', () => {
  it('makes the same record on every device where the student says yes', () => {
    for (const [proposes, collection] of [
      ['goal', ['goals']],
      ['step', ['goals', goal.id, 'steps']],
      ['benchmark', ['goals', goal.id, 'benchmarks']],
    ] as const) {
      const plan = { goals: { [goal.id]: goal }, suggestions: { [idea.id]: { ...idea, proposes } } };
      const here = answerStep({ ...idea, proposes }, yes, ground(plan));
      const there = answerStep({ ...idea, proposes }, yes, ground(plan));
      const both = withChanges(withChanges(plan, here.changes, 'here'), there.changes, 'there');
      const records = Object.keys(recordAt(both, collection) ?? {}).filter((id) => id !== goal.id);
      assert.deepEqual(records, [`${proposes}_${tail}`]);
    }
  });

  it('gives a version of the student’s own a record of its own, so that none swallows another', () => {
    const version = { decision: 'changed', words: 'Hum.' } as const;
    const ids = [1, 2].map(
      () => answerStep({ ...idea, proposes: 'step' }, version, ground()).result?.at(-1) ?? '',
    );
    assert.equal(new Set([...ids, `step_${tail}`]).size, 3);
  });

  it('brings back what came of an idea before, and makes another where that has other words', () => {
    const former = { id: `goal_${tail}`, order: 'a1', made, studentWords: 'Sing louder.', status: 'active' };
    const answered = (record: object) =>
      answerStep({ ...idea, proposes: 'goal' }, yes, ground({ goals: { [former.id]: record } }));
    const back = answered({ ...former, removed: true });
    assert.deepEqual(back.changes[0], {
      type: 'tick',
      record: ['goals', former.id],
      field: 'removed',
      value: false,
    });
    const other = answered({ ...former, removed: true, studentWords: 'Something secret.' });
    assert.equal(other.changes[0]?.type, 'add');
    assert.notDeepEqual(other.result, ['goals', former.id]);
  });

  it('never begins other words for a goal with those of somebody else', () => {
    const reword: Suggestion = { ...idea, proposes: 'studentWords', about: `/goals/${goal.id}` };
    assert.equal(isRewording(reword), true);
    assert.equal(isRewording({ ...reword, kind: 'typedFor' }), false);
    assert.equal(wordsToBegin(reword, ground()), 'Sing.');
    const gone = { goals: { [goal.id]: { ...goal, removed: true } } } satisfies Partial<Plan>;
    assert.equal(wordsToBegin(reword, { ...ground(gone), goal: undefined }), 'Sing.');
    assert.equal(wordsToBegin({ ...idea, proposes: 'step' }, ground()), 'Sing louder.');
  });
});
