import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Plan } from 'ilp-elements';
import { caseload, countByGrade, isDue, studentRow, wantsTalk } from 'ilp-elements/caseload';
import { loadPack, type StatePack } from 'ilp-elements/packs';
import { loadSamplePlan } from '../../demo/samples.js';
import { students } from '../../demo/students.js';
import { anyPlan } from '../exchange/sample-plan.js';

const today = '2026-11-22';
const packs = new Map<string, StatePack>(
  await Promise.all(students.map(async ({ id, state }) => [`plan-${id}`, await loadPack(state)] as const)),
);
const samples = await Promise.all(students.map(({ id }) => loadSamplePlan(id)));
const nobody: StatePack = { id: 'nobody' };
const packOf = ({ id }: Plan): StatePack => packs.get(id) ?? nobody;
const sample = (id: string): Plan => {
  const found = samples.find((plan) => plan.id === `plan-${id}`);
  assert.ok(found);
  return found;
};
const rowOf = (id: string) => studentRow(sample(id), packOf(sample(id)), today);

const made = { by: 'x', session: 's', at: '2026-09-01T08:00:00.000Z' };
const inPlan = (fields: readonly object[]) =>
  Object.fromEntries(
    fields.map((each, place) => [`x${place}`, { id: `x${place}`, order: `a${place}`, made, ...each }]),
  );
const planWith = (parts: Partial<Plan>): Plan => ({
  schema: 1,
  kind: 'plan',
  id: 'p',
  sync: { gen: 0, seen: {}, forgot: -1 },
  ...parts,
});
const waits = (parts: Partial<Plan>) => studentRow(planWith(parts), nobody, today).waitsFor;

describe('a student in a caseload', () => {
  it('is told of by name, grade, what is missing and the last review', () => {
    const { name, gradeLevel, missing, lastReview } = rowOf('yusra');
    assert.deepEqual(
      [name, gradeLevel, missing.map(({ item }) => item.id)],
      ['Yusra H.', 8, ['cluster', 'family-agrees']],
    );
    assert.deepEqual(
      [lastReview?.kind, lastReview?.role, lastReview?.schoolYear],
      ['approved', 'counselor', 2027],
    );
  });

  it('has hours where the place counts them', () => {
    assert.deepEqual(rowOf('theo').hours, { minutes: 287 * 60, needed: 360 * 60, left: 73 * 60 });
    assert.equal(rowOf('dario').hours, undefined);
  });

  it('has due dates that passed, and none of today', () => {
    const goals = inPlan([
      { endDate: '2026-11-21', studentWords: 'Bake' },
      { steps: inPlan([{ dueDate: '2026-11-22' }, { dueDate: '2026-11-20', description: 'Flour' }]) },
      { endDate: '2026-01-01', status: 'paused' },
      { steps: inPlan([{ dueDate: '2026-11-01', done: true }]) },
    ]);
    const { passed } = studentRow(planWith({ goals }), nobody, today);
    assert.deepEqual(
      passed.map(({ kind, day, words }) => [kind, day, words]),
      [
        ['step', '2026-11-20', 'Flour'],
        ['goal', '2026-11-21', 'Bake'],
      ],
    );
  });

  it('waits for a review that was asked for, until the school answers', () => {
    const sent = { kind: 'submitted', role: 'student' };
    const answer = { kind: 'returned', role: 'counselor' };
    const read = { kind: 'acknowledged', role: 'parent' };
    const asked = [[], [sent], [sent, read], [sent, answer], [sent, answer, sent]];
    assert.deepEqual(
      asked.map((reviews) => waits({ reviews: inPlan(reviews) }).review),
      [false, true, true, false, true],
    );
  });

  it('waits for an answer where the student or the family spoke last', () => {
    const said = (role: string, about: string) => ({ role, about, words: 'Hello' });
    const comments = inPlan([
      said('counselor', '/goals/a'),
      said('student', '/goals/a'),
      said('parent', '/goals/b'),
      said('counselor', '/goals/b'),
      said('parent', ''),
    ]);
    assert.equal(waits({ comments }).remarks, 2);
    assert.ok(wantsTalk(studentRow(planWith({ comments }), nobody, today)));
  });
});

