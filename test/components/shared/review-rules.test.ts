import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { yearOf } from '../../../components/shared/review/review-rules.js';

const zone = process.env.TZ;

describe('the school year of a review', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const review = { id: 'review_1', order: 'a0', made: { by: 'g', session: 's', at: '2027-07-01T02:30:00Z' } };

  it('is that of the day it was made on here, not of the day in Greenwich', () => {
    process.env.TZ = 'America/Phoenix';
    assert.equal(yearOf(review), 2027);
    process.env.TZ = 'UTC';
    assert.equal(yearOf(review), 2028);
  });

  it('is its own where it says so', () => {
    assert.equal(yearOf({ ...review, schoolYear: 2026 }), 2026);
  });
});
