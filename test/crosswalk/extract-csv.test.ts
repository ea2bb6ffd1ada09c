import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  iepColumns,
  importIepCsv,
  importIepJson,
  keepIds,
  type ExtractImport,
  type IepCsvOptions,
} from '../../src/crosswalk/extract/index.js';
import { theosCsv, theosSource } from '../../stories/fixtures/iep-theo.js';

const source = { system: 'A spreadsheet', exportedOn: '2026-09-14' };

function imported(text: string | Uint8Array, options: Partial<IepCsvOptions> = {}): ExtractImport {
  return importIepCsv(text, { source, ...options });
}

/** What was said, as `line field code value result`. */
function said({ report }: ExtractImport): string[] {
  return report.findings.map(({ line, field, code, value, result }) =>
    [line, field, code, value, result].filter((part) => part !== undefined).join(' '),
  );
}

const rows = (...lines: readonly string[]): string => ['Section,Words,Date', ...lines].join('\n');
const itemsOf = (result: ExtractImport) => result.extract?.items ?? [];

describe('an IEP extract as CSV', () => {
  it('is read with all its columns, by the names of people', () => {
    const result = imported(
      'IEP Section;Description;Item ID;Title;Due Date;Responsible person;How often;Applies to\n' +
        'Accommodations;Large print;a-1;Print;9/14/2026;Teacher N.;Always;Everywhere',
    );
    assert.deepEqual(said(result), []);
    assert.deepEqual(result.extract, {
      schema: 1,
      source,
      items: [
        {
          section: 'accommodation',
          words: 'Large print',
          id: 'a-1',
          name: 'Print',
          date: '2026-09-14',
          provider: 'Teacher N.',
          frequency: 'Always',
          applicability: 'Everywhere',
        },
      ],
    });
  });

  it('is read by the names of CEDS and Ed-Fi', () => {
    const goals = imported('Section,IEPGoalDetails,IEPGoalID\nannualGoal,Tell a story,g-1');
    assert.deepEqual(itemsOf(goals), [{ section: 'annualGoal', words: 'Tell a story', id: 'g-1' }]);
    const ceds = imported(
      'Type,Individualized Program Accommodation Description,' +
        'Individualized Program Accommodation Applicability\n' +
        'Individualized Program Accommodation Description,Large print,Tests\n' +
        'IEP Present Level Student Strengths Description,He does voices,\n' +
        'IEP Present Level Functional Description,He says his answers,\n' +
        'IEP Transfer of Rights Statement,He holds his rights,',
    );
    assert.deepEqual(said(ceds), []);
    assert.deepEqual(
      itemsOf(ceds).map(({ section }) => section),
      ['accommodation', 'strengths', 'presentLevels', 'transferOfRights'],
    );
    assert.equal(itemsOf(ceds)[0]?.applicability, 'Tests');
  });

  it('is read by the names of people in Spanish, with accents and without', () => {
    const result = imported(
      'Sección;Palabras;Nombre;Fecha;Responsable;Cada cuánto;Dónde\n' +
        'Adaptación;Letra grande;Letra;9/14/2026;Maestra N.;Siempre;Todas las clases\n' +
        'Fecha de la revisión anual;2027-03-11;;;;;\n' +
        'FECHA DE NACIMIENTO;5/14/2010;;;;;\n' +
        'Meta postsecundaria: educacion y formacion;Un curso;;;;;',
    );
    assert.deepEqual(said(result), []);
    assert.deepEqual(itemsOf(result), [
      {
        ...{ section: 'accommodation', words: 'Letra grande', name: 'Letra', date: '2026-09-14' },
        ...{ provider: 'Maestra N.', frequency: 'Siempre', applicability: 'Todas las clases' },
      },
      { section: 'educationGoal', words: 'Un curso' },
    ]);
    const { annualReviewDate, birthDate } = result.extract ?? {};
    assert.deepEqual([annualReviewDate, birthDate], ['2027-03-11', '2010-05-14']);
  });

  for (const counted of ['Number', 'Número'])
    it(`keeps its ids with the words where “${counted}” counts the lines`, () => {
      const table = (...lines: readonly string[]): string =>
        [`${counted},Section,Words`, ...lines.map((words, at) => `${at + 1},Accommodation,${words}`)].join(
          '\n',
        );
      const named = (text: string, before: Parameters<typeof keepIds>[0] = {}) => {
        const { extract } = imported(text);
        assert.ok(extract);
        const { items } = keepIds(before, extract).extract;
        return new Map(items.map((item) => [item.words, item]));
      };
      const first = named(table('Large print', 'Extra time'));
      const before = Object.fromEntries([...first.values()].map((item) => [item.id, item]));
      const next = named(table('Quiet room', 'Large print', 'Extra time'), before);
      for (const [words, { id }] of first) assert.equal(next.get(words)?.id, id, words);
    });

  it('is read by the names a district gives its columns', () => {
    const result = imported('Bereich,Was\nAnnual goal,Tell a story', {
      columns: { bereich: 'section', was: 'words' },
    });
    assert.deepEqual(itemsOf(result), [{ section: 'annualGoal', words: 'Tell a story' }]);
  });

  it('gives the same extract as the JSON that says the same', () => {
    const csv = imported(theosCsv, { source: theosSource });
    assert.deepEqual(importIepJson(csv.extract).extract, csv.extract);
  });

  it('takes what a spreadsheet would run as words', () => {
    const cells = ['=1+2', '+SUM(A1)', '@home', '-2 points', '=cmd|x', '<script>', 'javascript:alert(1)'];
    const result = imported(rows(...cells.map((cell) => `Accommodation,"${cell}",`)));
    assert.deepEqual(said(result), []);
    assert.deepEqual(
      itemsOf(result).map(({ words }) => words),
      cells,
    );
  });
});

