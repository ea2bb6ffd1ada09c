import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasSameContent, sharingChanges } from '../../../components/goal-editor/goal-content.js';
import { idInPlan } from '../../../components/goal-editor/shared-goal.js';
import { applyChange } from '../../../src/edits/apply.js';
import { checkChange } from '../../../src/edits/check-change.js';
import type { RecordChange } from '../../../src/edits/edit.js';
import type { Goal } from '../../../src/model/goal.js';
import { isMadeId } from '../../../src/model/ids.js';
import { planRecord } from '../../../src/model/plan.js';
import { mayChange } from '../../../src/rules/access.js';
import { dario } from '../../../stories/fixtures/people.js';
import { goalOf, type GoalDraft } from '../../../stories/fixtures/plans.js';

const draft = {
  studentWords: 'Sing.',
  domain: 'socialEmotional',
  tally: 3,
  skills: { 'M 1': true },
  steps: [{ description: 'Ask', done: true }, { description: 'Practice' }],
  benchmarks: [{ schoolYear: 2027 }],
  progress: [{ note: 'I sang.' }],
} as const satisfies GoalDraft;
const goal = goalOf(dario, 3, draft);
const id = idInPlan(goal.id);

const writer = { by: dario.id, session: 'mine', at: '2026-10-01T10:00:00Z' };

/** What the plan holds after the changes; each must be one the student may make there. */
function made(
  changes: readonly RecordChange[],
  goals: Readonly<Record<string, Goal>> = {},
): Goal | undefined {
  let body: { goals: Readonly<Record<string, Goal>> } = { goals };
  for (const change of changes) {
    assert.equal(checkChange(planRecord, change), undefined);
    assert.ok(
      mayChange(dario, planRecord, body, change),
      `may not ${change.type} ${change.record.join('/')}`,
    );
    const outcome = applyChange(body, change, writer);
    assert.ok(outcome.status === 'applied', `${change.type} ${change.record.join('/')}`);
    ({ body } = outcome);
  }
  return body.goals[id];
}

/** The plan with the goal in it, removed there and different from the private one. */
function removedInPlan(other: Partial<GoalDraft>): Readonly<Record<string, Goal>> {
  return { [id]: { ...goalOf(dario, 3, { ...draft, ...other }), id, removed: true } };
}

describe('the id a private goal has in the plan', () => {
  it('is one of a goal, always the same, and never that of the private goal', () => {
    assert.ok(isMadeId(id, 'goal'));
    assert.equal(idInPlan(goal.id), id);
    const palindrome = `goal_${'a'.repeat(20)}`;
    assert.notEqual(idInPlan(palindrome), palindrome);
  });

  it('is of one private goal alone', () => {
    const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const ids = Array.from(letters, (letter) => idInPlan(`goal_${letter.repeat(20)}`));
    assert.equal(new Set(ids).size, letters.length);
  });
});

describe('the changes that share a goal', () => {
  it('make a goal in the plan that says the same', () => {
    const shared = made(sharingChanges(goal));
    assert.ok(shared);
    assert.ok(hasSameContent(goal, shared));
    assert.deepEqual(Object.keys(shared.steps ?? {}), Object.keys(goal.steps ?? {}));
  });

  it('leave out what was removed', () => {
    const [first = '', second = ''] = Object.keys(goal.steps ?? {});
    const steps = Object.fromEntries(
      Object.entries(goal.steps ?? {}).map(([key, step]) => [key, { ...step, removed: key === first }]),
    );
    const shared = made(sharingChanges({ ...goal, steps }));
    assert.deepEqual(Object.keys(shared?.steps ?? {}), [second]);
  });

  it('put it after the others', () => {
    const other = { ...goal, id: `goal_${'a'.repeat(20)}`, order: 'a5V' };
    const [first] = sharingChanges(goal, { [other.id]: other });
    assert.ok(first?.type === 'add' && first.order > 'a5V');
  });

  it('carry no signature and no mark of the draft', () => {
    const own = ['id', 'made', 'wrote', 'order', 'removed'];
    for (const change of sharingChanges({ ...goal, wrote: {} }))
      for (const name of Object.keys(change.type === 'add' ? change.fields : {}))
        assert.ok(!own.includes(name));
  });

  it('are none while the plan shows it, or where it was emptied for good', () => {
    assert.deepEqual(sharingChanges(goal, { [id]: { ...goal, id } }), []);
    assert.deepEqual(sharingChanges(goal, { [id]: { ...goal, id, removed: true, purged: true } }), []);
  });
});

describe('the changes that share a goal again', () => {
  it('take off the mark alone where it says the same', () => {
    const changes = sharingChanges(goal, removedInPlan({}));
    assert.deepEqual(changes, [{ type: 'tick', record: ['goals', id], field: 'removed', value: false }]);
  });

  for (const [name, other] of Object.entries({
    'other words and values': { studentWords: 'Hum.', domain: null, endDate: '2027-05-01', status: 'paused' },
    'another count': { tally: 9 },
    'other skills': { skills: { 'M 1': false, 'M 2': true } },
    'fewer things in it': { steps: [{ description: 'Ask' }], progress: [] },
    'more things in it': { progress: [{ note: 'I sang.' }, { note: 'Once more.' }] },
  } as const satisfies Record<string, Partial<GoalDraft>>))
    it(`make it the same where it has ${name}`, () => {
      const goals = removedInPlan(other);
      const shared = made(sharingChanges(goal, goals), goals);
      assert.ok(shared && hasSameContent(goal, shared));
      assert.equal(shared.removed, false);
    });

  it('bring back what was removed in it, and leave the team’s wording alone', () => {
    const before = removedInPlan({ teamWording: 'Sings in a choir.' });
    const held = before[id];
    const steps = Object.fromEntries(
      Object.entries(held?.steps ?? {}).map(([key, step]) => [key, { ...step, removed: true }]),
    );
    const goals = { ...before, ...(held && { [id]: { ...held, steps } }) };
    const shared = made(sharingChanges(goal, goals), goals);
    assert.ok(shared && hasSameContent(goal, shared));
    assert.equal(shared.teamWording, 'Sings in a choir.');
  });
});

describe('whether two goals say the same', () => {
  it('does not depend on who wrote it, where it stands, or on what is empty', () => {
    const other = {
      ...goal,
      order: 'z',
      wrote: { tally: writer },
      removed: true,
      endDate: null,
      successCriteria: '',
    };
    assert.ok(hasSameContent(goal, { ...other, skills: { ...goal.skills, 'M 9': false } }));
  });

  for (const [name, other] of Object.entries({
    'a word': { ...goal, studentWords: 'Sing!' },
    'a value': { ...goal, endDate: '2027-05-01' },
    'a skill': { ...goal, skills: {} },
    'a step': { ...goal, steps: {} },
    'a word of a step': goalOf(dario, 3, { ...draft, steps: [{ description: 'Ask', done: true }, {}] }),
    'the tick of a step': goalOf(dario, 3, {
      ...draft,
      steps: [{ description: 'Ask' }, { description: 'Practice' }],
    }),
  }))
    it(`notices ${name}`, () => {
      assert.ok(!hasSameContent(goal, other));
    });
});
