// The published JSON Schemas (2020-12), made of the schemas and record descriptions that the code checks with.

import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema as careerPackSchema } from '../../src/careers/check-career-pack.ts';
import { catalogSchema } from '../../src/courses/check-catalog.ts';
import { planSchema as graduationPlanSchema } from '../../src/courses/check-graduation-plan.ts';
import { snapshotSchema } from '../../src/model/check-snapshot.ts';
import { iepDocumentSchema } from '../../src/model/iep.ts';
import { documentRecord } from '../../src/model/plan.ts';
import { calendarDay } from '../../src/model/record-spec.ts';
import { packSchema as statePackSchema } from '../../src/packs/check-pack.ts';
import { recordDocs } from './record-docs.mjs';

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const docs = recordDocs();

/** What code alone can check, such as that a day exists, is said beside the schema or left to the code. */
const options = {
  target: 'draft-2020-12',
  typeMode: 'output',
  ignoreActions: ['check', 'trim', 'finite'],
};

/** Converts a schema; its own `$schema` is left to the file it goes into. */
function converted(schema) {
  if (schema === calendarDay) return { ...withoutDialect(toJsonSchema(schema, options)), format: 'date' };
  if (schema.type === 'nullable' && schema.wrapped === calendarDay)
    return { anyOf: [converted(calendarDay), { type: 'null' }] };
  return withoutDialect(toJsonSchema(schema, options));
}

function withoutDialect(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}

const authored = {
  type: 'object',
  description: 'Who wrote something, in which session, and when; for display, never for order.',
  properties: { by: { type: 'string' }, session: { type: 'string' }, at: { type: 'string' } },
  required: ['by', 'session', 'at'],
};
const wrote = { type: 'object', additionalProperties: { $ref: '#/$defs/authored' } };
const sync = {
  type: 'object',
  description:
    'Which edits the document holds already; kept by the store, and no part of what anybody wrote.',
  properties: {
    gen: { type: 'integer', minimum: 0 },
    seen: {
      type: 'object',
      additionalProperties: {
        type: 'array',
        prefixItems: [{ type: 'number' }, { type: 'number' }],
        items: false,
        minItems: 2,
      },
    },
    forgot: { type: 'integer' },
  },
  required: ['gen', 'seen', 'forgot'],
};

/** The ids of a collection: ours by their prefix, the host's as they are. */
function idsOf({ ids }) {
  if (ids !== 'host') return { pattern: `^${ids.prefix}_[0-9A-Za-z]{20}$` };
  return { minLength: 1, maxLength: 200, not: { enum: ['__proto__', 'constructor', 'prototype'] } };
}

function described(schema, description) {
  return description ? { description, ...schema } : schema;
}

/** The type of the model that a document is. */
const documentTypes = {
  plan: 'Plan',
  draft: 'Draft',
  'crosswalk-shared': 'Crosswalk',
  'crosswalk-team': 'TeamCrosswalk',
};

/** What the comments of the model say of a record. */
function docsOf({ name }) {
  return docs.get(documentTypes[name] ?? name) ?? { fields: {} };
}

/** The properties of a record; what it holds inside becomes a definition of its own. */
function propertiesOf(spec, defs) {
  const { fields } = docsOf(spec);
  const properties = {};
  for (const [name, field] of Object.entries(spec.fields))
    properties[name] = described(converted(field.schema), fields[name]);
  for (const [name, inner] of Object.entries(spec.singles)) {
    define(inner, defs, { wrote });
    properties[name] = described({ $ref: `#/$defs/${inner.name}` }, fields[name]);
  }
  for (const [name, inner] of Object.entries(spec.collections)) {
    define(inner, defs, recordBase, ['id', 'order', 'made']);
    const records = { $ref: `#/$defs/${inner.name}` };
    const map = { type: 'object', propertyNames: idsOf(inner), additionalProperties: records };
    properties[name] = described(map, fields[name]);
  }
  return properties;
}

