import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan, RecordBase } from 'ilp-elements';
import { isDue, missingItems } from 'ilp-elements/caseload';
import { loadPack, type ItemAsk, type RequiredItem, type StatePack } from 'ilp-elements/packs';
import { loadSamplePlan } from '../../demo/samples.js';
import { students } from '../../demo/students.js';

const today = '2026-11-22';
const made = { by: 'dario', session: 's', at: '2026-09-01T08:00:00.000Z' };

/** A record with an id, as small as it may be. */
function one(fields: object): Readonly<Record<string, RecordBase>> {
  return { x: { id: 'x', order: 'a0', made, ...fields } };
}

function planWith(parts: Partial<Plan>): Plan {
  const sync = { gen: 0, seen: {}, forgot: -1 };
  return { schema: 1, kind: 'plan', id: 'p', sync, student: { gradeLevel: 9 }, ...parts };
}

function item(asks: ItemAsk, other: Partial<RequiredItem> = {}): RequiredItem {
  const label = { en: 'A thing' };
  return { id: asks.kind, label, asks, grades: { from: 9 }, source: { citation: 'Policy 7' }, ...other };
}

/** Whether a plan lacks what an item asks for. */
function lacks(plan: Plan, asks: ItemAsk, other: Partial<RequiredItem> = {}): boolean {
  return missingItems(plan, { requiredItems: [item(asks, other)] }, { today }).length > 0;
}

async function missingOf(student: string): Promise<string[]> {
  const found = students.find(({ id }) => id === student);
  assert.ok(found);
  const plan = await loadSamplePlan(found.id);
  const missing = missingItems(plan, await loadPack(found.state), { today });
  return missing.map(({ item: { id }, state, when }) => `${id} ${state} ${when}`);
}

