import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { courseMarkId, markedCourses } from '../../src/model/crosswalk.js';
import { mayKeepOnDevice, documentKinds } from '../../src/model/document-key.js';
import { checkDocument } from '../../src/model/document-schema.js';
import { makeId } from '../../src/model/ids.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { documentRecord, emptyDocument } from '../../src/model/plan.js';
import { theosCrosswalk } from '../../stories/fixtures/crosswalks.js';

const key = { kind: 'crosswalk-shared', id: 'theo' } as const;
const made = { by: 'case-n', session: 's1', at: '2026-11-21T10:00:00.000Z' };
const course = makeId('course');
const id = courseMarkId(course);

const crosswalkWith = (parts: JsonObject): Json => ({
  ...(emptyDocument('crosswalk-shared', 'theo') as unknown as JsonObject),
  ...parts,
});
const markWith = (parts: JsonObject): Json =>
  crosswalkWith({ courseMarks: { [id]: { id, order: 'a0', made, ...parts } } });
const isFine = (body: Json) => checkDocument(key, body).ok;

describe('a crosswalk on its way in', () => {
  it('passes when it is empty, and with all that it can say', () => {
    assert.ok(isFine(crosswalkWith({})));
    for (const kind of ['modified', 'supported', 'placed', null])
      assert.ok(isFine(markWith({ course, kind, note: 'Shorter texts' })), String(kind));
    const coursePath = {
      graduationPlan: 'sc-employability-credential',
      decidedOn: '2024-05-14',
      note: 'With Theo',
      wrote: { decidedOn: made },
    };
    assert.ok(isFine(crosswalkWith({ coursePath })));
    assert.ok(
      checkDocument(
        { kind: 'crosswalk-shared', id: 'plan-theo' },
        JSON.parse(JSON.stringify(theosCrosswalk)) as Json,
      ).ok,
    );
  });

  it('keeps what a later version says in it', () => {
    assert.ok(isFine(crosswalkWith({ letters: { any: { id: 'any' } }, courseMarks: {} })));
  });

  for (const [what, body] of [
    ['of a plan', { ...(crosswalkWith({}) as JsonObject), kind: 'plan' }],
    ['of another student', { ...(crosswalkWith({}) as JsonObject), id: 'wren' }],
    ['a list of marks', crosswalkWith({ courseMarks: [] })],
    ['a mark of a kind nobody knows', markWith({ kind: 'special' })],
    ['a mark whose note is a number', markWith({ note: 7 })],
    [
      'a mark under the id of a course',
      crosswalkWith({ courseMarks: { [course]: { id: course, order: 'a0', made } } }),
    ],
    [
      'a mark under a guessable id',
      crosswalkWith({ courseMarks: { mark_1: { id: 'mark_1', order: 'a0', made } } }),
    ],
    ['a path that is a list', crosswalkWith({ coursePath: [] })],
    ['a path decided on no day', crosswalkWith({ coursePath: { decidedOn: '2026-02-30' } })],
    ['a path that is a number', crosswalkWith({ coursePath: { graduationPlan: 7 } })],
  ] as const)
    it(`is refused when it is ${what}`, () => {
      assert.ok(!isFine(body));
    });
});

describe('marks on courses', () => {
  it('have an id of their own that is the same on every device', () => {
    assert.equal(courseMarkId('course_0000000000000000000A'), 'mark_0000000000000000000A');
    assert.notEqual(courseMarkId(makeId('course')), courseMarkId(makeId('course')));
  });

  it('are read by course, without those that were taken off or say nothing', () => {
    const mark = (name: string, parts: object) => ({ id: name, order: 'a0', made, course: name, ...parts });
    const courseMarks = {
      a: mark('a', { kind: 'modified' as const }),
      b: mark('b', { kind: 'supported' as const, removed: true }),
      c: mark('c', { kind: 'placed' as const, removed: true, purged: true }),
      d: mark('d', { kind: null }),
      e: mark('e', { kind: 'placed' as const }),
    };
    assert.deepEqual(markedCourses({ courseMarks }), { a: 'modified', e: 'placed' });
    assert.deepEqual(markedCourses({}), {});
  });
});

it('a device keeps nothing of a document that can show that there is an IEP', () => {
  assert.deepEqual(documentKinds.filter(mayKeepOnDevice), ['plan', 'draft']);
  assert.deepEqual(
    documentKinds.filter((kind) => documentRecord(kind) && !mayKeepOnDevice(kind)),
    ['crosswalk-shared', 'crosswalk-team'],
  );
});
