import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { earliestFinish } from '../../../src/courses/check/index.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { course, credits, diploma, noMinutes, planned } from './small-plans.js';

function finish(
  plan: GraduationPlan,
  courses: readonly PlannedCourse[],
  answer: 'accepted' | 'confirmed' = 'accepted',
) {
  const rest = { catalog: undefined, exceptions: [], experienceMinutes: noMinutes };
  return earliestFinish({ plan, courses, ...rest }, answer);
}

describe('the earliest finish', () => {
  const arts = credits('arts', 1000, ['05']);
  const art = course('art', { subject: '05', schoolYear: 2025 });
  const band = planned('band', { subject: '05', schoolYear: 2027 });
  const sports = planned('sports', { subject: '08', schoolYear: 2029 });

  it('is not later for a course that is not needed', () => {
    const plan = diploma([arts, credits('electives', 1000)]);
    assert.equal(finish(plan, [art, band]), 2027);
    assert.equal(finish(plan, [art, band, sports]), 2027);
  });

  it('waits for certain courses, with credit or without', () => {
    const history = { titles: ['state history'] };
    const plan = diploma([
      arts,
      { kind: 'courses', id: 'history', name: { en: '', es: '' }, courses: [history] },
    ]);
    const later = planned('history', { title: 'State history', credits: 0, schoolYear: 2029 });
    assert.equal(finish(plan, [art, later]), 2029);
  });

  it('waits for the credits in all, and is there without any', () => {
    assert.equal(finish(diploma([arts], { totalCredits: 3000 }), [art, band, sports]), 2029);
    assert.equal(finish(diploma([arts]), [art, band, sports]), 2025);
  });

  it('is open while something is left to plan', () => {
    assert.equal(finish(diploma([credits('arts', 3000, ['05'])]), [art, band]), undefined);
    assert.equal(finish(diploma([arts], { totalCredits: 4000 }), [art, band]), undefined);
    const hours = { kind: 'hours', id: 'hours', name: { en: '', es: '' }, minutes: 600 } as const;
    assert.equal(finish(diploma([arts, hours]), [art]), undefined);
  });

  it('does not wait for what is to show, which no course fills', () => {
    const item = { kind: 'item', id: 'item', name: { en: '', es: '' } } as const;
    assert.equal(finish(diploma([arts, item]), [art, sports]), 2025);
  });

  it('is open where it takes a course without a year, which is no matter once it is over', () => {
    const plan = diploma([arts, credits('electives', 1000)]);
    assert.equal(finish(plan, [art, planned('later', { schoolYear: null })]), undefined);
    assert.equal(finish(plan, [course('old', { schoolYear: null }), { ...art, schoolYear: 2026 }]), 2026);
    const both = [art, course('old')].map((each) => ({ ...each, schoolYear: null }));
    assert.equal(finish(plan, both), undefined);
  });

  it('is later as confirmed so far, where a transfer is still open', () => {
    const open = course('open', { subject: '05', schoolYear: 2026, confirmation: 'toBeConfirmed' });
    const plan = diploma([arts]);
    assert.deepEqual([finish(plan, [open, band]), finish(plan, [open, band], 'confirmed')], [2026, 2027]);
  });
});
