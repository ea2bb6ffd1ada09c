import { today } from './day.js';

/** Letters, numbers and hyphens are safe in the file names of every system. */
const notInNames = /[^\p{L}\p{N}]+/gu;

/** Longer names are cut off by some systems. */
const longestName = 30;

/**
 * Names a file so that whoever keeps those of several students can tell them apart: what it is, the first name
 * with the letter of the next, and the day, such as `courses-yusra-a-2026-11-22.csv`.
 */
export function fileName(
  kind: string,
  student: string | null | undefined,
  ending: string,
  day = today(),
): string {
  const [first = '', [next = ''] = ''] = (student ?? '').replaceAll(notInNames, ' ').trim().split(' ');
  const name = [first.slice(0, longestName), next].filter(Boolean).join('-').toLowerCase();
  return `${[kind, name, day].filter(Boolean).join('-')}.${ending}`;
}
