import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareCareers } from '../../src/careers/compare.js';
import type { OccupationDetails } from '../../src/careers/career-parts.js';
import { anyRows } from './any-careers.js';
import { details, detailsOf, rowOf, rows, table, tableOf, type Row } from './small-careers.js';

const compare = (...parts: string[]) => compareCareers(table, details, parts.map(rowOf), 239_200);

/** Compares occupations of which only the details matter. */
function compareDetails(facts: readonly Partial<OccupationDetails>[], topCode?: number) {
  const some: Row[] = facts.map((_, place) => ({ title: `job ${place}`, pathways: [] }));
  const places = some.map((_, place) => place);
  return compareCareers(tableOf(some), detailsOf(some, Object.fromEntries(facts.entries())), places, topCode);
}

describe('occupations side by side', () => {
  it('say which pays the most and the least, and by how much each differs from the first', () => {
    const { pay } = compare('Registered Nurses', 'Dentists', 'Paramedics');
    assert.deepEqual(
      pay.values.map(({ value, difference, isHighest, isLowest }) => [
        value,
        difference,
        isHighest,
        isLowest,
      ]),
      [
        [93_600, 0, false, false],
        [172_790, 79_190, true, false],
        [58_410, -35_190, false, true],
      ],
    );
    assert.equal(pay.isSame, false);
  });

  it('say what is the same, and then nothing is highest', () => {
    const { pay, growth, education } = compare('Video Game', 'Web and Digital');
    for (const { isSame, values } of [pay, growth, education]) {
      assert.equal(isSame, true);
      assert.ok(values.every(({ isHighest, isLowest }) => !isHighest && !isLowest));
    }
  });

  it('call nothing the most or the least where one is paid by the hour only, or not known', () => {
    for (const blank of ['hourly', 'notPublished'] as const) {
      const { pay } = compareDetails([
        { wages: { median: 50_000 } },
        { wages: { blank, hourlyMedian: 23.5 } },
        { wages: { median: 40_000 } },
      ]);
      assert.deepEqual(
        pay.values.map(({ value, difference, isHighest, isLowest }) => [
          value,
          difference,
          isHighest,
          isLowest,
        ]),
        [
          [50_000, 0, false, false],
          [undefined, undefined, false, false],
          [40_000, -10_000, false, false],
        ],
      );
      assert.equal(pay.isSame, false);
    }
  });

  it('do not call growth the least where another is not known', () => {
    const { values } = compare('Army Band', 'Carpenters', 'Dentists').growth;
    assert.deepEqual(
      values.map(({ isHighest, isLowest }) => isHighest || isLowest),
      [false, false, false],
    );
  });

  it('do not take two blanks for the same', () => {
    const { pay, training } = compareDetails([
      { wages: { blank: 'military' } },
      { wages: { blank: 'military' } },
    ]);
    assert.equal(pay.isSame, false);
    assert.equal(training.isSame, false);
  });

  it('say “at least” where a wage is published as “or more”', () => {
    const wages = [239_200, 200_000, 239_200].map((median) => ({ wages: { median } }));
    const { values } = compareDetails(wages, 239_200).pay;
    assert.deepEqual(
      values.map(({ difference, isDifferenceOrMore }) => [difference, isDifferenceOrMore]),
      [
        [0, false],
        [-39_200, true],
        [undefined, false],
      ],
    );
  });

  it('do not call two wages that are published as “or more” the same, or either the most', () => {
    const pays = (...medians: number[]) =>
      compareDetails(
        medians.map((median) => ({ wages: { median } })),
        239_200,
      ).pay;
    const two = pays(239_200, 239_200);
    assert.equal(two.isSame, false);
    const three = pays(239_200, 90_000, 239_200);
    assert.deepEqual(
      three.values.map(({ isHighest, isLowest }) => [isHighest, isLowest]),
      [
        [false, false],
        [false, true],
        [false, false],
      ],
    );
    assert.equal(pays(239_200, 90_000).values[0]?.isHighest, true);
  });

  it('take the same interest areas in another order for the same', () => {
    const some: Row[] = ['RI', 'IR'].map((interests, place) => ({
      title: `job ${place}`,
      pathways: [],
      interests,
    }));
    const { interests } = compareCareers(tableOf(some), detailsOf(some), [0, 1]);
    assert.equal(interests.isSame, true);
    assert.deepEqual(
      interests.values.map(({ value }) => value),
      ['RI', 'RI'],
    );
  });

  it('compare levels by their order and kinds without one', () => {
    const { education } = compare('Carpenters', 'Dentists', 'Actors');
    assert.deepEqual(
      education.values.map(({ value, isHighest, isLowest }) => [value, isHighest, isLowest]),
      [
        ['highSchool', false, true],
        ['doctoral', true, false],
        ['someCollege', false, false],
      ],
    );
    const { experience, training } = compareDetails([
      { experience: 'fiveYears', training: 'residency' },
      { experience: 'none', training: 'shortTerm' },
    ]);
    assert.deepEqual(
      experience.values.map(({ isHighest }) => isHighest),
      [true, false],
    );
    assert.deepEqual(
      training.values.map(({ isHighest }) => isHighest),
      [false, false],
    );
  });

  it('say which interest areas all of them have', () => {
    assert.deepEqual(compare('Registered', 'Veterinarians').interests.shared, ['R', 'I', 'S']);
    assert.deepEqual(compare('Registered', 'Actors').interests.shared, ['S']);
    assert.deepEqual(compare('Registered', 'Army Band').interests.shared, []);
  });

  it('give growth in points without crumbs of arithmetic', () => {
    assert.equal(compare('Nursing Assistants', 'Paramedics').growth.values[1]?.difference, 2.8);
  });

  it('are four at most, and may be one or none', () => {
    assert.equal(compareCareers(table, details, [0, 1, 2, 3, 4]).rows.length, 4);
    // One alone is not the same as anything.
    assert.equal(compareCareers(table, details, [3]).pay.isSame, false);
    assert.equal(compareCareers(table, details, []).pay.isSame, false);
  });

  it('mark an amount as highest just when all are known, no other is higher and one is lower', () => {
    fc.assert(
      fc.property(anyRows, (some) => {
        const places = some.slice(0, 4).map((_, place) => place);
        const { openings } = compareCareers(tableOf(some), detailsOf(some), places);
        const all = openings.values.map(({ value }) => value ?? NaN);
        const isKnown = !all.some(Number.isNaN);
        for (const { value, isHighest, isLowest } of openings.values) {
          const isOver = all.some((other) => other < (value ?? NaN));
          const isUnder = all.some((other) => other > (value ?? NaN));
          assert.equal(isHighest, isKnown && isOver && !isUnder);
          assert.equal(isLowest, isKnown && isUnder && !isOver);
        }
      }),
    );
  });

  it('keep the order in which they were chosen', () => {
    const chosen = [rowOf('Dancers'), rowOf('Actors')];
    const { values } = compareCareers(table, details, chosen).growth;
    assert.deepEqual(
      values.map(({ value }) => value),
      chosen.map((row) => rows[row]!.growth),
    );
  });
});
