import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import { courseResults, courseStates, termKinds } from '../../src/model/planned-course.js';
import type { PlanChangeKind } from '../../src/model/plan-change.js';
import { isInPlan, planChanges, type ComparedPlan, type PlanChange } from '../../src/rules/plan-changes.js';

const made = { by: 'casey', session: 's', at: '2026-09-14T14:05:00Z' };
const orNone = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const word = fc.constantFrom('', 'A', 'B', 'constructor', '__proto__');

/** What a course can hold; what is left out was never written. */
const fields = {
  kind: orNone(fc.constantFrom('catalog' as const, 'placeholder' as const, 'custom' as const)),
  course: orNone(word),
  title: orNone(word),
  credits: orNone(fc.constantFrom(0, 500, 1000)),
  schoolYear: orNone(fc.integer({ min: 2026, max: 2029 })),
  term: orNone(fc.constantFrom(...termKinds)),
  state: orNone(fc.constantFrom(...courseStates)),
  result: orNone(fc.constantFrom(...courseResults)),
  mark: orNone(word),
  school: orNone(word),
  note: word,
};

const ids = ['a', 'b', 'c', 'd', 'e', 'toString'] as const;

function record(id: string, order: number) {
  return { id, order: `a${order}`, made };
}

const courses = fc
  .tuple(
    ...ids.map((id) =>
      fc.option(
        fc
          .record({ ...fields, removed: fc.boolean(), order: fc.nat(9) }, { requiredKeys: ['order'] })
          .map(({ order, ...rest }): PlannedCourse => ({ ...record(id, order), ...rest })),
        { nil: undefined },
      ),
    ),
  )
  .map((all) => Object.fromEntries(all.flatMap((each) => (each ? [[each.id, each]] : []))));

const goals = fc
  .array(fc.tuple(fc.constantFrom('g', 'h', 'i'), word), { maxLength: 3 })
  .map((all) =>
    Object.fromEntries(all.map(([id, studentWords], order) => [id, { ...record(id, order), studentWords }])),
  );

const plans: fc.Arbitrary<ComparedPlan> = fc.record({
  courses,
  goals,
  coursePath: fc.record({
    graduationPlan: orNone(fc.constantFrom('usual', 'other')),
    supplements: fc.dictionary(fc.constantFrom('arts', 'stem'), fc.boolean()),
  }),
});

/** The same plan with the keys of every object in another order. */
function turned<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]: [string, unknown]) => [key, turned(inner)]),
  ) as T;
}

const mirrored: Partial<Record<PlanChangeKind, PlanChangeKind>> = {
  courseAdded: 'courseRemoved',
  courseRemoved: 'courseAdded',
  goalAdded: 'goalRemoved',
  goalRemoved: 'goalAdded',
  supplementAdded: 'supplementRemoved',
  supplementRemoved: 'supplementAdded',
};

/** A change as a line, with both its sides. */
function line(change: PlanChange, isMirrored = false): string {
  const kind = isMirrored ? (mirrored[change.kind] ?? change.kind) : change.kind;
  const id = change.kind === 'graduationPlan' ? '' : change.id;
  const { before, now } = { before: undefined, now: undefined, ...change };
  const sides = (change.kind === 'graduationPlan' ? [before, change.id] : [before, now]).map((side) =>
    JSON.stringify(side ?? null),
  );
  return [kind, id, ...(isMirrored ? sides.reverse() : sides)].join('|');
}

describe('what changed between any two states of a plan', () => {
  it('is nothing where nothing did', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        assert.deepEqual(planChanges(plan, structuredClone(plan)), []);
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(plans, plans, (before, now) => {
        assert.deepEqual(planChanges(turned(before), turned(now)), planChanges(before, now));
      }),
    );
  });

  it('reads backwards from the other side', () => {
    fc.assert(
      fc.property(plans, plans, (before, now) => {
        const there = planChanges(before, now).map((change) => line(change));
        const back = planChanges(now, before).map((change) => line(change, true));
        assert.deepEqual(there.sort(), back.sort());
      }),
    );
  });

  it('holds every single edit of a course', () => {
    const edit = fc.tuple(
      fc.constantFrom(...(Object.keys(fields) as (keyof typeof fields)[])),
      fc.record(fields),
    );
    fc.assert(
      fc.property(plans, fc.constantFrom(...ids), edit, (plan, id, [field, values]) => {
        const before = new Map(Object.entries(plan.courses ?? {})).get(id);
        fc.pre(before !== undefined && isInPlan(before));
        const now: PlannedCourse = { ...before, [field]: values[field] };
        fc.pre((before[field] ?? '') !== (now[field] ?? ''));
        const changes = planChanges(plan, { ...plan, courses: { ...plan.courses, [id]: now } });
        assert.equal(changes.length, 1);
        assert.equal(changes[0]?.id, id);
      }),
    );
  });
});
