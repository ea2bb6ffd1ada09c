import { recordAt } from '../../src/edits/record-access.js';
import { fromPointer } from '../../src/model/json-pointer.js';
import type { Plan } from '../../src/model/plan.js';

const fields = ['studentWords', 'description', 'title', 'name', 'note', 'course', 'source'] as const;

/** What a record of the plan says first, in people's own words; empty where nothing is written. */
export function recordText(plan: Plan, pointer: string): string {
  const record = recordAt(plan, fromPointer(pointer) ?? []);
  const text = fields
    .map((field) => record?.[field])
    .find((value) => typeof value === 'string' && value !== '');
  return typeof text === 'string' ? text : '';
}
