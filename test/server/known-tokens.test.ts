import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { rememberTokens } from '../../demo/server/known-tokens.js';
import type { SignIn } from '../../demo/server/sign-in.js';

const seconds = 1000;

/** Proves each token as that of the person it names, and counts; `bad` is nobody's. */
function prover(until: number): { readonly prove: SignIn; readonly proven: string[] } {
  const proven: string[] = [];
  const prove: SignIn = async (authorization = '') => {
    proven.push(authorization);
    if (authorization === 'bad') throw new Error('This is nobody.');
    return { district: 'riverbend', person: authorization, roles: ['student'], until, alias: authorization };
  };
  return { prove, proven };
}

function atZero(test: TestContext): void {
  test.mock.timers.enable({ apis: ['Date'], now: 0 });
}

describe('tokens that were proven', () => {
  it('are proven once in a minute', async (test) => {
    atZero(test);
    const { prove, proven } = prover(3600 * seconds);
    const signIn = rememberTokens(prove);
    for (const token of ['a', 'a', 'b', 'a']) assert.equal((await signIn(token)).person, token);
    assert.deepEqual(proven, ['a', 'b']);
    test.mock.timers.tick(60 * seconds);
    await signIn('a');
    assert.deepEqual(proven, ['a', 'b', 'a']);
  });

  it('are proven anew as soon as they have ended', async (test) => {
    atZero(test);
    const { prove, proven } = prover(10 * seconds);
    const signIn = rememberTokens(prove);
    await signIn('a');
    test.mock.timers.tick(9 * seconds);
    await signIn('a');
    assert.equal(proven.length, 1);
    test.mock.timers.tick(seconds);
    await signIn('a');
    assert.equal(proven.length, 2);
  });

  it('are not remembered when they were wrong', async () => {
    const { prove, proven } = prover(Infinity);
    const signIn = rememberTokens(prove);
    await assert.rejects(signIn('bad'));
    await assert.rejects(signIn('bad'));
    assert.equal(proven.length, 2);
  });

  it('are forgotten one by one when there are very many, the oldest first', async () => {
    const { prove, proven } = prover(Infinity);
    const signIn = rememberTokens(prove);
    for (let number = 0; number <= 10_000; number += 1) await signIn(String(number));
    await signIn('1');
    assert.equal(proven.length, 10_001);
    await signIn('0');
    assert.equal(proven.length, 10_002);
  });
});
