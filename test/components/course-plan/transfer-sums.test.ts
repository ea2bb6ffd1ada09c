import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  finishOf,
  isPart,
  transfersIn,
  transferSums,
} from '../../../components/course-plan/transfer/transfer-sums.js';
import type { CheckAnswer } from '../../../src/courses/check/graduation-check.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { caseysTransfer } from '../../../stories/fixtures/course-details.js';

const courses: readonly PlannedCourse[] = Object.values(caseysTransfer.courses ?? {});
const counting = { catalogCourse: () => undefined, conversions: undefined };

function transfer(fields: Partial<PlannedCourse>): PlannedCourse {
  const [first] = courses;
  assert.ok(first);
  return { ...first, ...fields };
}

describe('the sum of what was brought along', () => {
  it('is 6.25 if all are accepted, 2.75 confirmed and 3.5 to be confirmed', () => {
    assert.deepEqual(transferSums(courses, counting), {
      ...{ accepted: 6250, confirmed: 2750, open: 3500, refused: 1, unknown: 0 },
    });
  });

  it('adds nothing for what was not passed, and counts what nobody knows the worth of', () => {
    const failed = transfer({ result: 'fail' });
    const hours = transfer({ sourceUnit: 'semesterHour', confirmation: null });
    assert.deepEqual(transferSums([failed, hours], counting), {
      ...{ accepted: 0, confirmed: 0, open: 0, refused: 0, unknown: 1 },
    });
    const conversions = [{ unit: 'semesterHour', amount: 3, thousandths: 1000 }] as const;
    assert.equal(transferSums([hours], { ...counting, conversions }).open, 3333);
  });

  it('counts what this school says where it says less', () => {
    const half = transfer({ credits: 500 });
    assert.equal(transferSums([half], counting).confirmed, 500);
    assert.equal(isPart(half, counting), true);
    assert.equal(isPart(transfer({ credits: 1000 }), counting), false);
  });

  it('leaves out what was taken here, and goes by time', () => {
    const titles = transfersIn(courses).map(({ title }) => title);
    assert.ok(!titles.includes('Washington State History'));
    assert.equal(titles.at(-1), 'Chemistry');
  });
});

describe('the end of a plan', () => {
  const answer = (state: CheckAnswer['state'], ids: readonly string[]): CheckAnswer => ({
    ...{ state, requirements: [], total: undefined, uncounted: [], isExact: true, inexact: [] },
    placements: ids.map((course) => ({ course, requirement: 'any', credits: 1 })),
  });
  const ids = courses.map(({ id }) => id);

  it('is the year of the last class that is needed', () => {
    assert.equal(finishOf(answer('metIfPassed', ids), courses), 2027);
  });

  it('is open while something is left, or nobody knows when', () => {
    assert.equal(finishOf(answer('left', ids), courses), undefined);
    const undated = courses.map((course) => ({ ...course, schoolYear: null }));
    assert.equal(finishOf(answer('met', ids), undated), undefined);
  });
});
