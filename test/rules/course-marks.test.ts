import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyChange } from '../../src/edits/apply.js';
import type { RecordChange } from '../../src/edits/edit.js';
import { courseMarkId, markedCourses, type Crosswalk } from '../../src/model/crosswalk.js';
import { emptyDocument, type EditableDocument } from '../../src/model/plan.js';
import { markCourse } from '../../src/rules/course-marks.js';
import { idOf, signed } from './sample-plan.js';

const course = idOf('course', 1);
const empty = emptyDocument('crosswalk-shared', 'theo') as Crosswalk;

/** Makes changes as a store replays them: what changes nothing is passed over, what differs is told. */
function after(body: Crosswalk, by: string, changes: readonly RecordChange[]): [Crosswalk, string[]] {
  const outcomes: string[] = [];
  const next = changes.reduce<EditableDocument>((current, change) => {
    const outcome = applyChange(current, change, signed(by));
    outcomes.push(outcome.status);
    return outcome.status === 'applied' ? outcome.body : current;
  }, body);
  return [next as Crosswalk, outcomes];
}

const [marked] = after(empty, 'case-n', markCourse(empty, course, 'modified'));

describe('marking a course', () => {
  it('makes one record, which says which course it is and what about it', () => {
    assert.deepEqual(Object.keys(marked.courseMarks ?? {}), [courseMarkId(course)]);
    assert.deepEqual(markedCourses(marked), { [course]: 'modified' });
  });

  it('makes one record where two people mark the course alike', () => {
    const [both, outcomes] = after(marked, 'theo', markCourse(empty, course, 'modified'));
    assert.equal(both, marked);
    assert.deepEqual(outcomes, ['unchanged', 'unchanged', 'unchanged']);
  });

  it('makes one record where they mark it differently, and lets the second see both', () => {
    const [both, outcomes] = after(marked, 'theo', markCourse(empty, course, 'supported'));
    assert.equal(both, marked);
    assert.deepEqual(outcomes, ['unchanged', 'unchanged', 'differs']);
  });

  it('changes no more than what differs', () => {
    assert.deepEqual(markCourse(marked, course, 'modified'), []);
    assert.equal(markCourse(marked, course, 'placed').length, 1);
  });

  it('is taken back, and done again, in the same record', () => {
    const [none] = after(marked, 'theo', markCourse(marked, course, undefined));
    assert.deepEqual(markedCourses(none), {});
    assert.deepEqual(markCourse(none, course, undefined), []);
    assert.deepEqual(markCourse(empty, course, undefined), []);
    const [again] = after(none, 'case-n', markCourse(none, course, 'supported'));
    assert.deepEqual(markedCourses(again), { [course]: 'supported' });
    assert.equal(Object.keys(again.courseMarks ?? {}).length, 1);
  });
});
