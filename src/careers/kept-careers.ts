import type { Career, CareerKind, InterestAnswers } from '../model/career.js';
import { idFromText } from '../model/hashed-id.js';
import type { Plan } from '../model/plan.js';
import type { RecordBase } from '../model/record-spec.js';

/** The part of a plan that is read here. */
export type CareerPlan = Pick<Plan, 'careers' | 'interests'>;

/**
 * Gives the id of the record for a kept career: the same on every device, so that keeping a career
 * twice keeps it once. It is made of the 128-bit FNV-1a hash of kind and code, cut to 20 characters of
 * base62 (119 bits). Two of a thousand careers would share an id with a probability under 10⁻³⁰; if it
 * came to that, the second would show as kept already, and nothing else would be lost. The id of a
 * record that was emptied for good is used up: `turn`, counted from 1, gives the next.
 */
export function keptCareerId(kind: CareerKind, code: string, turn = 1): string {
  return idFromText('career', turn === 1 ? `${kind}/${code}` : `${kind}/${code}/${turn}`);
}

/** Gives the id a career is kept under next: the first that was not emptied for good. */
export function nextCareerId(plan: CareerPlan, kind: CareerKind, code: string): string {
  return firstId(
    (turn) => keptCareerId(kind, code, turn),
    (id) => plan.careers?.[id]?.purged !== true,
  );
}

/**
 * Gives the id of the next round of answers: the same on every device that begins it, so that answers
 * given on two devices offline come together in one record.
 */
export function nextInterestsId(plan: CareerPlan): string {
  return firstId(
    (round) => idFromText('interest', `interests/${round}`),
    (id) => plan.interests?.[id] === undefined,
  );
}

function firstId(make: (number: number) => string, isFree: (id: string) => boolean): string {
  let number = 1;
  while (!isFree(make(number))) number += 1;
  return make(number);
}

/**
 * Finds the record of a career, under whatever id: one that is kept, else one that was removed, which
 * is restored and not added again. Undefined where it was never kept, or was emptied for good.
 */
export function careerRecordOf(plan: CareerPlan, kind: CareerKind, code: string): Career | undefined {
  const records = Object.values(plan.careers ?? {}).filter(
    (career) => career.kind === kind && career.code === code && !career.purged,
  );
  return records.find(isPresent) ?? records[0];
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
