import { isForbiddenKey, isJsonObject, type Json, type JsonObject } from '../model/json.js';
import type { Authored, RecordSpec } from '../model/record-spec.js';
import type { RecordPath } from './edit.js';

/** Finds what a record at this path is made of; undefined where the model has no such place. */
export function specAt(top: RecordSpec, path: RecordPath): RecordSpec | undefined {
  let spec = top;
  for (let i = 0; i < path.length; i += 1) {
    const key = path[i] ?? '';
    const inner = Object.hasOwn(spec.collections, key) ? spec.collections[key] : undefined;
    const single = Object.hasOwn(spec.singles, key) ? spec.singles[key] : undefined;
    if (inner && i + 1 < path.length) i += 1;
    else if (!single) return undefined;
    const next = inner ?? single;
    if (!next) return undefined;
    spec = next;
  }
  return spec;
}

/** Reads the record at a path; undefined where there is none. */
export function recordAt(body: object, path: RecordPath): JsonObject | undefined {
  let current: Json | undefined = body as JsonObject;
  for (const key of path) {
    if (isForbiddenKey(key) || !isJsonObject(current)) return undefined;
    current = Object.hasOwn(current, key) ? current[key] : undefined;
  }
  return isJsonObject(current) ? current : undefined;
}

/** Gives the body with the record at a path replaced; only the objects on the way are copied. */
export function withRecordAt<T extends object>(body: T, path: RecordPath, record: JsonObject): T {
  const [key, ...rest] = path;
  if (key === undefined) return Object.freeze(record) as T;
  const inner = (body as JsonObject)[key];
  const next = withRecordAt(isJsonObject(inner) ? inner : {}, rest, record);
  return Object.freeze({ ...body, [key]: next });
}

/** Gives the last writer of a field: who changed it since, or else who made the record. */
export function writerOf(record: JsonObject, key: string): Authored | undefined {
  const wrote = record.wrote;
  const last = isJsonObject(wrote) && Object.hasOwn(wrote, key) ? wrote[key] : undefined;
  return (last ?? record.made) as Authored | undefined;
}

/** The paths of the records a path lies in and of itself, outermost first; inner maps are left out. */
export function recordsOnTheWay(top: RecordSpec, path: RecordPath): RecordPath[] {
  const paths: RecordPath[] = [];
  for (let end = 1; end <= path.length; end += 1) {
    const part = path.slice(0, end);
    if (specAt(top, part)) paths.push(part);
  }
  return paths;
}
