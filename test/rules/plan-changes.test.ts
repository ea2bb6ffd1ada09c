import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Goal } from '../../src/model/goal.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import { lastPlanChange, planChanges, type ComparedPlan } from '../../src/rules/plan-changes.js';

const made = { by: 'casey', session: 's', at: '2026-09-14T14:05:00Z' };

function course(id: string, fields: Partial<PlannedCourse> = {}): PlannedCourse {
  return { id, order: `a${id}`, made, kind: 'custom', title: id, state: 'planned', ...fields };
}

function goal(id: string, fields: Partial<Goal> = {}): Goal {
  return { id, order: `a${id}`, made, studentWords: 'Win an argument.', ...fields };
}

function withCourses(...courses: readonly PlannedCourse[]): ComparedPlan {
  return { courses: Object.fromEntries(courses.map((each) => [each.id, each])) };
}

function withGoals(...goals: readonly Goal[]): ComparedPlan {
  return { goals: Object.fromEntries(goals.map((each) => [each.id, each])) };
}

function kinds(before: ComparedPlan, now: ComparedPlan): string[] {
  return planChanges(before, now).map(({ kind, id }) => `${kind} ${id}`);
}

describe('what changed between two states of a plan', () => {
  it('is nothing between empty plans, and between a plan and itself', () => {
    assert.deepEqual(planChanges({}, {}), []);
    const plan = { ...withCourses(course('a')), ...withGoals(goal('g')) };
    assert.deepEqual(planChanges(plan, structuredClone(plan)), []);
  });

  it('is a course that came, and one that went', () => {
    const [a, b] = [course('a'), course('b')];
    assert.deepEqual(planChanges(withCourses(a), withCourses(b)), [
      { kind: 'courseRemoved', id: 'a', before: a },
      { kind: 'courseAdded', id: 'b', now: b },
    ]);
  });

  for (const [kind, fields] of [
    ['courseMoved', { schoolYear: 2029 }],
    ['courseMoved', { term: 'summer' }],
    ['courseCredits', { credits: 500 }],
    ['courseCredits', { credits: 0 }],
    ['courseState', { state: 'completed' }],
    ['courseState', { result: 'fail' }],
    ['courseMark', { mark: 'B+' }],
    ['courseReplaced', { course: '0301' }],
    ['courseReplaced', { title: 'Photography' }],
    ['courseReplaced', { kind: 'placeholder' }],
    ['courseDetails', { method: 'creditRecovery' }],
    ['courseDetails', { note: 'After lunch, please.' }],
  ] as const)
    it(`is ${kind} where ${Object.keys(fields).join()} is another`, () => {
      const [before, now] = [course('a'), course('a', fields)];
      assert.deepEqual(planChanges(withCourses(before), withCourses(now)), [{ kind, id: 'a', before, now }]);
    });

  it('is each kind once for a course that changed in several ways', () => {
    const now = course('a', { schoolYear: 2029, term: 'summer', credits: 500, state: 'inProgress' });
    assert.deepEqual(kinds(withCourses(course('a')), withCourses(now)), [
      'courseMoved a',
      'courseCredits a',
      'courseState a',
    ]);
  });

  it('leaves out a mark of removal on both sides, and what was emptied for good', () => {
    assert.deepEqual(kinds(withCourses(course('a')), withCourses(course('a', { removed: true }))), [
      'courseRemoved a',
    ]);
    assert.deepEqual(
      kinds(
        withCourses(course('a', { removed: true })),
        withCourses(course('a', { removed: true, purged: true, credits: 9 })),
      ),
      [],
    );
  });

  it('takes what school proposes for a part of the plan only when the student has said yes', () => {
    const idea = course('a', { state: 'proposedAdd' });
    assert.deepEqual(kinds({}, withCourses(idea)), []);
    assert.deepEqual(kinds(withCourses(idea), withCourses(course('a'))), ['courseAdded a']);
    assert.deepEqual(kinds(withCourses(course('a')), withCourses(course('a', { state: 'proposedDelete' }))), [
      'courseState a',
    ]);
  });

  it('reads what was emptied like what was never there', () => {
    const emptied = course('a', { mark: null, note: '', credits: null });
    assert.deepEqual(kinds(withCourses(course('a')), withCourses(emptied)), []);
  });

  it('does not mind where a course lies among others, nor who wrote what', () => {
    const moved = course('a', { order: 'z', wrote: { title: made } });
    assert.deepEqual(kinds(withCourses(course('a')), withCourses(moved)), []);
  });

  it('is another graduation plan, and what is aimed at beside it', () => {
    assert.deepEqual(
      planChanges(
        { coursePath: { graduationPlan: 'tx-foundation', supplements: { stem: true, arts: false } } },
        { coursePath: { graduationPlan: 'sc-diploma', supplements: { arts: true } } },
      ),
      [
        { kind: 'graduationPlan', id: 'sc-diploma', before: 'tx-foundation' },
        { kind: 'supplementAdded', id: 'arts' },
        { kind: 'supplementRemoved', id: 'stem' },
      ],
    );
  });

  it('is nothing where the usual graduation plan is chosen by name', () => {
    const named = { coursePath: { graduationPlan: 'wa-diploma' } };
    assert.deepEqual(planChanges({}, named, { usual: 'wa-diploma' }), []);
    assert.equal(planChanges({}, named).length, 1);
  });

  it('is a goal that came, that went, and one in other words; a step is none', () => {
    const now = withGoals(goal('b', { studentWords: 'Win two.' }), goal('c'), goal('d', { steps: {} }));
    const before = withGoals(goal('a'), goal('b'), goal('d'));
    assert.deepEqual(kinds(before, now), ['goalRemoved a', 'goalReworded b', 'goalAdded c']);
  });

  it('takes no name for more than a name', () => {
    const before = withCourses(course('constructor', { title: '__proto__' }));
    assert.deepEqual(kinds(before, withCourses(course('toString'))), [
      'courseRemoved constructor',
      'courseAdded toString',
    ]);
    assert.deepEqual(kinds({ coursePath: { supplements: {} } }, { coursePath: { supplements: {} } }), []);
  });

  it('was made last when the newest of goals, courses and aims was', () => {
    const wrote = (at: string) => ({ title: { ...made, at } });
    assert.equal(lastPlanChange({}), '');
    assert.equal(lastPlanChange(withGoals(goal('a'))), made.at);
    const later = withCourses(course('a', { wrote: wrote('2026-10-01T08:00:00Z') }));
    assert.equal(lastPlanChange({ ...withGoals(goal('a')), ...later }), '2026-10-01T08:00:00Z');
  });
});
