/** Keeps an object the same while each of its values is: what is drawn from it is then not drawn anew. */
export class Remembered<T extends object> {
  #last: T | undefined;

  /** Gives what was kept before where this says the same, else this. */
  keep(made: T): T {
    if (this.#last === undefined || !isSame(this.#last, made)) this.#last = made;
    return this.#last;
  }
}

function isSame(before: object, after: object): boolean {
  const [one, other] = [Object.entries(before), new Map(Object.entries(after))];
  return one.length === other.size && one.every(([key, value]) => other.has(key) && other.get(key) === value);
}

/** Says whether two lists hold the same objects in the same order. */
export function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((one, index) => one === after[index]);
}