describe('a day in a CSV file', () => {
  const dated = (...days: readonly string[]): ExtractImport =>
    imported(rows(...days.map((day, place) => `Annual goal,Goal ${place},${day}`)));

  it('is a day of the standard, or as in the United States', () => {
    const result = dated('2026-09-04', '9/4/2026', '09/04/2026', '12/31/2026', '2/29/2028');
    assert.deepEqual(said(result), []);
    assert.deepEqual(
      itemsOf(result).map(({ date }) => date),
      ['2026-09-04', '2026-09-04', '2026-09-04', '2026-12-31', '2028-02-29'],
    );
  });

  it('stays blank where it cannot be read, and the item is taken', () => {
    const result = dated('fall', '2/30/2026', '9/4/26', '2026/09/04', '9/4/2026 10:00', '1/1/1700');
    assert.equal(
      itemsOf(result).every(({ date }) => date === undefined),
      true,
    );
    assert.deepEqual(
      result.report.findings.map(({ line, code, effect }) => `${line} ${code} ${effect}`),
      [2, 3, 4, 5, 6, 7].map((line) => `${line} unreadDate doubted`),
    );
  });

  it('is not guessed in a file that has another with its day first', () => {
    const result = dated('25/08/2026', '5/6/2026', '8/25/2026', '5/5/2026', '2026-05-06');
    assert.deepEqual(said(result), ['2 Date otherDateOrder 25/08/2026', '3 Date unclearDate 5/6/2026']);
    assert.deepEqual(
      itemsOf(result).map(({ date }) => date),
      [undefined, undefined, '2026-08-25', '2026-05-05', '2026-05-06'],
    );
  });
});

describe('a fact of the IEP as a whole', () => {
  it('stands in a row of its own, in either column', () => {
    const result = imported(
      rows(
        'IEP date,,2026-05-15',
        'Next annual review,5/14/2027,',
        'Date of transfer of rights,,8/29/2026',
        'DOB,8/29/2008,',
        'Grade,Grade 12,',
        'Annual goal,Tell a story,',
      ),
    );
    assert.deepEqual(said(result), []);
    const { schema: _schema, source: _source, items, ...dates } = result.extract ?? { items: [] };
    assert.deepEqual(dates, {
      iepDate: '2026-05-15',
      annualReviewDate: '2027-05-14',
      transferOfRightsDate: '2026-08-29',
      birthDate: '2008-08-29',
      gradeLevel: 12,
    });
    assert.deepEqual([items.length, result.report.items, result.report.taken], [1, 1, 1]);
  });

  it('may be given by hand, and then counts more than the file', () => {
    const text = rows('IEP date,,2026-05-15', 'Grade,12,', 'Annual goal,Tell,');
    const result = imported(text, {
      dates: { iepDate: '2026-06-01', gradeLevel: 12, birthDate: '2008-08-29' },
    });
    assert.deepEqual(said(result), ['2 iepDate otherDate 2026-05-15 2026-06-01']);
    assert.equal(result.extract?.iepDate, '2026-06-01');
    assert.equal(result.extract.birthDate, '2008-08-29');
  });

  it('may be taken out by hand, and then the file does not count', () => {
    const text = rows('IEP date,,2026-05-15', 'Grade,12,', 'Annual goal,Tell,');
    const dates = { iepDate: null, gradeLevel: null, birthDate: null };
    const result = imported(text, { dates });
    assert.deepEqual(said(result), ['2 iepDate emptiedFact 2026-05-15', '3 gradeLevel emptiedFact 12']);
    const { iepDate, gradeLevel, birthDate } = result.extract ?? {};
    assert.deepEqual([iepDate, gradeLevel, birthDate], [undefined, undefined, undefined]);
  });

  it('counts once, and not at all where it cannot be read', () => {
    const result = imported(
      rows(
        'IEP date,,soon',
        'IEP date,,2026-05-15',
        'IEP date,,2026-05-16',
        'Grade,none,',
        'Annual goal,Tell,',
      ),
    );
    assert.deepEqual(said(result), [
      '2 iepDate unreadDate soon',
      '4 iepDate repeatedDate 2026-05-16',
      '5 gradeLevel unreadGrade none',
    ]);
    assert.equal(result.extract?.iepDate, '2026-05-15');
    assert.equal(result.report.items, 1);
  });
});

