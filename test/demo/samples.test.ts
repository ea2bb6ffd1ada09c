import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkDocument,
  inOrder,
  mayAddRecord,
  mayLoad,
  mayWriteField,
  planRecord,
  recordAt,
  roleInPlan,
  type Goal,
  type Json,
  type JsonObject,
  type Plan,
  type RecordBase,
  type Viewer,
} from 'ilp-elements';
import { builtInCareers, keptCareerId, keptCareers, latestInterests } from 'ilp-elements/careers';
import { experienceMinutes } from '../../src/rules/experience-hours.js';
import { loadPack } from '../../src/packs/load-pack.js';
import { loadSampleDraft, loadSamplePlan } from '../../demo/samples.js';
import { students, type DemoStudent, type StudentId } from '../../demo/students.js';

const today = '2026-11-21';

async function forEach(check: (plan: Plan, student: DemoStudent) => unknown): Promise<void> {
  for (const student of students) await check(await loadSamplePlan(student.id), student);
}

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const goalsOf = ({ goals }: Plan): Goal[] => inOrder(goals);
const path = (pointer: string): string[] => pointer.split('/').slice(1);

/** Who can have written in a plan. */
function viewersOf({ student, people }: Plan, { viewers }: DemoStudent): Map<string, Viewer> {
  const adults = Object.values(people ?? {}).flatMap(({ id, role }) => (role ? [{ id, role }] : []));
  const all = [...adults, ...viewers.map(({ viewer }) => viewer)];
  assert.ok(all.some(({ id }) => id === student?.person));
  return new Map(all.map((viewer) => [viewer.id, viewer]));
}

test('every sample plan and draft passes the check of stored documents', async () => {
  await forEach(async (plan, { id: student }) => {
    const draft = await loadSampleDraft(student);
    for (const document of [plan, ...(draft ? [draft] : [])]) {
      const { kind, id } = document;
      assert.deepEqual(checkDocument({ kind, id }, asJson(document)), { ok: true, value: asJson(document) });
    }
  });
});

test('every id and pointer in a sample leads somewhere', async () => {
  await forEach((plan, student) => {
    const known = viewersOf(plan, student);
    assert.ok(known.has(plan.student?.rightsHolder ?? ''), 'rights holder');
    const remarks = [...inOrder(plan.suggestions), ...inOrder(plan.comments), ...inOrder(plan.reviews)];
    for (const { made, role } of remarks) {
      const author = known.get(made.by);
      assert.equal(author && roleInPlan(author.role), role, made.by);
    }
    const suggestions = inOrder(plan.suggestions);
    const abouts = [...suggestions, ...inOrder(plan.comments)].map(({ about }) => about);
    const pointers = [...abouts, ...suggestions.map(({ result }) => result)];
    for (const pointer of pointers) if (pointer) assert.ok(recordAt(plan, path(pointer)), pointer);
    for (const { goal } of inOrder(plan.careers)) if (goal) assert.ok(plan.goals?.[goal], goal);
    for (const goal of goalsOf(plan)) {
      if (goal.typedBy) assert.ok(known.has(goal.typedBy), goal.typedBy);
      for (const step of inOrder(goal.steps)) {
        if (step.owner) assert.ok(known.has(step.owner), step.owner);
        if (step.benchmark) assert.ok(goal.benchmarks?.[step.benchmark], step.benchmark);
      }
    }
  });
});

test('nobody in a sample did what they may not do', async () => {
  await forEach((plan, student) => {
    const known = viewersOf(plan, student);
    for (const collection of [
      'goals',
      'experiences',
      'courses',
      'whatIfs',
      'exceptions',
      'careers',
      'interests',
      'suggestions',
      'comments',
      'reviews',
    ] as const) {
      const records: Readonly<Record<string, RecordBase>> = plan[collection] ?? {};
      for (const record of Object.values(records)) {
        const author = known.get(record.made.by);
        const { id, order, made, wrote = {} } = record;
        const { id: _id, order: _order, made: _made, wrote: _wrote, ...fields } = record;
        assert.ok(author && mayAddRecord(author, planRecord, [collection], asJson(fields) as JsonObject), id);
        for (const [field, { by }] of Object.entries(wrote)) {
          const writer = known.get(by);
          assert.ok(writer && mayWriteField(writer, planRecord, plan, [collection, id], field), id + field);
        }
        assert.ok(order && made.at.slice(0, 10) <= today);
      }
    }
  });
});

