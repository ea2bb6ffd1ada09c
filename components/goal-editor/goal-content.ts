import type { RecordChange, RecordPath } from '../../src/edits/edit.js';
import { inOrder } from '../../src/edits/order.js';
import { goalRecord, type Goal } from '../../src/model/goal.js';
import { isJsonObject, isSameJson, type Json, type JsonObject } from '../../src/model/json.js';
import { emptyValue, type FieldKind, type RecordBase, type RecordSpec } from '../../src/model/record-spec.js';
import { addLast, markRemoved } from '../shared/record-changes.js';
import { idInPlan } from './shared-goal.js';

/** A field that is the team's own: no draft holds it. */
const teamsField = 'teamWording';

/**
 * The changes that share a private goal: they add it to the plan with all that lies in it, but not
 * what was removed. Where it was shared before and lies removed there, they bring it back and make
 * it the same. There are none where the plan shows it already, or where it was emptied for good.
 */
export function sharingChanges(
  goal: Goal,
  goals: Readonly<Record<string, Goal>> = {},
): readonly RecordChange[] {
  const id = idInPlan(goal.id);
  const path = ['goals', id];
  const before = goals[id];
  if (!before)
    return [...addLast(path, inOrder(goals), fieldsOf(goalRecord, goal)), ...added(goalRecord, path, goal)];
  if (!before.removed || before.purged) return [];
  return [markRemoved(path, false), ...madeSame(goalRecord, path, before, goal)];
}

/** Says whether two goals say the same, whoever wrote it and wherever they stand. */
export function hasSameContent(a: Goal, b: Goal): boolean {
  return isSameJson(contentOf(goalRecord, a), contentOf(goalRecord, b));
}

/** What a record says: its fields, but for empty ones, and what lies in it by id. */
function contentOf(spec: RecordSpec, record: object): Json {
  const inner = Object.entries(spec.collections).map(([name, innerSpec]): [string, Json] => {
    const children = inOrder(collectionIn(record, name));
    return [name, Object.fromEntries(children.map((child) => [child.id, contentOf(innerSpec, child)]))];
  });
  return Object.fromEntries([...Object.entries(fieldsOf(spec, record)), ...inner]);
}

/** The fields that hold something. */
function fieldsOf(spec: RecordSpec, record: object): JsonObject {
  const held = Object.entries<Json>({ ...record }).flatMap(([name, value]): [string, Json][] => {
    const field = Object.hasOwn(spec.fields, name) && name !== teamsField ? spec.fields[name] : undefined;
    if (!field) return [];
    const kept = field.kind === 'tags' ? ticked(value) : value;
    return isSameJson(kept, emptyValue(field.kind)) ? [] : [[name, kept]];
  });
  return Object.fromEntries(held);
}

function ticked(tags: Json | undefined): JsonObject {
  return isJsonObject(tags) ? Object.fromEntries(Object.entries(tags).filter(([, isSet]) => isSet)) : {};
}

function added(spec: RecordSpec, path: RecordPath, record: object): RecordChange[] {
  return Object.entries(spec.collections).flatMap(([name, inner]) =>
    inOrder(collectionIn(record, name)).flatMap((child) =>
      addedChild(inner, [...path, name, child.id], child),
    ),
  );
}

function addedChild(spec: RecordSpec, path: RecordPath, child: RecordBase): RecordChange[] {
  const add = { type: 'add', record: path, order: child.order, fields: fieldsOf(spec, child) } as const;
  return [add, ...added(spec, path, child)];
}

/** The changes that make one record say what another says. */
function madeSame(spec: RecordSpec, path: RecordPath, from: object, to: object): RecordChange[] {
  const [was, value] = [fieldsOf(spec, from), fieldsOf(spec, to)];
  const fields = Object.entries(spec.fields)
    .filter(([field]) => field !== teamsField)
    .flatMap(([field, { kind }]) => changed({ record: path, field }, kind, was[field], value[field]));
  const inner = Object.entries(spec.collections).flatMap(([name, innerSpec]) =>
    madeSameIn(innerSpec, [...path, name], collectionIn(from, name) ?? {}, collectionIn(to, name) ?? {}),
  );
  return [...fields, ...inner];
}

type Collection = Readonly<Record<string, RecordBase>>;

function madeSameIn(spec: RecordSpec, path: RecordPath, from: Collection, to: Collection): RecordChange[] {
  const gone = inOrder(from).filter(({ id }) => !to[id] || to[id].removed);
  const wanted = inOrder(to).flatMap((child): RecordChange[] => {
    const [place, before] = [[...path, child.id], from[child.id]];
    if (!before) return addedChild(spec, place, child);
    const back = before.removed ? [markRemoved(place, false)] : [];
    return [...back, ...madeSame(spec, place, before, child)];
  });
  return [...gone.map(({ id }) => markRemoved([...path, id], true)), ...wanted];
}

interface FieldPlace {
  readonly record: RecordPath;
  readonly field: string;
}

function changed(
  of: FieldPlace,
  kind: FieldKind,
  from: Json | undefined,
  to: Json | undefined,
): RecordChange[] {
  const [was, value] = [from ?? emptyValue(kind), to ?? emptyValue(kind)];
  if (isSameJson(was, value)) return [];
  if (typeof was === 'string' && typeof value === 'string' && kind === 'text')
    return [{ type: 'text', ...of, was, value }];
  if (kind === 'count') return [{ type: 'count.add', ...of, amount: Number(value) - Number(was) }];
  if (kind === 'tick') return [{ type: 'tick', ...of, value: value === true }];
  if (kind === 'tags') return changedTags(of, ticked(was), ticked(value));
  return [{ type: 'set', ...of, was, value }];
}

function changedTags(of: FieldPlace, was: JsonObject, value: JsonObject): RecordChange[] {
  const tags = Object.keys({ ...was, ...value }).filter(
    (tag) => Object.hasOwn(was, tag) !== Object.hasOwn(value, tag),
  );
  return tags.map((tag) => ({ type: 'tick', ...of, tag, value: Object.hasOwn(value, tag) }));
}

function collectionIn(record: object, name: string): Collection | undefined {
  return (record as Readonly<Record<string, Collection | undefined>>)[name];
}
