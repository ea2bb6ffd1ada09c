/** Plain JSON, as documents and edits are made of. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A plain JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Says whether a key could reach an object's prototype; such keys are refused at every border. */
export function isForbiddenKey(key: string): boolean {
  return forbidden.has(key);
}

/** Says whether a value is a JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Finds the first forbidden key anywhere inside a value.
 * Own keys only: `JSON.parse` makes `__proto__` an own key, so it is seen here.
 */
export function findForbiddenKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && isForbiddenKey(key)) return key;
    const found = findForbiddenKey(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Freezes a value and all it holds; what is frozen already is taken as frozen to the bottom. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

/** Compares two JSON values; the order of keys does not matter. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isSameJson((a as JsonObject)[key], (b as JsonObject)[key]),
  );
}

/**
 * Gives `next` back with every part that equals the same part of `previous` replaced by that part,
 * so that a view guarded by references redraws only what differs.
 */
export function keepEqualParts<T>(previous: unknown, next: T): T {
  if (previous === next || !isComposite(previous) || !isComposite(next)) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  const before = previous as JsonObject;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(next) ? [] : {};
  const keys = Object.keys(next);
  let isSame = keys.length === Object.keys(before).length;
  for (const key of keys) {
    const kept = keepEqualParts(before[key], (next as JsonObject)[key]);
    (copy as Record<string, unknown>)[key] = kept;
    isSame &&= kept === before[key] && Object.hasOwn(before, key);
  }
  return (isSame ? previous : copy) as T;
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
