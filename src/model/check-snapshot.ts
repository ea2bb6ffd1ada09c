import * as v from 'valibot';
import type { DocumentKey } from './document-key.js';
import { checkDocument, fault, issuePointers, type Checked } from './document-schema.js';
import { emptySync } from './document-sync.js';
import { isMadeId } from './ids.js';
import { findForbiddenKey, isJsonObject, type Json, type JsonObject } from './json.js';
import { currentSchema } from './plan.js';
import { snapshotKey, type Snapshot } from './snapshot.js';

/** What surrounds the plan in a copy; the plan itself is checked as every plan is. */
export const snapshotSchema = v.looseObject({
  schema: v.number(),
  kind: v.literal('snapshot'),
  id: v.string(),
  plan: v.string(),
  review: v.string(),
  takenBy: v.string(),
  takenAt: v.string(),
});

/**
 * Checks a kept copy on its way in, and the plan in it as every plan is checked. One that does not say
 * which review it belongs to is refused, not half read.
 */
export function checkSnapshot(key: DocumentKey, body: Json): Checked<Snapshot> {
  if (key.kind !== 'snapshot' || !isJsonObject(body)) return fault('malformed', ['']);
  if (typeof body.schema === 'number' && body.schema > currentSchema)
    return fault('newer-schema', ['/schema']);
  const dangerous = findForbiddenKey(body);
  if (dangerous !== undefined) return fault('malformed', [`/${dangerous}`]);
  const result = v.safeParse(snapshotSchema, body);
  if (!result.success) return fault('malformed', issuePointers(result.issues));
  const { id, plan, review } = result.output;
  if (!isMadeId(review, 'review')) return fault('malformed', ['/review']);
  if (id !== key.id || id !== snapshotKey(plan, review).id)
    return fault('wrong-document', ['/id', '/plan', '/review']);
  return withCopy(body, plan);
}

function withCopy(body: JsonObject, plan: string): Checked<Snapshot> {
  // The bookkeeping of saves is no part of a copy.
  const whole = isJsonObject(body.body) ? { ...body.body, sync: { ...emptySync } } : null;
  const checked = checkDocument({ kind: 'plan', id: plan }, whole);
  if (checked.ok) return { ok: true, value: body as unknown as Snapshot };
  const { code, pointers } = checked.fault;
  return fault(
    code,
    pointers.map((pointer) => `/body${pointer}`),
  );
}