describe('a caseload', () => {
  it('has a row for each plan, in their order, and counts by grade', () => {
    const { rows, byGrade } = caseload(samples, packOf, today);
    assert.deepEqual(
      rows.map(({ plan }) => plan),
      samples.map(({ id }) => id),
    );
    assert.deepEqual(
      byGrade.map(({ gradeLevel, students: count, complete }) => [gradeLevel, count, complete]),
      [
        [8, 1, 0],
        [9, 1, 1],
        [10, 1, 1],
        [11, 1, 1],
        [12, 1, 0],
      ],
    );
    assert.deepEqual(
      byGrade[0]?.missing.map(({ item, students: count }) => [item.id, count]),
      [
        ['cluster', 1],
        ['family-agrees', 1],
      ],
    );
  });

  it('looks through a plan again only where plan, rules or day are others', () => {
    const before = caseload(samples, packOf, today).rows;
    const changed = samples.map((plan, place) => (place === 2 ? { ...plan } : plan));
    const same = caseload(changed, packOf, today).rows.map((row, place) => row === before[place]);
    assert.deepEqual(same, [true, true, false, true, true]);
    assert.ok(caseload(samples, packOf, '2026-11-23').rows.every((row, place) => row !== before[place]));
    assert.ok(caseload(samples, () => nobody, today).rows.every((row, place) => row !== before[place]));
  });

  it('takes plans as they come', () => {
    function* some() {
      yield* samples;
    }
    assert.equal(caseload(some(), packOf, today).rows.length, samples.length);
    assert.deepEqual(caseload([], packOf, today), { rows: [], byGrade: [] });
  });

  it('puts students without a grade last', () => {
    const plans = [planWith({}), planWith({ student: { gradeLevel: 9 } })];
    assert.deepEqual(
      caseload(plans, packOf, today).byGrade.map(({ gradeLevel }) => gradeLevel),
      [9, undefined],
    );
  });

  it('calls no plan complete where nobody knows the grade, and so what is due', () => {
    const [counts] = caseload([planWith({})], () => packs.get('plan-theo') ?? nobody, today).byGrade;
    assert.deepEqual([counts?.students, counts?.complete, counts?.missing], [1, undefined, []]);
  });

  it('keeps things of two places apart, even under one id', () => {
    const both = samples.map((plan) => ({ ...plan, student: { gradeLevel: 12 }, interests: {} }));
    const [counts] = caseload(both, packOf, today).byGrade;
    const interests = counts?.missing.filter(({ item }) => item.id === 'interests') ?? [];
    assert.deepEqual(
      interests.map(({ item, students: count }) => [item.source.citation.slice(0, 4), count]),
      [
        ['S.C.', 2],
        ['A.A.', 1],
        ['1 CC', 1],
        ['RCW ', 1],
      ],
    );
  });
});

describe('any caseload', () => {
  const everyPack = [...new Set(packs.values()), nobody];
  const plans = fc.array(
    fc
      .tuple(anyPlan, fc.option(fc.integer({ min: 0, max: 13 }), { nil: undefined }))
      .map(([plan, gradeLevel]) => ({
        ...plan,
        student: { ...plan.student, ...(gradeLevel === undefined ? {} : { gradeLevel }) },
      })),
    { maxLength: 8 },
  );

  it('counts each student once, whatever the plans hold', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...everyPack), (some, pack) => {
        const { rows, byGrade } = caseload(some, () => pack, today);
        const sum = (of: (counts: (typeof byGrade)[number]) => number) =>
          byGrade.reduce((total, counts) => total + of(counts), 0);
        assert.equal(
          sum(({ students: count }) => count),
          some.length,
        );
        assert.equal(
          sum(({ complete }) => complete ?? 0),
          rows.filter(({ gradeLevel, missing }) => gradeLevel !== undefined && !missing.some(isDue)).length,
        );
        assert.equal(
          sum(({ wantTalk }) => wantTalk),
          rows.filter(wantsTalk).length,
        );
        for (const { missing, students: count } of byGrade)
          for (const each of missing) assert.ok(each.students >= 1 && each.students <= count);
        for (const { passed } of rows) for (const { day } of passed) assert.ok(day < today);
      }),
    );
  });

  it('does not depend on the order of the plans', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...everyPack), (some, pack) => {
        const plain = (all: readonly Plan[]) =>
          countByGrade(caseload(all, () => pack, today).rows).map(({ missing, ...counts }) => ({
            ...counts,
            missing: missing.map(({ item, students: count }) => `${item.id} ${count}`).sort(),
          }));
        assert.deepEqual(plain(some.toReversed()), plain(some));
      }),
    );
  });

  it('never asks for more once a plan holds more', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...everyPack), (plan, pack) => {
        const small = { ...plan, student: { gradeLevel: 12 } };
        const more = { ...small, experiences: { ...small.experiences, ...samples[3]?.experiences } };
        const ids = (each: Plan) => studentRow(each, pack, today).missing.map(({ item }) => item.id);
        const before = ids(small);
        for (const id of ids(more)) assert.ok(before.includes(id), id);
      }),
    );
  });
});
