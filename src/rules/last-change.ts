import { isJsonObject, type Json } from '../model/json.js';

/** What was found in a goal: a goal that did not change is the same object, and is not searched again. */
const found = new WeakMap<object, string>();

/**
 * When the goals were last changed (ISO 8601, UTC); empty where there are none. For display alone: the
 * clocks of two devices need not agree.
 */
export function lastChange(goals: object | undefined): string {
  return latest(Object.values<Json>({ ...goals }).map(lastIn));
}

function lastIn(goal: Json | undefined): string {
  if (!isJsonObject(goal)) return '';
  const known = found.get(goal) ?? searched(goal);
  found.set(goal, known);
  return known;
}

/** Every stamp lies under an `at`, that of the goal and those of the records in it. */
function searched(value: Json | undefined): string {
  if (!isJsonObject(value)) return '';
  return latest(
    Object.entries(value).map(([key, inner]) =>
      key === 'at' && typeof inner === 'string' ? inner : searched(inner),
    ),
  );
}

function latest(moments: readonly string[]): string {
  return moments.reduce((last, moment) => (moment > last ? moment : last), '');
}
