/** Whether a mark reaches another; marks of different kinds cannot be compared and are never guessed. */
export type MarkAnswer = 'reached' | 'below' | 'unknown';

type Mark =
  | { readonly kind: 'letter'; readonly rank: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'pass' | 'noPass' };

const letters = 'FDCBA';
/** Marks up to this one are points of the scale of four; above it, they are percents. */
const mostPoints = 5;

/** Says whether a mark is at least as good as another: letters with + and -, numbers, Pass. */
export function reachesMark(mark: string | null | undefined, least: string): MarkAnswer {
  const own = readMark(mark);
  const other = readMark(least);
  if (!own || !other) return 'unknown';
  if (own.kind === 'letter' && other.kind === 'letter') return answer(own.rank >= other.rank);
  if (own.kind === 'number' && other.kind === 'number') {
    const isSameScale = own.value <= mostPoints === other.value <= mostPoints;
    return isSameScale ? answer(own.value >= other.value) : 'unknown';
  }
  if (own.kind === 'noPass' && other.kind !== 'number') return 'below';
  if (other.kind === 'pass') {
    const isPass = passes(mark);
    return isPass === undefined ? 'unknown' : answer(isPass);
  }
  return 'unknown';
}

/**
 * Says whether a mark alone is a pass: A to D are, F is not; of a number nobody can say without the
 * district's scale, so it is undefined, as a mark is that cannot be read.
 */
export function passes(mark: string | null | undefined): boolean | undefined {
  const own = readMark(mark);
  if (own?.kind === 'letter') return own.rank > 0;
  return own?.kind === 'pass' ? true : own?.kind === 'noPass' ? false : undefined;
}

function readMark(mark: string | null | undefined): Mark | undefined {
  const text = mark?.trim().toUpperCase() ?? '';
  const letter = /^([A-D])([+\-−]?)$|^F$/.exec(text);
  if (letter) return { kind: 'letter', rank: rankOf(letter[1] ?? 'F', letter[2] ?? '') };
  if (/^(P|PASS|PASSED)$/.test(text)) return { kind: 'pass' };
  if (/^(NP|NO PASS|FAIL|FAILED)$/.test(text)) return { kind: 'noPass' };
  const number = /^(\d{1,3}(?:\.\d+)?) ?%?$/.exec(text);
  return number ? { kind: 'number', value: Number(number[1]) } : undefined;
}

function rankOf(letter: string, sign: string): number {
  return letters.indexOf(letter) * 3 + (sign === '+' ? 1 : sign === '' ? 0 : -1);
}

function answer(isReached: boolean): MarkAnswer {
  return isReached ? 'reached' : 'below';
}
