import { checkSnapshot } from '../model/check-snapshot.js';
import type { DocumentKey } from '../model/document-key.js';
import { deepFreeze, isJsonObject, type Json } from '../model/json.js';
import { migrate } from '../model/migrate.js';
import { currentSchema } from '../model/plan.js';
import { snapshotKey, type Snapshot } from '../model/snapshot.js';
import type { AgreedPlan } from './agreed-plans.js';

/** Makes the copy of what somebody agreed to. */
export function copyOfPlan({ review, plan }: AgreedPlan): Snapshot {
  const { sync: _sync, ...body } = plan;
  const { id } = snapshotKey(plan.id, review.id);
  const { by: takenBy, at: takenAt } = review.made;
  const base = { schema: currentSchema, kind: 'snapshot', id } as const;
  return deepFreeze({ ...base, plan: plan.id, review: review.id, takenBy, takenAt, body });
}

/** Reads a stored copy; undefined where it is damaged, another one, or made by newer code. */
export function readCopy(key: DocumentKey, stored: Json): Snapshot | undefined {
  // Migrations know plans: the one in the copy is brought up to date as any other.
  const plan = isJsonObject(stored) ? stored.body : undefined;
  const current = isJsonObject(stored) && plan !== undefined ? { ...stored, body: migrate(plan) } : stored;
  const checked = checkSnapshot(key, current);
  return checked.ok ? deepFreeze(checked.value) : undefined;
}
