import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GraduationPlan } from '../../src/courses/graduation-plan.js';
import { fitsCohort, usualWay } from '../../src/courses/usual-way.js';
import { diploma } from './check/small-plans.js';

const older = diploma([], { id: 'older', cohorts: { by: 'graduation', to: 2026 } });
const newer = diploma([], { id: 'newer', cohorts: { by: 'graduation', from: 2027 } });
const supplement = diploma([], { id: 'supplement', kind: 'supplement' });
const credential = diploma([], { id: 'credential', kind: 'credential' });

function usual(plans: readonly GraduationPlan[], cohort: number | null | undefined): string | undefined {
  return usualWay(plans, cohort)?.id;
}

describe('the usual way to finish', () => {
  it('is the first diploma whose years are those of the student', () => {
    assert.equal(usual([newer, older], 2026), 'older');
    assert.equal(usual([newer, older], 2027), 'newer');
  });

  it('is the first diploma where nobody knows the years, of the rules or of the student', () => {
    assert.equal(usual([newer, older], undefined), 'newer');
    assert.equal(usual([newer, older], null), 'newer');
    const anyYear = diploma([], { id: 'any' });
    assert.equal(usual([newer, anyYear], 2026), 'any');
  });

  it('is the first diploma where all are for other years', () => {
    assert.equal(usual([newer], 2020), 'newer');
  });

  it('is never a supplement or a credential', () => {
    assert.equal(usual([supplement, credential, newer], 2026), 'newer');
    assert.equal(usual([supplement, credential], 2026), undefined);
    assert.equal(usual([], 2026), undefined);
  });
});

describe('a cohort', () => {
  it('fits rules by the year of grade 12, or of grade 9 three years before', () => {
    const graduation = { cohorts: { by: 'graduation', from: 2027 } } as const;
    const grade9 = { cohorts: { by: 'grade9', from: 2024, to: 2026 } } as const;
    assert.deepEqual(
      [2026, 2027].map((year) => fitsCohort(graduation, year)),
      [false, true],
    );
    assert.deepEqual(
      [2026, 2027, 2029, 2030].map((year) => fitsCohort(grade9, year)),
      [false, true, true, false],
    );
    assert.equal(fitsCohort(grade9, undefined), undefined);
    assert.equal(fitsCohort({ cohorts: { by: 'graduation' } }, 2027), undefined);
  });
});
