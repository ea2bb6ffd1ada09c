/** Servers that are killed, databases that restart, networks that break: nothing that was written is lost. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Rule } from '../storage/http/faulty-proxy.js';
import { FaultStage, until } from './fault-stage.js';
import { exitOf } from './running-server.js';

describe('people who write while things break', { timeout: 240_000 }, () => {
  let stage: FaultStage;
  before(async () => {
    stage = await FaultStage.open();
  });
  after(() => stage.close());

  it('lose nothing when the server is killed in the middle of saves, again and again', async () => {
    for (let round = 0; round < 3; round += 1) {
      const acknowledged = stage.acknowledged();
      await stage.everybodyWrites();
      await until('a save', () => stage.acknowledged() > acknowledged);
      const sent = stage.sent();
      await stage.everybodyWrites();
      await until('a save under way', () => stage.sent() > sent);
      // Each time the save is somewhere else: on its way in, being written, on its way back.
      await wait(round * 4);
      const { child } = stage.running[0]!;
      child.kill('SIGKILL');
      for (let count = 0; count < 6; count += 1) await stage.everybodyWrites();
      await exitOf(child);
      await stage.assertNothingLost();
      await stage.startServer(0);
    }
    await stage.assertHealed();
  });

  it('lose nothing when the database stops at once, and comes back', async () => {
    for (const how of ['immediate', 'fast'] as const) {
      await stage.everybodyWrites();
      const restarted = stage.postgres.restart(how);
      for (let count = 0; count < 8; count += 1) await stage.everybodyWrites();
      await restarted;
      await stage.assertNothingLost();
    }
    await stage.assertHealed();
    const ended = stage.running.map(({ child }) => child.exitCode);
    assert.deepEqual(ended, [null, null], 'no process of the server ends because of it');
  });

  for (const [what, rules] of Object.entries(faults()))
    it(`lose nothing while ${what}`, async () => {
      stage.proxy.meet(...rules);
      for (let count = 0; count < 3; count += 1) {
        await stage.everybodyWrites();
        await wait(20);
      }
      await stage.assertNothingLost();
      // One of them goes away in the middle of it and comes back later, on the same device.
      stage.people[0]!.comesBack();
      await stage.assertHealed();
    });

  for (const [what, rule] of Object.entries(refusals()))
    it(`are asked about what ${what}, and send it once they say so`, async () => {
      stage.proxy.meet(rule);
      await stage.everybodyWrites();
      await until('everybody to be asked', () =>
        stage.people.every(({ store }) => store.snapshot.problems.length > 0),
      );
      await stage.assertNothingLost();
      stage.proxy.meet();
      for (const { store } of stage.people)
        for (const { id } of store.snapshot.problems) store.answer(id, 'mine');
      await stage.assertHealed();
    });

  it('lose nothing when two of them save through two processes at once', async () => {
    const others = stage.people;
    const racers = await stage.peopleAt(
      stage.running.map(
        ({ base }) =>
          () =>
            base,
      ),
    );
    stage.people = racers;
    await Promise.all(racers.map((person) => person.tries()));
    for (let count = 0; count < 10; count += 1) {
      await stage.everybodyWrites();
      await Promise.all(racers.map((person) => person.store.save()));
    }
    await stage.assertHealed();
    for (const racer of racers) {
      assert.deepEqual([...racer.asked()], []);
      racer.crash();
    }
    stage.people = others;
  });
});

function problem(status: number, kind: string): Rule {
  return {
    fault: 'answer',
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '0' },
    body: JSON.stringify({ type: `/problems/${kind}`, title: 'Not now', status }),
  };
}

function html(status: number): Rule {
  return { fault: 'answer', status, headers: { 'Content-Type': 'text/html' }, body: '<p>Stop here</p>' };
}

/** What goes by, by what it is. */
function faults(): Readonly<Record<string, readonly Rule[]>> {
  const conflict = (status: number) => ({ ...problem(status, 'conflict'), method: 'PUT', times: 3 });
  return {
    'the network is cut': [{ fault: 'refuse' }],
    'answers are lost': [{ fault: 'lose', method: 'PUT' }],
    'answers come in half and hang': [{ fault: 'half' }],
    'connections break in the middle of an answer': [{ fault: 'cut' }],
    'JSON is cut short': [{ fault: 'truncate' }],
    'answers never come': [{ fault: 'stall', method: 'PUT' }],
    'everything is slow': [{ fault: 'late', ms: 150 }],
    'a proxy asks for a sign-in in HTML': [html(200)],
    'a filter forbids in HTML': [html(403)],
    'a balancer finds nothing, in HTML': [html(404)],
    'a gateway is broken': [html(502)],
    'the token has ended': [problem(401, 'unauthenticated')],
    'saves meet a 409 without what is stored': [conflict(409)],
    'saves meet a 412 without what is stored': [conflict(412)],
    'there is too much to do': [problem(429, 'too-many')],
    'the server fails': [problem(500, 'internal')],
    'the server is away': [problem(503, 'unavailable')],
    'the server has no room': [{ ...problem(507, 'quota'), method: 'PUT' }],
  };
}

/** What sets edits aside, by what it says of them. */
function refusals(): Readonly<Record<string, Rule>> {
  return {
    'is forbidden with 403': { ...problem(403, 'forbidden'), method: 'PUT' },
    'is not for them to know of with 404': { ...problem(404, 'not-found'), method: 'PUT' },
    'is too large with 413': { ...html(413), method: 'PUT' },
  };
}
