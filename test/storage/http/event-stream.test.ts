import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eventReader } from '../../../src/storage/http/event-stream.js';

const read = (...pieces: readonly string[]) => {
  const reader = eventReader();
  return pieces.flatMap((piece) => reader(piece));
};

describe('the reader of event streams', () => {
  it('reads the examples of the standard', () => {
    assert.deepEqual(read('data: YHOO\ndata: +2\ndata: 10\n\n'), [{ type: 'message', data: 'YHOO\n+2\n10' }]);
    assert.deepEqual(
      read(': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n'),
      [
        { type: 'message', data: 'first event' },
        { type: 'message', data: 'second event' },
        { type: 'message', data: ' third event' },
      ],
    );
    assert.deepEqual(read('data\n\ndata\ndata\n\ndata:'), [
      { type: 'message', data: '' },
      { type: 'message', data: '\n' },
    ]);
  });

  it('gives the name of an event to that event alone', () => {
    assert.deepEqual(read('event: change\n\nevent: present\ndata: 1\n\ndata: 2\n\n'), [
      { type: 'present', data: '1' },
      { type: 'message', data: '2' },
    ]);
  });

  it('takes the two letters of a line’s end for one, also where they come apart', () => {
    assert.deepEqual(read('event: change\r', '\ndata: 1\r', '\n\r', '\n'), [{ type: 'change', data: '1' }]);
  });

  it('gives nothing of an event that was cut', () => {
    assert.deepEqual(read('event: change\ndata: {"kind":"plan"'), []);
  });

  it('reads alike wherever the text is cut, and whichever way lines end', () => {
    const text = 'event: change\ndata: {"a":1}\n\n: beat\n\ndata: x\ndata: y\n\nevent: present\ndata: z\n\n';
    const whole = read(text);
    assert.equal(whole.length, 3);
    fc.assert(
      fc.property(
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat({ max: text.length * 2 }), { maxLength: 12 }),
        (ending, places) => {
          const given = `${text.replaceAll('\n', ending)}:${ending}`;
          const cuts = [0, ...places.sort((a, b) => a - b), given.length];
          const pieces = cuts.slice(1).map((end, index) => given.slice(cuts[index], end));
          assert.deepEqual(read(...pieces, ':'), whole);
        },
      ),
    );
  });

  it('does not gather a line that never ends', () => {
    const reader = eventReader();
    assert.throws(() => {
      for (let piece = 0; piece < 20; piece += 1) reader('x'.repeat(10_000));
    }, /does not end/);
  });
});
