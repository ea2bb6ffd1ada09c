import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { forgiven, lacksLetters, lettersOf, slipsBetween } from '../../src/careers/search-typos.js';
import { plain, stem } from '../../src/careers/search-words.js';

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 12 });

describe('slips of the finger', () => {
  it('are a letter wrong, missing or too many, or two neighbours swapped', () => {
    for (const typed of ['nirse', 'nrse', 'nurrse', 'nusre'])
      assert.deepEqual(slipsBetween(typed, 'nurse', 1), { count: 1, isBeginning: false }, typed);
    assert.deepEqual(slipsBetween('nurse', 'nurse', 1), { count: 0, isBeginning: false });
  });

  it('may be in the beginning of a word, which must end as was typed', () => {
    assert.deepEqual(slipsBetween('photgr', 'photographer', 1), { count: 1, isBeginning: true });
    assert.deepEqual(slipsBetween('desing', 'designer', 1), { count: 1, isBeginning: true });
    assert.equal(slipsBetween('form', 'forest', 1), undefined);
  });

  it('are forgiven by the length of a word', () => {
    assert.deepEqual([3, 4, 7, 8, 20].map(forgiven), [0, 1, 1, 2, 2]);
  });

  it('are counted as in the textbook', () => {
    fc.assert(
      fc.property(anyWord, anyWord, fc.integer({ min: 0, max: 3 }), (typed, word, most) => {
        const starts = Array.from({ length: word.length - 1 }, (_, place) => word.slice(0, place + 1));
        const fitting = starts.filter((start) => endAlike(typed, start));
        const least = Math.min(...fitting.map((start) => plainSlips(typed, start)), plainSlips(typed, word));
        const found = slipsBetween(typed, word, most);
        assert.equal(found?.count, least <= most ? least : undefined);
        if (found) assert.equal(found.isBeginning, plainSlips(typed, word) > least);
      }),
      { numRuns: 1000 },
    );
  });

  it('are never more than a look at the letters says', () => {
    fc.assert(
      fc.property(anyWord, anyWord, fc.integer({ min: 0, max: 3 }), (typed, word, most) => {
        if (lacksLetters(lettersOf(typed), lettersOf(word), most))
          assert.equal(slipsBetween(typed, word, most), undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('are counted in very long words without harm', () => {
    const long = 'a'.repeat(200);
    assert.equal(slipsBetween(long, long, 2), undefined);
    assert.deepEqual(slipsBetween('aaaa', long, 1), { count: 0, isBeginning: true });
  });
});

describe('words made alike', () => {
  it('lose accents, case, apostrophes and signs', () => {
    assert.equal(plain('Niñera’s (part-time)'), 'nineras part time ');
    assert.equal(plain('Über-Coach'), 'uber coach');
  });

  it('have one stem in singular, plural and, in Spanish, either gender', () => {
    const pairs = ['nurse nurses', 'secretary secretaries', 'boss bosses', 'coach coaches'];
    const spanish = ['maestra maestros', 'doctora doctores', 'enfermero enfermeras', 'conductor conductores'];
    for (const pair of [...pairs, ...spanish]) {
      const [one, other] = pair.split(' ').map(stem);
      assert.equal(one, other, pair);
    }
    assert.notEqual(stem('gas'), stem('ga'));
  });
});

function endAlike(typed: string, start: string): boolean {
  const [end, swapped] = [typed.at(-1)!, (typed.at(-1) ?? '') + (typed.at(-2) ?? '')];
  return start.endsWith(end) || (typed.length > 1 && start.endsWith(swapped));
}

/** Optimal string alignment, as it is defined. */
function plainSlips(a: string, b: string): number {
  const known = new Map<string, number>();
  const slips = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    let least = Math.min(slips(i - 1, j) + 1, slips(i, j - 1) + 1, slips(i - 1, j - 1) + same);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      least = Math.min(least, slips(i - 2, j - 2) + 1);
    known.set(key, least);
    return least;
  };
  return slips(a.length, b.length);
}
