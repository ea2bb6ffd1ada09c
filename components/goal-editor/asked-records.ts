import { compareOrder, inOrder } from '../../src/edits/order.js';
import type { RecordBase } from '../../src/model/record-spec.js';
import type { Problem } from '../../src/store/problem.js';

type Collection<T> = Readonly<Record<string, T>> | undefined;

/** The records of a goal in order; a removed one only while it is asked about, so that its box stays. */
export function shownRecords<T extends RecordBase>(
  collection: Collection<T>,
  problems: readonly Problem[],
): T[] {
  const present = inOrder(collection);
  if (problems.length === 0) return present;
  const asked = inOrder(collection, 'removed').filter(({ id }) => isAsked(problems, id));
  return [...present, ...asked].sort(compareOrder);
}

/** The records of a goal that were removed, and about which nothing is asked. */
export function removedRecords<T extends RecordBase>(
  collection: Collection<T>,
  problems: readonly Problem[],
): T[] {
  return inOrder(collection, 'removed').filter(({ id }) => !isAsked(problems, id));
}

function isAsked(problems: readonly Problem[], id: string): boolean {
  return problems.some(({ record }) => record.at(-1) === id);
}
