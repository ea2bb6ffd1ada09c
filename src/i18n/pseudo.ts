import type { Words } from './dictionary.js';
import type { PseudoTag } from './locale.js';

/** A change of one sentence. */
type Change = (sentence: string) => string;

/** Letters with marks on them, which English readers still read. */
const accents: Readonly<Record<string, string>> = {
  ...{ a: 'å', c: 'ç', d: 'ð', e: 'ê', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', l: 'ļ', n: 'ñ', o: 'ö', r: 'ŕ' },
  ...{ s: 'š', t: 'ţ', u: 'ü', w: 'ŵ', y: 'ý', z: 'ž', A: 'Å', C: 'Ç', D: 'Ð', E: 'Ê', G: 'Ĝ', H: 'Ĥ' },
  ...{ I: 'Î', J: 'Ĵ', L: 'Ļ', N: 'Ñ', O: 'Ö', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', W: 'Ŵ', Y: 'Ý', Z: 'Ž' },
};

/** What is set into a sentence, such as a name, stands between these marks and stays as it is. */
const parts = /(\u2068[^\u2069]*\u2069)/;

/** German and Spanish sentences are about a third longer than English ones. */
const growth = 0.35;

/** Puts marks on the letters of a sentence, but not of what is set into it. */
export function accented(sentence: string): string {
  const change = (text: string): string => text.replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter);
  return sentence
    .split(parts)
    .map((part) => (part.startsWith('\u2068') ? part : change(part)))
    .join('');
}

/** Makes a sentence a third longer, in brackets, so that one that is cut off is seen. */
export function lengthened(sentence: string): string {
  const more = Math.ceil(sentence.length * growth);
  // In the length of words, so that lines break as they would.
  const filling = '~~~~ '
    .repeat(Math.ceil(more / 5))
    .slice(0, more)
    .trimEnd();
  return `[${sentence} ${filling}]`;
}

/** Makes a sentence run backwards in mirrored brackets, as a language does that is written from the right. */
export function mirrored(sentence: string): string {
  return `⟧\u202E${sentence}\u202C⟦`;
}

const changes: Readonly<Record<PseudoTag, readonly Change[]>> = {
  'en-XA': [accented, lengthened],
  'en-XB': [mirrored],
  'en-XC': [accented, lengthened, mirrored],
};

/**
 * Makes a language for looking at layouts out of the words of another: every sentence is changed, those with
 * values too, so that what was not translated is seen at a glance.
 */
export function pseudoWords<W extends Words>(words: W, tag: PseudoTag): W {
  return changed(words, (sentence) => changes[tag].reduce((text, change) => change(text), sentence));
}

function changed<W extends Words>(words: W, change: Change): W {
  const entries = Object.entries(words).map(([key, value]: [string, unknown]) => [key, other(value, change)]);
  return Object.fromEntries(entries) as W;
}

function other(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function') {
    return (...values: unknown[]) => change((value as (...all: unknown[]) => string)(...values));
  }
  return typeof value === 'object' && value !== null ? changed(value, change) : value;
}
