import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSnapshot } from '../../src/model/check-snapshot.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { copiedKinds, isCopied, snapshotKey } from '../../src/model/snapshot.js';

const review = `review_${'R'.repeat(20)}`;
const key = snapshotKey('dario', review);
const made = { by: 'rosa', session: 's1', at: '2026-11-21T10:00:00.000Z' };
const plan = {
  schema: 1,
  kind: 'plan',
  id: 'dario',
  reviews: { [review]: { id: review, order: 'a0', made, kind: 'approved' } },
};
const said = { plan: 'dario', review, takenBy: made.by, takenAt: made.at };
const copy = { schema: 1, ...key, ...said, body: plan } satisfies JsonObject;

function faultOf(body: Json, at = key): string {
  const checked = checkSnapshot(at, body);
  return checked.ok ? 'fine' : `${checked.fault.code} ${checked.fault.pointers.join(' ')}`;
}

/** The copy without one of its fields. */
function without(name: keyof typeof copy): Json {
  return Object.fromEntries(Object.entries(copy).filter(([field]) => field !== name));
}

describe('a kept copy on its way in', () => {
  it('is named after its plan and its review, so that there is one', () => {
    assert.deepEqual(key, { kind: 'snapshot', id: `dario:${review}` });
  });

  it('passes as it is, with fields nobody here knows', () => {
    const whole = { ...copy, district: 7 };
    const checked = checkSnapshot(key, whole);
    assert.ok(checked.ok);
    assert.equal(checked.value, whole);
  });

  for (const name of ['plan', 'review', 'takenBy', 'takenAt', 'body', 'schema', 'kind', 'id'] as const)
    it(`is refused when it does not say “${name}”`, () => {
      assert.match(faultOf(without(name)), /^malformed \//);
    });

  it('is told apart when newer code made it, or the plan in it', () => {
    assert.equal(faultOf({ ...copy, schema: 2, review: 7 }), 'newer-schema /schema');
    assert.equal(faultOf({ ...copy, body: { ...plan, schema: 2 } }), 'newer-schema /body/schema');
  });

  it('is refused when it is another one than was asked for', () => {
    const other = snapshotKey('dario', `review_${'S'.repeat(20)}`);
    assert.match(faultOf(copy, other), /^wrong-document/);
    assert.match(faultOf({ ...copy, ...other }), /^wrong-document/);
    assert.match(faultOf({ ...copy, ...other }, other), /^wrong-document/);
    assert.match(faultOf({ ...copy, body: { ...plan, id: 'wren' } }), /^wrong-document/);
  });

  it('is refused when the plan in it is none', () => {
    assert.equal(faultOf({ ...copy, body: { ...plan, goals: [] } }), 'malformed /body/goals');
    assert.match(faultOf({ ...copy, body: [] }), /^malformed/);
    assert.match(faultOf([copy]), /^malformed/);
  });

  it('is refused when its review has an id that was not made here', () => {
    const odd = snapshotKey('dario', 'constructor');
    assert.equal(faultOf({ ...copy, ...odd, review: 'constructor' }, odd), 'malformed /review');
  });

  it('is refused when it reaches for prototypes, and pollutes nothing', () => {
    const hostile = JSON.stringify(copy).replace(
      '"kind":"plan"',
      '"__proto__":{"isAdmin":true},"kind":"plan"',
    );
    assert.equal(faultOf(JSON.parse(hostile) as Json), 'malformed /__proto__');
    assert.equal(Object.hasOwn(Object.prototype, 'isAdmin'), false);
  });
});

describe('a review', () => {
  const base = { id: review, order: 'a0', made };
  for (const kind of ['submitted', 'returned', 'acknowledged', 'approved'] as const) {
    const isOne = copiedKinds.includes(kind);
    it(`that is “${kind}” has ${isOne ? 'a' : 'no'} copy`, () => {
      assert.equal(isCopied({ ...base, kind }), isOne);
    });
  }

  it('that says nothing, or was removed, has no copy', () => {
    assert.equal(isCopied(base), false);
    assert.equal(isCopied({ ...base, kind: 'approved', removed: true }), false);
  });
});
