import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mergeText } from '../../src/edits/merge-text.js';

const word = fc.constantFrom('school', 'Ärger', '学校', 'go', 'to', '🎓', 'work', '.', 'b', '\u0627\u0644');
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

/** A text with words of one's own put in and some of its words taken out. */
function reworded(base: string, mark: string): fc.Arbitrary<{ value: string; added: string[] }> {
  const words = base.split(' ').filter(Boolean);
  const cut = { minLength: words.length, maxLength: words.length };
  return fc
    .tuple(fc.array(fc.constantFrom('keep', 'keep', 'drop', 'add'), cut), fc.boolean())
    .map(([steps, addsLast]) => {
      const added: string[] = [];
      const name = () => {
        added.push(`${mark}${String(added.length)}`);
        return `${mark}${String(added.length - 1)}`;
      };
      const parts = words.flatMap((one, index) =>
        steps[index] === 'drop' ? [] : steps[index] === 'add' ? [name(), one] : [one],
      );
      return { value: [...parts, ...(addsLast ? [name()] : [])].join(' '), added };
    });
}

const both = text.chain((base) =>
  fc.tuple(fc.constant(base), reworded(base, 'mine'), reworded(base, 'theirs')),
);

describe('merging two changes of a text', () => {
  it('loses no word that either side typed, and doubles none', () => {
    fc.assert(
      fc.property(both, ([base, ours, theirs]) => {
        const merge = mergeText(base, ours.value, theirs.value);
        if (!merge.merged) return;
        const found = merge.value.match(/(mine|theirs)\d+/g) ?? [];
        assert.deepEqual(found.sort(), [...ours.added, ...theirs.added].sort());
      }),
    );
  });

  it('comes to the same whichever side is merged into the other', () => {
    fc.assert(
      fc.property(both, ([base, ours, theirs]) => {
        assert.deepEqual(
          mergeText(base, ours.value, theirs.value),
          mergeText(base, theirs.value, ours.value),
        );
      }),
    );
  });

  it('takes the only side that changed something', () => {
    fc.assert(
      fc.property(text, fc.string({ unit: 'grapheme' }), (base, value) => {
        assert.deepEqual(mergeText(base, value, base), { merged: true, value });
        assert.deepEqual(mergeText(base, base, value), { merged: true, value });
      }),
    );
  });

  it('takes back one side and keeps the other', () => {
    fc.assert(
      fc.property(both, ([base, ours, theirs]) => {
        const merge = mergeText(base, ours.value, theirs.value);
        const back = merge.merged ? mergeText(ours.value, base, merge.value) : undefined;
        if (!back?.merged) return;
        assert.deepEqual((back.value.match(/(mine|theirs)\d+/g) ?? []).sort(), [...theirs.added].sort());
      }),
    );
  });

  it('asks where both put a word at the same place', () => {
    assert.deepEqual(mergeText('go', 'go home', 'go away'), { merged: false });
  });

  it('asks where the changed words touch', () => {
    assert.deepEqual(mergeText('我去学校', '他去学校', '我来学校'), { merged: false });
    assert.deepEqual(mergeText('one two', 'one', ' two'), { merged: false });
  });

  it('merges a Chinese text by word, not whole', () => {
    const merge = mergeText('我喜欢数学和音乐', '他喜欢数学和音乐', '我喜欢数学和体育');
    assert.deepEqual(merge, { merged: true, value: '他喜欢数学和体育' });
  });

  it('asks rather than merge what nobody could follow', () => {
    const long = (mark: string) => Array.from({ length: 3000 }, (_, n) => `${mark}${String(n)}`).join(' ');
    assert.deepEqual(mergeText(long('a'), long('b'), long('c')), { merged: false });
  });
});
