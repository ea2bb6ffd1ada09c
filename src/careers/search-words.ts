/** Words that say nothing about a job, in English and Spanish; without accents. `it` is none: it is a trade. */
const emptyWords = new Set(
  (
    'a am an and are as at be become best by can career careers could do does for from good how i im in is ' +
    'job jobs like me my of on or that the to want what where which who with working would you your ' +
    'al carrera carreras como con cual de del el empleo empleos en es gusta gustaria hace hacen hacer la las ' +
    'lo los mejor mejores mi mis o para por puedo que quiero se ser son soy su sus trabajar trabajo trabajos ' +
    'tu un una unos y'
  ).split(' '),
);

/**
 * Takes off accents, case and apostrophes, and puts a blank for whatever is no letter, no digit and
 * parts no texts: `Niñera’s (part-time)` becomes `nineras part time `.
 */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]+/gu, '')
    .replace(/[^\p{L}\p{N}\n;]+/gu, ' ')
    .toLowerCase();
}

/** Cuts plain text into words. Empty words are left out. */
export function wordsOf(plainText: string): string[] {
  return plainText.split(' ').filter((word) => word !== '' && !emptyWords.has(word));
}

/** What is typed or pasted beyond this many words is not looked at. */
export const mostTyped = 10;

/** Cuts what was typed into words. Empty words are left out, and so are signs and pictures. */
export function typedWords(text: string): string[] {
  const words = wordsOf(typedText(text)).slice(0, mostTyped);
  // “Work with animals”: what is done to all jobs alike says nothing, unless it is all there is.
  return words[0] === 'work' && words.length > 1 ? words.slice(1) : words;
}

/** The word that is being typed: what stands at the very end, be it empty; '' behind a blank. */
export function unfinishedWord(text: string): string {
  return typedText(text).split(' ').at(-1) ?? '';
}

function typedText(text: string): string {
  return plain(text).replace(/[\n;]/g, ' ');
}

/**
 * Gives what a word has in common with its plural and, in Spanish, with its other gender: `nurses` and
 * `nurse`, `secretaries` and `secretary`, `maestras` and `maestro`. Words too short to tell stay whole.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const one = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (one.length < 4) return one;
  return one.replace(/ie$|y$/, 'i').replace(/[aeo]$/, '');
}
