import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordChange } from '../../src/edits/edit.js';
import type { JsonObject } from '../../src/model/json.js';
import { personRoles, roleInPlan, type PersonRole, type Viewer } from '../../src/model/people.js';
import { mayAddRecord, mayChange } from '../../src/rules/access.js';
import { after, counselor, idOf, judge, plan, student, top, viewerAs } from './sample-plan.js';

const course = ['courses', idOf('course', 1)];
const whatIf = ['whatIfs', idOf('whatif', 1)];
const exception = ['exceptions', idOf('exception', 1)];
const parent = viewerAs('parent');
const staff: readonly PersonRole[] = ['counselor', 'careerSpecialist', 'caseManager', 'administrator'];

const added = (fields: JsonObject, record = course): RecordChange => ({
  type: 'add',
  record,
  order: 'a0',
  fields,
});
const set = (field: string, value: string | number, record = course): RecordChange => ({
  type: 'set',
  record,
  field,
  was: record === course ? (biology[field] ?? null) : null,
  value,
});

const biology: JsonObject = { kind: 'catalog', course: '001236', title: 'Biology', schoolYear: 2028 };
const waiver = { kind: 'waiver', requirement: 'sc-diploma-2027/science', reason: 'Taken abroad' };
const withCourse = after(plan, student, added(biology), added({ title: 'Art' }, whatIf));

/** Elements and servers must say the same. */
function isAllowed(viewer: Viewer, change: RecordChange, before = withCourse): boolean {
  const isOffered = mayChange(viewer, top, before, change);
  assert.equal(judge(viewer, before, after(before, viewer, change)).length === 0, isOffered);
  return isOffered;
}

describe('courses of a plan', () => {
  it('are put in by the student, and as proposals by those who know the whole plan', () => {
    const adders = personRoles.filter((role) => mayAddRecord(viewerAs(role), top, ['courses']));
    assert.deepEqual(adders, ['student', 'adultStudent', ...staff]);
    assert.ok(isAllowed(student, added({ ...biology, state: 'planned' }), plan));
    assert.ok(isAllowed(counselor, added({ ...biology, state: 'proposedAdd' }), plan));
    assert.ok(!isAllowed(parent, added({ ...biology, state: 'proposedAdd' }), plan));
    assert.ok(!isAllowed(viewerAs('teacher'), added(biology), plan));
  });

  for (const change of [
    set('schoolYear', 2029),
    set('term', 'summer'),
    set('course', '001237'),
    { type: 'text', record: course, field: 'note', was: '', value: 'With Ana' },
    { type: 'tick', record: course, field: 'removed', value: true },
    { type: 'move', record: course, order: 'a5' },
  ] satisfies RecordChange[]) {
    it(`are the student’s to change: ${change.type} ${'field' in change ? change.field : ''}`, () => {
      assert.ok(isAllowed(student, change));
      assert.ok(!isAllowed(counselor, change));
      assert.ok(!isAllowed(parent, change));
    });
  }

  it('may be proposed for taking out, and get marks and credits, from the school', () => {
    for (const change of [
      set('state', 'proposedDelete'),
      set('state', 'completed'),
      set('mark', 'B+'),
      set('result', 'pass'),
      set('credits', 500),
    ]) {
      assert.ok(isAllowed(counselor, change));
      assert.ok(isAllowed(student, change));
      assert.ok(!isAllowed(parent, change));
    }
  });

  it('count as confirmed from another school when this school says so, and nobody else', () => {
    const sayers = personRoles.filter((role) => isAllowed(viewerAs(role), set('confirmation', 'confirmed')));
    assert.deepEqual(sayers, staff);
    assert.ok(!isAllowed(student, added({ ...biology, confirmation: 'confirmed' }), plan));
    assert.ok(isAllowed(counselor, added({ ...biology, confirmation: 'confirmed' }), plan));
  });
});

describe('what-ifs', () => {
  it('are the student’s alone', () => {
    const adders = personRoles.filter((role) => mayAddRecord(viewerAs(role), top, ['whatIfs']));
    assert.deepEqual(adders, ['student', 'adultStudent']);
    assert.ok(isAllowed(student, set('graduationPlan', 'wa-diploma', whatIf)));
    assert.ok(!isAllowed(counselor, set('graduationPlan', 'wa-diploma', whatIf)));
    assert.ok(isAllowed(student, added(biology, [...whatIf, 'courses', idOf('course', 2)])));
  });
});

describe('a decision about a rule', () => {
  it('is the school’s, in its author’s own part', () => {
    for (const role of personRoles) {
      const own = added({ ...waiver, role: roleInPlan(role) }, exception);
      assert.equal(isAllowed(viewerAs(role), own), staff.includes(role), role);
    }
    assert.ok(!isAllowed(counselor, added({ ...waiver, role: 'administrator' }, exception)));
    assert.ok(!isAllowed(counselor, added(waiver, exception)));
  });

  it('is written once', () => {
    const decided = after(withCourse, counselor, added({ ...waiver, role: 'counselor' }, exception));
    const change: RecordChange = {
      type: 'text',
      record: exception,
      field: 'reason',
      was: 'Taken abroad',
      value: 'x',
    };
    assert.ok(!isAllowed(counselor, change, decided));
    assert.ok(!isAllowed(student, change, decided));
  });
});
