/** One Intl formatter per language and shape: making one costs a thousand times more than using it. */
export function cached<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    let formatter = made.get(tag);
    if (!formatter) made.set(tag, (formatter = make(tag)));
    return formatter;
  };
}

/** A language without a region is written as it is in the United States, where the figures are from: `es` as `es-US`. */
export const inTheUs = (tag: string): string => (tag.includes('-') ? tag : `${tag}-US`);
