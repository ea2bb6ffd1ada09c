/** Says whether a field of a record holds something: neither left out nor emptied. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}