describe('what a plan lacks', () => {
  it('of interests: nobody was asked, or nothing was answered', () => {
    const asks = { kind: 'interests' } as const;
    assert.ok(lacks(planWith({}), asks));
    assert.ok(lacks(planWith({ interests: one({ liked: { R1: false } }) }), asks));
    assert.ok(lacks(planWith({ interests: one({ liked: { R1: true }, removed: true }) }), asks));
    assert.ok(!lacks(planWith({ interests: one({ disliked: { R1: true } }) }), asks));
  });

  it('of strengths: no words of the student', () => {
    const asks = { kind: 'strengths' } as const;
    assert.ok(lacks(planWith({ student: { gradeLevel: 9, strengths: '  ' } }), asks));
    assert.ok(!lacks(planWith({ student: { gradeLevel: 9, strengths: 'I draw.' } }), asks));
  });

  it('of careers: a cluster is a career, and an occupation is no cluster', () => {
    const job = planWith({ careers: one({ kind: 'occupation' }) });
    const cluster = planWith({ careers: one({ kind: 'cluster' }) });
    assert.deepEqual(
      [job, cluster].map((plan) => [lacks(plan, { kind: 'career' }), lacks(plan, { kind: 'cluster' })]),
      [
        [false, true],
        [false, false],
      ],
    );
  });

  it('of goals: one in words, in a domain that is asked for, not put away', () => {
    const asks = { kind: 'goal', domains: ['career', 'employment'] } as const;
    const with_ = (fields: object) => planWith({ goals: one({ domain: 'career', ...fields }) });
    assert.ok(!lacks(with_({ studentWords: 'Bake' }), asks));
    assert.ok(!lacks(with_({ teamWording: 'Bake', status: 'reached' }), asks));
    assert.ok(lacks(with_({ studentWords: ' ' }), asks));
    assert.ok(lacks(with_({ studentWords: 'Bake', status: 'archived' }), asks));
    assert.ok(lacks(with_({ studentWords: 'Bake', domain: 'academic' }), asks));
    assert.ok(!lacks(with_({ studentWords: 'Bake', domain: null }), { kind: 'goal' }));
  });

  it('of benchmarks: one for this school year', () => {
    const asks = { kind: 'benchmark' } as const;
    const with_ = (schoolYear: number) =>
      planWith({
        goals: one({ studentWords: 'Bake', benchmarks: one({ schoolYear, description: 'Bread' }) }),
      });
    assert.deepEqual(
      [2026, 2027, 2028].map((year) => lacks(with_(year), asks)),
      [true, false, true],
    );
  });

  it('of classes: some for each year that is still to come', () => {
    const asks = { kind: 'courses', from: 9, to: 12 } as const;
    const planOf = (gradeLevel: number, ...years: number[]) =>
      planWith({
        student: { gradeLevel },
        courses: Object.fromEntries(
          years.map((schoolYear) => [
            `c${schoolYear}`,
            { id: `c${schoolYear}`, order: 'a', made, schoolYear, state: 'planned' } as const,
          ]),
        ),
      });
    assert.ok(!lacks(planOf(9, 2027, 2028, 2029, 2030), asks));
    assert.ok(lacks(planOf(9, 2027, 2028, 2030), asks));
    assert.ok(!lacks(planOf(11, 2027, 2028), asks), 'years that are over need no plan');
    assert.ok(!lacks(planOf(8, 2028, 2029, 2030, 2031), asks, { grades: { from: 8 } }));
    assert.ok(lacks(planOf(8, 2027, 2028, 2029, 2030), asks, { grades: { from: 8 } }));
  });

  it('of classes: ideas of the school and second choices fill no year', () => {
    const asks = { kind: 'courses', from: 9, to: 9 } as const;
    const with_ = (fields: object) => planWith({ courses: one({ schoolYear: 2027, ...fields }) });
    assert.ok(!lacks(with_({ state: 'completed', result: 'fail' }), asks));
    for (const fields of [{ state: 'proposedAdd' }, { state: 'alternate' }, { alternateFor: 'y' }])
      assert.ok(lacks(with_(fields), asks));
  });

  it('of experience: something of the kinds that are asked for', () => {
    const job = planWith({ experiences: one({ kind: 'job' }) });
    assert.ok(!lacks(job, { kind: 'experience' }));
    assert.ok(!lacks(job, { kind: 'experience', kinds: ['job', 'club'] }));
    assert.ok(lacks(job, { kind: 'experience', kinds: ['club'] }));
    assert.ok(!lacks(planWith({ experiences: one({}) }), { kind: 'experience', kinds: ['other'] }));
  });

  it('of a review: by one of these people, and in this year where it is yearly', () => {
    const asks = { kind: 'review', review: 'approved', by: ['counselor', 'caseManager'] } as const;
    const yearly = { grades: { from: 9, by: 12, isYearly: true } };
    const with_ = (fields: object) => planWith({ reviews: one({ kind: 'approved', ...fields }) });
    assert.ok(!lacks(with_({ role: 'counselor', schoolYear: 2026 }), asks));
    assert.ok(lacks(with_({ role: 'counselor', schoolYear: 2026 }), asks, yearly));
    assert.ok(!lacks(with_({ role: 'counselor', schoolYear: 2027 }), asks, yearly));
    assert.ok(!lacks(with_({ role: 'counselor' }), asks, yearly), 'the year it was made in');
    assert.ok(!lacks(with_({ role: 'schoolStaff' }), asks), 'as a plan names a case manager');
    assert.ok(lacks(with_({ role: 'teacher' }), asks));
    assert.ok(lacks(with_({ role: 'counselor', kind: 'returned' }), asks));
  });

  it('of what is brought up to date: nothing changed in this school year', () => {
    const with_ = (at: string) => planWith({ goals: one({ made: { ...made, at } }) });
    assert.ok(lacks(planWith({}), { kind: 'updated' }));
    assert.ok(lacks(with_('2026-06-30T23:00:00.000Z'), { kind: 'updated' }));
    assert.ok(!lacks(with_('2026-07-01T00:00:00.000Z'), { kind: 'updated' }));
  });
});

