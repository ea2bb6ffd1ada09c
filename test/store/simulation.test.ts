import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { happens, histories } from './simulation/history.js';
import { Play } from './simulation/play.js';
import { bringToRest, judge } from './simulation/rest.js';
import { World } from './simulation/world.js';
import * as store from './store-module.js';

// HISTORIES=20000 makes the long run; SEED repeats one, PATH_IN_RUN leads to what failed in it.
const { HISTORIES = '300', SEED, PATH_IN_RUN } = process.env;
const mostActions = 80;

describe('random histories of people, devices and tabs', () => {
  it('end with one body, nothing lost, nothing twice, and no question without a reason', async (test) => {
    const seed = SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(SEED);
    test.diagnostic(`HISTORIES=${HISTORIES} SEED=${String(seed)}`);
    const property = fc.asyncProperty(histories(mostActions), async (actions) => {
      const play = new Play(new World(store));
      await play.world.run(1);
      for (const action of actions) await happens(play, action);
      await bringToRest(play.world, play.ledger);
      assert.deepEqual(judge(play.world, play.ledger), []);
    });
    const path = PATH_IN_RUN === undefined ? {} : { path: PATH_IN_RUN };
    await fc.assert(property, { numRuns: Number(HISTORIES), seed, ...path });
  });
});
