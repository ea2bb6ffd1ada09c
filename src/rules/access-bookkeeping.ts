import { findForbiddenKey, isJsonObject, isSameJson, type Json, type JsonObject } from '../model/json.js';
import { emptySync, type DocumentSync } from '../model/document-sync.js';
import { currentSchema } from '../model/plan.js';

/** No document is saved as often; a larger jump would run the counter into its end, for everybody. */
const longestJump = 1_000_000;

/**
 * Judges what no person writes: the schema, and the bookkeeping of which edits a body holds. Both may
 * always change, but only forwards: gone wrong, they would lock everybody out or lose edits unseen.
 */
export function judgeBookkeeping(before: JsonObject, after: JsonObject): string[] {
  return [
    ...(isSchemaFine(before.schema, after.schema) ? [] : ['/schema']),
    ...(isSameJson(before.sync, after.sync) || isSyncFine(before.sync, after.sync) ? [] : ['/sync']),
  ];
}

function isSchemaFine(before: Json | undefined, after: Json | undefined): boolean {
  if (!Number.isSafeInteger(after)) return after === before;
  const stored = typeof before === 'number' ? before : 0;
  return Number(after) >= stored && Number(after) <= currentSchema;
}

function isSyncFine(before: Json | undefined, after: Json | undefined): boolean {
  const old = readSync(before) ?? emptySync;
  const now = readSync(after);
  if (!now) return false;
  const isGenFine = now.gen >= old.gen && now.gen <= old.gen + longestJump;
  const isForgotFine = now.forgot >= old.forgot && now.forgot <= now.gen;
  return isGenFine && isForgotFine && remembers(old, now);
}

/** What was seen stays seen, or is forgotten in the open: otherwise an edit sent again counts twice. */
function remembers(old: DocumentSync, now: DocumentSync): boolean {
  const isKept = Object.entries(old.seen).every(([session, [seq, gen]]) => {
    const seen = Object.hasOwn(now.seen, session) ? now.seen[session] : undefined;
    return seen ? seen[0] >= seq : now.forgot >= gen;
  });
  return isKept && Object.values(now.seen).every(([, gen]) => gen <= now.gen);
}

function readSync(value: Json | undefined): DocumentSync | undefined {
  if (!isJsonObject(value) || findForbiddenKey(value) !== undefined) return undefined;
  const { gen, seen, forgot } = value;
  const isRight =
    [gen, forgot].every(Number.isSafeInteger) && isJsonObject(seen) && Object.values(seen).every(isSeenEntry);
  return isRight ? (value as unknown as DocumentSync) : undefined;
}

function isSeenEntry(entry: Json): boolean {
  return Array.isArray(entry) && entry.length === 2 && entry.every(Number.isSafeInteger);
}