describe('a CSV file that is not to be trusted', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  for (const [what, input, expected] of [
    ['is empty', '', 'noRows'],
    ['has names of columns alone', 'Section,Words', 'noRows'],
    ['has no column for words', 'Section,Id\nAnnual goal,1', 'missingColumn words'],
    ['has a column twice', 'Section,Words,Description\nAnnual goal,a,b', 'repeatedColumn Description'],
    ['names a column as code would', 'Section,Words,__proto__\nAnnual goal,a,b', 'forbiddenColumn __proto__'],
    ['leaves a quotation mark open', 'Section,Words\nAnnual goal,"a\n', 'brokenQuotes'],
    ['is a picture', bytes(0x89, 0x50, 0, 0), 'binary'],
    ['is in another encoding', bytes(0x63, 0x2c, 0x0a, 0xe9), 'encoding'],
    [
      'has more rows than an IEP',
      rows(...Array.from({ length: 600 }, () => 'Annual goal,a,')),
      'tooManyRows',
    ],
  ] as const)
    it(`is refused as a whole when it ${what}`, () => {
      const result = imported(input);
      assert.equal(result.extract, undefined);
      const refused = result.report.findings.filter(({ effect }) => effect === 'refused');
      assert.ok(refused.some(({ code, value }) => [code, value].filter(Boolean).join(' ') === expected));
    });

  it('is refused where nobody says where it comes from', () => {
    const result = imported(rows('Annual goal,Tell,'), { source: { system: '', exportedOn: 'today' } });
    assert.deepEqual([result.extract, said(result)], [undefined, ['source unreadSource today']]);
  });

  it('loses what is doubtful, line by line, and keeps the rest', () => {
    const result = imported(
      'Section,Words,Disability\n' +
        'Annual goal,Tell,any\n,No section,\nAnnual goal,,\nAnnual goal,Short\nAnnual goal,Tell,\n' +
        `Annual goal,${'x'.repeat(10_001)},\nAnnual goal,EspaÃ±ol,\n"=""Annual goal""",Wrapped,`,
    );
    assert.deepEqual(said(result), [
      '1 Disability unknownColumn Disability',
      '3 missingSection',
      '4 missingWords',
      '5 raggedRow 2 3',
      '6 repeatedItem 2',
      '7 Words longCell',
      '8 Words damagedLetters',
      '9 Section spreadsheetText',
    ]);
    assert.deepEqual(
      itemsOf(result).map(({ words }) => words),
      ['Tell', 'EspaÃ±ol', 'Wrapped'],
    );
    assert.deepEqual([result.report.items, result.report.taken], [8, 3]);
  });

  it('never throws, and says what became of each row', () => {
    const letter = fc.constantFrom(
      ...Array.from('a,;"\n\r=/1 '),
      'Section',
      'Words',
      'Annual goal',
      'IEP date',
      '9/4/2026',
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        for (const text of [letters.join(''), rows('Annual goal,Tell,', letters.join(''))]) {
          const { extract, report } = imported(text);
          assert.equal(report.taken, extract?.items.length ?? 0);
          const lost = new Set(
            report.findings.flatMap(({ effect, line }) => (effect === 'refused' && line ? [line] : [])),
          );
          if (extract) assert.ok(report.items - report.taken <= lost.size);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('the columns of a CSV file are the fields of an item', () => {
  assert.deepEqual([...iepColumns].sort(), [
    'applicability',
    'date',
    'frequency',
    'id',
    'name',
    'provider',
    'section',
    'words',
  ]);
});
