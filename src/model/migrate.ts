import { isJsonObject, type Json, type JsonObject } from './json.js';
import { currentSchema } from './plan.js';

/**
 * Brings a body of one schema to the next. Deterministic: no new ids and no clock, so that two tabs
 * that migrate the same body get the same body.
 */
export type Migration = (body: JsonObject) => JsonObject;

/** The migrations of this code, by the schema they start from. */
export const migrations: Readonly<Record<number, Migration>> = {};

/**
 * Brings a body up to the current schema in memory; it is written with the first edit.
 * Gives it back untouched where it is current, newer, or not a document at all.
 */
export function migrate(
  body: Json,
  steps: Readonly<Record<number, Migration>> = migrations,
  target: number = currentSchema,
): Json {
  if (!isJsonObject(body) || typeof body.schema !== 'number') return body;
  let current = body;
  for (let schema = body.schema; schema < target; schema += 1) {
    const step = steps[schema];
    if (!step) return body;
    current = { ...step(current), schema: schema + 1 };
  }
  return current;
}
