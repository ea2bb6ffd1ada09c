import type { TextSplice } from './edit.js';

/** Gives the smallest single splice that turns one text into another. */
export function spliceBetween(was: string, value: string): Pick<TextSplice, 'start' | 'cut' | 'put'> {
  const most = Math.min(was.length, value.length);
  let start = 0;
  while (start < most && was[start] === value[start]) start += 1;
  let tail = 0;
  while (tail < most - start && was[was.length - 1 - tail] === value[value.length - 1 - tail]) tail += 1;
  return { start, cut: was.length - start - tail, put: value.slice(start, value.length - tail) };
}

/** Applies a splice to the text it was made from. */
export function spliced(was: string, splice: Pick<TextSplice, 'start' | 'cut' | 'put'>): string {
  return was.slice(0, splice.start) + splice.put + was.slice(splice.start + splice.cut);
}
