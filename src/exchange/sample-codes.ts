import { isJsonObject, type Json, type JsonObject } from '../model/json.js';
import type { Plan } from '../model/plan.js';
import { planRecord } from '../model/plan.js';
import type { RecordSpec } from '../model/record-spec.js';
import { sampleFields } from './sample-fields.js';

/** Names a value of a field, such as `goal.domain="career"`. */
export function codeName(spec: RecordSpec, field: string, value: Json): string {
  return `${spec.name}.${field}=${JSON.stringify(value)}`;
}

/** Whether a record was taken out of the plan. */
export function isGone(record: JsonObject): boolean {
  return record.removed === true || record.purged === true;
}

/** Counts in how many plans each value stands of the fields that few may share. */
export function countCodes(plans: readonly Plan[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const plan of plans) {
    const own = new Set<string>();
    collect(plan as unknown as JsonObject, planRecord, own);
    for (const code of own) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function collect(record: JsonObject, spec: RecordSpec, into: Set<string>): void {
  for (const [field, treatment] of Object.entries(sampleFields[spec.name] ?? {})) {
    const value = record[field];
    const isCounted = treatment === 'code' || treatment === 'rareCode' || treatment === 'grade';
    if (isCounted && value !== undefined && value !== null) into.add(codeName(spec, field, value));
  }
  for (const [name, inner] of Object.entries(spec.singles)) {
    const part = record[name];
    if (isJsonObject(part)) collect(part, inner, into);
  }
  for (const [name, inner] of Object.entries(spec.collections)) {
    const all = record[name];
    if (!isJsonObject(all)) continue;
    for (const each of Object.values(all))
      if (isJsonObject(each) && !isGone(each)) collect(each, inner, into);
  }
}
