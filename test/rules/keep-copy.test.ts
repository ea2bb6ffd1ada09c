import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayKeepCopy } from 'ilp-elements/rules';
import type { PersonRole } from '../../src/model/people.js';
import { snapshotKey, type Snapshot } from '../../src/model/snapshot.js';
import { copyOfPlan } from '../../src/store/copy-of-plan.js';
import { dario, dariosCounselor, grandmother } from '../../stories/fixtures/people.js';
import { dariosPlan } from '../../stories/fixtures/plans.js';
import { reviewBy, withReviews } from '../../stories/fixtures/reviews.js';

const plan = withReviews(dariosPlan, dario, [
  reviewBy(grandmother, { kind: 'approved' }),
  reviewBy(grandmother, { kind: 'acknowledged' }),
  reviewBy(dario, { kind: 'submitted' }),
  reviewBy(dariosCounselor, { kind: 'approved' }),
]);
const [approved, acknowledged, submitted, counselors] = Object.values(plan.reviews ?? {}).map(
  (review): Snapshot => copyOfPlan({ review, plan }),
);

/** A copy of the grandmother's agreement that says something else. */
function saying(fields: Partial<Snapshot>): Snapshot {
  assert.ok(approved);
  return { ...approved, ...fields };
}

describe('who may keep a copy of a plan', () => {
  it('is whoever said that they agree, or have read it', () => {
    assert.ok(approved && acknowledged && counselors);
    assert.ok(mayKeepCopy(grandmother, plan, approved));
    assert.ok(mayKeepCopy(grandmother, plan, acknowledged));
    assert.ok(mayKeepCopy(dariosCounselor, plan, counselors));
  });

  it('is nobody else', () => {
    assert.ok(approved && counselors);
    assert.equal(mayKeepCopy(dariosCounselor, plan, approved), false);
    assert.equal(mayKeepCopy(grandmother, plan, counselors), false);
    assert.equal(mayKeepCopy({ ...grandmother, role: 'stranger' as PersonRole }, plan, approved), false);
  });

  it('is nobody where nobody agreed', () => {
    assert.ok(submitted && approved);
    assert.equal(mayKeepCopy(dario, plan, submitted), false);
    assert.equal(mayKeepCopy(grandmother, dariosPlan, approved), false);
    const [review] = Object.values(plan.reviews ?? {});
    const reviews = review && { [review.id]: { ...review, removed: true } };
    assert.equal(mayKeepCopy(grandmother, { id: plan.id, ...(reviews && { reviews }) }, approved), false);
  });

  for (const [what, fields] of Object.entries({
    'was taken by somebody else': { takenBy: dario.id },
    'was taken on another day': { takenAt: '2020-01-01T00:00:00.000Z' },
    'is of another plan': { plan: 'wren' },
    'shows another plan': { body: { ...plan, id: 'wren' } },
    'has another name': { id: snapshotKey(plan.id, 'another').id },
    'names a review by a name that every object has': { review: 'constructor' },
  } satisfies Record<string, Partial<Snapshot>>))
    it(`is nobody where the copy ${what}`, () => {
      assert.equal(mayKeepCopy(grandmother, plan, saying(fields)), false);
    });
});
