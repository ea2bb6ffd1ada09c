import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyChange } from '../../src/edits/apply.js';
import type { RecordChange } from '../../src/edits/edit.js';
import { crosswalkRecord } from '../../src/model/crosswalk.js';
import { documentKinds } from '../../src/model/document-key.js';
import { makeId } from '../../src/model/ids.js';
import type { JsonObject } from '../../src/model/json.js';
import { personRoles, roleInPlan, type Viewer } from '../../src/model/people.js';
import { draftRecord, emptyDocument, planRecord, type EditableDocument } from '../../src/model/plan.js';
import { forbiddenChanges, mayAddRecord, mayChange, mayLoad } from '../../src/rules/access.js';

const goal = makeId('goal');
const step = makeId('step');
const student: Viewer = { id: 'dario', role: 'student' };
const counselor: Viewer = { id: 'kl', role: 'counselor' };

function made(by: string) {
  return { by, session: `of-${by}`, at: '2026-11-21T10:00:00.000Z' };
}

function after(body: EditableDocument, viewer: Viewer, ...changes: RecordChange[]): EditableDocument {
  return changes.reduce((current, change) => {
    const outcome = applyChange(current, change, made(viewer.id));
    if (outcome.status !== 'applied') throw new Error(`The change is ${outcome.status}.`);
    return outcome.body;
  }, body);
}

const addGoal: RecordChange = {
  type: 'add',
  record: ['goals', goal],
  order: 'a0',
  fields: { studentWords: 'Fly' },
};
const addStep: RecordChange = {
  type: 'add',
  record: ['goals', goal, 'steps', step],
  order: 'a0',
  fields: { description: 'Ask', owner: 'kl' },
};
const plan = after(emptyDocument('plan', 'dario'), student, addGoal, addStep);

function judge(viewer: Viewer, before: EditableDocument, next: EditableDocument): string[] {
  return forbiddenChanges(viewer, planRecord, before as unknown as JsonObject, next as unknown as JsonObject);
}

const rewording: RecordChange = {
  type: 'text',
  record: ['goals', goal],
  field: 'studentWords',
  was: 'Fly',
  value: 'Something realistic',
};

describe('who may load what', () => {
  it('gives a draft to nobody but the student', () => {
    const readers = personRoles.filter((role) => mayLoad({ id: 'x', role }, 'draft'));
    assert.deepEqual(readers, ['student', 'adultStudent']);
  });

  it('gives the plan to every part', () => {
    assert.ok(personRoles.every((role) => mayLoad({ id: 'x', role }, 'plan')));
  });

  it('keeps the IEP from those who have no need to know', () => {
    for (const role of [
      'counselor',
      'teacher',
      'mentor',
      'interpreter',
      'designee',
      'agencyRepresentative',
    ] as const)
      for (const kind of documentKinds.filter((one) => /iep|crosswalk/.test(one)))
        assert.ok(!mayLoad({ id: 'x', role }, kind), `${role} ${kind}`);
  });
});

