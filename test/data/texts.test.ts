import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInCareers } from '../../src/careers/built-in.js';
import { gradeOf, wordsOf } from './reading.js';

const [head = [], ...lines] = readFileSync('data/careers/occupations.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

const rows = lines.map(([code = '', en = '', es = '', names = '', spanishTitle = '', ...more]) => ({
  ...{ code, en, es, names: names.split(';').filter(Boolean), spanishTitle, more },
}));

/** The codes of rows that fail; a test that fails names them. */
function failing(isWell: (row: (typeof rows)[number]) => boolean): readonly string[] {
  return rows.filter((row) => !isWell(row)).map(({ code }) => code);
}

function twice(texts: readonly string[]): readonly string[] {
  return texts.filter((text, place) => texts.indexOf(text) !== place);
}

describe('our own words about occupations', () => {
  it('stand in five columns, in the order of codes', () => {
    assert.deepEqual(head, ['code', 'English', 'Spanish', 'names', 'Spanish title']);
    assert.deepEqual(
      failing(({ more }) => more.length === 0),
      [],
    );
    const codes = rows.map(({ code }) => code);
    assert.deepEqual(codes, [...codes].sort());
  });

  it('are there for every occupation of the pack, and are what the pack says', async () => {
    const { code } = await builtInCareers.table();
    const [en, es] = await Promise.all([builtInCareers.texts('en'), builtInCareers.texts('es')]);
    assert.deepEqual(
      rows.map((row) => row.code),
      code,
    );
    assert.deepEqual(
      rows.map((row) => row.en),
      en.sentence,
    );
    assert.deepEqual(
      rows.map((row) => row.es),
      es.sentence,
    );
    assert.deepEqual(
      rows.map((row) => row.spanishTitle),
      es.title,
    );
  });

  for (const language of ['en', 'es'] as const) {
    it(`are one sentence of 4 to 19 words (${language})`, () => {
      assert.deepEqual(
        failing((row) => /^\p{Lu}[^.!?;|]*\.$/u.test(row[language])),
        [],
      );
      assert.deepEqual(
        failing((row) => wordsOf(row[language]).length >= 4 && wordsOf(row[language]).length <= 19),
        [],
      );
    });

    it(`say nothing twice (${language})`, () => {
      assert.deepEqual(twice(rows.map((row) => row[language])), []);
    });
  }

  it('can be read by a sixth-grader', () => {
    const grades = rows.map(({ en }) => gradeOf(en));
    assert.deepEqual(
      failing(({ en }) => gradeOf(en) <= 9),
      [],
    );
    const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
    assert.ok(mean < 6, `the mean grade is ${mean.toFixed(1)}`);
  });

  it('do not mistake hard words for easy ones', () => {
    assert.ok(gradeOf('Coordinate organizational activities and facilitate implementation of policies.') > 9);
    assert.ok(gradeOf('Fix cars and trucks.') < 3);
  });

  it('call people what they want to be called', () => {
    const unkind =
      /handicap|special needs|suffer|wheelchair-bound|\bnormal\b|illegal|inmate|offender|mom and dad|minusválid|discapacitad|anciano|\bilegal/i;
    assert.deepEqual(
      failing(({ en, es }) => !unkind.test(`${en} ${es}`)),
      [],
    );
  });

  it('give few and short everyday names', () => {
    assert.deepEqual(
      failing(
        ({ names }) => names.length <= 3 && names.every((name) => name.length <= 40 && name === name.trim()),
      ),
      [],
    );
  });

  it('give each occupation a Spanish title of its own', () => {
    assert.deepEqual(
      failing(({ spanishTitle }) => /^\p{Lu}.{2,59}$/u.test(spanishTitle)),
      [],
    );
    assert.deepEqual(twice(rows.map((row) => row.spanishTitle)), []);
  });
});
