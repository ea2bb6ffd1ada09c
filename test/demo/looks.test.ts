import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crosswalkRows, rowKind } from 'ilp-elements/crosswalk';
import { nameOfSeen, seenIn } from '../../demo/looks.js';
import { looksWords } from '../../demo/words/looks.js';

const said = (detail: Parameters<typeof seenIn>[0], lang: 'en' | 'es' = 'en') =>
  nameOfSeen(seenIn(detail), looksWords[lang]);

describe('the list of looks says what was seen', () => {
  it('as the whole, where the two plans were opened side by side', () => {
    assert.equal(said({ row: undefined }), 'The IEP next to the plan');
  });

  it('as what it stood beside: a goal or a class, and not as the whole', () => {
    assert.equal(said({ row: undefined, record: '/goals/goal_1' }), 'What helps with a goal');
    assert.equal(said({ row: undefined, record: '/courses/course_1' }), 'What helps in a class');
    assert.equal(said({ row: undefined, record: '/courses/course_1' }, 'es'), 'Lo que ayuda en una clase');
    assert.equal(said({ row: undefined, record: '/unknown/x' }), 'A line of the IEP');
  });

  it('as the row, by a name of its own', () => {
    for (const { id } of crosswalkRows.filter((row) => rowKind(row) === 'iep-team'))
      for (const lang of ['en', 'es'] as const)
        assert.notEqual(said({ row: id }, lang), looksWords[lang].row, id);
  });
});
