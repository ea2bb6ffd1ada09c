import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AgreeingPlay, type AgreeingAction } from './simulation/agreeing.js';
import { actions } from './simulation/history.js';
import * as store from './store-module.js';

// HISTORIES=20000 makes the long run; SEED repeats one, PATH_IN_RUN leads to what failed in it.
const { HISTORIES = '200', SEED, PATH_IN_RUN } = process.env;
const mostActions = 70;

function histories(): fc.Arbitrary<AgreeingAction[]> {
  const agreeing = fc.record({
    does: fc.constant('agree' as const),
    tab: fc.nat({ max: 9 }),
    a: fc.nat({ max: 59 }),
    b: fc.nat({ max: 59 }),
  });
  const action = fc.oneof({ weight: 12, arbitrary: actions() }, { weight: 1, arbitrary: agreeing });
  return fc.array<AgreeingAction>(action, { maxLength: mostActions, size: 'max' });
}

describe('random histories of people who agree with a plan', () => {
  it('end with copies of what they saw, one for each time at most, and none of what was refused', async (test) => {
    const seed = SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(SEED);
    const found = { said: 0, copies: 0 };
    const property = fc.asyncProperty(histories(), async (history) => {
      const agreeing = new AgreeingPlay(store);
      await agreeing.play.world.run(1);
      for (const action of history) await agreeing.happens(action);
      await agreeing.bringToRest();
      assert.deepEqual(agreeing.judge(), []);
      found.said += agreeing.seen.length;
      found.copies += agreeing.copies.length;
    });
    const path = PATH_IN_RUN === undefined ? {} : { path: PATH_IN_RUN };
    await fc.assert(property, { numRuns: Number(HISTORIES), seed, ...path });
    test.diagnostic(`HISTORIES=${HISTORIES} SEED=${String(seed)} ${JSON.stringify(found)}`);
    assert.ok(found.copies > 0, 'copies were kept');
  });
});
