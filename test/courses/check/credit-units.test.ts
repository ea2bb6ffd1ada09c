import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addCredits, toThousandths } from '../../../src/courses/check/index.js';

describe('credits of another unit', () => {
  const hours = [{ unit: 'semesterHour', amount: 3, thousandths: 1000 }] as const;

  it('are rounded to the nearest thousandth', () => {
    assert.equal(toThousandths(1000, 'semesterHour', hours), 333);
    assert.equal(toThousandths(2000, 'semesterHour', hours), 667);
    assert.equal(toThousandths(5000, 'fivePerSemester'), 500);
  });

  it('are worth nothing where nobody says what', () => {
    assert.equal(toThousandths(1000, 'semesterHour'), undefined);
  });
});

describe('credits that are added up', () => {
  it('make a whole of thirds, sixths and twelfths, however they were rounded', () => {
    const times = (count: number, each: number) => addCredits(Array.from({ length: count }, () => each));
    for (const third of [333, 334]) assert.equal(times(3, third), 1000);
    for (const sixth of [166, 167]) assert.equal(times(6, sixth), 1000);
    for (const twelfth of [83, 84]) assert.equal(times(12, twelfth), 1000);
    assert.deepEqual([addCredits([333, 667]), addCredits([334, 333, 333])], [1000, 1000]);
    assert.equal(addCredits([1333, 2667]), 4000);
    assert.equal(addCredits([333, 333]), 667);
  });

  it('are what they are beside, to a thousandth', () => {
    assert.equal(addCredits([]), 0);
    for (const other of [1, 2, 100, 200, 249, 251, 332, 335, 1500]) {
      assert.equal(addCredits([other, other]), 2 * other);
    }
    for (let each = 1; each <= 2000; each += 1) assert.ok(Math.abs(addCredits([each]) - each) <= 1);
  });
});
