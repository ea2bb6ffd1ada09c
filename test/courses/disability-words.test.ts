import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalog, CatalogCourse, CourseRule } from '../../src/courses/catalog.js';
import { checkCatalog } from '../../src/courses/check-catalog.js';
import { tellsOfDisability } from '../../src/courses/disability-words.js';
import {
  importCatalogCsv,
  importOneRosterCatalog,
  type CatalogImport,
} from '../../src/courses/import/index.js';

const telling = [
  ...['IEP', 'IEPs', 'must have an I.E.P.', 'I. E. P. required', 'IEP-team placement', 'students’ IEP’s'],
  ...[
    'IEP approval',
    'IEP recommendation required',
    'Approval of the IEP',
    'IEP team',
    'Resource Math (IEP)',
  ],
  ...['Students must have an Individual Education Plan', 'Individualized Education Program'],
  ...['individual educational plan', 'individualised education', 'Individual Transition Plan'],
  ...[
    '504',
    '(504)',
    '504 plan',
    '504 accommodation plan',
    'Section 504',
    'students with a 504',
    '504s only',
  ],
  ...['a 504 team meeting', 'accommodation plan'],
  ...[
    'SPED students only',
    'S.P.E.D.',
    'Sp. Ed. students',
    'Spec. Ed.',
    'Special Ed. placement',
    'special ed',
  ],
  ...[
    'Special-education placement',
    'SPECIAL\u2011EDUCATION',
    'spe\u00ADcial education',
    'Ｓpecial education',
  ],
  ...['Placement by special services', 'Special needs', 'Special Day Class', 'SDC English', 'RSP', 'ESE'],
  ...['Exceptional Student Education', 'Exceptional Students’ Services', 'Exceptional Children'],
  ...['specially designed instruction', 'Specialized Academic Instruction', 'Self-contained placement'],
  ...['Resource room', 'resource specialist approval', 'case manager', 'ARD committee decision'],
  ...['alternate assessment', 'Students with disabilities', 'a documented disability', 'disabled students'],
  ...['students with autism', 'visually impaired', 'hearing impairment', 'handicapped'],
  ...['Plan de educación individual (PEI)', 'P.E.I.', 'Programa Educativo Individualizado', 'plan 504'],
  ...['planes educativos individuales', 'plan individualizado de educación', 'sección 504'],
  ...[
    'educación especial',
    'EDUCACION ESPECIAL',
    'servicios especiales',
    'necesidades educativas especiales',
  ],
  ...['estudiantes con discapacidad', 'alumnos discapacitados', 'aula de recursos', 'aula autocontenida'],
  ...['plan de acomodaciones', 'encargada del caso', 'autismo'],
];

const plain = [
  ...['', 'Teacher recommendation', 'Audition', 'Algebra 1', 'Individual Graduation Plan', 'P.E. I', 'PE I'],
  ...['Individual Learning Plan', 'individualized learning plan', 'plan de estudios', 'plan individual'],
  ...['Math 504', 'Room 1504', 'English 504 or Art', 'Special permission', 'Special topics in education'],
  ...['exceptional students are welcome', 'ese curso', 'Natural Resources'],
  ...['Disability studies', 'the history of disability rights', 'self-contained breathing apparatus'],
  ...['sped-up course', 'speed', 'recipe', 'Physical education', 'approval of the counselor', 'case study'],
];

describe('words that tell of a disability', () => {
  for (const words of telling) {
    it(`are “${words}”`, () => {
      assert.equal(tellsOfDisability(words), true);
    });
  }

  for (const words of plain) {
    it(`are not “${words}”`, () => {
      assert.equal(tellsOfDisability(words), false);
    });
  }
});

const placed: readonly CourseRule[] = [{ kind: 'placed' }];

/** Reads a course with these columns beside another, which a rule can name. */
function imported(columns: string, ...cells: string[]): CatalogImport {
  const row = cells.map((cell) => `"${cell}"`).join(',');
  const other = `A1,Algebra 1,${','.repeat(cells.length - 1)}`;
  const about = { id: 'district', title: 'A district' };
  return importCatalogCsv(`code,title,${columns}\n${other}\nX1,X,${row}`, about);
}

function courseX({ catalog }: CatalogImport): CatalogCourse {
  return catalog?.courses.find(({ code }) => code === 'X1') ?? assert.fail('the course is there');
}

function findings({ report }: CatalogImport): string[] {
  const said = report.findings.filter(({ code }) => code !== 'absentColumn');
  return said.map(({ effect, code, column, value }) => [effect, code, column, value].join(' '));
}

