// How the columns of the built-in pack are written down: as texts that compress well and are read fast.

/** Decimal numbers with a blank between; `-` stands for a blank figure and becomes `NaN`. */
export function numbers(column: string): Float64Array {
  return Float64Array.from(column.split(' '), Number);
}

/**
 * Numbers of three digits to base 36, kept as all first digits, then all second, then all third ones:
 * digits of one place look alike. A blank figure is three times `-`.
 */
export function planes(column: string): Float64Array {
  const length = column.length / 3;
  return Float64Array.from({ length }, (_, place) =>
    parseInt(`${at(column, place)}${at(column, place + length)}${at(column, place + 2 * length)}`, 36),
  );
}

/** One character for each number, from `0` on. */
export function characters(column: string): Uint8Array {
  return Uint8Array.from({ length: column.length }, (_, place) => column.charCodeAt(place) - 48);
}

/** The character at a place; empty behind the end. */
export function at(column: string, place: number): string {
  return column.charAt(place);
}

/** The texts of a column of texts. */
export function texts(column: string): readonly string[] {
  return column.split('|');
}
