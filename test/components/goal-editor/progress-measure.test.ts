import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chartOf, chartSize } from '../../../components/goal-editor/progress/chart.js';
import {
  isCountedByTaps,
  newestFirst,
  standingOf,
  valuesOverTime,
} from '../../../src/rules/goal-standing.js';
import { numberInWords, tappedCount } from '../../../components/goal-editor/progress/measure.js';
import { measureInWords } from '../../../components/goal-editor/progress/measure-words.js';
import {
  byYear,
  freeYears,
  schoolYearName,
  yearsAhead,
} from '../../../components/goal-editor/progress/school-years.js';
import { goalProgressDictionary } from '../../../src/i18n/goal-progress/dictionary.js';
import { goalOf, type GoalDraft } from '../../../stories/fixtures/plans.js';
import { dario } from '../../../stories/fixtures/people.js';
import { inOrder } from '../../../src/edits/order.js';

function goal(draft: Partial<GoalDraft>) {
  return goalOf(dario, 0, { studentWords: 'Get 100 lisners.', ...draft });
}

function plain(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}

describe('school years', () => {
  for (const [year, name] of [
    [2027, '2026–27'],
    [2000, '1999–2000'],
    [2001, '2000–01'],
  ] as const) {
    it(`${year} reads as ${name}`, () => assert.equal(plain(schoolYearName(year)), name));
  }

  it('begin with the earlier year between words of any direction', () => {
    assert.match(schoolYearName(2027), /^\u2068.*\u2069$/);
  });

  it('go from this one to graduation', () => {
    assert.deepEqual(yearsAhead('2026-11-22', 2029), [2027, 2028, 2029]);
    assert.deepEqual(yearsAhead('2026-06-30', 2029), [2026, 2027, 2028, 2029]);
  });

  it('are four where nobody knows the year of graduation', () => {
    for (const unknown of [undefined, null, 'soon'])
      assert.deepEqual(yearsAhead('2026-11-22', unknown), [2027, 2028, 2029, 2030]);
  });

  it('are this one alone after graduation, and never a hundred', () => {
    assert.deepEqual(yearsAhead('2026-11-22', 2020), [2027]);
    assert.equal(yearsAhead('2026-11-22', 2199).length, 10);
  });

  it('sort with those without a year last, and know which are free', () => {
    const benchmarks = inOrder(
      goal({ benchmarks: [{ description: 'Some day' }, { schoolYear: 2029 }, { schoolYear: 2027 }] })
        .benchmarks,
    );
    assert.deepEqual(
      byYear(benchmarks).map(({ schoolYear }) => schoolYear),
      [2027, 2029, undefined],
    );
    assert.deepEqual(freeYears([2027, 2028, 2029], benchmarks), [2028]);
  });
});

describe('entries', () => {
  it('come newest first by date; of one day the later one first', () => {
    const { progress } = goal({
      progress: [
        { date: '2026-10-01', note: 'b' },
        { date: '2026-09-01', note: 'a' },
        { date: '2026-10-01', note: 'c' },
        { note: 'no day' },
      ],
    });
    const notes = newestFirst(inOrder(progress)).map(({ note }) => note);
    assert.deepEqual(notes, ['no day', 'c', 'b', 'a']);
  });

  it('give the values that have a day, the oldest first', () => {
    const { progress } = goal({
      progress: [
        { date: '2026-10-01', value: 5 },
        { date: '2026-09-01', value: 0 },
        { value: 7 },
        { date: '2026-08-01' },
      ],
    });
    assert.deepEqual(
      valuesOverTime(inOrder(progress)).map(({ value }) => value),
      [0, 5],
    );
  });
});