test('an idea that became something says what it became, and no other does', async () => {
  await forEach((plan) => {
    for (const { decision, result, reason } of inOrder(plan.suggestions)) {
      const came = decision === 'accepted' || decision === 'changed';
      assert.equal(Boolean(result), came);
      if (decision === 'declined') assert.ok(reason);
    }
  });
});

test('the dates of a sample agree with today, and its words with the state', async () => {
  await forEach(async (plan, { state, gradeLevel }) => {
    const pack = await loadPack(state);
    const domains = (pack.goalDomains ?? []).flatMap((group) => group.domains.map(({ id }) => id));
    const { gradeLevel: planned, cohortGraduationYear: cohort } = plan.student ?? {};
    assert.deepEqual([planned, cohort], [gradeLevel, 2027 + 12 - gradeLevel]);
    for (const goal of goalsOf(plan)) {
      assert.ok(goal.domain && domains.includes(goal.domain), String(goal.domain));
      for (const entry of inOrder(goal.progress)) assert.ok((entry.date ?? '') <= today);
      for (const step of inOrder(goal.steps))
        if (step.dueDate) assert.equal(step.dueDate < today, step.done === true, step.description);
      for (const { schoolYear } of inOrder(goal.benchmarks)) assert.ok((schoolYear ?? 0) >= 2027);
    }
  });
});

test('each student has strengths, numbers, an archived goal and steps of somebody else', async () => {
  await forEach((plan, { id }) => {
    const goals = goalsOf(plan);
    assert.ok(plan.student?.strengths && plan.student.whatHelps, id);
    assert.ok(goals.some(({ status }) => status === 'archived'));
    assert.ok(goals.some((goal) => inOrder(goal.progress).some(({ value }) => typeof value === 'number')));
    assert.ok(goals.some((goal) => inOrder(goal.benchmarks).length > 1));
    assert.ok(goals.some((goal) => inOrder(goal.steps).some(({ owner }) => owner)));
  });
});

test('what each student keeps is in the pack that comes with the toolkit, and was said before today', async () => {
  const { code, title } = await builtInCareers.table();
  await forEach((plan) => {
    const careers = keptCareers(plan);
    assert.ok(careers.length >= 3 && careers.some(({ goal }) => goal));
    for (const career of careers) {
      assert.equal(career.id, keptCareerId('occupation', career.code ?? ''));
      assert.equal(career.title, title[code.indexOf(career.code ?? '')]);
      assert.ok(career.why);
    }
    const said = latestInterests(plan);
    assert.ok((said?.date ?? '9') <= today);
    for (const answers of [said?.liked, said?.unsure, said?.disliked])
      for (const activity of Object.keys(answers ?? {})) assert.match(activity, /^[RIASEC]([1-9]|10)$/);
  });
});

test('the hours are those the samples are known for', async () => {
  const minutes = async (id: StudentId) => experienceMinutes((await loadSamplePlan(id)).experiences).byKind;
  assert.equal((await minutes('yusra')).familyCare, 12 * 6 * 60);
  assert.equal((await minutes('wren')).workBasedLearning, 140 * 60);
  assert.equal((await minutes('theo')).workBasedLearning, 287 * 60);
});

test('the people of the demo are in the plan they look at, and only the student may load the draft', async () => {
  await forEach((plan, { viewers }) => {
    for (const { as, viewer } of viewers) {
      assert.equal(mayLoad(viewer, 'draft'), as === 'student');
      if (as !== 'student') assert.equal(plan.people?.[viewer.id]?.role, roleInPlan(viewer.role));
    }
  });
});
