import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSameJson, type Json } from '../../src/model/json.js';
import { fingerprint } from '../../src/store/fingerprint.js';

/** The same JSON with its keys in another order. */
function turned(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(turned);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  );
}

describe('the fingerprint of JSON', () => {
  it('is the same in whatever order the keys stand', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        (json) => fingerprint(json) === fingerprint(turned(json)),
      ),
    );
  });

  it('is another for other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        // JSON knows no minus zero.
        const [a, b] = [one, other].map((json) => JSON.parse(JSON.stringify(json)) as Json);
        return isSameJson(a, b) === (fingerprint(one) === fingerprint(other));
      }),
    );
  });

  it('tells apart what differs in one letter, anywhere in a long text', () => {
    const text = 'a long and even text '.repeat(300);
    const all = Array.from(text, (_letter, at) =>
      fingerprint({ words: `${text.slice(0, at)}#${text.slice(at + 1)}` }),
    );
    assert.equal(new Set(all).size, text.length);
  });
});
