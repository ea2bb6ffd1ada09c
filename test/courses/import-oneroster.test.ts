import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkCatalog } from '../../src/courses/check-catalog.js';
import {
  importOneRosterCatalog,
  type CatalogImport,
  type OneRosterFiles,
} from '../../src/courses/import/index.js';

const sessions = [
  'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  'y27,,,2026-27,schoolYear,2026-08-10,2027-06-01,,2027',
  's1,,,Fall Semester 2026,semester,2026-08-10,2026-12-18,y27,2027',
  's2,,,Spring 2027,semester,2027-01-05,2027-06-01,y27,2027',
  'ta,,,Round A,term,2026-08-10,2026-11-01,y27,2027',
  'tc,,,Round C,term,2027-03-02,2027-06-01,y27,2027',
  'tb,,,Round B,term,2026-11-02,2027-03-01,y27,2027',
  'mp,,,Marking 1,gradingPeriod,2026-08-10,2026-09-20,s1,2027',
].join('\n');

const courses = [
  'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes,metadata.credits,metadata.room',
  'c1,,,y27,Biology,BIO1,"09,10",org1,"Science,Lab","03051",1,12',
  'c2,,,y27,Choir,CHO1,"KG,01",org1,,"05111,05110",0.5,',
  'c3,tobedeleted,2026-01-01T00:00:00Z,y27,Latin,LAT1,09,org1,,,,',
  'c4,,,y27,Biology again,BIO1,09,org1,,,,',
  'c5,,,y27,No code,,09,org1,,,,',
].join('\r\n');

const classes = [
  'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
  'k1,,,Bio A,,c1,,scheduled,,org1,"s2,s1",,,',
  'k2,,,Choir A,,c2,,scheduled,,org1,tb,,,',
  'k3,,,Ghost,,c9,,scheduled,,org1,s1,,,',
].join('\n');

const about = { id: 'district', title: 'A district', columns: { 'metadata.credits': 'credits' } } as const;
const files: OneRosterFiles = {
  'manifest.csv': 'propertyName,value\nmanifest.version,1.0\noneroster.version,1.2',
  'academicSessions.csv': sessions,
  'courses.csv': courses,
  'classes.csv': classes,
};

function imported(changed: Partial<OneRosterFiles> = {}): CatalogImport {
  return importOneRosterCatalog({ ...files, ...changed }, about);
}

function said({ report }: CatalogImport): string[] {
  return report.findings.map(({ file, line, code, value }) =>
    [file.replace('.csv', ''), line ?? '-', code, value ?? ''].join(' ').trim(),
  );
}

