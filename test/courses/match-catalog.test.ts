import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalog } from '../../src/courses/catalog.js';
import { matchCatalog } from '../../src/courses/match-catalog.js';
import { planFile, readPlanFile } from '../../src/exchange/index.js';
import { collectionOf, planWith } from './sample-plan.js';

const catalog: Catalog = {
  schema: 1,
  id: 'other',
  title: 'Another district',
  courses: [
    { code: '001', title: 'Biología' },
    { code: '002', title: 'World History' },
    { code: '900', title: 'Chemistry' },
  ],
};

const plan = planWith(
  [
    { course: '001', title: 'biologi\u0301a' },
    { course: '002', title: 'Auto Shop', schoolYear: 2028 },
    { course: '005', title: 'Chemistry', schoolYear: 2027 },
    { course: '006', title: 'Latin', schoolYear: 2029 },
    { kind: 'placeholder', title: 'An English elective' },
    { course: '007', title: 'Gone', removed: true },
    { course: '009', title: 'Gone', purged: true },
  ],
  {
    whatIfs: collectionOf('whatif', [
      { graduationPlan: 'wa-diploma', courses: collectionOf('course', [{ course: '008', title: 'Greek' }]) },
    ]),
    exceptions: collectionOf('exception', [{ kind: 'waiver', requirement: 'sc-diploma-2027/science' }]),
  },
);

describe('a plan file in another district', () => {
  it('opens with its courses, what-ifs and decisions, and says what the catalog does not know', () => {
    const read = readPlanFile(planFile(plan).text);
    assert.ok(read.ok);
    const { matched, mismatches, ownCourses, unknownGraduationPlans } = matchCatalog(read.value, catalog, [
      'wa-diploma',
    ]);
    assert.deepEqual([matched, ownCourses], [1, 1]);
    assert.deepEqual(unknownGraduationPlans, ['sc-diploma-2027']);
    assert.deepEqual(
      mismatches.map(({ kind, code, title, found }) => [kind, code, title, found]),
      [
        ['otherCode', '005', 'Chemistry', '900'],
        ['otherTitle', '002', 'Auto Shop', 'World History'],
        ['unknownCode', '006', 'Latin', undefined],
        ['unknownCode', '008', 'Greek', undefined],
      ],
    );
    assert.match(mismatches[3]?.pointer ?? '', /^\/whatIfs\/whatif_0+1\/courses\/course_0+1$/);
  });

  it('is not asked about what was removed', () => {
    assert.ok(matchCatalog(plan, catalog).mismatches.every(({ title }) => title !== 'Gone'));
  });

  it('is asked about everything it aims at, and about nothing twice', () => {
    const aiming = planWith([], {
      whatIfs: collectionOf('whatif', [{ graduationPlan: '' }, { graduationPlan: null }]),
      coursePath: {
        graduationPlan: 'tx-foundation',
        supplements: { 'tx-endorsement': true, 'nc-scholars': true, 'ca-a-g': true, 'wa-diploma': false },
        shown: { 'co-menu/capstone': true, 'tx-endorsement/choice': true, 'or-diploma/essay': false },
      },
    });
    const { unknownGraduationPlans } = matchCatalog(aiming, catalog, ['ca-a-g']);
    assert.deepEqual(unknownGraduationPlans, ['co-menu', 'nc-scholars', 'tx-endorsement', 'tx-foundation']);
  });

  it('leaves the plan as it is', () => {
    const before = JSON.stringify(plan);
    matchCatalog(plan, catalog);
    assert.equal(JSON.stringify(plan), before);
  });
});
