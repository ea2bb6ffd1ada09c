import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { spliceBetween, spliced } from '../../src/edits/splice.js';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'b', '😀') }));

describe('a splice', () => {
  it('leads from the text before to the text after', () => {
    fc.assert(
      fc.property(text, text, (was, value) => {
        assert.equal(spliced(was, spliceBetween(was, value)), value);
      }),
    );
  });

  it('keeps only what differs', () => {
    assert.deepEqual(spliceBetween('one three', 'one two three'), { start: 5, cut: 0, put: 'wo t' });
    assert.deepEqual(spliceBetween('same', 'same'), { start: 4, cut: 0, put: '' });
  });

  it('is never longer than the text it brings', () => {
    fc.assert(
      fc.property(text, text, (was, value) => {
        const { cut, put } = spliceBetween(was, value);
        assert.ok(put.length <= value.length && cut <= was.length);
      }),
    );
  });
});
