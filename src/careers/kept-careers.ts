import type { Career, CareerKind, InterestAnswers } from '../model/career.js';
import type { Plan } from '../model/plan.js';
import type { RecordBase } from '../model/record-spec.js';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const idLength = 20;

/** The part of a plan that is read here. */
export type CareerPlan = Pick<Plan, 'careers' | 'interests'>;

/**
 * Gives the id of the record for a kept career: the same on every device, so that keeping a career
 * twice keeps it once. It is made of the 128-bit FNV-1a hash of kind and code, cut to 20 characters of
 * base62 (119 bits). Two of a thousand careers would share an id with a probability under 10⁻³⁰; if it
 * came to that, the second would show as kept already, and nothing else would be lost.
 */
export function keptCareerId(kind: CareerKind, code: string): string {
  let rest = hash128(`${kind}/${code}`);
  let id = '';
  while (id.length < idLength) {
    id += alphabet[Number(rest % 62n)] ?? '';
    rest /= 62n;
  }
  return `career_${id}`;
}

/** FNV-1a, 128 bits, over UTF-8 (draft-eastlake-fnv). Not for secrets. */
export function hash128(text: string): bigint {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x1000000000000000000013bn);
  }
  return hash;
}

/**
 * Finds the record of a career, removed or not: what was removed is restored, not added again.
 * Undefined where it was never kept, or was emptied for good.
 */
export function careerRecordOf(plan: CareerPlan, kind: CareerKind, code: string): Career | undefined {
  const made = plan.careers?.[keptCareerId(kind, code)];
  const record =
    made ?? Object.values(plan.careers ?? {}).find((career) => career.kind === kind && career.code === code);
  return record?.purged ? undefined : record;
}

/** Gives the careers that are kept and not removed, in the student's order. */
export function keptCareers(plan: CareerPlan): Career[] {
  return Object.values(plan.careers ?? {})
    .filter(isPresent)
    .sort(compareOrder);
}

/** Gives what was said to activities last, by its date; of two on one day, the one added later. */
export function latestInterests(plan: CareerPlan): InterestAnswers | undefined {
  return Object.values(plan.interests ?? {})
    .filter(isPresent)
    .sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareOrder(a, b))
    .at(-1);
}

function isPresent({ removed, purged }: RecordBase): boolean {
  return !removed && !purged;
}

/** Order keys are no words: plain comparison, ties by id. */
function compareOrder(a: RecordBase, b: RecordBase): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
