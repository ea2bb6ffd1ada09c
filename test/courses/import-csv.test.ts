import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkCatalog } from '../../src/courses/check-catalog.js';
import { importCatalogCsv, importCodes } from '../../src/courses/import/index.js';
import { coursesOf, imported, ruleOf, saidOfRows } from './imported-catalog.js';

describe('a catalog as CSV', () => {
  it('is read with everything it says of a course', () => {
    const [first, second] = coursesOf(
      'Course Code,Course Title,Description,Subject,SCED,Credits,Grades,Terms,Parts,Level,Department,Cluster,Approval',
      '001,Robotics,"Build, then test.",Engineering and Technology,21009,0.5,10-12,Fall; Spring,2,"AP;Honors",Tech;Electives,stem,Teacher',
      '002,Choir,,,,,,,,,,,',
    );
    assert.deepEqual(first, {
      code: '001',
      title: 'Robotics',
      description: 'Build, then test.',
      subject: '21',
      sced: '21009',
      credits: 500,
      grades: [10, 11, 12],
      terms: ['fallSemester', 'springSemester'],
      parts: 2,
      characteristics: ['advancedPlacement', 'honors'],
      categories: ['Tech', 'Electives'],
      clusters: ['stem'],
      rules: [{ kind: 'approval', by: 'teacher' }],
    });
    assert.deepEqual(second, { code: '002', title: 'Choir' });
  });

  it('goes by the names a district gives its columns, and by what its credit is worth', () => {
    const result = imported('Nr;Kurs;Punkte\n7;Art;10', {
      columns: { nr: 'code', kurs: 'title', punkte: 'credits' },
      creditThousandths: 100,
    });
    assert.deepEqual(result.catalog?.courses, [{ code: '7', title: 'Art', credits: 1000 }]);
  });

  it('names the line a row begins in, whatever ends lines and however many a cell has', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const rows = ['code,title,description', '1,"Art ""A""","one', 'two"', '', '2,,no title', '2,Band,'];
      const result = imported(`\uFEFF${rows.join(end)}`);
      assert.deepEqual(
        result.catalog?.courses.map(({ title }) => title),
        ['Art "A"', 'Band'],
      );
      assert.deepEqual(saidOfRows(result), ['5 missingTitle 2']);
    }
  });

  it('leaves blank what it cannot read, and says so', () => {
    const result = imported(
      'code,title,credits,grades,terms,parts,sced,level,cluster\n' +
        '1,Art,half,9th and up,Fall; whenever,two,33,fun,__proto__\n2,Band,0.33333,11-13,,,,,',
    );
    assert.deepEqual(result.catalog?.courses, [
      { code: '1', title: 'Art', rules: [{ kind: 'text', words: '9th and up' }] },
      { code: '2', title: 'Band', credits: 333, grades: [11, 12] },
    ]);
    assert.deepEqual(saidOfRows(result).sort(), [
      '2 unknownCharacteristic fun',
      '2 unknownCluster __proto__',
      '2 unknownSced 33',
      '2 unreadCredits half',
      '2 unreadGrades 9th and up',
      '2 unreadNumber two',
      '2 unreadTerms Fall; whenever',
      '3 gradeBeyond 11-13',
      '3 roundedCredits 0.33333',
    ]);
  });

  it('reads parts of a credit, and leaves blank what rather means “5 or 10”', () => {
    const cells = ['1/3', '2/3', '1/2', '3 / 4', '0/2', '2/2', '3/2', '1/0', '5/10', '1/5', '-1/2'];
    const file = ['code,title,credits', ...cells.map((cell, place) => `${place},Art ${place},${cell}`)];
    const read = (options = {}) => imported(file.join('\n'), options);
    const blank = cells.slice(4).map(() => undefined);
    assert.deepEqual(
      read().catalog?.courses.map(({ credits }) => credits),
      [333, 667, 500, 750, ...blank],
    );
    assert.deepEqual(
      read().report.findings.flatMap(({ code, value, result }) =>
        code === 'roundedCredits' ? [value, result] : [],
      ),
      ['1/3', '333', '2/3', '667'],
    );
    const inTens = read({ creditThousandths: 300 }).catalog?.courses ?? [];
    assert.deepEqual([inTens[0]?.credits, inTens[3]?.credits], [100, 225]);
  });

  it('keeps the first course of a code, and says which line had it', () => {
    const result = imported('code,title\n1,Art\n2,Band\n1,Ceramics');
    assert.deepEqual(
      result.catalog?.courses.map(({ title }) => title),
      ['Art', 'Band'],
    );
    const [finding] = result.report.findings.filter(({ code }) => code === 'repeatedCode');
    assert.deepEqual([finding?.line, finding?.value, finding?.result], [4, 'Ceramics', '2']);
    assert.deepEqual([result.report.rows, result.report.courses], [3, 2]);
  });

  it('never prints that a course is for students with a plan of their own', () => {
    const result = imported(
      'code,title,department,prerequisites,note\n' +
        '1,Skills,Special Education;Electives,must have IEP,\n2,More,,"Needs an IEP, see the office",current IEP',
    );
    assert.ok(!/IEP|Special/.test(JSON.stringify(result.catalog)));
    assert.deepEqual(result.catalog?.courses[0]?.rules, [{ kind: 'placed' }]);
    assert.ok(result.report.findings.some(({ code }) => code === 'placementCategory'));
  });

  it('says in a sentence what each finding means', () => {
    const findings = imported('code,title,odd\n1,,x\n,Art,').report.findings;
    assert.ok(findings.length >= 3);
    for (const { code, sentence } of findings) {
      assert.ok(importCodes.includes(code));
      assert.match(sentence, /^[A-Z].{15,}\.$/);
    }
  });
});

