import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSaidOf, wordsHashOf } from '../../src/crosswalk/said-words.js';
import { holdsWords } from '../../src/crosswalk/same-words.js';
import type { IepItem } from '../../src/model/iep.js';

const item: IepItem = { id: 'g-17', section: 'employmentGoal', words: 'Work with animals.' };

describe('what was said about words of an IEP', () => {
  it('holds for the same words, however they are spaced, and holds none of them', () => {
    const said = { wordsHash: wordsHashOf(item) };
    assert.ok(isSaidOf(said, { ...item, words: ' Work  with\nanimals. ' }));
    assert.doesNotMatch(said.wordsHash, /animals/i);
  });

  it('holds for no other words, name or section, and nowhere where nobody noted the words', () => {
    const said = { wordsHash: wordsHashOf(item) };
    for (const change of [
      { words: 'Work with animals!' },
      { name: 'Animals' },
      { section: 'educationGoal' as const },
    ])
      assert.equal(isSaidOf(said, { ...item, ...change }), false);
    for (const none of [{}, { wordsHash: null }, { wordsHash: '' }])
      assert.equal(isSaidOf(none, item), false);
  });
});

describe('whether a text holds words of an IEP', () => {
  const theirs = 'Wren will take part in supported work.';

  it('finds a passage of four words or more inside it, whatever the capitals and signs', () => {
    assert.ok(holdsWords('My idea – wren will TAKE part in supported work! Good?', theirs));
    assert.ok(holdsWords(`${theirs}\n${theirs}`, theirs));
  });

  it('finds shorter ones only where they are all of it, and never half a word', () => {
    assert.ok(holdsWords('text read aloud', 'Text read aloud.'));
    assert.equal(holdsWords('Text read aloud would help me', 'Text read aloud'), false);
    assert.equal(holdsWords('Wren will take part in supported workshops', theirs), false);
    assert.equal(holdsWords('anything', ''), false);
  });
});
