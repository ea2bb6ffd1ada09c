import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roomFor } from '../../../src/courses/check/gap-fill.js';
import { extraTimes } from '../../../src/courses/check/record-alerts.js';
import { courseNamer } from '../../../src/courses/check/repeats.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { planned } from './small-plans.js';

const english = { code: 'E', title: 'English', credits: 1000 };
const third = { course: 'E', credits: 333 };

function extraOf(courses: readonly PlannedCourse[], mostCompletions = 1): readonly string[] {
  const known = { ...english, mostCompletions };
  const knownOf = (each: PlannedCourse) => (each.course === 'E' ? known : undefined);
  return [...extraTimes(courses, courseNamer(courses), knownOf, undefined).keys()];
}

describe('how often a class counts', () => {
  const thirds = ['a', 'b', 'c', 'd'].map((id) => planned(id, third));

  it('is once for three trimesters, so that a fourth is one more', () => {
    assert.deepEqual(extraOf(thirds.slice(0, 3)), []);
    assert.deepEqual(extraOf(thirds), ['d']);
    assert.deepEqual(extraOf(thirds, 2), []);
  });

  it('leaves no room beside three trimesters, and a third beside two', () => {
    assert.equal(roomFor(english, thirds.slice(0, 3), {}), 0);
    assert.equal(roomFor(english, thirds.slice(0, 2), {}), 333);
    assert.equal(roomFor({ ...english, mostCompletions: 2 }, thirds.slice(0, 3), {}), 1000);
  });

  it('counts what is taken again under another code, and leaves out what was taken back', () => {
    const first = planned('a', { course: 'E' });
    const honors = planned('b', { course: 'H', repeats: 'a' });
    assert.equal(roomFor({ ...english, mostCompletions: 2 }, [first, honors], {}), 0);
    assert.equal(roomFor({ ...english, code: 'H' }, [first, honors], {}), 1000);
    assert.equal(roomFor(english, [{ ...first, removed: true }], {}), 1000);
    assert.equal(roomFor(english, [first], {}, new Set(['a'])), 1000);
  });
});
