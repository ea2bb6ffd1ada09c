import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  findCourses,
  type CourseScene,
  type CourseWish,
} from '../../../components/course-plan/add/find-courses.js';
import { placeSteps, type TemplateScene } from '../../../components/course-plan/add/template-steps.js';
import { wouldCount } from '../../../components/course-plan/add/would-count.js';
import type { PlanAnswer } from '../../../components/course-plan/check/plan-answer.js';
import {
  checkGraduation,
  type Catalog,
  type CatalogCourse,
  type GraduationPlan,
} from '../../../src/courses/index.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { noMinutes } from '../../courses/check/small-plans.js';

const catalog: Catalog = {
  schema: 1,
  id: 'small',
  title: 'Small',
  courses: [
    { code: 'B', title: 'Biology', subject: '03', credits: 1000, grades: [9, 10] },
    {
      ...{ code: 'C', title: 'Chemistry', subject: '03', credits: 1000, grades: [10, 11, 12] },
      rules: [{ kind: 'prerequisite', needs: { course: 'B' } }],
    },
    { code: 'D', title: 'Dance', subject: '05', credits: 500, terms: ['springSemester'] },
    { code: 'E', title: 'Ethics', subject: '04', credits: 500 },
  ],
};

const diploma: GraduationPlan = {
  ...{ schema: 1, id: 'd', version: 1, name: { en: 'D', es: 'D' }, jurisdiction: 'X', level: 'state' },
  ...{ kind: 'diploma', cohorts: { by: 'graduation' }, totalCredits: 3000, sources: ['x'] },
  requirements: [
    { kind: 'credits', id: 'any', name: { en: 'Any', es: 'Otra' }, credits: 2000, counts: { any: true } },
    {
      ...{ kind: 'credits', id: 'science', name: { en: 'Science', es: 'Ciencia' } },
      ...{ credits: 1000, counts: { subjects: ['03'] } },
    },
  ],
};

const made = { by: 'a', session: 's', at: '2026-01-01T00:00:00Z' };
const planned = (course: string, fields: Partial<PlannedCourse>): PlannedCourse => ({
  ...{ id: course, order: course, made, course, state: 'planned', schoolYear: 2027, term: 'yearRound' },
  ...fields,
});

function answerFor(courses: readonly PlannedCourse[]): PlanAnswer {
  const question = {
    ...{ plan: diploma, courses, catalog, exceptions: [] },
    experienceMinutes: noMinutes,
  };
  const main = { plan: diploma, question, check: checkGraduation(question) };
  return { rules: 'ready', main, beside: [], alerts: [], factsOf: () => undefined };
}

function scene(fields: Partial<CourseScene> = {}): CourseScene {
  const courses = fields.courses ?? [];
  return {
    ...{ catalog, courses, answer: undefined, language: 'en', cohortGraduationYear: 2030 },
    place: { schoolYear: 2027, term: 'yearRound' },
    ...fields,
  };
}

const nothingTyped: CourseWish = { text: '', subject: undefined, isOffered: false };
const codes = (courses: readonly CatalogCourse[]) => courses.map(({ code }) => code);
const courseWith = (wanted: string) => catalog.courses.find(({ code }) => code === wanted) as CatalogCourse;

const find = (where: CourseScene, wish: CourseWish) => findCourses(where, wish, {});

