import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBeginning } from '../../../components/goal-editor/beginnings.js';
import { hoursOf, minutesOf, minutesToAdd } from '../../../components/goal-editor/experience/hours.js';

describe('the beginning of a sentence', () => {
  for (const [text, becomes] of [
    ['', 'I learned '],
    ['One.', 'One.\nI learned '],
    ['One.\n', 'One.\nI learned '],
    ['One.\nI learned', 'One.\nI learned '],
    ['I learned ', 'I learned '],
  ] as const) {
    it(`after ${JSON.stringify(text)} makes ${JSON.stringify(becomes)}`, () => {
      assert.equal(withBeginning(text, 'I learned'), becomes);
    });
  }
});

describe('hours that are typed', () => {
  it('are kept as the difference to what was shown', () => {
    assert.equal(minutesToAdd(300, 300, 480), 180);
    assert.equal(minutesToAdd(360, 300, 480), 180);
  });

  it('make good first what two devices have taken away twice', () => {
    assert.equal(-300 + minutesToAdd(-300, 0, 180), 180);
  });

  it('never take away more than there is', () => {
    assert.equal(minutesToAdd(0, 300, 0), 0);
    assert.equal(minutesToAdd(60, 300, 0), -60);
  });

  it('come back as the minutes they were', () => {
    for (let minutes = 0; minutes < 600; minutes += 1) assert.equal(minutesOf(hoursOf(minutes)), minutes);
  });
});
