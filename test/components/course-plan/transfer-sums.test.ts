import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  finishOf,
  isPart,
  transfersIn,
  transferSums,
} from '../../../components/course-plan/transfer/transfer-sums.js';
import type { CheckedWay } from '../../../components/course-plan/check/plan-answer.js';
import { isTransfer } from '../../../src/courses/check/course-standing.js';
import { checkGraduation, type GraduationQuestion } from '../../../src/courses/check/index.js';
import type { GraduationPlan, Requirement } from '../../../src/courses/graduation-plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { noMinutes } from '../../courses/check/small-plans.js';
import { caseysTransfer } from '../../../stories/fixtures/course-details.js';

const courses: readonly PlannedCourse[] = Object.values(caseysTransfer.courses ?? {});
const counting = { catalogCourse: () => undefined, conversions: undefined };

function transfer(fields: Partial<PlannedCourse>): PlannedCourse {
  const [first] = courses;
  assert.ok(first);
  return { ...first, ...fields };
}

describe('the sum of what was brought along', () => {
  it('is 6.25 if all are accepted, 2.75 confirmed and 3.5 to be confirmed', () => {
    assert.deepEqual(transferSums(courses, counting), {
      ...{ accepted: 6250, confirmed: 2750, open: 3500, refused: 1, unknown: 0 },
    });
  });

  it('adds nothing for what was not passed, and counts what nobody knows the worth of', () => {
    const failed = transfer({ result: 'fail' });
    const hours = transfer({ sourceUnit: 'semesterHour', confirmation: null });
    assert.deepEqual(transferSums([failed, hours], counting), {
      ...{ accepted: 0, confirmed: 0, open: 0, refused: 0, unknown: 1 },
    });
    const conversions = [{ unit: 'semesterHour', amount: 3, thousandths: 1000 }] as const;
    assert.equal(transferSums([hours], { ...counting, conversions }).open, 3333);
  });

  it('is whole where three thirds of a credit were brought along', () => {
    const thirds = ['a', 'b', 'c'].map((id) => ({ ...transfer({ credits: 333 }), id }));
    assert.deepEqual(transferSums(thirds, counting).accepted, 1000);
  });

  it('counts what this school says where it says less', () => {
    const half = transfer({ credits: 500 });
    assert.equal(transferSums([half], counting).confirmed, 500);
    assert.equal(isPart(half, counting), true);
    assert.equal(isPart(transfer({ credits: 1000 }), counting), false);
  });

  it('leaves out what was taken here, and goes by time', () => {
    const titles = transfersIn(courses).map(({ title }) => title);
    assert.ok(!titles.includes('Washington State History'));
    assert.equal(titles.at(-1), 'Chemistry');
  });
});

describe('the end of a plan', () => {
  const item = { kind: 'item', id: 'item', name: { en: 'Item', es: 'Punto' } } as const;
  const wayWith = (
    some: readonly PlannedCourse[],
    credits: number,
    more: readonly Requirement[] = [],
  ): CheckedWay => {
    const plan: GraduationPlan = {
      ...{ schema: 1, id: 'd', version: 1, name: { en: 'D', es: 'D' }, jurisdiction: 'X', level: 'state' },
      ...{ kind: 'diploma', cohorts: { by: 'graduation' }, sources: ['x'] },
      requirements: [
        { kind: 'credits', id: 'any', name: { en: 'Any', es: 'Otra' }, credits, counts: { any: true } },
        ...more,
      ],
    };
    const question: GraduationQuestion = {
      ...{ plan, courses: some, catalog: undefined, exceptions: [] },
      experienceMinutes: noMinutes,
    };
    return { plan, question, check: checkGraduation(question) };
  };
  const brought = courses.filter(isTransfer);

  it('is the year after which nothing is left, under each answer', () => {
    const way = wayWith(brought, 2000);
    const years = brought.flatMap(({ schoolYear }) => schoolYear ?? []);
    assert.equal(finishOf(way, 'accepted'), Math.min(...years));
    assert.equal(finishOf(wayWith(brought, 6250), 'accepted'), Math.max(...years));
    assert.equal(finishOf(wayWith(brought, 6250), 'confirmed'), undefined);
  });

  it('is so, too, where something is still to be shown', () => {
    const way = wayWith(brought, 6250, [item]);
    assert.equal(finishOf(way, 'accepted'), finishOf(wayWith(brought, 6250), 'accepted'));
    assert.equal(finishOf(way, 'confirmed'), undefined);
  });

  it('is open while something is left to plan, or nobody knows when', () => {
    assert.equal(finishOf(wayWith(brought, 9000), 'accepted'), undefined);
    const undated = brought.map((course) => ({ ...course, schoolYear: null }));
    assert.equal(finishOf(wayWith(undated, 2000), 'accepted'), undefined);
  });
});
