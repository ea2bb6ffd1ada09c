import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkDocument, personRoles, type Json, type Plan } from 'ilp-elements';
import { deidentify, type SampleOptions } from 'ilp-elements/exchange';
import { loadSamplePlan } from '../../demo/samples.js';
import { studentIds } from '../../demo/students.js';
import { planRecord } from '../../src/model/plan.js';
import { sampleFields } from '../../src/exchange/sample-fields.js';
import type { RecordSpec } from '../../src/model/record-spec.js';
import { anyPlan } from './sample-plan.js';

const options: SampleOptions = { shiftDays: 61, words: '(words taken out)' };
const samples = await Promise.all(studentIds.map(loadSamplePlan));

/** Every text in a value, keys of records too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

/** The values a field may hold as its schema lists them. */
function codesOf(spec: RecordSpec): string[] {
  const own = Object.values(spec.fields).flatMap(({ schema }) => optionsOf(schema));
  const inner = [...Object.values(spec.collections), ...Object.values(spec.singles)];
  return [...own, ...Object.keys(spec.fields), ...inner.flatMap(codesOf), ...Object.keys(spec.collections)];
}

function optionsOf(schema: object): string[] {
  if ('options' in schema && Array.isArray(schema.options)) return schema.options.map(String);
  return 'wrapped' in schema && typeof schema.wrapped === 'object' && schema.wrapped
    ? optionsOf(schema.wrapped)
    : [];
}

const vocabulary = new Set([...codesOf(planRecord), ...Object.keys(planRecord.singles), ...personRoles]);
const frame = [
  'schema',
  'kind',
  'plan',
  'id',
  'sample',
  'sync',
  'gen',
  'seen',
  'forgot',
  'order',
  'made',
  'by',
  'nobody',
  'session',
  'at',
];

/** What may stand in a sample: words of our own lists, renewed ids, days, places in an order. */
function isHarmless(text: string): boolean {
  return (
    vocabulary.has(text) ||
    frame.includes(text) ||
    text === options.words ||
    text === '2000-01-01T00:00:00.000Z' ||
    /^person-\d+$/.test(text) ||
    /^[a-z]+_[0-9A-Za-z]{20}$/.test(text) ||
    /^\d{4}-\d\d-\d\d$/.test(text) ||
    /^[a-zA-Z][0-9A-Za-z]{1,4}$/.test(text) ||
    /^(\/[a-zA-Z]+\/[a-z]+_[0-9A-Za-z]{20})+$/.test(text) ||
    [
      'academic',
      'career',
      'employment',
      'education',
      'extracurricular',
      'socialEmotional',
      'training',
    ].includes(text) ||
    /^\d\d$/.test(text)
  );
}