const base = docs.get('RecordBase')?.fields ?? {};
const recordBase = {
  id: described({ type: 'string' }, 'The key under which the record stands.'),
  order: described({ type: 'string' }, base.order),
  made: { $ref: '#/$defs/authored' },
  wrote: described(wrote, base.wrote),
  removed: described({ type: 'boolean' }, base.removed),
  purged: described({ type: 'boolean' }, base.purged),
};

function define(spec, defs, own, required = []) {
  if (defs[spec.name]) return;
  defs[spec.name] = {};
  const properties = { ...own, ...propertiesOf(spec, defs) };
  const shape = { type: 'object', properties, ...(required.length > 0 && { required }) };
  defs[spec.name] = described(shape, docsOf(spec).description);
}

/** The schema of a document, `without` some of what every stored one carries. */
function documentOf(kind, without = []) {
  const spec = documentRecord(kind);
  const defs = { authored };
  const top = { schema: { type: 'number' }, kind: { const: kind }, id: { type: 'string' }, sync };
  const own = Object.fromEntries(Object.entries(top).filter(([name]) => !without.includes(name)));
  define(spec, defs, own, Object.keys(own));
  const { [spec.name]: document, ...rest } = defs;
  return { ...document, $defs: rest };
}

/** A schema that holds a document inside. */
function around(document, shape) {
  const { $defs, ...body } = document;
  return { ...shape, $defs: { ...$defs, body } };
}

function file(name, title, description, schema) {
  const { $defs, ...rest } = schema;
  const head = { $schema: dialect, $id: `urn:ilp-elements:schema:${name}:1`, title, description };
  return [`${name}.schema.json`, { ...head, ...rest, description, ...($defs && { $defs }) }];
}

function planFileSchema() {
  return around(documentOf('plan', ['sync']), {
    type: 'object',
    properties: {
      format: { const: 'ilp-elements/plan' },
      formatVersion: { const: 1 },
      schema: { type: 'number' },
      body: { $ref: '#/$defs/body' },
    },
    required: ['format', 'formatVersion', 'body'],
  });
}

function snapshotFile() {
  const shape = withoutDialect(toJsonSchema(snapshotSchema, options));
  const properties = { ...shape.properties, body: { $ref: '#/$defs/body' } };
  return around(documentOf('plan', ['sync']), {
    ...shape,
    properties,
    required: [...shape.required, 'body'],
  });
}

const ours = (schema) => withoutDialect(toJsonSchema(schema, options));

/** @returns {Record<string, object>} each schema by the name of its file */
export function jsonSchemas() {
  return Object.fromEntries([
    file('plan', 'Plan', 'The individualized learning plan of one student.', documentOf('plan')),
    file('draft', 'Draft', 'Goals a student has not shared.', documentOf('draft')),
    file('plan-file', 'Plan file', 'A plan as a file to keep or to take along.', planFileSchema()),
    file('snapshot', 'Snapshot', 'A plan as somebody saw it who agreed with it, or read it.', snapshotFile()),
    file('crosswalk-shared', 'Crosswalk', 'What joins a plan with an IEP.', documentOf('crosswalk-shared')),
    file(
      'crosswalk-team',
      'Team crosswalk',
      'The same, for the IEP team alone.',
      documentOf('crosswalk-team'),
    ),
    file(
      'iep',
      'IEP document',
      'A copy of what an IEP says, to read beside the plan.',
      ours(iepDocumentSchema),
    ),
    file('state-pack', 'State pack', 'The words and rules of a state or district.', ours(statePackSchema)),
    file('graduation-plan', 'Graduation plan', 'A way to finish school.', ours(graduationPlanSchema)),
    file('catalog', 'Course catalog', 'The courses of a district.', ours(catalogSchema)),
    file('career-pack', 'Career pack', 'Occupations in career clusters.', ours(careerPackSchema)),
  ]);
}

/** How a schema is written into its file. */
export function schemaText(schema) {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