describe('a file that leaves something out', () => {
  const named = (text: string, options = {}) =>
    imported(text, options).report.findings.map(({ line, column, sentence }) => [line, column, sentence]);

  it('is told by name which columns are not there', () => {
    assert.deepEqual(named('code,title,Grade Levels\n1,Art,9'), [
      [1, 'credits', 'No column of the file says “credits”, so that stays blank for every course.'],
      [
        1,
        'prerequisites',
        'No column of the file says “prerequisites”, so that stays blank for every course.',
      ],
    ]);
    assert.deepEqual(named('title\nArt'), [
      [1, 'code', 'The column “code” is needed and is not there, so nothing was read.'],
    ]);
  });

  it('is told by name which option cannot be meant', () => {
    assert.deepEqual(named('code,title\n1,Art', { schoolYear: 27 }), [
      [
        undefined,
        undefined,
        'The import was given the option “schoolYear” in a way it cannot use, so nothing was read.',
      ],
    ]);
  });
});

describe('a file that is not to be trusted', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['is empty', '', 'noRows'],
    ['has column names alone', 'code,title\n', 'noRows'],
    ['has no column for codes', 'title\nArt', 'missingColumn'],
    ['has a column twice', 'code,title,Course Title\n1,Art,Band', 'repeatedColumn'],
    ['names a column as code would', 'code,title,__proto__\n1,Art,x', 'forbiddenColumn'],
    ['leaves a quotation mark open', 'code,title\n1,"Art\n2,Band', 'brokenQuotes'],
    ['is a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'binary'],
    ['is a text with zeros', 'code,title\n1,A\u0000rt', 'binary'],
    ['has letters of another encoding', bytes(0x63, 0x2c, 0x74, 0x0a, 0x31, 0x2c, 0xe9), 'encoding'],
    ['was read in another encoding', 'code,title\n1,Espa\uFFFDol', 'encoding'],
    ['is a hundred megabytes', 'x'.repeat(100_000_000), 'tooLarge'],
  ];
  for (const [what, input, code] of refused) {
    it(`is refused as a whole when it ${what}`, () => {
      const result = imported(input);
      assert.equal(result.catalog, undefined);
      assert.ok(result.report.findings.some((each) => each.effect === 'refused' && each.code === code));
    });
  }

  it('loses the rows that cannot be trusted, and keeps the others', () => {
    const result = imported(
      'code,title\n1,=HYPERLINK("x")\n2,Art,more\n3\n__proto__,Band\n"=""004""",Choir\n5,"+SUM(A1)"\n6,- Dance',
    );
    assert.deepEqual(
      result.catalog?.courses.map(({ code }) => code),
      ['004', '6'],
    );
    assert.deepEqual(
      saidOfRows(result).map((each) => each.split(' ').slice(0, 2).join(' ')),
      ['2 formula', '3 raggedRow', '4 raggedRow', '5 forbiddenCode', '6 spreadsheetText', '7 formula'],
    );
  });

  it('is read in the encodings spreadsheets write', () => {
    const text = '\uFEFFcode\ttitle\n1\tEspañol';
    const wide = new Uint8Array(new Uint16Array(Array.from(text, (letter) => letter.charCodeAt(0))).buffer);
    for (const input of [new TextEncoder().encode(text), wide])
      assert.equal(imported(input).catalog?.courses[0]?.title, 'Español');
  });

  it('loses rows with a title that is a chapter, and long lists pass the check', () => {
    const rows = [`1,${'long '.repeat(200)},`, `2,Art,"${'Band, '.repeat(400)}"`, '3,Band,'];
    const { catalog, report } = imported(['code,title,prerequisites', ...rows].join('\n'));
    assert.ok(report.findings.some(({ code, line }) => code === 'longCell' && line === 2));
    assert.equal(catalog?.courses.length, 2);
    assert.deepEqual(checkCatalog(catalog), catalog);
  });

  it('takes no longer for a cell that was made to take long', () => {
    const start = performance.now();
    for (const part of ['A', 'A ', 'A or ', '(', 'A, ', ' 1-', 'B or better in ', '. A', 'and '])
      ruleOf(`${part.repeat(4990 / part.length)}!`);
    assert.ok(performance.now() - start < 5000);
  });

  for (const [option, value] of [
    ['id', ''],
    ['id', undefined],
    ['id', 'constructor'],
    ['title', '  '],
    ['title', 'long '.repeat(200)],
    ['schoolYear', 27],
    ['schoolYear', '2027'],
    ['sources', 'a catalog'],
    ['creditThousandths', Number.NaN],
    ['creditThousandths', -1000],
    ['clusters', 5],
    ['file', 5],
  ] as const)
    it(`is not read where ${option} is ${JSON.stringify(value)}`, () => {
      const { catalog, report } = imported('code,title\n1,Art', { [option]: value });
      assert.equal(catalog, undefined);
      assert.deepEqual(
        report.findings.map(({ effect, code, value: name }) => [effect, code, name]),
        [['refused', 'wrongOption', option]],
      );
    });

  it('is told from nothing, and from what is no file', () => {
    const codes = [undefined, null, 5, {}, new DataView(new ArrayBuffer(2))].map((input) =>
      saidOfRows(imported(input as string)),
    );
    assert.deepEqual(codes, [['- missingFile'], ['- missingFile'], ['- binary'], ['- binary'], ['- binary']]);
  });

  it('never throws, and gives a catalog that passes its own check, whatever options are', () => {
    const options = fc.record(
      Object.fromEntries(
        ['id', 'title', 'schoolYear', 'sources', 'file', 'columns', 'creditThousandths', 'clusters'].map(
          (name) => [name, fc.oneof(fc.anything(), fc.string(), fc.integer(), fc.array(fc.string()))],
        ),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.anything(), options, (anything, given) => {
        imported(anything as string);
        importCatalogCsv('code,title\n1,Art', anything as typeof given & { id: string; title: string });
        const { catalog } = imported('code,title,credits\n1,Art,0.5', given);
        if (catalog) assert.doesNotThrow(() => checkCatalog(catalog));
      }),
      { numRuns: 300 },
    );
  });

  it('may have as many courses as a file has rows', () => {
    const rows = Array.from({ length: 50_000 }, (_, place) => `${place},Art`);
    const { catalog } = imported(['code,title', ...rows].join('\n'));
    assert.equal(checkCatalog(catalog).courses.length, 50_000);
  });

  it('never throws, and gives a catalog that passes its own check', () => {
    const letter = fc.constantFrom(
      ...Array.from('a1,;"\n\r=()- '),
      'code',
      'title',
      'and',
      'or',
      '__proto__',
      'IEP',
      'Sp. Ed.',
      '504 ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        for (const text of [letters.join(''), `code,title,prerequisites\n1,Art,\n${letters.join('')}`]) {
          const { catalog } = imported(text);
          if (catalog) assert.deepEqual(checkCatalog(catalog), catalog);
        }
      }),
      { numRuns: 300 },
    );
  });
});
