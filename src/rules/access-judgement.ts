import { purgedRecord } from '../edits/apply.js';
import type { RecordPath } from '../edits/edit.js';
import type { DocumentKind } from '../model/document-key.js';
import { isRecordId } from '../model/document-schema.js';
import { findForbiddenKey, isJsonObject, type Json, type JsonObject } from '../model/json.js';
import { toPointer } from '../model/json-pointer.js';
import { migrate, migrations } from '../model/migrate.js';
import type { Viewer } from '../model/people.js';
import type { RecordSpec } from '../model/record-spec.js';
import { judgeBookkeeping } from './access-bookkeeping.js';
import { changedKeys, judgeClaims, own, type Difference } from './access-claims.js';
import {
  authorOf,
  marks,
  mayAdd,
  mayLoad,
  mayWrite,
  type PlanFacts,
  type Standing,
} from './access-writers.js';

/**
 * Judges the difference between two bodies of one document and gives the JSON pointers (RFC 6901) of
 * everything in it that the viewer may not do; none means the save is allowed. A save is allowed
 * exactly when changes that the viewer may make lead to it: every change is signed with the viewer's
 * name, no signature goes but with a purge, and no record vanishes, for removal is a mark.
 *
 * A server calls `checkDocument` first: that judges the form of the body alone, whoever sends it, so
 * values are not judged here. Then it compares the revision and passes that revision's body as
 * `before`; for a document that is not there yet, `emptyDocument(kind, id)`. What is looked into here
 * must still be an object where one belongs: anything else is named as refused, and nothing throws.
 *
 * `facts`, from `planFacts`, is what the plan beside a crosswalk says: a server gives it, or any family member
 * could answer in place of whoever holds the rights.
 */
export function forbiddenChanges(
  viewer: Viewer,
  top: RecordSpec,
  before: JsonObject,
  after: JsonObject,
  facts?: PlanFacts,
): string[] {
  if (!mayLoad(viewer, top.name as DocumentKind) || !isJsonObject(after)) return [''];
  const { schema } = after;
  // What migration changes is not the viewer's doing.
  const migrated = typeof schema === 'number' ? migrate(before, migrations, schema) : before;
  const standing = { viewer, facts, top, spec: top, isListed: false };
  const difference = { standing, path: [], before: asObject(migrated), after, isNew: false };
  return [...judgeBookkeeping(asObject(before), after), ...judgeRecord(difference)];
}

/** Judges a record that was not there before, with what lies in it; by own keys, as it lies in the body. */
export function judgeAdded(standing: Standing, path: RecordPath, after: JsonObject): string[] {
  const { id, order, made, purged } = after;
  const isOwn = authorOf(after) === standing.viewer.id && mayAdd(standing, after, true);
  const isNamed = id === path.at(-1) && isRecordId(String(id), standing.spec);
  if (!isOwn || !isNamed || findForbiddenKey(made) !== undefined) return [toPointer(path)];
  // It may have been removed and purged since it was added.
  const bare = { id, order, made, ...(purged === true ? { purged } : {}) } as JsonObject;
  return judgeRecord({ standing, path, before: bare, after, isNew: true });
}

function judgeRecord(difference: Difference): string[] {
  const { standing, path, before, after } = difference;
  const { spec, top } = standing;
  const isPurged = after.purged === true;
  const found: string[] = [];
  const fields: string[] = [];
  for (const key of changedKeys(before, after)) {
    const isInner = Object.hasOwn(spec.collections, key) || Object.hasOwn(spec.singles, key);
    if (spec === top && (key === 'schema' || key === 'sync')) continue;
    if (isPurged && !marks.has(key) && key !== 'wrote') found.push(toPointer([...path, key]));
    else if (isInner) found.push(...judgeInner(difference, key));
    else fields.push(key);
  }
  // Whoever empties a record leaves the mark on it.
  if (isPurged && after.removed !== true) found.push(toPointer([...path, 'removed']));
  return [...found, ...judgeClaims(difference, fields)];
}

/** Judges a collection, or an inner record of which there is one; a missing one is as good as an empty one. */
function judgeInner({ standing, path, ...bodies }: Difference, key: string): string[] {
  const place = [...path, key];
  const now = own(bodies.after, key);
  if (now !== undefined && !isJsonObject(now)) return [toPointer(place)];
  const [before, after] = [asObject(own(bodies.before, key)), asObject(now)];
  const { collections, singles } = standing.spec;
  const single = own(singles, key);
  if (single) {
    const inner = { ...standing, spec: single, isListed: false };
    return judgeRecord({ standing: inner, path: place, before, after, isNew: false });
  }
  const spec = own(collections, key) ?? standing.spec;
  const member = { ...standing, spec, isListed: true };
  return changedKeys(before, after).flatMap((id) =>
    judgeMember(member, [...place, id], own(before, id), own(after, id)),
  );
}

function judgeMember(
  standing: Standing,
  path: RecordPath,
  before: Json | undefined,
  after: Json | undefined,
): string[] {
  if (!isJsonObject(after)) return [toPointer(path)];
  if (!isJsonObject(before)) return judgeAdded(standing, path, after);
  const difference = { standing, path, before, after, isNew: false };
  const isPurge = after.purged === true && before.purged !== true;
  return isPurge ? judgePurge(difference) : judgeRecord(difference);
}

/** A purge leaves what `purgedRecord` gives and nothing else: it is right or wrong as a whole. */
function judgePurge(difference: Difference): string[] {
  const { standing, path, before, after } = difference;
  const { removed: _mark, ...left } = purgedRecord(before);
  const mark = before.removed === true ? { removed: true } : {};
  // A purge empties out who moved the record just before.
  const order = mayWrite(standing, before, 'order') ? { order: after.order } : {};
  const purged = { ...left, ...mark, ...order } as JsonObject;
  const isFine =
    mayWrite(standing, before, 'removed') && judgeRecord({ ...difference, before: purged }).length === 0;
  return isFine ? [] : [toPointer(path)];
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
