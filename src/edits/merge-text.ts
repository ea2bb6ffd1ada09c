import { diff3Merge } from 'node-diff3';

/** The outcome of a three-way merge of text. */
export type TextMerge = { readonly merged: true; readonly value: string } | { readonly merged: false };

/** Beyond this many tokens in the part that differs, asking is kinder than a merge nobody can follow. */
const mostTokens = 4000;

let segmenter: Intl.Segmenter | undefined;

function tokens(text: string): string[] {
  // White space alone would make a Chinese text one single word, and every conflict whole.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/**
 * Merges two changes of one text by word. Asks (`merged: false`) where both changed the same words;
 * adjacent changes, and insertions at the same place, count as the same words.
 */
export function mergeText(base: string, ours: string, theirs: string): TextMerge {
  if (ours === theirs || theirs === base) return { merged: true, value: ours };
  if (ours === base) return { merged: true, value: theirs };
  const parts = [base, ours, theirs].map(tokens) as [string[], string[], string[]];
  const head = commonPrefix(parts);
  const tail = commonSuffix(parts, head);
  const middle = parts.map((part) => part.slice(head, part.length - tail)) as typeof parts;
  if (middle.some((part) => part.length > mostTokens)) return { merged: false };
  const [o, a, b] = middle;
  const regions = diff3Merge(a, o, b, { excludeFalseConflicts: true });
  if (regions.some((region) => region.conflict)) return { merged: false };
  const merged = regions.flatMap((region) => region.ok ?? []).join('');
  const before = parts[0].slice(0, head).join('');
  const after = parts[0].slice(parts[0].length - tail).join('');
  return { merged: true, value: before + merged + after };
}

function commonPrefix([base, ours, theirs]: [string[], string[], string[]]): number {
  const most = Math.min(base.length, ours.length, theirs.length);
  let length = 0;
  while (length < most && base[length] === ours[length] && base[length] === theirs[length]) length += 1;
  return length;
}

function commonSuffix([base, ours, theirs]: [string[], string[], string[]], head: number): number {
  const most = Math.min(base.length, ours.length, theirs.length) - head;
  const at = (part: string[], length: number): string | undefined => part[part.length - 1 - length];
  let length = 0;
  while (length < most && at(base, length) === at(ours, length) && at(base, length) === at(theirs, length))
    length += 1;
  return length;
}
