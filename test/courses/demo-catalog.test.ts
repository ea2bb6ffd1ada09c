import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadDemoCatalog } from '../../demo/catalog/load.js';
import {
  catalogSearch,
  courseTemplates,
  descriptionOf,
  type Catalog,
  type CatalogCourse,
  type CatalogSearch,
} from '../../src/courses/index.js';

let catalog: Catalog;
let search: CatalogSearch;
before(async () => {
  catalog = await loadDemoCatalog();
  search = catalogSearch(catalog);
});

function courseCalled(title: string): CatalogCourse {
  const course = catalog.courses.find((each) => each.title === title);
  assert.ok(course, title);
  return course;
}

describe('the catalog of the demo', () => {
  it('has the courses and credits of the source', () => {
    assert.equal(catalog.courses.length, 176);
    const credits = new Set(catalog.courses.map((course) => course.credits));
    assert.deepEqual([...credits].sort(), [1000, 500]);
  });

  it('has a short sentence about each course in both languages, none twice', () => {
    for (const language of ['en', 'es'] as const) {
      const sentences = catalog.courses.map((course) => descriptionOf(course, language) ?? '');
      for (const sentence of sentences) assert.match(sentence, /^\S+( \S+){3,18}\.$/u, sentence);
      assert.equal(new Set(sentences).size, sentences.length);
    }
  });

  it('reads prerequisites with “or” and marks as the source prints them', () => {
    const [math2, trigonometry] = ['Integrated Math 2a-2b', 'Trigonometry'].map(
      (title) => courseCalled(title).code,
    );
    assert.deepEqual(courseCalled('Integrated Math 3a-3b').rules, [
      { kind: 'prerequisite', needs: { any: [{ course: math2 }, { course: trigonometry }] } },
    ]);
    const math1 = {
      course: courseCalled('Integrated Math 1a-1b').code,
      mark: { least: 'B', strength: 'required' },
    };
    assert.deepEqual(courseCalled('Physics of the Universe').rules, [{ kind: 'prerequisite', needs: math1 }]);
  });

  it('names no plan of a student: 27 courses say that the school places students', () => {
    assert.doesNotMatch(JSON.stringify(catalog), /\bIEP\b|special ed/i);
    const placed = catalog.courses.filter(({ rules = [] }) => rules.some(({ kind }) => kind === 'placed'));
    assert.equal(placed.length, 27);
  });

  it('names only courses it has, but where the words are shown as printed', () => {
    const codes = new Set(catalog.courses.map(({ code }) => code));
    const named = [...JSON.stringify(catalog.courses).matchAll(/"course":"([^"]+)"/g)].map(
      ([, code = '']) => code,
    );
    assert.ok(named.length > 50);
    for (const code of named) assert.ok(codes.has(code), code);
  });
});

describe('course sequences for career clusters', () => {
  it('come from the tags, each course after what it builds on and in a grade it is offered in', () => {
    const templates = courseTemplates(catalog);
    assert.deepEqual(
      templates.map(({ cluster }) => cluster),
      [
        'arts',
        'business',
        'finance',
        'health',
        'human-services',
        'information-technology',
        'marketing',
        'stem',
      ],
    );
    const health = templates.find(({ cluster }) => cluster === 'health');
    assert.deepEqual(
      health?.steps.map(({ course, grade }) => [
        catalog.courses.find(({ code }) => code === course)?.title,
        grade,
      ]),
      [
        ['Principles of Biomedical Sciences 1-2', 9],
        ['Human Body Systems 1-2', 10],
        ['Honors Medical Interventions 1-2', 11],
      ],
    );
  });

  it('put a course a year after what it builds on, the earliest way where there are several', () => {
    const grades = [9, 10, 11, 12];
    const any = [{ course: 'a' }, { course: 'c' }];
    const small: Catalog = {
      schema: 1,
      id: 'x',
      title: 'X',
      courses: [
        {
          code: 'b',
          title: 'B',
          clusters: ['stem'],
          grades,
          rules: [{ kind: 'prerequisite', needs: { any } }],
        },
        { code: 'a', title: 'A', clusters: ['stem'], grades },
        { code: 'c', title: 'C', grades: [11] },
      ],
    };
    assert.deepEqual(courseTemplates(small)[0]?.steps, [
      { course: 'a', grade: 9 },
      { course: 'b', grade: 10 },
    ]);
  });

  it('give way to the district’s own, and end where rules go in a circle', () => {
    const needs = (course: string) => [{ kind: 'prerequisite', needs: { course } }] as const;
    const small: Catalog = {
      schema: 1,
      id: 'x',
      title: 'X',
      courses: [
        { code: 'a', title: 'A', clusters: ['health'], grades: [9], rules: needs('b') },
        { code: 'b', title: 'B', clusters: ['health/support-services', 'stem'], rules: needs('a') },
      ],
      templates: [{ id: 'own', cluster: 'stem', steps: [{ course: 'a' }] }],
    };
    assert.deepEqual(
      courseTemplates(small).map(({ id }) => id),
      ['own', 'cluster-health'],
    );
  });
});

describe('the search of a catalog', () => {
  const first = (text: string): string | undefined => search(text)[0]?.title;

  for (const [typed, found] of [
    ['pre-calc', 'Pre-Calculus 1-2'],
    ['robtics', 'Robotics 1-2'],
    ['AP bio', 'AP Biology 3-4'],
    ['001236', 'Biology of the Living Earth 1-2'],
    ['1236', 'Biology of the Living Earth 1-2'],
    ['spanish 3', 'Spanish 3-4'],
    ['ceramcs', 'Ceramics 1-2'],
    ['animation', '3D Computer Animation 1-2'],
  ] as const) {
    it(`finds “${found}” for “${typed}”`, () => {
      assert.equal(first(typed), found);
    });
  }

  it('finds by subject and by what a course is about', () => {
    assert.ok(search('world languages').length >= 15);
    assert.ok(search('ocean').some(({ title }) => title === 'Marine Science'));
    assert.ok(catalogSearch(catalog, 'es')('océano').some(({ title }) => title === 'Marine Science'));
  });

  it('gives all courses in their order while nothing is typed', () => {
    assert.deepEqual(search(' '), catalog.courses);
  });
});
