import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CatalogCourse } from '../../../src/courses/catalog.js';
import { factsOfCatalogCourse } from '../../../src/courses/check/course-facts.js';
import { matchFilter } from '../../../src/courses/check/course-filter.js';
import { graduationPlanIds, loadGraduationPlan } from '../../../src/courses/load-graduation-plan.js';
import { catalog, check, course, credits, diploma, sums } from './small-plans.js';

const sports = {
  subjects: ['08'],
  sced: ['0800'],
  titles: ['sports'],
  categories: ['Physical Education'],
};

function match(fields: Partial<CatalogCourse>, filter: Parameters<typeof matchFilter>[0] = sports) {
  const known: CatalogCourse = { code: 'A', title: 'ENS 1-2', subject: '08', ...fields };
  return matchFilter(filter, factsOfCatalogCourse(known));
}

describe('a filter by code, title and category', () => {
  it('goes by the code of a course that has one', () => {
    assert.equal(match({ sced: '08001' }), 'yes');
    assert.equal(match({ sced: '08051', title: 'Sports', categories: ['Physical Education'] }), 'no');
  });

  it('else guesses by the title or by the category', () => {
    assert.equal(match({ title: 'Team sports' }), 'guess');
    assert.equal(match({ categories: ['Health', 'Physical Education'] }), 'guess');
    assert.equal(match({ categories: ['Health'] }), 'no');
  });

  it('keeps to the other parts', () => {
    assert.equal(match({ subject: '03', categories: ['Physical Education'] }), 'no');
  });

  it('takes categories as they are where no code is asked for', () => {
    const filter = { categories: ['Physical Education'], titles: ['sports'] };
    assert.equal(match({ title: 'Sports', sced: '08051' }, filter), 'no');
    assert.equal(match({ title: 'Sports', categories: ['Physical Education'] }, filter), 'guess');
  });
});

describe('a course whose subject the catalog does not say', () => {
  it('goes by what the plan says of it', () => {
    const open = catalog({ code: 'OPEN', title: 'Open', credits: 1000 });
    const plan = diploma([credits('arts', 2000, ['05'])]);
    const courses = [course('a', { course: 'OPEN', subject: '05' }), course('b', { course: 'OPEN' })];
    for (const [each, earned] of [
      [courses[0], 1000],
      [courses[1], 0],
    ] as const) {
      assert.equal(sums(check(plan, [each!], { catalog: open }).accepted, 'arts').earned, earned);
    }
  });
});

/** Exercise and nutritional science, as a district of the sample catalog calls physical education. */
const ens = catalog({
  ...{ code: '001404-001405', title: 'ENS 1-2', subject: '08', credits: 1000 },
  categories: ['Health', 'Physical Education'],
});

describe('physical education under another name', () => {
  for (const [id, requirement] of [
    ['adams-12-diploma', 'physical-education'],
    ['sc-diploma-2026', 'physical-education'],
    ['sc-diploma-2027', 'physical-education'],
    ['tx-foundation', 'physical-education'],
  ] as const) {
    it(`counts under the rules of ${id}`, async () => {
      assert.ok(graduationPlanIds.includes(id));
      const plan = await loadGraduationPlan(id);
      const passed = course('ens', { kind: 'catalog', course: '001404-001405', credits: null });
      const own = sums(check(plan, [passed], { catalog: ens }).accepted, requirement);
      assert.deepEqual([own.earned, own.filledBy[0]?.basis], [1000, 'title']);
    });
  }

  it('counts half for health where that is asked for beside it', async () => {
    const plan = await loadGraduationPlan('wa-diploma');
    const passed = course('ens', { kind: 'catalog', course: '001404-001405', credits: null });
    const { accepted } = check(plan, [passed], { catalog: ens });
    assert.deepEqual([sums(accepted, 'fitness').earned, sums(accepted, 'health').earned], [500, 500]);
  });
});
