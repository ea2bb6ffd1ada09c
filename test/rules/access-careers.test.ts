import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptCareerId } from '../../src/careers/kept-careers.js';
import type { RecordChange } from '../../src/edits/edit.js';
import { personRoles } from '../../src/model/people.js';
import { mayAddRecord, mayChange } from '../../src/rules/access.js';
import { after, counselor, idOf, judge, plan, student, top, viewerAs } from './sample-plan.js';

const career = ['careers', keptCareerId('occupation', '29-1141.00')];
const interest = ['interests', idOf('interest', 1)];

const keep: RecordChange = {
  type: 'add',
  record: career,
  order: 'a0',
  fields: { kind: 'occupation', code: '29-1141.00', title: 'Registered Nurses' },
};
const answer: RecordChange = {
  type: 'add',
  record: interest,
  order: 'a0',
  fields: { date: '2026-11-21', liked: { R1: true } },
};
const before = after(plan, student, keep, answer);

const changes: readonly RecordChange[] = [
  { type: 'text', record: career, field: 'why', was: '', value: 'I help' },
  { type: 'set', record: career, field: 'goal', was: null, value: idOf('goal', 1) },
  { type: 'tick', record: career, field: 'removed', value: true },
  { type: 'move', record: career, order: 'a5' },
  { type: 'tick', record: interest, field: 'disliked', tag: 'C2', value: true },
];

describe('what a student keeps, and what they said they like', () => {
  it('is added by the student alone', () => {
    for (const collection of ['careers', 'interests']) {
      const adders = personRoles.filter((role) => mayAddRecord(viewerAs(role), top, [collection]));
      assert.deepEqual(adders, ['student', 'adultStudent']);
    }
  });

  for (const change of changes) {
    const what = `${change.type} ${'field' in change ? change.field : ''}`;
    it(`is the student’s to change, and not the counselor’s: ${what}`, () => {
      assert.equal(mayChange(student, top, before, change), true);
      assert.deepEqual(judge(student, before, after(before, student, change)), []);
      assert.equal(mayChange(counselor, top, before, change), false);
      assert.notDeepEqual(judge(counselor, before, after(before, counselor, change)), []);
    });
  }

  it('is refused from a counselor who adds it, at its place', () => {
    for (const change of [keep, answer])
      assert.deepEqual(judge(counselor, plan, after(plan, counselor, change)), [
        `/${change.record.join('/')}`,
      ]);
  });
});
