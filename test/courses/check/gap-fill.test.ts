import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Catalog } from '../../../src/courses/catalog.js';
import { whatWouldFill } from '../../../src/courses/check/index.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { catalog, check, course, credits, diploma, planned, sums } from './small-plans.js';

/** What would fill a requirement, as `code amount`. */
function fillers(
  requirement: string,
  plan: GraduationPlan,
  courses: readonly PlannedCourse[],
  known: Catalog,
): readonly string[] {
  const found = whatWouldFill(requirement, {
    ...{ plan, courses, catalog: known, check: check(plan, courses, { catalog: known }) },
  });
  return found.map(({ course: code, fills }) => `${code} ${fills}`);
}

const of = (code: string, fields: Partial<PlannedCourse> = {}) =>
  course(code, { kind: 'catalog', course: code, credits: null, ...fields });

describe('what would fill a gap beside what is there', () => {
  it('is nothing whose cap is full, and of others only what the cap has room for', () => {
    const government = { codes: ['GOV1', 'GOV2', 'GOV3'] };
    const plan = (most: number) =>
      diploma([
        credits('us', 2000, [], {
          counts: { anyOf: [{ codes: ['US'] }, government] },
          caps: [{ counts: government, most }],
        }),
      ]);
    const known = catalog(
      { code: 'US', title: 'US history', credits: 1000 },
      { code: 'GOV1', title: 'Government 1', credits: 500 },
      { code: 'GOV2', title: 'Government 2', credits: 500 },
      { code: 'GOV3', title: 'Government 3', credits: 1000 },
    );
    assert.deepEqual(fillers('us', plan(500), [of('GOV1')], known), ['US 1000']);
    assert.deepEqual(fillers('us', plan(1250), [of('GOV1')], known), ['US 1000', 'GOV3 750', 'GOV2 500']);
  });

  it('is a course again as often as it may be taken', () => {
    const band = (most: number) =>
      catalog({ code: 'BAND', title: 'Band', subject: '05', credits: 1000, mostCompletions: most });
    const plan = diploma([credits('arts', 3000, ['05'])]);
    assert.deepEqual(fillers('arts', plan, [of('BAND')], band(4)), ['BAND 1000']);
    assert.deepEqual(fillers('arts', plan, [of('BAND')], band(1)), []);
    const twice = [of('BAND'), planned('again', { course: 'BAND' })];
    assert.deepEqual(fillers('arts', plan, twice, band(2)), []);
  });

  it('is the rest of a course of which a part is there', () => {
    const known = catalog({ code: 'CHEM', title: 'Chemistry', subject: '03', credits: 1000 });
    const plan = diploma([credits('science', 2000, ['03'])]);
    assert.deepEqual(fillers('science', plan, [of('CHEM', { credits: 250 })], known), ['CHEM 750']);
    const third = of('CHEM', { credits: 333 });
    assert.deepEqual(fillers('science', plan, [third], known), ['CHEM 667']);
  });

  it('is a course again whose mark was too low, or that was failed', () => {
    const known = catalog({ code: 'ALG', title: 'Algebra', subject: '02', credits: 1000 });
    const plan = diploma([credits('mathematics', 1000, ['02'], { leastMark: 'C' }), credits('rest', 2000)]);
    const low = [of('ALG', { mark: 'D' })];
    assert.deepEqual(fillers('mathematics', plan, low, known), ['ALG 1000']);
    assert.deepEqual(fillers('rest', plan, low, known), []);
    assert.deepEqual(fillers('rest', plan, [of('ALG', { result: 'fail' })], known), ['ALG 1000']);
  });

  it('is one of certain courses that is still missing, and not yet there as often as it may be taken', () => {
    const known = catalog(
      { code: 'BIO', title: 'Biology', credits: 1000 },
      { code: 'LAB', title: 'Laboratory' },
    );
    const filters = [{ codes: ['BIO', 'LAB'] }, { codes: ['BIO', 'LAB'] }];
    const plan = diploma([{ kind: 'courses', id: 'set', name: { en: '', es: '' }, courses: filters }]);
    assert.deepEqual(fillers('set', plan, [of('BIO')], known), ['LAB 1']);
    assert.deepEqual(fillers('set', plan, [of('LAB', { credits: 500 })], known), ['BIO 1']);
  });

  it('fills as much in all as is said of it, once it is added', () => {
    const codes = ['A', 'B', 'C', 'D'];
    const anyCourses = fc.array(
      fc.record({
        course: fc.constantFrom(...codes),
        credits: fc.constantFrom(null, 250, 333, 500),
        state: fc.constantFrom('completed' as const, 'planned' as const),
      }),
      { maxLength: 5 },
    );
    const anyKnown = fc.tuple(
      ...codes.map(() => fc.tuple(fc.constantFrom(500, 1000), fc.constantFrom(1, 2))),
    );
    const most = fc.constantFrom(0, 500, 750, 1000);
    fc.assert(
      fc.property(anyCourses, anyKnown, most, most, (drafts, facts, one, other) => {
        const known = catalog(
          ...facts.map(([amount, mostCompletions], place) => {
            const code = codes[place]!;
            return { code, title: code, credits: amount, mostCompletions };
          }),
        );
        const caps = [
          { counts: { codes: ['A', 'B', 'C'] }, most: one },
          { counts: { codes: ['B'] }, most: other },
        ];
        const plan = diploma([
          credits('first', 1500, [], { counts: { codes: ['A', 'B', 'D'] }, caps }),
          credits('second', 1000, [], { counts: { codes: ['B', 'C'] }, caps }),
        ]);
        const courses = drafts.map((fields, place) => course(`c${place}`, { kind: 'catalog', ...fields }));
        const left = (all: readonly PlannedCourse[]) => {
          const { accepted } = check(plan, all, { catalog: known });
          return sums(accepted, 'first').left + sums(accepted, 'second').left;
        };
        for (const requirement of ['first', 'second']) {
          for (const filler of fillers(requirement, plan, courses, known)) {
            const [code = '', fills] = filler.split(' ');
            const after = left([...courses, planned('new', { course: code, credits: null })]);
            // Thirds of a credit are rounded.
            assert.ok(left(courses) - after >= Number(fills) - 1, filler);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
