/** What a box of this element is for; its words are kept until they are sent. */
export type BoxKind = 'title' | 'try' | 'reason' | 'transfer';

/** The name of the box for a class of one's own, by the place or the placeholder it is for. */
export function titleBoxName(itemId: string): string {
  return `${titleStem}${itemId}`;
}

/** The name of the box for the name of another plan. */
export const tryBoxName = 'try-name';

const titleStem = 'add-title ';
const reasonStem = 'reason.decide.';

/** What the box of this name is for; undefined where it is a box of another element. */
export function boxKind(name: string): BoxKind | undefined {
  if (name.startsWith(titleStem)) return 'title';
  if (name.startsWith(reasonStem)) return 'reason';
  if (name === tryBoxName) return 'try';
  return name === 'transfer' ? 'transfer' : undefined;
}

/** The place or the placeholder that a box for a class of one's own is for. */
export function placeOfBox(name: string): string | undefined {
  return name.startsWith(titleStem) ? name.slice(titleStem.length) : undefined;
}

/** The `data-key` of a box, as the page has it. */
export function boxKey(name: string): string {
  const place = placeOfBox(name);
  if (place !== undefined) return `title.${place}`;
  return name === 'transfer' ? 'entry-school' : name;
}
