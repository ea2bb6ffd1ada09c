import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json } from '../../src/model/json.js';
import { bodyToText, checkKey, checkLimit, textToBody, untilAborted } from '../../src/storage/border.js';

function nested(levels: number): Json {
  let body: Json = 1;
  for (let level = 0; level < levels; level += 1) body = [body];
  return body;
}

describe('the border of an adapter', () => {
  it('measures bytes of UTF-8, quotes included', () => {
    assert.equal(bodyToText('ééé', 8), '"ééé"');
    assert.throws(() => bodyToText('ééé', 7), { code: 'too-large' });
    assert.throws(() => bodyToText('eeeeeeee', 7), { code: 'too-large' });
  });

  it('takes 500 levels and refuses more, also far more', () => {
    assert.equal(bodyToText(nested(500), 2000).length, 1001);
    assert.throws(() => bodyToText(nested(501), 2000), { code: 'invalid' });
    assert.throws(() => bodyToText(nested(1_000_000), 1e9), { code: 'invalid' });
  });

  it('ends at once in a circle, however often it branches', () => {
    const circle: { a?: unknown; b?: unknown } = {};
    circle.a = circle;
    circle.b = circle;
    assert.throws(() => bodyToText(circle as Json, 1e6), { code: 'invalid' });
  });

  it('takes objects without a prototype', () => {
    assert.equal(bodyToText(Object.assign(Object.create(null) as object, { a: 1 }) as Json, 99), '{"a":1}');
  });

  it('keeps half a character in a body, and refuses it in a key', () => {
    assert.equal(textToBody(bodyToText('\ud83d', 99)), '\ud83d');
    assert.throws(() => checkKey({ kind: 'plan', id: 'a\ud83d' }), { code: 'invalid' });
    checkKey({ kind: 'plan', id: '👩🏽‍🔧' });
  });

  it('reads what is not JSON as corrupt, without quoting it', () => {
    for (const text of ['{"secret":', '', undefined, 5, {}]) {
      assert.throws(
        () => textToBody(text),
        (error: Error & { code?: string }) =>
          error.code === 'corrupt' && !`${error.message}${String(error.cause)}`.includes('secret'),
      );
    }
  });

  it('takes the smaller of two limits', () => {
    assert.deepEqual([checkLimit(undefined, 10), checkLimit(5, 10), checkLimit(50, 10)], [10, 5, 10]);
  });
});

describe('untilAborted', () => {
  it('does not begin when the caller has given up', async () => {
    let hasBegun = false;
    const work = async (): Promise<void> => {
      hasBegun = true;
    };
    await assert.rejects(untilAborted(AbortSignal.abort(), work), { code: 'aborted' });
    assert.equal(hasBegun, false);
  });

  it('ends the wait for work that never ends', async () => {
    const giveUp = new AbortController();
    const waiting = untilAborted(giveUp.signal, () => new Promise(() => undefined));
    giveUp.abort();
    await assert.rejects(waiting, { code: 'aborted' });
  });

  it('gives the result, passes errors on, and takes its listener off', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      listeners += 1;
      add(...given);
    };
    signal.removeEventListener = (...given: Parameters<typeof add>) => {
      listeners -= 1;
      remove(...given);
    };
    assert.equal(await untilAborted(signal, async () => 7), 7);
    await assert.rejects(
      untilAborted(signal, () => Promise.reject(new Error('Mine.'))),
      /Mine/,
    );
    assert.equal(listeners, 0);
  });
});
