import type { RecordChange, RecordPath } from '../edits/edit.js';
import { recordAt, specAt } from '../edits/record-access.js';
import type { DocumentKind } from '../model/document-key.js';
import { isJsonObject, isSameJson, type JsonObject } from '../model/json.js';
import { toPointer } from '../model/json-pointer.js';
import type { Viewer } from '../model/people.js';
import type { RecordSpec } from '../model/record-spec.js';
import { loadableKinds, writeRule, type WriteRule } from './access-table.js';

/**
 * What a viewer may load, and what a change may contain. Pure: elements use it to present, servers
 * to enforce. In the browser it is presentation, not security.
 */
export function mayLoad(viewer: Viewer, kind: DocumentKind): boolean {
  return loadableKinds(viewer.role).has(kind);
}

/** Says whether the viewer may make this change to this document. */
export function mayChange(viewer: Viewer, top: RecordSpec, body: object, change: RecordChange): boolean {
  const spec = specAt(top, change.record);
  if (!spec || !mayLoad(viewer, top.name as DocumentKind)) return false;
  const record = recordAt(body, change.record);
  if (change.type === 'add')
    return (
      mayAdd(viewer, top, spec) &&
      Object.keys(change.fields).every((field) => mayAdd(viewer, top, spec, field))
    );
  if (change.type === 'move') return mayWrite(viewer, top, change.record, record, 'order');
  const field = change.type === 'purge' ? 'removed' : change.field;
  return mayWrite(viewer, top, change.record, record, field);
}

/** Says whether the viewer may write in one field of a record as it stands now. */
export function mayWriteField(
  viewer: Viewer,
  top: RecordSpec,
  body: object,
  path: RecordPath,
  field: string,
): boolean {
  return mayWrite(viewer, top, path, recordAt(body, path), field);
}

/** Says whether the viewer may add a record to the collection a path leads to, such as `['goals']`. */
export function mayAddRecord(viewer: Viewer, top: RecordSpec, collection: RecordPath): boolean {
  const spec = specAt(top, [...collection, '']);
  return spec !== undefined && mayLoad(viewer, top.name as DocumentKind) && mayAdd(viewer, top, spec);
}

function mayAdd(viewer: Viewer, top: RecordSpec, spec: RecordSpec, field?: string): boolean {
  const rule = writeRule(top.name, spec.name);
  return isAllowed(viewer, rule.add) && (field === undefined || isAllowedNew(viewer, rule, field));
}

/** Whoever may add a record may fill in what only its author may change later. */
function isAllowedNew(viewer: Viewer, rule: WriteRule, field: string): boolean {
  const who = rule.fields[field] ?? rule.change;
  return who === 'author' || isAllowed(viewer, who);
}

function mayWrite(
  viewer: Viewer,
  top: RecordSpec,
  path: RecordPath,
  record: JsonObject | undefined,
  field: string,
): boolean {
  const spec = specAt(top, path);
  if (!spec) return false;
  const rule = writeRule(top.name, spec.name);
  const who = rule.fields[field] ?? rule.change;
  if (who === 'author') return authorOf(record) === viewer.id;
  return isAllowed(viewer, who) || (field === rule.ownersField && record?.owner === viewer.id);
}

function isAllowed(viewer: Viewer, who: WriteRule['change']): boolean {
  return typeof who !== 'string' && who.has(viewer.role);
}

function authorOf(record: JsonObject | undefined): string | undefined {
  const made = record?.made;
  return isJsonObject(made) && typeof made.by === 'string' ? made.by : undefined;
}

/** The keys a save may always change: bookkeeping, and the schema that migration raises. */
const always = new Set(['sync', 'schema']);

/**
 * Judges the difference between two bodies of one document and gives the JSON pointers (RFC 6901) of
 * everything in it that the viewer may not do; none means the save is allowed. Records must carry
 * the viewer as their author, and none may vanish: removal is a mark.
 */
export function forbiddenChanges(
  viewer: Viewer,
  top: RecordSpec,
  before: JsonObject,
  after: JsonObject,
): string[] {
  if (!mayLoad(viewer, top.name as DocumentKind)) return [''];
  return judgePart({ viewer, top, before, after, path: [], spec: top });
}

interface Part {
  readonly viewer: Viewer;
  readonly top: RecordSpec;
  readonly spec: RecordSpec;
  readonly path: RecordPath;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

function judgePart(part: Part): string[] {
  const { spec, before, after, path } = part;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const found: string[] = [];
  for (const key of keys) {
    if (isSameJson(before[key], after[key]) || (path.length === 0 && always.has(key))) continue;
    if (Object.hasOwn(spec.collections, key)) found.push(...judgeCollection(part, key));
    else if (Object.hasOwn(spec.singles, key)) found.push(...judgeSingle(part, key));
    else if (!isAllowedField(part, key)) found.push(toPointer([...path, key]));
  }
  return found;
}

function judgeSingle(part: Part, key: string): string[] {
  const spec = part.spec.singles[key] ?? part.spec;
  const [before, after] = [asObject(part.before[key]), asObject(part.after[key])];
  return judgePart({ ...part, spec, before, after, path: [...part.path, key] });
}

function judgeCollection(part: Part, key: string): string[] {
  const spec = part.spec.collections[key];
  if (!spec) return [];
  const [before, after] = [asObject(part.before[key]), asObject(part.after[key])];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
    const path = [...part.path, key, id];
    const [old, now] = [before[id], after[id]];
    if (isSameJson(old, now)) return [];
    if (!isJsonObject(now)) return [toPointer(path)];
    if (!isJsonObject(old)) return judgeAdded({ ...part, spec, before: {}, after: now, path });
    if (now.purged === true && old.removed === true)
      return isAllowedField({ ...part, spec, before: old, after: now, path }, 'removed')
        ? []
        : [toPointer(path)];
    return judgePart({ ...part, spec, before: old, after: now, path });
  });
}

const recordKeys = new Set(['id', 'order', 'made', 'wrote', 'removed']);

function judgeAdded(part: Part): string[] {
  const { viewer, top, spec, after, path } = part;
  const inner = Object.keys(spec.collections).flatMap((key) => judgeCollection(part, key));
  const fields = Object.keys(after).filter(
    (key) => !recordKeys.has(key) && !Object.hasOwn(spec.collections, key),
  );
  const isFine =
    authorOf(after) === viewer.id &&
    mayAdd(viewer, top, spec) &&
    fields.every((field) => mayAdd(viewer, top, spec, field));
  return isFine ? inner : [toPointer(path), ...inner];
}

function isAllowedField({ viewer, top, spec, path, before, after }: Part, key: string): boolean {
  if (key === 'wrote') return isHonest(viewer, asObject(before.wrote), asObject(after.wrote));
  const isChangeable = Object.hasOwn(spec.fields, key) || key === 'order' || key === 'removed';
  // Fields this code does not know are the student's to change, as anything in their plan is.
  return mayWrite(viewer, top, path, before, isChangeable ? key : 'unknown');
}

/** Nobody writes in another's name. */
function isHonest(viewer: Viewer, before: JsonObject, after: JsonObject): boolean {
  return Object.entries(after).every(
    ([key, writer]) => isSameJson(before[key], writer) || asObject(writer).by === viewer.id,
  );
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