describe('who may change what', () => {
  it('leaves the student’s words to the student', () => {
    const writers = personRoles.filter((role) => mayChange({ id: 'x', role }, planRecord, plan, rewording));
    assert.deepEqual(writers, ['student', 'adultStudent']);
  });

  it('lets the team put the goal in words of its own, and the student not in the team’s name', () => {
    const change: RecordChange = { ...rewording, field: 'teamWording', was: '' };
    assert.ok(mayChange(counselor, planRecord, plan, change));
    assert.ok(!mayChange(student, planRecord, plan, change));
  });

  it('lets everybody suggest and comment', () => {
    for (const role of personRoles)
      for (const collection of ['suggestions', 'comments'])
        assert.ok(mayAddRecord({ id: 'x', role }, planRecord, [collection]), `${role} ${collection}`);
  });

  it('tells who may add a review of a kind, before the rest of it is written', () => {
    const by = (kind: string) =>
      personRoles.filter((role) => mayAddRecord({ id: 'x', role }, planRecord, ['reviews'], { kind }));
    const family = ['guardian', 'parent', 'actingParent', 'designee', 'educationalDecisionMaker'];
    const staff = ['counselor', 'careerSpecialist', 'caseManager', 'administrator'];
    assert.deepEqual(by('submitted'), ['student', 'adultStudent']);
    assert.deepEqual(by('returned').sort(), [...staff].sort());
    assert.deepEqual(by('approved').sort(), [...family, ...staff, 'adultStudent'].sort());
    assert.deepEqual(by('acknowledged'), by('approved'));
    assert.deepEqual(by('signed'), []);
  });

  it('tells who may add any review at all', () => {
    const nobody = personRoles.filter((role) => !mayAddRecord({ id: 'x', role }, planRecord, ['reviews']));
    const others = [
      'teacher',
      'paraprofessional',
      'specialist',
      'mentor',
      'interpreter',
      'agencyRepresentative',
      'schoolStaff',
    ];
    assert.deepEqual(nobody.sort(), others.sort());
  });

  it('lets nobody speak in another’s part', () => {
    for (const role of personRoles)
      for (const collection of ['suggestions', 'comments']) {
        const may = (part: string | null) =>
          mayAddRecord({ id: 'x', role }, planRecord, [collection], { role: part });
        assert.ok(may(roleInPlan(role)) && may(null), `${role} ${collection}`);
        assert.ok(!may(role === 'student' ? 'parent' : 'student'), `${role} ${collection}`);
      }
  });

  it('lets nobody speak in the plan in a part that shows that there is an IEP', () => {
    for (const role of personRoles)
      for (const collection of ['suggestions', 'comments', 'reviews', 'exceptions'])
        assert.ok(
          !mayAddRecord({ id: 'x', role }, planRecord, [collection], { role: 'caseManager' }),
          `${role} ${collection}`,
        );
    const caseManager = { id: 'x', role: 'caseManager' } as const;
    for (const role of ['caseManager', 'schoolStaff'] as const) {
      const may = mayAddRecord(caseManager, crosswalkRecord, ['proposals'], { role });
      assert.equal(may, role === 'caseManager', role);
    }
  });

  it('lets the person named as owner tick a step, and change nothing else of it', () => {
    const path = ['goals', goal, 'steps', step];
    const tick: RecordChange = { type: 'tick', record: path, field: 'done', value: true };
    const move: RecordChange = {
      type: 'set',
      record: path,
      field: 'dueDate',
      was: null,
      value: '2027-01-01',
    };
    assert.ok(mayChange(counselor, planRecord, plan, tick));
    assert.ok(!mayChange({ ...counselor, id: 'somebody-else' }, planRecord, plan, tick));
    assert.ok(!mayChange(counselor, planRecord, plan, move));
  });

  it('refuses what the document or the model does not have', () => {
    assert.ok(!mayChange(counselor, draftRecord, emptyDocument('draft', 'dario'), addGoal));
    assert.ok(!mayChange(student, planRecord, plan, { ...addGoal, record: ['iep', goal] }));
  });
});

describe('a save judged by its difference', () => {
  it('passes when everything in it is the viewer’s to do', () => {
    assert.deepEqual(judge(student, plan, after(plan, student, rewording)), []);
  });

  it('names the words somebody else rewrote', () => {
    const next = after(plan, counselor, rewording);
    assert.deepEqual(judge(counselor, plan, next), [`/goals/${goal}/studentWords`]);
  });

  it('passes a change of the bookkeeping alone, and of the schema', () => {
    const before = { ...plan, schema: 0 };
    const next = { ...plan, schema: 1, sync: { gen: 9, seen: { s: [4, 9] as const }, forgot: 3 } };
    assert.deepEqual(judge({ id: 'x', role: 'mentor' }, before, next), []);
  });

  it('refuses a record that vanishes: removal is a mark', () => {
    const { goals: _goals, ...next } = plan;
    assert.deepEqual(judge(student, plan, next as EditableDocument), [`/goals/${goal}`]);
  });

  it('refuses a record made in somebody else’s name', () => {
    const id = makeId('comment');
    const comment: RecordChange = {
      type: 'add',
      record: ['comments', id],
      order: 'a0',
      fields: { words: 'Hm' },
    };
    assert.deepEqual(judge(counselor, plan, after(plan, counselor, comment)), []);
    assert.deepEqual(judge(counselor, plan, after(plan, student, comment)), [`/comments/${id}`]);
  });

  it('refuses to sign a change with another’s name', () => {
    const next = after(
      plan,
      { id: 'dario', role: 'student' },
      {
        type: 'tick',
        record: ['goals', goal, 'steps', step],
        field: 'done',
        value: true,
      },
    );
    assert.deepEqual(judge(counselor, plan, next), [`/goals/${goal}/steps/${step}/wrote/done`]);
  });
});
