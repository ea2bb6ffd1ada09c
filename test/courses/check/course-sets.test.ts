import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Catalog } from '../../../src/courses/catalog.js';
import type { CourseFilter, GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { catalog, check, course, diploma, planned, sums } from './small-plans.js';

function setOf(courses: readonly CourseFilter[], least = courses.length): GraduationPlan {
  return diploma([{ kind: 'courses', id: 'set', name: { en: '', es: '' }, courses, least }]);
}

function ask(plan: GraduationPlan, courses: readonly PlannedCourse[], school: Catalog) {
  const own = sums(check(plan, courses, { catalog: school }).accepted, 'set');
  assert.ok(own.kind === 'courses');
  return own;
}

const health = catalog(
  { code: 'HEALTH', title: 'Health', credits: 500 },
  { code: 'HONORS', title: 'Health honors', credits: 1000 },
);

describe('a set of courses beside classes that are taken again', () => {
  const taken = course('a', { course: 'HEALTH', credits: null });

  it('stays met when a class is planned that repeats one under another code, and is worth more', () => {
    const again = planned('b', { course: 'HONORS', credits: null, repeats: 'a' });
    const own = ask(setOf([{ codes: ['HEALTH', 'HONORS'] }]), [taken, again], health);
    assert.deepEqual([own.state, own.earned, own.filledBy.map((fill) => fill.course)], ['met', 1, ['a']]);
  });

  it('stays met when a part of a class comes that repeats one', () => {
    const part = planned('b', { course: 'HONORS', credits: 250, repeats: 'a' });
    assert.equal(ask(setOf([{ codes: ['HEALTH', 'HONORS'] }]), [taken, part], health).state, 'met');
  });

  it('takes the time that is needed, not the surest, where one of them is asked for', () => {
    const again = planned('b', { course: 'HONORS', credits: null, repeats: 'a' });
    const other = planned('c', { course: 'FITNESS' });
    const two = setOf([{ codes: ['HEALTH', 'FITNESS'] }, { codes: ['HONORS'] }]);
    const own = ask(two, [taken, again, other], health);
    assert.deepEqual([own.state, own.left], ['metIfPassed', 0]);
    const one = ask(setOf([{ codes: ['HEALTH'] }, { codes: ['HONORS'] }], 1), [taken, again], health);
    assert.deepEqual([one.state, one.earned], ['met', 1]);
  });

  const codes = ['A', 'B', 'C'];
  const anySchool = fc
    .tuple(...codes.map(() => fc.tuple(fc.constantFrom(500, 1000), fc.constantFrom(1, 1, 1, 2))))
    .map((facts) =>
      catalog(
        ...facts.map(([credits, mostCompletions], place) => {
          const code = codes[place]!;
          return { code, title: code, credits, mostCompletions };
        }),
      ),
    );
  const anyFilters = fc.array(
    fc.subarray(codes, { minLength: 1 }).map((some): CourseFilter => ({ codes: some })),
    { minLength: 1, maxLength: 3 },
  );
  const anyCourse = fc
    .record({
      course: fc.constantFrom(...codes),
      credits: fc.constantFrom(null, null, 500, 250),
      isOver: fc.boolean(),
      repeats: fc.constantFrom('c0', 'c1', null, null, null),
    })
    .map(({ isOver, ...fields }): Partial<PlannedCourse> =>
      isOver ? fields : { ...fields, state: 'planned', result: null },
    );
  const anyCourses = fc.array(anyCourse, { minLength: 1, maxLength: 6 });
  const rank = { met: 2, metIfPassed: 1, left: 0 };

  it('never has more left or stands lower for one more class, and does not depend on their order', () => {
    fc.assert(
      fc.property(anySchool, anyFilters, fc.nat(2), anyCourses, (school, filters, fewer, drafts) => {
        const plan = setOf(filters, Math.max(1, filters.length - fewer));
        const courses = drafts.map((fields, place) => course(`c${place}`, { kind: 'catalog', ...fields }));
        const more = ask(plan, courses, school);
        const less = ask(plan, courses.slice(0, -1), school);
        assert.ok(more.left <= less.left, 'more is left');
        assert.ok(rank[more.state] >= rank[less.state], `${less.state} to ${more.state}`);
        assert.deepEqual(ask(plan, [...courses].reverse(), school), more);
      }),
      { numRuns: 600 },
    );
  });
});
