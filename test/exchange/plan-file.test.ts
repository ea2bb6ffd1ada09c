import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { emptySync } from '../../src/model/document-sync.js';
import type { Plan } from '../../src/model/plan.js';
import { planFile, readPlanFile } from '../../src/exchange/plan-file.js';
import { anyPlan, goalIds, samplePlan } from './sample-plan.js';

interface File {
  format: string;
  formatVersion: number;
  schema: number;
  body: Record<string, unknown>;
}

function parsed(plan: Plan): File {
  return JSON.parse(planFile(plan).text) as File;
}

/** The file of the sample plan with something else in it. */
function spoilt(change: (file: File) => void): string {
  const file = parsed(samplePlan);
  change(file);
  return JSON.stringify(file);
}

function codeOf(text: string): string {
  const read = readPlanFile(text);
  return read.ok ? 'fine' : read.fault.code;
}

/** Removes what a file leaves behind, in another way than the code does. */
function leftOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const isLeft = (part: unknown) =>
      !(
        typeof part === 'object' &&
        part !== null &&
        'made' in part &&
        ('removed' in part || 'purged' in part)
      );
    return Object.fromEntries(Object.entries(inner).filter(([, part]) => isLeft(part)));
  }) as T;
}

describe('a plan file', () => {
  it('says what it is, and its name not whose', () => {
    const { name, type } = planFile(samplePlan);
    assert.equal(type, 'application/json');
    assert.match(name, /^[a-z-]+\.json$/);
    assert.doesNotMatch(name, /dario/i);
    const { format, formatVersion, schema } = parsed(samplePlan);
    assert.deepEqual(
      { format, formatVersion, schema },
      { format: 'ilp-elements/plan', formatVersion: 1, schema: 1 },
    );
  });

  it('keeps fields nobody here knows, and what carries no signature', () => {
    const { body } = parsed({ ...samplePlan, districtCode: 7 } as Plan);
    assert.equal(body.districtCode, 7);
    assert.deepEqual(body.student, samplePlan.student);
  });

  it('leaves the bookkeeping and what was removed behind, at every level', () => {
    const { text } = planFile(samplePlan);
    assert.ok(!('sync' in parsed(samplePlan).body));
    assert.doesNotMatch(text, /juggle|Skip|Historians|purged/);
    assert.match(text, /real lisners/);
  });

  it('takes along what the student keeps, and what they said they like', () => {
    const { careers, interests } = leftOf(samplePlan);
    assert.equal(Object.keys(careers ?? {}).length, 2);
    const read = readPlanFile(planFile(samplePlan).text);
    assert.ok(read.ok);
    assert.deepEqual([read.value.careers, read.value.interests], [careers, interests]);
  });

  it('reads back as the same plan', () => {
    const read = readPlanFile(planFile(samplePlan).text);
    assert.deepEqual(read, { ok: true, value: { ...leftOf(samplePlan), sync: emptySync } });
  });

  it('reads back as the same plan, whatever is in it, and writes the same file again', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { text } = planFile(plan);
        const read = readPlanFile(text);
        assert.ok(read.ok);
        assert.deepEqual(read.value, { ...leftOf(plan), sync: emptySync });
        assert.equal(planFile(read.value).text, text);
      }),
      { numRuns: 300 },
    );
  });

  it('may begin with the mark some editors put there', () => {
    assert.equal(codeOf(`\uFEFF${planFile(samplePlan).text}`), 'fine');
  });
});

describe('a file that is no plan', () => {
  const aGoal = `"${goalIds[0]!}":{`;
  for (const [what, text, code] of [
    ['empty', '', 'not-json'],
    ['a poem', 'Two roads', 'not-json'],
    ['cut off', planFile(samplePlan).text.slice(0, -40), 'not-json'],
    ['of 10 MB', `"${'a'.repeat(10_000_000)}"`, 'too-large'],
    ['null', 'null', 'not-a-plan-file'],
    ['a list', '[]', 'not-a-plan-file'],
    ['a bare plan', JSON.stringify(samplePlan), 'not-a-plan-file'],
    ['of another program', spoilt((file) => (file.format = 'other')), 'not-a-plan-file'],
    ['without a version', spoilt((file) => (file.formatVersion = 0)), 'not-a-plan-file'],
    ['of a newer version', spoilt((file) => (file.formatVersion = 2)), 'newer-format'],
    ['of a newer schema', spoilt((file) => (file.body.schema = 2)), 'newer-schema'],
    ['a draft', spoilt((file) => (file.body.kind = 'draft')), 'wrong-document'],
    ['of nobody', spoilt((file) => (file.body.id = '')), 'malformed'],
    ['without a body', spoilt((file) => (file.body = [] as never)), 'malformed'],
    ['with goals that are a list', spoilt((file) => (file.body.goals = [])), 'malformed'],
    [
      'that reaches for prototypes',
      JSON.stringify(parsed(samplePlan)).replace('"body":{', '"body":{"__proto__":{"isAdmin":true},'),
      'malformed',
    ],
    [
      'that reaches for them deep inside',
      JSON.stringify(parsed(samplePlan)).replace(aGoal, `${aGoal}"constructor":{"x":1},`),
      'malformed',
    ],
    [
      'nested beyond reason',
      JSON.stringify(parsed(samplePlan)).replace(
        '"body":{',
        `"body":{"x":${'['.repeat(1e5)}${']'.repeat(1e5)},`,
      ),
      'malformed',
    ],
  ] as const)
    it(`is refused: ${what}`, () => {
      assert.equal(codeOf(text), code);
      assert.equal(({} as Record<string, unknown>).isAdmin, undefined);
    });

  it('brings no bookkeeping along', () => {
    const text = spoilt((file) => (file.body.sync = { gen: 9, seen: { evil: [9, 9] }, forgot: 9 }));
    const read = readPlanFile(text);
    assert.ok(read.ok);
    assert.deepEqual(read.value.sync, emptySync);
  });

  it('is named by its places, never by what it says', () => {
    const read = readPlanFile(spoilt((file) => (file.body.student = { name: 12345678 })));
    assert.ok(!read.ok);
    assert.deepEqual(read.fault.pointers, ['/student/name']);
    assert.doesNotMatch(JSON.stringify(read), /12345678/);
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => void readPlanFile(text)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('body', 'schema', 'formatVersion'), (value, key) => {
        readPlanFile(spoilt((file) => Object.assign(file, { [key]: value })));
        readPlanFile(spoilt((file) => Object.assign(file.body, { goals: value, people: value })));
      }),
    );
    for (const value of [undefined, null, 7, {}]) assert.ok(!readPlanFile(value as string).ok);
  });
});