describe('the grade of a student', () => {
  const asked = (grades: RequiredItem['grades'], gradeLevel: number | undefined) =>
    missingItems(
      planWith({ student: {} }),
      { requiredItems: [item({ kind: 'strengths' }, { grades })] },
      { today, gradeLevel },
    ).map(({ when }) => when);

  it('says what is ahead, what is due and what is late', () => {
    assert.deepEqual(
      [8, 9, 10, 11].map((grade) => asked({ from: 9, by: 10 }, grade)[0]),
      [undefined, 'ahead', 'now', 'late'],
    );
    assert.deepEqual(
      [8, 9, 10].map((grade) => asked({ from: 9 }, grade)[0]),
      [undefined, 'now', 'late'],
    );
  });

  it('makes what is yearly due each year, and nothing after', () => {
    const grades = { from: 9, by: 11, isYearly: true };
    assert.deepEqual(
      [8, 9, 11, 12].map((grade) => asked(grades, grade)[0]),
      [undefined, 'now', 'now', undefined],
    );
  });

  it('is 12 in a further year', () => {
    assert.deepEqual(asked({ from: 9, by: 12 }, 13), ['now']);
  });

  it('is not guessed: nothing is said where nobody knows it', () => {
    assert.deepEqual(asked({ from: 9 }, undefined), []);
  });

  it('is the plan’s own, unless another is given', () => {
    const pack: StatePack = { id: 'x', requiredItems: [item({ kind: 'career' }, { grades: { from: 10 } })] };
    assert.equal(missingItems(planWith({}), pack, { today }).length, 0);
    assert.equal(missingItems(planWith({}), pack, { today, gradeLevel: 10 }).length, 1);
  });
});

describe('the day it is', () => {
  for (const wrong of ['', 'today', '11/22/2026', '2026-02-30', '2026-11-22T08:00:00Z'])
    it(`is not “${wrong}”`, () => {
      for (const plan of [planWith({}), planWith({ student: {} })])
        assert.throws(() => missingItems(plan, {}, { today: wrong }), {
          name: 'TypeError',
          message: '“today” needs a day, such as 2027-05-31.',
        });
    });
});

describe('what a plan cannot say', () => {
  it('is to be asked, never missing', () => {
    const requiredItems = [
      item({ kind: 'elsewhere' }),
      item({ kind: 'experience' }, { isIfApplicable: true }),
      item({ kind: 'career' }),
    ];
    const missing = missingItems(planWith({}), { requiredItems }, { today });
    assert.deepEqual(
      missing.map((each) => [each.state, isDue(each)]),
      [
        ['ask', false],
        ['ask', false],
        ['missing', true],
      ],
    );
  });
});

describe('the sample students', () => {
  for (const [student, what, missing] of [
    [
      'yusra',
      'grade 8: a cluster to choose, and her father’s yes',
      ['cluster missing now', 'family-agrees missing now'],
    ],
    [
      'dario',
      'grade 9: one of the four kinds of goals is still empty',
      ['goal-postsecondaryEducation missing ahead', 'assessments ask ahead', 'admission ask ahead'],
    ],
    [
      'wren',
      'grade 11: her goal is for work, and what the school keeps is to be asked',
      [
        'studies missing ahead',
        'progress ask ahead',
        'arts ask ahead',
        'assessments ask ahead',
        'applications ask ahead',
        'financial-aid ask ahead',
        'financial-literacy ask ahead',
      ],
    ],
    [
      'theo',
      'grade 12: his counselor has yet to agree',
      ['cluster missing late', 'major ask late', 'counselor-agrees missing now'],
    ],
    [
      'casey',
      'grade 10: nothing but what the school keeps',
      ['grade-10-update ask now', 'pathway ask ahead', 'financial-aid ask ahead'],
    ],
  ] as const)
    it(`${student}, ${what}`, async () => {
      assert.deepEqual(await missingOf(student), missing);
    });
});