describe('a catalog as OneRoster 1.2 CSV', () => {
  it('has courses with their terms, grades, subjects and credits of a column of one’s own', () => {
    const { catalog } = imported();
    assert.equal(catalog?.schoolYear, 2027);
    assert.deepEqual(catalog.courses, [
      {
        code: 'BIO1',
        title: 'Biology',
        subject: '03',
        sced: '03051',
        categories: ['Science', 'Lab'],
        credits: 1000,
        grades: [9, 10],
        terms: ['fallSemester', 'springSemester'],
      },
      {
        code: 'CHO1',
        title: 'Choir',
        subject: '05',
        sced: '05111',
        credits: 500,
        grades: [0, 1],
        terms: ['secondTrimester'],
      },
    ]);
    assert.deepEqual(checkCatalog(catalog), catalog);
  });

  it('says what it left out, doubted and told from dates alone, in the order of the files', () => {
    assert.deepEqual(said(imported()), [
      'academicSessions 5 guessedTerm Round A',
      'academicSessions 6 guessedTerm Round C',
      'academicSessions 7 guessedTerm Round B',
      'courses 1 unknownColumn metadata.room',
      'courses 1 absentColumn prerequisites',
      'courses 3 severalSced 05111, 05110',
      'courses 4 toBeDeleted c3',
      'courses 5 repeatedCode Biology again',
      'courses 6 missingCode No code',
      'classes 4 unknownCourse c9',
    ]);
  });

  it('names a column that is not there', () => {
    const absent = imported().report.findings.filter(({ code }) => code === 'absentColumn');
    assert.deepEqual(
      absent.map(({ column, sentence }) => [column, sentence]),
      [
        [
          'prerequisites',
          'No column of the file says “prerequisites”, so that stays blank for every course.',
        ],
      ],
    );
  });

  it('needs the courses alone, and then says no terms', () => {
    const { catalog, report } = importOneRosterCatalog({ 'courses.csv': courses }, about);
    assert.equal(catalog?.courses.length, 2);
    assert.ok(catalog.courses.every(({ terms }) => terms === undefined));
    assert.ok(report.findings.every(({ file }) => file === 'courses.csv'));
  });

  it('names no term for a course with a class in a term that is not there', () => {
    const result = imported({ 'classes.csv': `${classes}\nk4,,,Bio B,,c1,,scheduled,,org1,s9,,,` });
    assert.equal(result.catalog?.courses[0]?.terms, undefined);
    assert.ok(said(result).includes('classes 5 unknownSession s9'));
  });

  it('names no school year where the courses have several', () => {
    const more = `${sessions}\ny28,,,2027-28,schoolYear,2027-08-10,2028-06-01,,2028`;
    const result = imported({
      'academicSessions.csv': more,
      'courses.csv': courses.replace('c2,,,y27', 'c2,,,y28'),
    });
    assert.equal(result.catalog?.schoolYear, undefined);
    assert.ok(said(result).includes('courses - manySchoolYears 2027, 2028'));
  });

  it('tells of a version it does not know', () => {
    const result = imported({ 'manifest.csv': 'propertyName,value\noneroster.version,2.0' });
    assert.equal(said(result)[0], 'manifest 2 otherVersion 2.0');
    assert.ok(result.catalog);
  });

  it('reads version 1.1, whose columns are the same, and says nothing of it', () => {
    const result = imported({ 'manifest.csv': 'propertyName,value\noneroster.version,1.1' });
    assert.deepEqual(result, imported());
  });

  it('takes null for a file that is not there', () => {
    const none = { 'manifest.csv': null, 'academicSessions.csv': null, 'classes.csv': null };
    const result = imported(none as unknown as Partial<OneRosterFiles>);
    assert.equal(result.catalog?.courses.length, 2);
  });

  it('says which file is needed and not there, or is none', () => {
    const none = importOneRosterCatalog({} as OneRosterFiles, about);
    assert.deepEqual([none.catalog, said(none)], [undefined, ['courses - missingFile']]);
    const wrong = imported({ 'classes.csv': 5 as unknown as string });
    assert.deepEqual([wrong.catalog, said(wrong)], [undefined, ['classes - binary']]);
  });

  it('never throws, and gives a catalog that passes its own check, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (some, options) => {
        importOneRosterCatalog(some as OneRosterFiles, options as typeof about);
        const other = importOneRosterCatalog(files, { ...about, ...(options as object) });
        if (other.catalog) assert.deepEqual(checkCatalog(other.catalog), other.catalog);
        for (const file of Object.keys(files)) imported({ [file]: some });
      }),
    );
  });

  for (const [what, changed] of [
    ['courses that are no text', { 'courses.csv': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]) }],
    ['courses without a code', { 'courses.csv': 'sourcedId,title\n1,Art' }],
    ['sessions with a column twice', { 'academicSessions.csv': 'sourcedId,title,type,title\n1,a,b,c' }],
    ['columns named as code would', { 'courses.csv': courses.replace('metadata.room', 'constructor') }],
  ] as const) {
    it(`is refused as a whole with ${what}`, () => {
      const result = imported(changed);
      assert.equal(result.catalog, undefined);
      assert.ok(result.report.findings.some(({ effect }) => effect === 'refused'));
    });
  }
});
