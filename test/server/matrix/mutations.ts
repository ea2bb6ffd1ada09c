/** Everything that somebody can try to change in a document, one by one. */
import { isJsonObject, type Json, type JsonObject } from '../../../src/model/json.js';
import { toPointer } from '../../../src/model/json-pointer.js';
import { roleInPlan, type Viewer } from '../../../src/model/people.js';
import type { RecordSpec } from '../../../src/model/record-spec.js';
import { writeRule } from '../../../src/rules/access-table.js';
import { forbiddenChanges, mayWriteField, planFacts } from '../../../src/rules/access.js';
import { collectionsIn, idFor, placesIn, putAt, valuesOf, writing, type Place } from './records.js';

/** What the server reads of the plan beside a crosswalk: here it names nobody who holds the rights. */
export const facts = planFacts(undefined);

/** One thing to try. */
export interface Mutation {
  readonly apply: (body: JsonObject) => JsonObject;
  /** The JSON pointers of what is refused in it; none where it is allowed. */
  readonly refused: readonly string[];
}

/** All of them at once. */
export function applied(body: JsonObject, mutations: readonly Mutation[]): JsonObject {
  return mutations.reduce((before, { apply }) => apply(before), body);
}

/** Writes in every field of every record: signed by the viewer, or in somebody else's name. */
export function fieldMutations(
  viewer: Viewer,
  top: RecordSpec,
  body: JsonObject,
  signer = viewer.id,
): Mutation[] {
  return placesIn(top).flatMap((place) => {
    const known = Object.entries(place.spec.fields).map(([name, field]): [string, Json] => [
      name,
      valuesOf(field).at(-1) ?? null,
    ]);
    const marks: [string, Json][] = place.isListed
      ? [
          ['order', 'z0'],
          ['removed', true],
        ]
      : [];
    return [...known, ...marks, ['ofALaterVersion', 'x'] satisfies [string, Json]].map(([field, value]) =>
      fieldMutation({ viewer, top, body, signer }, place, field, value),
    );
  });
}

interface Writing {
  readonly viewer: Viewer;
  readonly top: RecordSpec;
  readonly body: JsonObject;
  readonly signer: string;
}

function fieldMutation(
  { viewer, top, body, signer }: Writing,
  { spec, path }: Place,
  field: string,
  value: Json,
): Mutation {
  const isTags = spec.fields[field]?.kind === 'tags';
  const [tag = ''] = isTags && isJsonObject(value) ? Object.keys(value) : [];
  const key = isTags ? `${field}/${tag}` : field;
  const apply = (before: JsonObject) =>
    putAt(before, path, (old) => {
      const record = isJsonObject(old) ? old : {};
      const wrote = isJsonObject(record.wrote) ? record.wrote : {};
      return { ...record, [field]: value, wrote: { ...wrote, [key]: { by: signer, ...writing } } };
    });
  const isAllowed = mayWriteField(viewer, top, body, path, field, facts);
  if (isAllowed && signer === viewer.id) return { apply, refused: [] };
  const place = isAllowed ? ['wrote', key] : isTags ? [field, tag] : [field];
  return { apply, refused: [toPointer([...path, ...place])] };
}

/** What nobody may do: records that vanish, other authors, and bookkeeping that goes backwards. */
export function damages(top: RecordSpec): Mutation[] {
  const vanished = Object.keys(top.collections).map((name) => {
    const path = [name, idFor(top.collections[name]!, 1)];
    return { apply: (body: JsonObject) => putAt(body, path, () => undefined), refused: [toPointer(path)] };
  });
  const backwards = (field: string, value: Json): Mutation => ({
    apply: (body) => ({ ...body, [field]: value }),
    refused: [`/${field}`],
  });
  return [...vanished, backwards('schema', 0), backwards('sync', { gen: 0, seen: {}, forgot: -1 })];
}

/** Says of every record that somebody else made it. */
export function otherAuthors(top: RecordSpec): Mutation[] {
  return collectionsIn(top).map(({ path }) => ({
    apply: (body) => putAt(body, [...path, 'made'], () => ({ by: 'a-third', ...writing })),
    refused: [toPointer([...path, 'made'])],
  }));
}

/** Adds a record to every collection: bare, with each field, and with each value that says who may add it. */
export function additions(viewer: Viewer, top: RecordSpec, body: JsonObject, isTopOnly = false): Mutation[] {
  let nth = 1;
  const places = collectionsIn(top).filter(({ path }) => !isTopOnly || path.length === 2);
  return places.flatMap(({ spec, path }) =>
    contentsToAdd(viewer, top, spec).map((fields) => {
      nth += 1;
      const id = idFor(spec, nth);
      const made = { by: viewer.id, ...writing };
      const place = [...path.slice(0, -1), id];
      const apply = (before: JsonObject) =>
        putAt(before, place, () => ({ id, order: 'b0', made, ...fields }));
      return { apply, refused: forbiddenChanges(viewer, top, body, apply(body), facts) };
    }),
  );
}

function contentsToAdd(viewer: Viewer, top: RecordSpec, spec: RecordSpec): JsonObject[] {
  const rule = writeRule(top.name, spec.name);
  const role = top.name.startsWith('crosswalk-') ? viewer.role : roleInPlan(viewer.role);
  const own: JsonObject = spec.fields.role ? { role } : {};
  const deciding = Object.keys(rule.fields).filter(
    (name) => name !== 'role' && rule.fields[name] instanceof Map,
  );
  const bases = deciding.flatMap((name) => {
    const values = spec.fields[name] ? valuesOf(spec.fields[name]) : [];
    return values.map((value): JsonObject => ({ ...own, [name]: value }));
  });
  const whole = bases.length > 0 ? bases : [own];
  const filled = whole.flatMap((base) =>
    Object.entries(spec.fields).map(([name, field]): JsonObject => {
      return { [name]: valuesOf(field)[0] ?? null, ...base };
    }),
  );
  return [{}, own, ...bases, ...filled];
}
