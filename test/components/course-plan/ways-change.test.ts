import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goesBeside, wayChange } from '../../../components/course-plan/ways/way-change.js';
import type { GraduationPlan, Requirement } from '../../../src/courses/graduation-plan.js';
import { plan as adams } from '../../../src/courses/plans/adams-12-diploma.js';
import { plan as menu } from '../../../src/courses/plans/co-menu-of-options.js';
import { plan as credential } from '../../../src/courses/plans/sc-employability-credential.js';
import { plan as endorsement } from '../../../src/courses/plans/tx-endorsement.js';

const credits = (id: string, en: string, amount: number): Requirement => ({
  ...{ kind: 'credits', id, name: { en, es: en }, credits: amount, counts: { any: true } },
});

const wayOf = (requirements: readonly Requirement[], totalCredits?: number): GraduationPlan => {
  const { totalCredits: _total, ...base } = adams;
  return { ...base, requirements, ...(totalCredits === undefined ? {} : { totalCredits }) };
};

describe('what changes when another way takes the place of one', () => {
  it('names what is not asked any more', () => {
    const { lost, total } = wayChange(adams, menu);
    assert.deepEqual(
      lost.map(({ id }) => id),
      adams.requirements.map(({ id }) => id),
    );
    assert.deepEqual(total, { now: 23_000, then: undefined });
  });

  it('names what is asked in another amount, by its id or its English name', () => {
    const now = wayOf([credits('arts', 'Arts', 1000), credits('maths', 'Math', 3000)], 20_000);
    const then = wayOf([credits('arts', 'The arts', 2000), credits('mathematics', 'Math', 4000)], 20_000);
    const { lost, otherwise, total } = wayChange(now, then);
    assert.deepEqual([lost, total], [[], undefined]);
    assert.deepEqual(
      otherwise.map((each) => [each.now.id, each.then.id]),
      [
        ['arts', 'arts'],
        ['maths', 'mathematics'],
      ],
    );
  });

  it('is nothing towards the same way', () => {
    assert.deepEqual(wayChange(adams, adams), { lost: [], otherwise: [], total: undefined });
  });
});

describe('what stands beside a diploma', () => {
  it('is a list without credits of its own, where a diploma that has them is there', () => {
    assert.equal(goesBeside(menu, [adams, menu]), true);
    assert.equal(goesBeside(adams, [adams, menu]), false);
    assert.equal(goesBeside(menu, [menu, credential]), false);
  });

  it('is what only adds to one, always', () => {
    assert.equal(goesBeside(endorsement, [endorsement]), true);
  });
});