describe('a de-identified sample', () => {
  for (const plan of samples) {
    const sample = deidentify(plan, options);

    it(`of ${plan.id} is a plan like any other`, () => {
      const body = JSON.parse(JSON.stringify(sample)) as Json;
      assert.ok(checkDocument({ kind: 'plan', id: 'sample' }, body).ok);
      assert.equal(Object.keys(sample.goals ?? {}).length, Object.keys(plan.goals ?? {}).length);
      assert.equal(
        Object.keys(sample.courses ?? {}).length,
        Object.values(plan.courses ?? {}).filter(({ removed }) => !removed).length,
      );
    });

    it(`of ${plan.id} holds nothing but words of our lists, new ids and shifted days`, () => {
      assert.deepEqual(
        textsIn(sample).filter((text) => !isHarmless(text)),
        [],
      );
    });

    it(`of ${plan.id} holds no id, no day and no words of the plan`, () => {
      const kept = new Set(textsIn(sample));
      const own = textsIn(plan).filter(
        (text) => !vocabulary.has(text) && !frame.includes(text) && text.length > 5,
      );
      const days = own.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text));
      const telling = own.filter((text) => kept.has(text) && !isHarmless(text));
      assert.deepEqual(telling, []);
      assert.ok(days.length > 0);
      assert.ok(own.filter((text) => /_[0-9A-Za-z]{20}$/.test(text)).every((id) => !kept.has(id)));
    });
  }

  it('shifts all days alike, and leaves out those that no calendar has', () => {
    const plan = samples[0];
    assert.ok(plan);
    const ends = (one: Plan) =>
      Object.values(one.goals ?? {})
        .flatMap(({ endDate }) => endDate ?? [])
        .sort();
    const days = (text: string) => Date.parse(text) / 86_400_000;
    const before = ends(plan);
    ends(deidentify(plan, options)).forEach((end, place) =>
      assert.equal(days(end) - days(before[place] ?? ''), 61),
    );
  });

  for (const shiftDays of [0, Number.NaN, 0.5, 61.5, 3651, -1e9, '61'])
    it(`is not made with days moved by ${JSON.stringify(shiftDays)}`, () => {
      const wrong = { ...options, shiftDays: shiftDays as number };
      for (const plan of samples)
        assert.throws(() => deidentify(plan, wrong), /“shiftDays” needs whole days/);
    });

  it('keeps what belongs together', () => {
    for (const plan of samples) {
      const { goals = {}, courses = {}, suggestions = {} } = deidentify(plan, options);
      for (const { steps = {}, benchmarks = {} } of Object.values(goals))
        for (const { benchmark } of Object.values(steps)) assert.ok(!benchmark || benchmark in benchmarks);
      for (const { goal } of Object.values(courses)) assert.ok(!goal || goal in goals);
      for (const { about } of Object.values(suggestions)) assert.ok(!about || about.split('/')[2]! in goals);
    }
  });

  it('tells the parts people play in broad terms', () => {
    const roles = samples.flatMap((plan) =>
      Object.values(deidentify(plan, options).people ?? {}).map(({ role }) => role),
    );
    assert.deepEqual([...new Set(roles)].sort(), ['counselor', 'guardian', 'schoolStaff', 'teacher']);
  });

  it('leaves out what few plans share', () => {
    const [plan] = samples;
    assert.ok(plan);
    const alone = deidentify(plan, { ...options, population: samples });
    assert.equal(alone.student?.gradeLevel, undefined);
    assert.ok(Object.values(alone.goals ?? {}).every(({ domain }) => domain === undefined));
    const many = deidentify(plan, { ...options, population: Array.from({ length: 10 }, () => plan) });
    assert.equal(many.student?.gradeLevel, 8);
    assert.ok(Object.values(many.careers ?? {}).some(({ code }) => code));
    assert.ok(Object.values(deidentify(plan, options).careers ?? {}).every(({ code }) => code === undefined));
  });

  it('says that a further year is grade 12', () => {
    const plan = { ...samples[3], student: { gradeLevel: 13 } } as Plan;
    assert.equal(deidentify(plan, options).student?.gradeLevel, 12);
  });

  it('takes no sentence for a code', () => {
    const goal = {
      id: 'goal_x',
      order: 'a',
      made: { by: 'x', session: 's', at: '' },
      domain: 'Dario’s goals at home',
    };
    const sample = deidentify({ ...samples[0], goals: { goal_x: goal } } as Plan, options);
    assert.ok(Object.values(sample.goals ?? {}).every(({ domain }) => domain === undefined));
  });

  it('of any plan is a plan, and holds none of its words', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 400 }), (plan, shiftDays) => {
        const sample = deidentify(plan, { ...options, shiftDays });
        const body = JSON.parse(JSON.stringify(sample)) as Json;
        assert.ok(checkDocument({ kind: 'plan', id: 'sample' }, body).ok);
        for (const text of textsIn(sample)) assert.ok(isHarmless(text), text);
        assert.ok(!('later' in sample));
      }),
    );
  });
});

describe('what goes into a sample', () => {
  const specs = new Map<string, RecordSpec>();
  const collect = (spec: RecordSpec): void => {
    specs.set(spec.name, spec);
    [...Object.values(spec.collections), ...Object.values(spec.singles)].forEach(collect);
  };
  collect(planRecord);

  it('names fields that are there', () => {
    for (const [name, fields] of Object.entries(sampleFields))
      for (const field of Object.keys(fields)) assert.ok(specs.get(name)?.fields[field], `${name}.${field}`);
  });

  it('never takes free words as they are', () => {
    for (const [name, fields] of Object.entries(sampleFields))
      for (const [field, treatment] of Object.entries(fields))
        if (specs.get(name)?.fields[field]?.kind === 'text')
          assert.equal(treatment, 'words', `${name}.${field}`);
  });

  it('leaves out other ways that were tried, and what the school decided', () => {
    for (const name of ['whatIf', 'courseException']) assert.ok(!(name in sampleFields));
  });
});