describe('classes that are found to be added', () => {
  it('are at first those that fit here and fill a gap, first where there is little choice', () => {
    const found = find(scene({ answer: answerFor([]) }), nothingTyped);
    assert.equal(found.how, 'ideas');
    assert.deepEqual(codes(found.courses), ['B', 'E']);
  });

  it('are those offered here where no rules are known, what does not fit yet last', () => {
    const found = find(scene({ place: { schoolYear: 2028, term: 'yearRound' } }), nothingTyped);
    assert.equal(found.how, 'here');
    assert.deepEqual(codes(found.courses), ['B', 'E', 'C']);
  });

  it('leave out of the ideas what the plan has, but not out of a search', () => {
    const courses = [planned('B', {})];
    const asked = scene({ courses, answer: answerFor(courses) });
    assert.ok(!codes(find(asked, nothingTyped).courses).includes('B'));
    assert.deepEqual(codes(find(asked, { ...nothingTyped, text: 'biology' }).courses), ['B']);
  });

  it('can be narrowed by subject and by what is offered', () => {
    const asked = scene();
    assert.deepEqual(codes(find(asked, { ...nothingTyped, subject: '03' }).courses), ['B', 'C']);
    const offered = { ...nothingTyped, subject: '03', isOffered: true };
    assert.deepEqual(codes(find(asked, offered).courses), ['B']);
  });

  it('are the same answer to the same question', () => {
    const [asked, memory] = [scene(), {}];
    const found = findCourses(asked, nothingTyped, memory);
    assert.equal(findCourses({ ...asked }, { ...nothingTyped }, memory), found);
  });

  it('are kept nowhere but by who asks', () => {
    const asked = scene();
    assert.notEqual(find(asked, nothingTyped), find(asked, nothingTyped));
  });
});

describe('what a class would count for', () => {
  it('names what is still open, and what is full', () => {
    const answer = answerFor([
      planned('B', {}),
      planned('D', {}),
      planned('E', {}),
      planned('F', { credits: 500 }),
    ]);
    const { open, full } = wouldCount(courseWith('C'), catalog, answer);
    assert.deepEqual(
      [open, full].map((fits) => fits.map(({ requirement }) => requirement)),
      [['science'], ['any']],
    );
  });

  it('says nothing of one that is in the plan as often as it counts', () => {
    const there = wouldCount(courseWith('B'), catalog, answerFor([planned('B', {})]));
    assert.deepEqual(there, { open: [], full: [], isInAll: false, isThere: true });
    const failed = wouldCount(courseWith('B'), catalog, answerFor([planned('B', { result: 'fail' })]));
    assert.deepEqual([failed.open.length, failed.isThere], [2, false]);
  });

  it('says nothing where no rules are known', () => {
    assert.deepEqual(wouldCount(courseWith('C'), catalog, undefined), {
      ...{ open: [], full: [], isInAll: false, isThere: false },
    });
  });
});

describe('the places of a sequence of classes', () => {
  const sequence = {
    ...{ id: 't', cluster: 'stem' },
    steps: [{ course: 'B', grade: 9 }, { course: 'C', grade: 10 }, { course: 'D' }, { course: 'gone' }],
  };
  const at: TemplateScene = {
    ...{ catalog, courses: [], calendar: 'semesters', thisYear: 2027, cohortGraduationYear: 2030 },
    place: { schoolYear: 2029, term: 'yearRound' },
  };
  const places = (fields: Partial<TemplateScene>) =>
    placeSteps(sequence, { ...at, ...fields }).map(
      ({ course, place, isThere }) =>
        `${course.code} ${place.schoolYear} ${place.term}${isThere ? ' there' : ''}`,
    );

  it('are the grades they are meant for, in a term they are offered in', () => {
    assert.deepEqual(places({}), ['B 2027 yearRound', 'C 2028 yearRound', 'D 2027 springSemester']);
  });

  it('are never in the past, and never before what they ask for', () => {
    assert.deepEqual(places({ thisYear: 2029 }), [
      'B 2029 yearRound',
      'C 2030 yearRound',
      'D 2029 springSemester',
    ]);
  });

  it('are those of the plan for what it has already', () => {
    const courses = [planned('B', { schoolYear: 2026 })];
    assert.deepEqual(places({ courses, thisYear: 2027 })[0], 'B 2026 yearRound there');
  });

  it('are where the panel stands where no grade is known', () => {
    assert.deepEqual(places({ cohortGraduationYear: undefined })[1], 'C 2029 yearRound');
  });
});
