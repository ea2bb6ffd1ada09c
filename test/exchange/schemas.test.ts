import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { checkDocument, type Json, type JsonObject } from 'ilp-elements';
import { builtInCareers, expandCareers } from 'ilp-elements/careers';
import { graduationPlanIds, loadGraduationPlan } from 'ilp-elements/courses';
import { planFile } from 'ilp-elements/exchange';
import { checkPack, loadPack, packIds } from 'ilp-elements/packs';
import { loadDemoCatalog } from '../../demo/catalog/load.js';
import { loadSampleCrosswalks, loadSampleDraft, loadSampleIep, loadSamplePlan } from '../../demo/samples.js';
import { studentIds } from '../../demo/students.js';
import { isJsonObject } from '../../src/model/json.js';
import { jsonSchemas, schemaText } from '../../tools/lib/json-schemas.mjs';
import { anyPlan, samplePlan } from './sample-plan.js';

const schemas = jsonSchemas();
const ajv = new Ajv2020({ allowUnionTypes: true, strictTuples: false, formats: { date: true } });
const validators = new Map(Object.entries(schemas).map(([file, schema]) => [file, ajv.compile(schema)]));
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What a schema finds wrong, by place. */
function faultsOf(name: string, value: unknown): readonly string[] {
  const validate = validators.get(`${name}.schema.json`);
  assert.ok(validate, name);
  if (validate(plain(value))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the published schemas', () => {
  it('are those that the code checks with: `npm run build:schemas` writes them anew', () => {
    assert.deepEqual(readdirSync('schemas').sort(), Object.keys(schemas).sort());
    for (const [file, schema] of Object.entries(schemas))
      assert.equal(readFileSync(`schemas/${file}`, 'utf8'), schemaText(schema), file);
  });

  it('are schemas of the draft they name, and each has a name of its own', () => {
    const ids = Object.values(schemas).map((schema) => ('$id' in schema ? schema.$id : undefined));
    assert.equal(new Set(ids).size, validators.size);
    for (const schema of Object.values(schemas)) assert.ok(ajv.validateSchema(schema));
  });

  it('say of each record what it is', () => {
    const { $defs } = schemas['plan.schema.json'] as { $defs: Record<string, { description?: string }> };
    for (const [name, { description }] of Object.entries($defs)) assert.ok(description, name);
  });

  for (const student of studentIds)
    it(`take what there is of ${student}`, async () => {
      const plan = await loadSamplePlan(student);
      const [draft, joined, iep] = [
        await loadSampleDraft(student),
        await loadSampleCrosswalks(student),
        await loadSampleIep(student),
      ];
      assert.deepEqual(faultsOf('plan', plan), []);
      assert.deepEqual(faultsOf('plan-file', JSON.parse(planFile(plan).text)), []);
      if (draft) assert.deepEqual(faultsOf('draft', draft), []);
      if (joined) assert.deepEqual(faultsOf('crosswalk-shared', joined.crosswalk), []);
      if (joined) assert.deepEqual(faultsOf('crosswalk-team', joined.team), []);
      for (const each of Object.values(iep ?? {})) assert.deepEqual(faultsOf('iep', each), []);
      assert.notDeepEqual(faultsOf('draft', plan), []);
    });

  it('take every pack, graduation plan, catalog and career pack that comes along', async () => {
    for (const id of packIds) assert.deepEqual(faultsOf('state-pack', await loadPack(id)), [], id);
    for (const id of graduationPlanIds)
      assert.deepEqual(faultsOf('graduation-plan', await loadGraduationPlan(id)), [], id);
    assert.deepEqual(faultsOf('catalog', await loadDemoCatalog()), []);
    assert.deepEqual(faultsOf('career-pack', await expandCareers(builtInCareers)), []);
  });
});

/** Every place in a value, as a path. */
function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]: [string, Json]) => placesIn(inner, [...path, key])),
  ];
}

/** The value with something else at a place, or with nothing there. */
function withOther(value: Json, [key, ...rest]: readonly string[], other: Json | undefined): Json {
  if (key === undefined) return other ?? null;
  if (Array.isArray(value))
    return value.map((inner: Json, at) => (String(at) === key ? withOther(inner, rest, other) : inner));
  if (!isJsonObject(value)) return value;
  const others = Object.entries(value).filter(([name]) => name !== key);
  if (rest.length === 0 && other === undefined) return Object.fromEntries(others);
  return Object.fromEntries([...others, [key, withOther(value[key] ?? null, rest, other)]]);
}

const another = fc.option(
  fc.oneof(
    fc.jsonValue({ maxDepth: 1 }).map(plain),
    fc.constantFrom<Json>('x', -1, 1.5, [], {}, '2026-02-31'),
  ),
  {
    nil: undefined,
  },
);

/** Values in which one place holds something else, or nothing. */
function spoiled(values: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return values
    .chain((value) => fc.tuple(fc.constant(value), fc.constantFrom(...placesIn(value)), another))
    .map(([value, place, other]) => withOther(value, place, other));
}

describe('a schema and the code', () => {
  it('agree on any plan', () => {
    fc.assert(fc.property(anyPlan, (plan) => assert.deepEqual(faultsOf('plan', plan), [])));
  });

  it('agree on a plan in which one place is another', () => {
    const plans = fc.oneof(fc.constant(plain(samplePlan)), anyPlan.map(plain));
    fc.assert(
      fc.property(spoiled(plans), (plan) => {
        const id = isJsonObject(plan) && typeof plan.id === 'string' ? plan.id : 'x';
        const checked = checkDocument({ kind: 'plan', id }, plan);
        const faults = faultsOf('plan', plan);
        // The code lets an empty list pass for a set of tags, which the schema does not.
        if (checked.ok)
          assert.deepEqual(
            faults.filter((fault) => !fault.endsWith('must be object')),
            [],
          );
        else assert.ok(faults.length > 0 || isBeyondSchemas(plan), checked.fault.pointers.join(' '));
      }),
      { numRuns: 150 },
    );
  });

  it('agree on a pack in which one place is another', async () => {
    const packs = await Promise.all(packIds.map(async (id) => plain(await loadPack(id))));
    fc.assert(
      fc.property(spoiled(fc.constantFrom(...packs)), (pack) => {
        // A schema cannot say more: two things under one id, grades that run backwards, a domain nobody has.
        if (faultsOf('state-pack', pack).length > 0) assert.ok(!checkPack(pack).ok);
      }),
      { numRuns: 150 },
    );
  });
});

/** What no schema can say: a record under another's id, a newer schema, a day that does not exist. */
function isBeyondSchemas(plan: Json): boolean {
  if (!isJsonObject(plan)) return false;
  if (typeof plan.schema === 'number' && plan.schema > 1) return true;
  const text = JSON.stringify(plan);
  return text.includes('2026-02-31') || text.includes('__proto__') || hasWrongKey(plan);
}

function hasWrongKey(record: JsonObject): boolean {
  return Object.values(record).some(
    (inner) =>
      isJsonObject(inner) &&
      (hasWrongKey(inner) ||
        Object.entries(inner).some(([key, each]) => isJsonObject(each) && 'made' in each && each.id !== key)),
  );
}
