import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { planOnAPage } from '../../src/exchange/print-model.js';
import { deepFreeze } from '../../src/model/json.js';
import { emptyDocument, type Plan } from '../../src/model/plan.js';
import { anyPlan, samplePlan } from './sample-plan.js';

const page = planOnAPage(samplePlan, { schoolYear: 2027 });
const podcast = page.goals[0]!;
const history = page.goals[1]!;

describe('a plan on a page', () => {
  it('begins with the student and what they can do', () => {
    assert.equal(page.studentName, 'Dario M.');
    assert.equal(page.strengths, 'I tell stories.');
    assert.equal(page.whatHelps, 'Audio');
    const first = Object.keys(page);
    assert.ok(first.indexOf('strengths') < first.indexOf('goals'));
  });

  it('shows the goals in their order, without those that are archived or removed', () => {
    assert.deepEqual(
      page.goals.map(({ studentWords }) => studentWords),
      ['Make a podcast about our river and get 100 real lisners.', 'Pass honors history.'],
    );
    assert.equal(history.teamWording, 'With text-to-speech.');
    assert.equal(history.typedBy, 'School counselor R.');
  });

  it('shows how far to get this school year, and later the next one first', () => {
    assert.deepEqual(
      podcast.benchmarks.map(({ description }) => description),
      ['One episode', 'Have fun'],
    );
    assert.equal(podcast.benchmarks[0]?.isReached, true);
    assert.deepEqual(
      podcast.laterBenchmarks.map(({ schoolYear }) => schoolYear),
      [2028, 2029, 2030],
    );
  });

  it('shows the open steps by date, those without one last, then what is done', () => {
    assert.deepEqual(
      podcast.openSteps.map(({ description }) => description),
      ['Name it', 'Ask the station', 'Record the flood story'],
    );
    assert.deepEqual(
      podcast.openSteps.map(({ owner }) => owner),
      ['somebody', 'School counselor R.', undefined],
    );
    assert.deepEqual(
      podcast.doneSteps.map(({ description }) => description),
      ['Borrow the microphone'],
    );
  });

  it('shows what happened last, by its day', () => {
    assert.equal(podcast.latestProgress?.note, 'Cut the music');
    assert.equal(podcast.latestProgress.date, '2026-11-20');
    assert.equal(history.latestProgress, undefined);
  });

  it('shows from where to where, and where now', () => {
    const expected = { type: 'count', description: 'listeners', from: 0, to: 100, now: 12 };
    assert.deepEqual(podcast.measure, expected);
    assert.equal(history.measure, undefined);
  });

  it('takes the running count where nobody wrote a number down', () => {
    const goals = Object.fromEntries(
      Object.entries(samplePlan.goals ?? {}).map(([id, goal]) => [id, { ...goal, progress: {}, tally: 40 }]),
    );
    const nowOf = (plan: Plan) => planOnAPage(plan, { schoolYear: 2027 }).goals[0]?.measure?.now;
    assert.equal(nowOf({ ...samplePlan, goals }), 40);
  });

  it('sums the hours by kind', () => {
    assert.equal(page.experience.total, 690);
    assert.equal(page.experience.byKind.club, 90);
    assert.deepEqual(
      page.experience.entries.map(({ title }) => title),
      ['Shop', 'Radio'],
    );
  });

  it('shows what the student keeps, in their order, with why', () => {
    assert.deepEqual(page.careers, [
      { kind: 'occupation', title: 'Ship captains', why: 'The river.' },
      { kind: 'cluster', title: 'Arts', why: '' },
    ]);
  });

  it('shows the last review of each kind and side, in the order a plan goes round', () => {
    assert.deepEqual(
      page.reviews.map(({ kind, side, note }) => [kind, side, note]),
      [
        ['submitted', 'student', ''],
        ['acknowledged', 'family', 'Read'],
        ['approved', 'school', 'New'],
      ],
    );
    assert.equal(page.reviews[2]?.role, 'administrator');
    assert.equal(page.reviews[2].schoolYear, 2027);
  });

  it('says whether the student prints it', () => {
    const isOwn = (role: 'student' | 'adultStudent' | 'parent') =>
      planOnAPage(samplePlan, { schoolYear: 2027, viewer: { id: 'x', role } }).isOwn;
    assert.ok(isOwn('student') && isOwn('adultStudent') && !isOwn('parent') && !page.isOwn);
  });

  it('is made of an empty plan too', () => {
    const empty = planOnAPage(emptyDocument('plan', 'x') as Plan, { schoolYear: 2027 });
    assert.deepEqual(
      [empty.studentName, empty.strengths, empty.goals, empty.reviews],
      [undefined, '', [], []],
    );
  });

  it('is made of any plan, leaves it as it is, and loses no step', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const before = JSON.stringify(plan);
        deepFreeze(plan);
        const { goals } = planOnAPage(plan, { schoolYear: 2027 });
        assert.equal(JSON.stringify(plan), before);
        const shown = Object.values(plan.goals ?? {}).filter(
          (goal) => !goal.removed && goal.status !== 'archived',
        );
        const steps = shown.flatMap((goal) =>
          Object.values(goal.steps ?? {}).filter((step) => !step.removed),
        );
        assert.equal(goals.length, shown.length);
        assert.equal(goals.flatMap((goal) => [...goal.openSteps, ...goal.doneSteps]).length, steps.length);
      }),
    );
  });
});