describe('where a goal stands', () => {
  const entries = [
    { date: '2026-09-01', value: 20 },
    { date: '2026-10-01', value: 36 },
  ] as const;

  function standing(draft: Partial<GoalDraft>): number | undefined {
    const made = goal(draft);
    return standingOf(made, valuesOverTime(inOrder(made.progress)));
  }

  it('is what was last written down', () => {
    assert.equal(standing({ measurementType: 'percent', progress: entries }), 36);
    assert.equal(standing({ measurementType: 'percent', progress: entries, tally: 3 }), 36);
  });

  it('is the number of the latest day, whenever it was written', () => {
    const late = [...entries, { date: '2026-08-01', value: 3, on: '2026-11-20' }];
    assert.equal(standing({ measurementType: 'count', progress: late }), 36);
  });

  it('is where a count began and the taps since, until an entry says a number', () => {
    assert.equal(standing({ measurementType: 'count', baseline: 12, tally: 25 }), 37);
    assert.equal(standing({ measurementType: 'count', tally: 25 }), 25);
    const told = [{ date: '2026-09-01', note: 'No number' }, { value: 9 }];
    assert.equal(standing({ measurementType: 'count', tally: 25, progress: told }), 25);
    const wrote = { tally: { by: 'dario', session: 's', at: '2099-01-01T00:00:00Z' } };
    assert.equal(standing({ measurementType: 'count', progress: entries, tally: 37, wrote }), 36);
  });

  it('is never below nothing, and nothing while nobody has counted', () => {
    assert.equal(standing({ measurementType: 'count', tally: -4 }), 0);
    assert.equal(standing({ measurementType: 'count', baseline: 12 }), undefined);
  });

  it('lets taps begin where the goal does, as long as taps count', () => {
    const began = goal({ measurementType: 'count', baseline: 12 });
    assert.equal(tappedCount(began), 12);
    assert.equal(tappedCount(goal({ measurementType: 'count', tally: -4 })), 0);
    assert.equal(isCountedByTaps(began, []), true);
    assert.equal(
      isCountedByTaps(began, valuesOverTime(inOrder(goal({ progress: entries }).progress))),
      false,
    );
    assert.equal(isCountedByTaps(goal({ measurementType: 'scale' }), []), false);
  });

  for (const [draft, sentence] of [
    [
      { baseline: 12, target: 100, tally: 25, measurementDescription: 'listeners' },
      'From 12 to 100 listeners. Now 37.',
    ],
    [{ target: 100, measurementDescription: 'listeners' }, 'The goal is 100 listeners.'],
    [{ baseline: 12, tally: 25 }, 'It began with 12. Now 37.'],
    [{ tally: 1234, measurementDescription: 'pages' }, 'Now 1,234 pages.'],
    [{}, ''],
  ] as const) {
    it(`reads “${sentence}”`, () => {
      const made = goal({ measurementType: 'count', ...draft });
      const said = measureInWords(goalProgressDictionary.en, 'en', made, 'count', []);
      assert.equal(plain(said), sentence);
      assert.doesNotMatch(said, /behind|late|slow/i);
    });
  }

  it('reads percents as percents', () => {
    assert.equal(numberInWords('en', 'percent', 37.5), '37.5%');
    assert.equal(numberInWords('en', 'scale', 2.5), '2.5');
  });
});

describe('the picture of the values', () => {
  const values = [0, 50, 100].map((value, day) => {
    return { id: String(day), date: `2026-09-0${day * 4 + 1}`, value };
  });
  const shape = { values, type: 'percent', baseline: null, target: 80, isMirrored: false } as const;

  it('puts days across and numbers upwards, all inside', () => {
    const { points, target, baseline } = chartOf(shape);
    assert.deepEqual(points, [
      { x: 12, y: 128 },
      { x: 160, y: 70 },
      { x: 308, y: 12 },
    ]);
    assert.equal(baseline, undefined);
    assert.ok(target !== undefined && target > 12 && target < 70);
  });

  it('lets time run from right to left where people read so', () => {
    assert.deepEqual(
      chartOf({ ...shape, isMirrored: true }).points.map(({ x }) => x),
      [308, 160, 12],
    );
  });

  it('stays inside with equal days, equal numbers, and numbers below nothing', () => {
    const odd = [-5, -5, -5].map((value, id) => ({ id: String(id), date: '2026-09-01', value }));
    for (const type of ['percent', 'count', 'scale'] as const) {
      const { points } = chartOf({ ...shape, type, values: odd, target: null });
      assert.deepEqual(
        points.map(({ x }) => x),
        [12, 160, 308],
      );
      assert.ok(points.every(({ y }) => y >= 0 && y <= chartSize.height));
    }
  });
});
