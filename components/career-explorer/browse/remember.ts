/** Makes a thing once for the same origins, and again when one of them is another. */
export function remember<T>(): (from: readonly unknown[], make: () => T) => T {
  let made: { readonly from: readonly unknown[]; readonly value: T } | undefined;
  return (from, make) => {
    if (!made || from.some((each, place) => each !== made?.from[place])) made = { from, value: make() };
    return made.value;
  };
}
