import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInCareers } from '../../src/careers/built-in.js';
import { gradeOf, wordsOf } from './reading.js';

const [head = [], ...lines] = readFileSync('data/careers/occupations.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

const listed = (texts: string) => texts.split(';').filter(Boolean);

const rows = lines.map(
  ([code = '', en = '', es = '', names = '', spanishTitle = '', search = '', ...more]) => ({
    ...{ code, en, es, names: listed(names), searchWords: listed(search), spanishTitle, more },
  }),
);

/** The codes of rows that fail; a test that fails names them. */
function failing(isWell: (row: (typeof rows)[number]) => boolean): readonly string[] {
  return rows.filter((row) => !isWell(row)).map(({ code }) => code);
}

function twice(texts: readonly string[]): readonly string[] {
  return texts.filter((text, place) => texts.indexOf(text) !== place);
}

describe('our own words about occupations', () => {
  it('stand in six columns, in the order of codes', () => {
    assert.deepEqual(head, ['code', 'English', 'Spanish', 'names', 'Spanish title', 'search words']);
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

  it('speak of women and men, or of the deed (es)', () => {
    const menAlone =
      /(?<!niñas,? |niñas y (?:los )?|bomberas y |maestras y |juezas y |enfermeras y |actrices, )\b(niños|hijos|padres|trabajadores|maestros|profesores|médicos que|los médicos|cirujanos|actores|bomberos|jueces|abogados|científicos que|los científicos|agricultores|jugadores|bailarines|lectores|cocineros|soldados|pilotos|veterinarios|dueños|viajeros|pasajeros|alumnos|obreros|mineros|los ingenieros|enfermeros|nadadores)\b/iu;
    // A call to 911 brings whoever has this name there.
    assert.deepEqual(
      failing(({ es, code }) => code === '43-5031.00' || !menAlone.test(es)),
      [],
    );
    assert.match('Ayudan a los maestros en clase.', menAlone);
  });

  it('give few and short everyday names, and words to search by', () => {
    const isWell = (texts: readonly string[]) =>
      texts.length <= 4 && texts.every((text) => text.length <= 40 && text === text.trim());
    assert.deepEqual(
      failing(({ names, searchWords }) => isWell(names) && isWell(searchWords)),
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