describe('a catalog file that tells of a disability', () => {
  for (const column of ['prerequisites', 'corequisites', 'note', 'approval', 'grades'] as const) {
    it(`reads “placed by the school” where its column “${column}” tells so, and says so`, () => {
      for (const words of telling) {
        const result = imported(column, words);
        assert.deepEqual(courseX(result).rules, placed, words);
        const isSaid = findings(result).some((each) => each.startsWith(`changed placed ${column} `));
        assert.ok(isSaid, words);
      }
    });
  }

  it('leaves out a category or a subject that tells so, and says so', () => {
    const result = imported(
      'subject,categories',
      'Special-education',
      'Students with disabilities;Electives',
    );
    assert.deepEqual(courseX(result).categories, ['Electives']);
    assert.equal(findings(result).filter((each) => each.startsWith('changed placementCategory')).length, 2);
  });

  it('keeps the course that is asked for beside it, and the words that tell nothing', () => {
    const { rules } = courseX(imported('prerequisites', 'Algebra 1 and IEP recommendation, audition'));
    const algebra = { kind: 'prerequisite', needs: { course: 'A1' } };
    assert.deepEqual(rules, [algebra, ...placed, { kind: 'text', words: 'audition' }]);
  });

  it('takes together what its sentences tell of only as a whole', () => {
    const result = imported('prerequisites', 'Algebra 1. Sp. Ed. students');
    const algebra = { kind: 'prerequisite', needs: { course: 'A1' } };
    assert.deepEqual(courseX(result).rules, [algebra, ...placed]);
    assert.ok(findings(result).includes('changed placed prerequisites Algebra 1. Sp. Ed. students'));
  });

  it('says “placed by the school” once, however many of its rules tell so', () => {
    const columns = 'prerequisites,approval,note';
    const { rules } = courseX(imported(columns, 'IEP; Sp. Ed. students', 'IEP team', 'Current 504 plan'));
    assert.deepEqual(rules, placed);
    const file = 'sourcedId,title,courseCode,room,by\nc1,X,X1,SPED,IEP team';
    const own = { room: 'note', by: 'approval' } as const;
    const about = { id: 'district', title: 'A district', columns: own };
    assert.deepEqual(courseX(importOneRosterCatalog({ 'courses.csv': file }, about)).rules, placed);
  });

  it('takes a code for a course, whatever its letters, and a title that tells so for no course', () => {
    const rows = ['SPED-1,Study hour,', '504,Poetry,', '7,IEP study skills,'];
    const asking = ['X1,X,SPED-1', 'X2,Y,504', 'X3,Z,IEP study skills'];
    const file = ['code,title,prerequisites', ...rows, ...asking].join('\n');
    const { catalog } = importCatalogCsv(file, { id: 'district', title: 'A district' });
    const rulesOf = (code: string) => catalog?.courses.find((course) => course.code === code)?.rules;
    assert.deepEqual(rulesOf('X1'), [{ kind: 'prerequisite', needs: { course: 'SPED-1' } }]);
    assert.deepEqual(rulesOf('X2'), [{ kind: 'prerequisite', needs: { course: '504' } }]);
    assert.deepEqual(rulesOf('X3'), placed);
  });

  it('doubts a code, a title or a description that tells so, which everybody reads', () => {
    const file = 'code,title,description\nSPED-1,Resource Math (IEP),For students with an IEP\n2,Art,Paint.';
    const result = importCatalogCsv(file, { id: 'district', title: 'A district' });
    assert.deepEqual(findings(result), [
      'doubted tellingWords code SPED-1',
      'doubted tellingWords title Resource Math (IEP)',
      'doubted tellingWords description For students with an IEP',
    ]);
    assert.equal(result.catalog?.courses[0]?.title, 'Resource Math (IEP)');
  });
});

describe('a catalog as JSON that tells of a disability', () => {
  const catalogWith = (course: Partial<CatalogCourse>): Catalog => ({
    schema: 1,
    id: 'district',
    title: 'A district',
    courses: [{ code: 'X1', title: 'X', ...course }],
  });
  const checked = (course: Partial<CatalogCourse>) => checkCatalog(catalogWith(course)).courses[0];

  it('reads “placed by the school” in place of words and approvals', () => {
    for (const words of telling) {
      assert.deepEqual(checked({ rules: [{ kind: 'text', words }] })?.rules, placed, words);
      assert.deepEqual(checked({ rules: [{ kind: 'approval', by: words }] })?.rules, placed, words);
    }
  });

  it('has no category that tells so', () => {
    assert.deepEqual(checked({ categories: ['Electives', 'Special Education'] })?.categories, ['Electives']);
    assert.deepEqual(checked({ categories: ['SPED'] }), { code: 'X1', title: 'X' });
  });

  it('stays as it is where nothing tells so', () => {
    const catalog = catalogWith({
      categories: ['Electives'],
      rules: [{ kind: 'approval', by: 'teacher' }, { kind: 'approval' }, { kind: 'text', words: 'Audition' }],
    });
    assert.deepEqual(checkCatalog(catalog), catalog);
  });
});
