/** Says whether two values of plain data hold the same, however deep. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isData(one) || !isData(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => isAlike(one[key], other[key]) && Object.hasOwn(other, key));
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Keeps the former value where the new one holds the same, so that who looks at references sees no news. */
export function keepAlike<T>(before: T | undefined, after: T): T {
  return before !== undefined && isAlike(before, after) ? before : after;
}

/** Keeps the former entries of a list, each in its place, and the list itself where all are the same. */
export function keepAlikeIn<T>(before: readonly T[] | undefined, after: readonly T[]): readonly T[] {
  const kept = after.map((each, place) => keepAlike(before?.[place], each));
  return before?.length === kept.length && kept.every((each, place) => each === before[place])
    ? before
    : kept;
}
