import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Goal } from '../../src/model/goal.js';
import { typistOf } from '../../src/rules/typed-words.js';

const made = { by: 'scribe', session: 'session', at: '2026-09-16T15:00:00Z' };
const goal: Goal = { id: 'goal_1', order: 'a0', made, studentWords: 'Be on the radio.', typedBy: 'scribe' };
const confirmed = {
  kind: 'typedFor',
  decision: 'accepted',
  result: '/goals/goal_1',
  words: 'Be on the radio.',
};

describe('who typed the words of a goal', () => {
  it('is whoever typed what the student confirmed, as long as that stands there', () => {
    assert.equal(typistOf(goal, { one: confirmed }), 'scribe');
    assert.equal(typistOf({ ...goal, studentWords: 'Paint.' }, { one: confirmed }), undefined);
    assert.equal(typistOf({ ...goal, typedBy: null }, { one: confirmed }), undefined);
  });

  it('is the name the student wrote down, where nothing was confirmed for this goal', () => {
    assert.equal(typistOf({ ...goal, studentWords: 'Paint.' }, undefined), 'scribe');
    const others = {
      open: { ...confirmed, decision: null },
      elsewhere: { ...confirmed, result: '/goals/goal_2' },
      idea: { ...confirmed, kind: 'idea' },
    };
    assert.equal(typistOf({ ...goal, studentWords: 'Paint.' }, others), 'scribe');
  });

  it('stays where one of several confirmed texts stands there', () => {
    const list = { former: { ...confirmed, words: 'Sing.' }, one: confirmed };
    assert.equal(typistOf(goal, list), 'scribe');
  });
});
