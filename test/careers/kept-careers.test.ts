import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  careerRecordOf,
  keptCareerId,
  keptCareers,
  latestInterests,
  nextCareerId,
  nextInterestsId,
} from '../../src/careers/kept-careers.js';
import { hash128 } from '../../src/model/hashed-id.js';
import type { Career, InterestAnswers } from '../../src/model/career.js';
import { isMadeId } from '../../src/model/ids.js';

const made = { by: 'dario', session: 's', at: '2026-11-22T08:00:00Z' };
const career = (code: string, more: Partial<Career> = {}): Career => ({
  id: keptCareerId('occupation', code),
  order: 'a0',
  made,
  kind: 'occupation',
  code,
  ...more,
});
const planOf = (...careers: Career[]) => ({
  careers: Object.fromEntries(careers.map((each) => [each.id, each])),
});

describe('the id of a kept career', () => {
  it('is the same on every device and an id the plan takes', () => {
    assert.equal(keptCareerId('occupation', '29-1141.00'), keptCareerId('occupation', '29-1141.00'));
    assert.ok(isMadeId(keptCareerId('cluster', 'health'), 'career'));
  });

  it('stays what it is for ever, for plans hold it', () => {
    assert.equal(keptCareerId('occupation', '29-1141.00'), 'career_03yLzOoWEC3HpO7v3vGE');
    assert.equal(keptCareerId('cluster', 'health'), 'career_mYU3ozqbQ7c9ByC5uXgW');
  });

  it('is the next one where a record was emptied for good', () => {
    const second = keptCareerId('occupation', '1', 2);
    assert.equal(nextCareerId(planOf(career('1')), 'occupation', '1'), career('1').id);
    const purged = { id: career('1').id, order: 'a0', made, purged: true };
    assert.equal(nextCareerId({ careers: { [purged.id]: purged } }, 'occupation', '1'), second);
    assert.ok(isMadeId(second, 'career'));
  });

  it('is made of the published hash', () => {
    assert.equal(hash128('').toString(16), '6c62272e07bb014262b821756295c58d');
    assert.equal(hash128('a').toString(16), 'd228cb696f1a8caf78912b704e4a8964');
    assert.equal(hash128('foobar').toString(16), '343e1662793c64bf6f0d3597ba446f18');
  });

  it('is another for another kind or code', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        assert.notEqual(keptCareerId('cluster', one), keptCareerId('occupation', one));
        if (one !== other) assert.notEqual(keptCareerId('cluster', one), keptCareerId('cluster', other));
        assert.ok(isMadeId(keptCareerId('cluster', one), 'career'));
      }),
    );
  });

  it('is never one for two of all codes there can be in a group of occupations', () => {
    const codes = Array.from({ length: 20_000 }, (_, number) => `29-${String(number).padStart(4, '0')}.00`);
    assert.equal(new Set(codes.map((code) => keptCareerId('occupation', code))).size, codes.length);
  });
});

describe('the careers a plan keeps', () => {
  it('are those not removed, in the student’s order', () => {
    const plan = planOf(
      career('3', { order: 'a2' }),
      career('1', { order: 'a1' }),
      career('2', { order: 'a1', removed: true }),
      career('4', { order: 'a0', purged: true }),
    );
    assert.deepEqual(
      keptCareers(plan).map(({ code }) => code),
      ['1', '3'],
    );
    assert.deepEqual(keptCareers({}), []);
  });

  it('are in one order wherever keys are equal', () => {
    const some = ['1', '2', '3'].map((code) => career(code));
    assert.deepEqual(keptCareers(planOf(...some)), keptCareers(planOf(...some.toReversed())));
  });

  it('are found by kind and code, removed or not, under whatever id', () => {
    const removed = career('1', { removed: true });
    const strange = career('2', { id: 'career_00000000000000000000' });
    const plan = planOf(removed, strange, career('3', { purged: true }));
    assert.equal(careerRecordOf(plan, 'occupation', '1'), removed);
    assert.equal(careerRecordOf(plan, 'occupation', '2'), strange);
    assert.equal(careerRecordOf(plan, 'occupation', '3'), undefined);
    assert.equal(careerRecordOf(plan, 'cluster', '1'), undefined);
  });

  it('are found where one record of two was removed', () => {
    const strange = career('1', { id: 'career_00000000000000000000' });
    assert.equal(careerRecordOf(planOf(career('1', { removed: true }), strange), 'occupation', '1'), strange);
  });
});

describe('what was said to activities last', () => {
  const said = (id: string, date: string | null, more: Partial<InterestAnswers> = {}): InterestAnswers => ({
    id,
    order: 'a0',
    made,
    date,
    ...more,
  });
  const latest = (...some: InterestAnswers[]) =>
    latestInterests({ interests: Object.fromEntries(some.map((each) => [each.id, each])) })?.id;

  it('is the one with the latest date that is not removed', () => {
    assert.equal(latest(said('a', '2026-09-01'), said('b', '2026-11-01'), said('c', null)), 'b');
    assert.equal(latest(said('a', '2026-09-01'), said('b', '2026-11-01', { removed: true })), 'a');
    assert.equal(latest(), undefined);
  });

  it('has an id that every device gives the same round, and every round another', () => {
    const first = nextInterestsId({});
    assert.ok(isMadeId(first, 'interest'));
    assert.equal(nextInterestsId({ interests: {} }), first);
    const second = nextInterestsId({ interests: { [first]: said(first, null, { removed: true }) } });
    assert.notEqual(second, first);
    assert.ok(isMadeId(second, 'interest'));
  });

  it('is the one added later, of two on one day', () => {
    assert.equal(
      latest(said('a', '2026-09-01', { order: 'a2' }), said('b', '2026-09-01', { order: 'a1' })),
      'a',
    );
  });
});
